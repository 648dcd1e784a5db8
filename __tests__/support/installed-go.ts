/** A Go that lies in the tool cache already: a miniature that answers as the go command does, or this machine's own. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MiniatureGo {
  /** What `go version` and VERSION say. */
  readonly release?: string;
  /** Default `go`. */
  readonly tool?: string;
  /** The folder's name, such as `1.22.12`; by default made from the release. */
  readonly version?: string;
  /** Goes into the receipt; by default there is none. */
  readonly receipt?: { readonly trust: 'pin' | 'known' | 'index'; readonly mirror: string };
  /** `false` leaves out the marker, as an interrupted install does. */
  readonly marker?: boolean;
}

/** Its folder in the tool cache for this machine's architecture. */
export function installGo(toolCache: string, given: MiniatureGo = {}): string {
  const { release = 'go1.22.12', tool = 'go', marker = true, receipt } = given;
  const version = given.version ?? semverOf(release);
  const root = join(toolCache, tool, version, toolCacheArch);
  mkdirSync(join(root, 'bin'), { recursive: true });
  writeFileSync(join(root, 'VERSION'), `${release}\ntime 2025-02-04T00:00:00Z\n`);
  writeGoCommand(join(root, 'bin/go'), release);
  if (receipt)
    writeFileSync(`${root}.receipt.json`, JSON.stringify(receiptOf({ release, tool, version, ...receipt })));
  if (marker) writeFileSync(`${root}.complete`, '');
  return root;
}

/** Node's and the tool cache's name are the same where these tests run: x64, arm64. */
export const toolCacheArch = process.arch;
export const goArch = process.arch === 'x64' ? 'amd64' : process.arch;

/** GOROOT of the Go on this machine's PATH; `undefined` where there is none. */
export const realGoroot = findRealGo();

/** The machine's Go as a tool-cache entry: a link to it. */
export function installRealGo(
  toolCache: string,
  goroot: string,
): { readonly root: string; readonly release: string } {
  const release = readFileSync(join(goroot, 'VERSION'), 'utf8').split('\n')[0]?.trim() ?? '';
  const root = join(toolCache, 'go', semverOf(release), toolCacheArch);
  mkdirSync(join(root, '..'), { recursive: true });
  symlinkSync(goroot, root);
  writeFileSync(`${root}.complete`, '');
  return { root, release };
}

/**
 * An executable that answers `version`, `env NAME`, `env` and `env -json` by the rules of the real one: environment,
 * then the file of `go env -w`, then defaults; and that refuses to run where GOTOOLCHAIN names another Go. What a
 * release did not have yet, this has not either: -json came with 1.9, GOENV with 1.13, GOVERSION with 1.16,
 * GOTOOLCHAIN with 1.21. No other program is started.
 */
export function writeGoCommand(path: string, release: string): void {
  const minor = Number(/^go1\.(\d+)/.exec(release)?.[1]);
  const names = [
    ...['GOARCH', 'GOBIN', 'GOHOSTARCH', 'GOHOSTOS', 'GOOS', 'GOPATH', 'GOROOT', 'GOFLAGS'],
    ...(minor >= 13 ? ['GOENV', 'GOPROXY', 'GOPRIVATE'] : []),
    ...(minor >= 16 ? ['GOVERSION'] : []),
    ...(minor >= 21 ? ['GOTOOLCHAIN'] : []),
  ];
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, script({ release, minor, names: names.join(' ') }));
  chmodSync(path, 0o755);
}

function script({
  release,
  minor,
  names,
}: {
  readonly release: string;
  readonly minor: number;
  readonly names: string;
}): string {
  return `#!/bin/sh
names='${names}'
here=$(cd -P "\${0%/*}/.." && pwd -P)
config=\${XDG_CONFIG_HOME:-\${HOME:+$HOME/.config}}
GOENV=\${GOENV:-\${config:+$config/go/env}}
written() {
  [ ${minor} -ge 13 ] && [ -r "$GOENV" ] || return 0
  while IFS= read -r line; do case $line in "$1="*) echo "\${line#*=}" ;; esac; done <"$GOENV"
}
answer() {
  eval "value=\\\${$1:-}"
  [ -n "$value" ] || value=$(written "$1")
  [ -n "$value" ] || case $1 in
    GOROOT) value=${minor < 9 ? '/usr/local/go' : '$here'} ;;
    GOPATH) value=\${HOME:+$HOME/go} ;;
    GOPROXY) value=https://proxy.golang.org,direct ;;
    GOVERSION) value=${release} ;;
    GOTOOLCHAIN) value=auto ;;
    GOOS | GOHOSTOS) value=${process.platform} ;;
    GOARCH | GOHOSTARCH) value=${goArch} ;;
  esac
}
quoted() { # as in JSON
  case $1 in *[\\\\\\"]*) printf %s "$1" | sed 's/[\\\\"]/\\\\&/g' ;; *) printf %s "$1" ;; esac
}
if [ ${minor} -ge 21 ]; then
  answer GOTOOLCHAIN
  case $value in
    ${release}*) ;;
    go*) echo "go: download $value: toolchain not available" >&2; exit 1 ;;
  esac
fi
case "$1 $2" in
  'version ') echo 'go version ${release} ${process.platform}/${goArch}' ;;
  'env -json')
    ${minor < 9 ? "echo 'flag provided but not defined: -json' >&2; exit 2" : ''}
    separator='{'
    shift 2; [ $# -gt 0 ] || set -- $names
    for name; do
      value=; case " $names " in *" $name "*) answer $name ;; esac
      printf '%s\\n\\t"%s": "%s"' "$separator" $name "$(quoted "$value")"; separator=,
    done
    printf '\\n}\\n' ;;
  'env ') for name in $names; do answer $name; echo "$name=\\"$value\\""; done ;;
  env*) answer "$2"; echo "$value" ;;
  *) echo "go $1: unknown command" >&2; exit 2 ;;
esac
`;
}

/** `go1.20` is 1.20.0, `go1.21rc2` is 1.21.0-rc.2. */
function semverOf(release: string): string {
  const [, minor, patch = '0', kind, number] =
    /^go1\.(\d+)(?:\.(\d+))?(?:(beta|rc)(\d+))?/.exec(release) ?? [];
  return `1.${minor}.${patch}${kind === undefined ? '' : `-${kind}.${number}`}`;
}

function receiptOf(given: Readonly<Record<'release' | 'tool' | 'version' | 'trust' | 'mirror', string>>) {
  return {
    schema: 1,
    ...given,
    platform: `linux-${goArch}`,
    archive: `${given.release}.linux-${goArch}.tar.gz`,
    sha256: '0'.repeat(64),
    size: 1,
    lacks: [],
    installedAt: '2026-01-01T00:00:00.000Z',
    installedBy: 'setup-go-tarball 1.0.0',
  };
}

function findRealGo(): string | undefined {
  try {
    const goroot = execFileSync('go', ['env', 'GOROOT'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return existsSync(join(goroot, 'VERSION')) ? goroot : undefined;
  } catch {
    return undefined; // no Go here: what needs one is skipped, by name
  }
}
