/** The `go` command of the miniature Go: a shell script with the output of the real one. */

export interface GoCommandOptions {
  /** `go1.22.5` */
  readonly release: string;
  /** GOOS and GOARCH. */
  readonly platform: { readonly os: string; readonly arch: string };
  /** What it says of itself, such as `devel go1.20-33aff0e5`, if that is not the release. */
  readonly said?: string;
}

/**
 * Answers `version`, `env`, `env -json` and both with names, by the rules of the real one: the environment, then the
 * file that `go env -w` writes, then the default. Refuses to run if GOTOOLCHAIN names another Go, or nothing. Omits what the
 * release did not have yet. Starts no other program, because some tests have an empty PATH.
 */
export function goCommand({ release, platform: { os, arch }, said = release }: GoCommandOptions): string {
  const minor = minorOf(release);
  const caches = os === 'darwin' ? 'Library/Caches' : '.cache';
  return `#!/bin/sh
names='${namesOf(minor).join(' ')}'
here=$(cd -P "\${0%/*}/.." && pwd -P)
config=\${XDG_CONFIG_HOME:-\${HOME:+$HOME/.config}}
GOENV=\${GOENV:-\${config:+$config/go/env}}

answer() { # sets "value"
  value=
  case " $names " in *" $1 "*) ;; *) return ;; esac
  case $1 in
    GOHOSTOS | GOHOSTARCH | GOMOD | GOTOOLDIR | GOVERSION) ;;
    *) eval "value=\\\${$1:-}"; [ -n "$value" ] || written "$1" ;;
  esac
  [ -n "$value" ] || standard "$1"
}

written() {
  [ ${minor} -ge 13 ] && [ -f "$GOENV" ] && [ -r "$GOENV" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in "$1="*) value=\${line#*=} ;; esac
  done <"$GOENV"
}

standard() {
  case $1 in
    GOROOT) value=${minor < 9 ? '/usr/local/go' : '$here'} ;;
    GOPATH) value=\${HOME:+$HOME/go}; [ "$value" != "$here" ] || value= ;;
    GOBIN) [ ${minor} -lt 27 ] || { answer GOPATH; value=\${value%%:*}; value=\${value:+$value/bin}; } ;;
    GOMODCACHE) answer GOPATH; value=\${value%%:*}; value=\${value:+$value/pkg/mod} ;;
    GOCACHE) value=\${XDG_CACHE_HOME:-\${HOME:+$HOME/${caches}}}; value=\${value:+$value/go-build}; value=\${value:-off} ;;
    GOTOOLDIR) answer GOROOT; value=$value/pkg/tool/${os}_${arch} ;;
    GOMOD) value=/dev/null ;;
    GOPROXY) value=https://proxy.golang.org,direct ;;
    GOSUMDB) value=sum.golang.org ;;
    GOTOOLCHAIN) value=auto ;;
    GOVERSION) value='${said}' ;;
    GOOS | GOHOSTOS) value=${os} ;;
    GOARCH | GOHOSTARCH) value=${arch} ;;
  esac
}

quoted() { # as in JSON
  rest=$1
  while :; do
    head=\${rest%%[\\\\\\"]*}
    printf %s "$head"
    [ "$head" != "$rest" ] || return 0
    rest=\${rest#"$head"}
    tail=\${rest#?}
    printf '\\\\%s' "\${rest%"$tail"}"
    rest=$tail
  done
}

answer GOTOOLCHAIN
case $value in
  ${release}*) ;;
  go*) echo "go: download $value: toolchain not available" >&2; exit 1 ;;
  '' | local | auto | path | local+auto | local+path) ;;
  *) echo "go: invalid GOTOOLCHAIN "$value"" >&2; exit 1 ;;
esac

case "$1 $2" in
  version*) echo 'go version ${said} ${os}/${arch}' ;;
  'env -json')
    ${minor < 9 ? "echo 'flag provided but not defined: -json' >&2; exit 2" : ''}
    separator='{'
    shift 2; [ $# -gt 0 ] || set -- $names
    for name; do
      answer "$name"
      printf '%s\\n\\t"%s": "%s"' "$separator" "$name" "$(quoted "$value")"; separator=,
    done
    printf '\\n}\\n' ;;
  'env ') for name in $names; do answer "$name"; printf '%s="%s"\\n' "$name" "$value"; done ;;
  env*) shift; for name; do answer "$name"; printf '%s\\n' "$value"; done ;;
  'build unsafe') ;; # compiles nothing: asks if there is such a target
  *) echo "go $1: unknown command" >&2; exit 2 ;;
esac
`;
}

export function minorOf(release: string): number {
  return Number(/^go1\.(\d+)/.exec(release)?.[1] ?? 999); // a future Go 2 has all of it
}

/** The variables of `go env` in that release, as far as tests need them. */
export function namesOf(minor: number): readonly string[] {
  const since: readonly (readonly [number, string])[] = [
    [0, 'CC CGO_ENABLED GOARCH GOBIN GOEXE GOFLAGS GOHOSTARCH GOHOSTOS GOOS GOPATH GOROOT GOTOOLDIR'],
    [9, 'GOCACHE GOTMPDIR'],
    [11, 'GO111MODULE GOMOD'],
    [13, 'GOENV GONOPROXY GONOSUMDB GOPRIVATE GOPROXY GOSUMDB'],
    [15, 'GOINSECURE GOMODCACHE'],
    [16, 'GOVCS GOVERSION'],
    [18, 'GOEXPERIMENT GOWORK'],
    [21, 'GOTOOLCHAIN'],
  ];
  return since.flatMap(([first, names]) => (minor >= first ? names.split(' ') : []));
}
