// A Go of a few hundred bytes: the layout of a release, and a bin/go that answers what an installer asks.
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { goArch } from './installed-go.ts';

export interface MiniGo {
  /** `go1.99.1` */
  readonly release: string;
  /** Go's names, such as `linux-amd64`; this machine's by default. */
  readonly platform: string;
  /** `go1.99.1.linux-amd64.tar.gz` */
  readonly filename: string;
  readonly bytes: Buffer;
  /** 64 hex digits. */
  readonly sha256: string;
}

export interface MiniGoOptions {
  readonly platform?: string;
  /** What the tree itself says it is, where that is not the release. */
  readonly version?: string;
  /** By path below `go/`: the content instead of, or beside, the usual; `undefined` leaves a file out. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** Bytes that do not compress, for tests that need an archive of some length. */
  readonly ballast?: number;
}

/** The same bytes for the same arguments. */
export async function miniGo(release: string, options: MiniGoOptions = {}): Promise<MiniGo> {
  const platform = options.platform ?? `${process.platform}-${goArch}`;
  const version = options.version ?? release;
  const files = { ...usualFiles(version, platform), ...options.files };
  const contents = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const entries: TarEntry[] = contents.map(([path, text]) => ({ name: `go/${path}`, content: Buffer.from(text) }));
  if (options.ballast) entries.push({ name: 'go/pkg/ballast', content: noise(options.ballast) });
  const bytes = await tarGz(entries);
  return { release, platform, filename: `${release}.${platform}.tar.gz`, bytes, sha256: sha256(bytes) };
}

export interface TarEntry {
  readonly name: string;
  readonly content?: Buffer;
  /** For entries that no release has. */
  readonly header?: { readonly type?: 'symlink' | 'link' | 'fifo'; readonly linkname?: string };
}

export async function tarGz(entries: readonly TarEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, content = Buffer.alloc(0), header } of entries) {
    const mode = /^go\/(bin|pkg\/tool)\//.test(name) ? 0o755 : 0o644;
    tar.entry({ name, mode, mtime: new Date(0), uid: 0, gid: 0, size: content.length, ...header }, content);
  }
  tar.finalize();
  return gzipSync(await buffer(tar), { level: 1 });
}

export interface IndexRow {
  readonly version: string;
  readonly stable: boolean;
  readonly files: readonly Readonly<Record<string, string | number>>[];
}

/** The release index that lists these, in this order; several platforms of one release stand in one row. */
export function releaseIndex(archives: readonly MiniGo[]): IndexRow[] {
  return [...Map.groupBy(archives, ({ release }) => release)].map(([release, group]) => ({
    version: release,
    stable: !/beta|rc/.test(release),
    files: group.map(({ filename, platform, sha256: digest, bytes }) => {
      const [os = '', arch = ''] = platform.split('-');
      return { filename, os, arch, version: release, sha256: digest, size: bytes.length, kind: 'archive' };
    }),
  }));
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function usualFiles(version: string, platform: string): Readonly<Record<string, string>> {
  return {
    VERSION: `${version}\ntime 2026-01-01T00:00:00Z\n`,
    'bin/go': goCommand(version, platform.replace('-', '/')),
    'bin/gofmt': '#!/bin/sh\ncat\n',
    'pkg/tool/compile': '#!/bin/sh\n',
    'src/fmt/print.go': 'package fmt\n',
    'api/go1.txt': 'pkg fmt\n',
    'doc/README': 'Documentation.\n',
    'misc/README': 'Miscellany.\n',
    'test/run.go': 'package main\n',
  };
}

/** Only what the shell itself has: it must run with an empty PATH. */
function goCommand(version: string, platform: string): string {
  const [os, arch] = platform.split('/');
  return `#!/bin/sh
root=\${GOROOT:-\${0%/bin/go}}
case "$1 $2" in
'version ') echo 'go version ${version} ${platform}' ;;
'env GOROOT') echo "$root" ;;
'env -json') printf '{"%s":"%s","%s":"%s","%s":"%s","%s":"%s","%s":"%s","%s":"%s","%s":"%s","%s":"%s"}\\n' \\
  GOROOT "$root" GOPATH "\${GOPATH:-\${HOME:+$HOME/go}}" GOBIN "$GOBIN" GOENV "\${GOENV:-\${HOME:+$HOME/.config/go/env}}" \\
  GOPROXY "\${GOPROXY:-https://proxy.golang.org,direct}" GOVERSION '${version}' GOHOSTOS ${os} GOHOSTARCH ${arch} ;;
*) echo "go: unknown command $*" >&2; exit 2 ;;
esac
`;
}

function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(`ballast ${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}
