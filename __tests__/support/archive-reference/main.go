// Lists what archive/tar and archive/zip read in an archive: a line for each entry with its kind, its mode, the SHA-256
// of its content and its name. With a second argument, packs that folder first, in the way of cmd/distpack.
package main

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	list, pack := listTar, packTar
	if strings.HasSuffix(os.Args[1], ".zip") {
		list, pack = listZip, packZip
	}
	if len(os.Args) > 2 {
		if err := pack(os.Args[1], os.Args[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	if err := list(os.Args[1], out); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	out.Flush()
}

func listTar(path string, out io.Writer) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	packed, err := gzip.NewReader(bufio.NewReaderSize(file, 1<<20))
	if err != nil {
		return err
	}
	archive := tar.NewReader(packed)
	for {
		header, err := archive.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		kind := "other"
		switch header.Typeflag {
		case tar.TypeReg:
			kind = "file"
		case tar.TypeDir:
			kind = "folder"
		case tar.TypeXGlobalHeader:
			continue
		}
		if err := print(out, kind, header.FileInfo().Mode(), archive, header.Name); err != nil {
			return err
		}
	}
}

func listZip(path string, out io.Writer) error {
	archive, err := zip.OpenReader(path)
	if err != nil {
		return err
	}
	defer archive.Close()
	for _, entry := range archive.File {
		kind := "file"
		switch {
		case entry.Mode().IsDir():
			kind = "folder"
		case !entry.Mode().IsRegular():
			kind = "other"
		}
		content, err := entry.Open()
		if err != nil {
			return err
		}
		if err := print(out, kind, entry.Mode(), content, entry.Name); err != nil {
			return err
		}
		content.Close()
	}
	return nil
}

func print(out io.Writer, kind string, mode os.FileMode, content io.Reader, name string) error {
	hash := sha256.New()
	if _, err := io.Copy(hash, content); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "%s %04o %x %s\n", kind, mode.Perm(), hash.Sum(nil), name)
	return err
}

func packTar(path, tree string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	packed, _ := gzip.NewWriterLevel(file, gzip.BestSpeed)
	archive := tar.NewWriter(packed)
	err = walk(tree, func(name string, info fs.FileInfo, content io.Reader) error {
		header, err := tar.FileInfoHeader(info, "")
		if err != nil {
			return err
		}
		header.Name = name
		header.Uid, header.Gid, header.Uname, header.Gname = 0, 0, "", ""
		if err := archive.WriteHeader(header); err != nil || content == nil {
			return err
		}
		_, err = io.Copy(archive, content)
		return err
	})
	for _, close := range []func() error{archive.Close, packed.Close, file.Close} {
		if failed := close(); err == nil {
			err = failed
		}
	}
	return err
}

func packZip(path, tree string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	archive := zip.NewWriter(file)
	err = walk(tree, func(name string, info fs.FileInfo, content io.Reader) error {
		header, err := zip.FileInfoHeader(info)
		if err != nil {
			return err
		}
		header.Name = name
		if content != nil {
			header.Method = zip.Deflate
		}
		writer, err := archive.CreateHeader(header)
		if err != nil || content == nil {
			return err
		}
		_, err = io.Copy(writer, content)
		return err
	})
	for _, close := range []func() error{archive.Close, file.Close} {
		if failed := close(); err == nil {
			err = failed
		}
	}
	return err
}

// walk visits folders, whose names end in a slash, and files.
func walk(tree string, visit func(name string, info fs.FileInfo, content io.Reader) error) error {
	return filepath.WalkDir(tree, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		below, err := filepath.Rel(tree, path)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix("go/"+filepath.ToSlash(below), ".")
		if info.IsDir() {
			return visit(strings.TrimSuffix(name, "/")+"/", info, nil)
		}
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		return visit(name, info, bufio.NewReader(file))
	})
}
