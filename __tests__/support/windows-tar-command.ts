/**
 * Windows has a tar, `System32\tar.exe`, which GitHub's package for caches starts. Wine has none: this is one with the
 * options that the package uses, and Windows' way of writing paths.
 */
import { buildForWindows } from './windows-program.ts';

const source = `package main

import ("archive/tar"; "bufio"; "compress/gzip"; "fmt"; "io"; "io/fs"; "os"; "path/filepath"; "strings")

func main() {
	mode, archive, folder, list, packed := ' ', "", ".", "", false
	for i := 1; i < len(os.Args); i++ {
		switch argument := os.Args[i]; argument {
		case "--version": fmt.Println("bsdtar 3.7.7 - libarchive 3.7.7, of the tests"); return
		case "--posix", "-P":
		case "-cf", "-xf", "-tf": mode = rune(argument[1]); i++; archive = os.Args[i]
		case "--exclude": i++
		case "-C": i++; folder = os.Args[i]
		case "--files-from": i++; list = os.Args[i]
		case "-z": packed = true
		default: fail(fmt.Errorf("tar: no such option here: %s", argument))
		}
	}
	if !packed { fail(fmt.Errorf("tar: only gzip is known here")) }
	if mode == 'c' { create(archive, folder, list) } else { read(archive, folder, mode == 'x') }
}

func fail(err error) { if err != nil { fmt.Fprintln(os.Stderr, err); os.Exit(1) } }

func create(archive, folder, list string) {
	out, err := os.Create(archive); fail(err)
	zip := gzip.NewWriter(out)
	to := tar.NewWriter(zip)
	names, err := os.Open(list); fail(err)
	for lines := bufio.NewScanner(names); lines.Scan(); { add(to, folder, lines.Text()) }
	fail(to.Close()); fail(zip.Close()); fail(out.Close())
}

func add(to *tar.Writer, folder, name string) {
	at := name
	if !filepath.IsAbs(at) { at = filepath.Join(folder, name) }
	fail(filepath.WalkDir(at, func(path string, entry fs.DirEntry, err error) error {
		if err != nil { return err }
		info, err := entry.Info()
		if err != nil { return err }
		header, err := tar.FileInfoHeader(info, "")
		if err != nil { return err }
		header.Name = strings.TrimSuffix(filepath.ToSlash(name + path[len(at):]), "/")
		if entry.IsDir() { header.Name += "/" }
		header.Format = tar.FormatPAX
		if err := to.WriteHeader(header); err != nil || !info.Mode().IsRegular() { return err }
		file, err := os.Open(path)
		if err != nil { return err }
		defer file.Close()
		_, err = io.Copy(to, file)
		return err
	}))
}

func read(archive, folder string, extract bool) {
	in, err := os.Open(archive); fail(err)
	zip, err := gzip.NewReader(in); fail(err)
	var folders []*tar.Header
	place := func(name string) string { if filepath.IsAbs(name) { return name }; return filepath.Join(folder, name) }
	for from := tar.NewReader(zip);; {
		header, err := from.Next()
		if err == io.EOF { break }
		fail(err)
		if !extract { fmt.Println(header.Name); continue }
		path := place(header.Name)
		if header.Typeflag == tar.TypeDir { fail(os.MkdirAll(path, 0o777)); folders = append(folders, header); continue }
		fail(os.MkdirAll(filepath.Dir(path), 0o777))
		os.Remove(path)
		file, err := os.Create(path); fail(err)
		_, err = io.Copy(file, from); fail(err)
		fail(file.Close())
		fail(os.Chtimes(path, header.ModTime, header.ModTime))
		fail(os.Chmod(path, os.FileMode(header.Mode)))
	}
	for _, header := range folders { os.Chtimes(place(header.Name), header.ModTime, header.ModTime) }
}
`;

/** The program. */
export function tarExe(): Buffer {
  return buildForWindows(source);
}
