/** A miniature Go: the tree of an official archive with a shell script for its `go` command. */
import { pax, type TarEntry, tarGz, zip } from './archive-builder.ts';
import { goCommand } from './go-command.ts';

export interface GoTreeOptions {
  /** `go1.22.5` */
  readonly version: string;
  /** In Go's names, as in archive names. */
  readonly platform: { readonly os: string; readonly arch: string };
}

export interface TreeFile {
  /** Below the root of the tree, `bin/go`. */
  readonly path: string;
  readonly content: string;
  readonly mode: 0o644 | 0o755;
}

/** The files of the tree in the archive's order. */
export function goTree(options: GoTreeOptions): readonly TreeFile[] {
  const { version, platform } = options;
  const exe = platform.os === 'windows' ? '.exe' : '';
  const arch = platform.arch === 'armv6l' ? 'arm' : platform.arch;
  const tools = `pkg/tool/${platform.os}_${arch}`;
  return [
    treeFile('LICENSE', 'Copyright 2009 The Go Authors.\n'),
    treeFile('VERSION', `${version}\ntime 2024-06-27T20:11:12Z\n`),
    treeFile('api/go1.txt', 'pkg archive/tar, const TypeBlock = 52\n'),
    treeFile(`bin/go${exe}`, goCommand({ release: version, platform: { os: platform.os, arch } })),
    treeFile(`bin/gofmt${exe}`, '#!/bin/sh\nexec cat "$@"\n'),
    treeFile('doc/go_spec.html', '<!--{ "Title": "The Go Programming Language Specification" }-->\n'),
    treeFile('go.env', 'GOPROXY=https://proxy.golang.org,direct\nGOSUMDB=sum.golang.org\nGOTOOLCHAIN=auto\n'),
    treeFile('lib/time/update.bash', '#!/bin/bash\n'),
    treeFile('misc/wasm/wasm_exec.html', '<!doctype html>\n'),
    treeFile(`${tools}/compile${exe}`, '#!/bin/sh\n'),
    treeFile('src/all.bash', '#!/usr/bin/env bash\n'),
    treeFile('src/cmd/go/main.go', 'package main\n\nfunc main() {}\n'),
    treeFile('src/cmd/go.mod', 'module cmd\n'),
    treeFile('src/fmt/print.go', `package fmt\n${'// Println formats.\n'.repeat(60)}`),
    treeFile('src/internal/empty.go', ''),
    treeFile('test/fixedbugs/issue27836.dir/Þfoo.go', 'package Þfoo\n'),
    treeFile('test/helloworld.go', 'package main\n'),
  ];
}

/** The bytes of the archive in its published format: `.tar.gz`, for Windows `.zip`. */
export function goArchive(options: GoTreeOptions): Buffer {
  return options.platform.os === 'windows' ? goZip(goTree(options)) : tarGz(goTarEntries(goTree(options)));
}

/** Folders first, as `cmd/distpack` writes them, and a PAX header if a name is not ASCII. */
export function goTarEntries(files: readonly TreeFile[]): readonly TarEntry[] {
  const folders = foldersOf(files).map((path) => ({ name: `go/${path}`, type: '5', mode: 0o755 }));
  const contents = files.flatMap(({ path, content, mode }): readonly TarEntry[] => {
    const name = `go/${path}`;
    const ascii = name.replaceAll(/[^ -~]/g, '');
    const entry = { name: ascii, content, mode };
    return ascii === name ? [entry] : [pax([['path', name]]), entry];
  });
  return [...folders, ...contents];
}

function goZip(files: readonly TreeFile[]): Buffer {
  const folders = foldersOf(files).map((path) => ({
    name: `go/${path}`,
    unixMode: 0o40755,
    attributes: 0x41ed0010,
  }));
  const contents = files.map(({ path, content, mode }) => ({
    name: `go/${path}`,
    content,
    unixMode: 0o100000 | mode,
    descriptor: true,
  }));
  return zip([...folders, ...contents]);
}

/** Folders with a slash at the end, parents before children; the root is the empty path. */
function foldersOf(files: readonly TreeFile[]): readonly string[] {
  const folders = new Set<string>(['']);
  for (const { path } of files) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      folders.add(path.slice(0, end + 1));
    }
  }
  return [...folders].sort();
}

/** With the mode that Go's packer gives (cmd/distpack). */
export function treeFile(path: string, content: string): TreeFile {
  const program = /^(?:bin|pkg\/tool)\/|\.(?:bash|sh|pl|rc)$|(?:^|\/)go_[^/]+_[^/]+_exec$/.test(path);
  return { path, content, mode: program ? 0o755 : 0o644 };
}
