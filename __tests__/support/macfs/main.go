// macfs BACKING MOUNTPOINT shows a folder as HFS+ of macOS would: names that differ in case or composition are the same
// file, and are kept and listed decomposed. With a third argument they are kept as they were created, as APFS does it.
package main

import (
	"context"
	"log"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/hanwen/go-fuse/v2/fs"
	"github.com/hanwen/go-fuse/v2/fuse"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

func fold(name string) string { return cases.Fold().String(norm.NFD.String(name)) }

// stored is the name under which a file is kept, or would be.
func stored(dir, name string) string {
	if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
		return name
	}
	entries, _ := os.ReadDir(dir)
	for _, entry := range entries {
		if fold(entry.Name()) == fold(name) {
			return entry.Name()
		}
	}
	if len(os.Args) > 3 {
		return name
	}
	return norm.NFD.String(name)
}

type node struct{ fs.Inode }

func (n *node) path(names ...string) string {
	path := os.Args[1]
	for _, name := range append(strings.Split(n.Path(nil), "/"), names...) {
		if name != "" {
			path = filepath.Join(path, stored(path, name))
		}
	}
	return path
}

// forget drops the other spellings of a name that is no longer there.
func (n *node) forget(name string) {
	for other := range n.Children() {
		if other != name && fold(other) == fold(name) {
			n.RmChild(other)
		}
	}
}

func (n *node) enter(ctx context.Context, path string, out *fuse.EntryOut) (*fs.Inode, syscall.Errno) {
	var st syscall.Stat_t
	if err := syscall.Lstat(path, &st); err != nil {
		return nil, fs.ToErrno(err)
	}
	out.Attr.FromStat(&st)
	return n.NewInode(ctx, &node{}, fs.StableAttr{Mode: st.Mode, Ino: st.Ino}), 0
}

func (n *node) Lookup(ctx context.Context, name string, out *fuse.EntryOut) (*fs.Inode, syscall.Errno) {
	return n.enter(ctx, n.path(name), out)
}

func (n *node) Getattr(_ context.Context, f fs.FileHandle, out *fuse.AttrOut) syscall.Errno {
	var st syscall.Stat_t
	if open, ok := f.(fs.FileGetattrer); ok {
		return open.Getattr(context.Background(), out)
	}
	err := syscall.Lstat(n.path(), &st)
	out.FromStat(&st)
	return fs.ToErrno(err)
}

func (n *node) Setattr(ctx context.Context, f fs.FileHandle, in *fuse.SetAttrIn, out *fuse.AttrOut) syscall.Errno {
	path := n.path()
	if mode, ok := in.GetMode(); ok {
		if err := syscall.Chmod(path, mode); err != nil {
			return fs.ToErrno(err)
		}
	}
	uid, hasUid := in.GetUID()
	gid, hasGid := in.GetGID()
	if hasUid || hasGid {
		keep := func(id uint32, has bool) int {
			if has {
				return int(id)
			}
			return -1
		}
		if err := os.Lchown(path, keep(uid, hasUid), keep(gid, hasGid)); err != nil {
			return fs.ToErrno(err)
		}
	}
	if size, ok := in.GetSize(); ok {
		if err := os.Truncate(path, int64(size)); err != nil {
			return fs.ToErrno(err)
		}
	}
	atime, hasAtime := in.GetATime()
	mtime, hasMtime := in.GetMTime()
	if hasAtime || hasMtime {
		if !hasAtime {
			atime = mtime
		}
		if err := os.Chtimes(path, atime, mtime); err != nil {
			return fs.ToErrno(err)
		}
	}
	return n.Getattr(ctx, nil, out)
}

func (n *node) Create(ctx context.Context, name string, flags, mode uint32, out *fuse.EntryOut) (*fs.Inode, fs.FileHandle, uint32, syscall.Errno) {
	path := n.path(name)
	fd, err := syscall.Open(path, int(flags)|os.O_CREATE, mode)
	if err != nil {
		return nil, nil, 0, fs.ToErrno(err)
	}
	child, errno := n.enter(ctx, path, out)
	return child, fs.NewLoopbackFile(fd), 0, errno
}

func (n *node) Open(_ context.Context, flags uint32) (fs.FileHandle, uint32, syscall.Errno) {
	fd, err := syscall.Open(n.path(), int(flags), 0)
	return fs.NewLoopbackFile(fd), 0, fs.ToErrno(err)
}

func (n *node) Mkdir(ctx context.Context, name string, mode uint32, out *fuse.EntryOut) (*fs.Inode, syscall.Errno) {
	path := n.path(name)
	if err := os.Mkdir(path, os.FileMode(mode)); err != nil {
		return nil, fs.ToErrno(err)
	}
	return n.enter(ctx, path, out)
}

func (n *node) Symlink(ctx context.Context, target, name string, out *fuse.EntryOut) (*fs.Inode, syscall.Errno) {
	path := n.path(name)
	if err := syscall.Symlink(target, path); err != nil {
		return nil, fs.ToErrno(err)
	}
	return n.enter(ctx, path, out)
}

func (n *node) Link(ctx context.Context, target fs.InodeEmbedder, name string, out *fuse.EntryOut) (*fs.Inode, syscall.Errno) {
	path := n.path(name)
	if err := syscall.Link(target.(*node).path(), path); err != nil {
		return nil, fs.ToErrno(err)
	}
	return n.enter(ctx, path, out)
}

func (n *node) Rename(_ context.Context, name string, to fs.InodeEmbedder, newName string, flags uint32) syscall.Errno {
	if flags != 0 {
		return syscall.EINVAL
	}
	target := to.(*node)
	err := syscall.Rename(n.path(name), target.path(newName))
	if err == nil {
		n.forget(name)
		target.forget(newName)
	}
	return fs.ToErrno(err)
}

func (n *node) Unlink(_ context.Context, name string) syscall.Errno {
	err := syscall.Unlink(n.path(name))
	if err == nil {
		n.forget(name)
	}
	return fs.ToErrno(err)
}

func (n *node) Rmdir(_ context.Context, name string) syscall.Errno {
	err := syscall.Rmdir(n.path(name))
	if err == nil {
		n.forget(name)
	}
	return fs.ToErrno(err)
}

func (n *node) Readlink(context.Context) ([]byte, syscall.Errno) {
	target, err := os.Readlink(n.path())
	return []byte(target), fs.ToErrno(err)
}

func (n *node) Readdir(context.Context) (fs.DirStream, syscall.Errno) {
	return fs.NewLoopbackDirStream(n.path())
}

func (n *node) Statfs(_ context.Context, out *fuse.StatfsOut) syscall.Errno {
	var st syscall.Statfs_t
	err := syscall.Statfs(n.path(), &st)
	out.FromStatfsT(&st)
	return fs.ToErrno(err)
}

func (n *node) Fsync(context.Context, fs.FileHandle, uint32) syscall.Errno { return 0 }

func main() {
	syscall.Umask(0) // the kernel has applied that of the caller
	options := fuse.MountOptions{AllowOther: true, FsName: "macfs", Name: "macfs"}
	server, err := fs.Mount(os.Args[2], &node{}, &fs.Options{MountOptions: options})
	if err != nil {
		log.Fatal(err)
	}
	server.Wait()
}
