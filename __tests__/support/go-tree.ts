/** A miniature Go: the tree of an official archive with a shell script for its `go` command. */
import { pax, type TarEntry, tarGz, zip } from './archive-builder.ts';

export interface GoTreeOptions {
  /** `go1.22.5` */
  readonly version: string;
  /** In Go's names, as archive names have them. */
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
  const tools = `pkg/tool/${platform.os}_${goArch(platform.arch)}`;
  return [
    file('LICENSE', 'Copyright 2009 The Go Authors.\n'),
    file('VERSION', `${version}\ntime 2024-06-27T20:11:12Z\n`),
    file('api/go1.txt', 'pkg archive/tar, const TypeBlock = 52\n'),
    program(`bin/go${exe}`, goCommand(options)),
    program(`bin/gofmt${exe}`, '#!/bin/sh\nexec cat "$@"\n'),
    file('doc/go_spec.html', '<!--{ "Title": "The Go Programming Language Specification" }-->\n'),
    file('go.env', 'GOPROXY=https://proxy.golang.org,direct\nGOSUMDB=sum.golang.org\nGOTOOLCHAIN=auto\n'),
    file('lib/time/update.bash', '#!/bin/bash\n'),
    file('misc/wasm/wasm_exec.html', '<!doctype html>\n'),
    program(`${tools}/compile${exe}`, '#!/bin/sh\n'),
    file('src/all.bash', '#!/usr/bin/env bash\n'),
    file('src/cmd/go/main.go', 'package main\n\nfunc main() {}\n'),
    file('src/cmd/go.mod', 'module cmd\n'),
    file('src/fmt/print.go', `package fmt\n${'// Println formats.\n'.repeat(60)}`),
    file('src/internal/empty.go', ''),
    file('test/fixedbugs/issue27836.dir/Þfoo.go', 'package Þfoo\n'),
    file('test/helloworld.go', 'package main\n'),
  ];
}

/** The bytes of the archive as it is published: `.tar.gz`, for Windows `.zip`. */
export function goArchive(options: GoTreeOptions): Buffer {
  return options.platform.os === 'windows' ? goZip(goTree(options)) : tarGz(goTarEntries(goTree(options)));
}

/** Folders first, as `cmd/distpack` writes them, and a PAX header where a name is not ASCII. */
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

/** With a slash at their end, parents before children; the root is the empty path. */
function foldersOf(files: readonly TreeFile[]): readonly string[] {
  const folders = new Set<string>(['']);
  for (const { path } of files) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      folders.add(path.slice(0, end + 1));
    }
  }
  return [...folders].sort();
}

function file(path: string, content: string): TreeFile {
  // The mode that Go's packer gives (cmd/distpack).
  return { path, content, mode: /\.(?:bash|sh|pl|rc)$/.test(path) ? 0o755 : 0o644 };
}

function program(path: string, content: string): TreeFile {
  return { path, content, mode: 0o755 };
}

function goArch(arch: string): string {
  return arch === 'armv6l' ? 'arm' : arch;
}

/**
 * Answers `version`, `env`, `env -json` and `env NAME...` as the go command does: the environment first, then the file
 * that `go env -w` writes, then the default.
 */
function goCommand({ version, platform }: GoTreeOptions): string {
  const arch = goArch(platform.arch);
  return `#!/bin/sh
set -eu
self=$0
while [ -L "$self" ]; do
  target=$(readlink "$self")
  case $target in /*) self=$target ;; *) self=\${self%/*}/$target ;; esac
done
home=\${HOME:-}
root=$(cd "\${self%/*}/.." && pwd -P)

env_file() {
  [ "\${GOENV:-}" = off ] && return
  if [ -n "\${GOENV:-}" ]; then printf %s "$GOENV"; return; fi
  config=\${XDG_CONFIG_HOME:-\${home:+$home/.config}}
  printf %s "\${config:+$config/go/env}"
}

written() {
  path=$(env_file)
  [ -f "$path" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in "$1="*) printf %s "\${line#*=}"; return ;; esac
  done <"$path"
}

standard() {
  case $1 in
    GOROOT) printf %s "$root" ;;
    GOPATH) [ "$home/go" = "$root" ] || printf %s "\${home:+$home/go}" ;;
    GOMODCACHE) paths=$(value GOPATH); first=\${paths%%:*}; printf %s "\${first:+$first/pkg/mod}" ;;
    GOCACHE) cache=\${XDG_CACHE_HOME:-\${home:+$home/.cache}}; printf %s "\${cache:-off}" | sed '/^off$/!s|$|/go-build|' ;;
    GOPROXY) printf %s https://proxy.golang.org,direct ;;
    GOSUMDB) printf %s sum.golang.org ;;
    GOTOOLCHAIN) printf %s auto ;;
    GOOS) printf %s ${platform.os} ;;
    GOARCH) printf %s ${arch} ;;
  esac
}

value() {
  case $1 in
    GOVERSION) printf %s ${version}; return ;;
    GOHOSTOS) printf %s ${platform.os}; return ;;
    GOHOSTARCH) printf %s ${arch}; return ;;
    GOTOOLDIR) printf %s "$(value GOROOT)/pkg/tool/${platform.os}_${arch}"; return ;;
    GOMOD) printf %s /dev/null; return ;;
    GOENV) env_file; return ;;
    *[!A-Z0-9_]* | '') return ;;
  esac
  case " $names " in *" $1 "*) ;; *) return ;; esac
  eval "given=\\\${$1:-}"
  [ -n "$given" ] || given=$(written "$1")
  [ -n "$given" ] || given=$(standard "$1")
  printf %s "$given"
}

names='CGO_ENABLED GO111MODULE GOARCH GOBIN GOCACHE GOENV GOEXE GOEXPERIMENT GOFLAGS GOHOSTARCH GOHOSTOS GOINSECURE GOMOD GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTMPDIR GOTOOLCHAIN GOTOOLDIR GOVCS GOVERSION GOWORK'

json() {
  [ $# -gt 0 ] || set -- $names
  separator='{'
  for name in "$@"; do
    printf '%s\\n\\t"%s": "%s"' "$separator" "$name" "$(value "$name" | sed 's/[\\\\"]/\\\\&/g')"
    separator=,
  done
  printf '\\n}\\n'
}

case \${1:-} in
  version) echo 'go version ${version} ${platform.os}/${arch}' ;;
  env)
    shift
    case \${1:-} in
      -json) shift; json "$@" ;;
      '') for name in $names; do printf "%s='%s'\\n" "$name" "$(value "$name")"; done ;;
      *) for name in "$@"; do printf '%s\\n' "$(value "$name")"; done ;;
    esac
    ;;
  *) printf "go %s: unknown command\\nRun 'go help' for usage.\\n" "\${1:-}" >&2; exit 2 ;;
esac
`;
}
