/** Archives of a miniature Go and the release index that lists them, for mirrors to serve. */
import { createHash } from 'node:crypto';
import { tarGz, zip } from './archive-builder.ts';
import { type GoCommandOptions, goCommand } from './go-command.ts';
import { goTarEntries, goTree, treeFile } from './go-tree.ts';
import { goArch, goOs } from './installed-go.ts';
import { onWindows } from './system.ts';
import { goExe } from './windows-go-command.ts';

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
  /** By path below `go/`. */
  readonly files: readonly { readonly path: string; readonly content: Buffer }[];
}

export interface MiniGoOptions {
  readonly platform?: string;
  /** The release in the tree's VERSION, if it differs from the archive's. */
  readonly version?: string;
  /** By path below `go/`: contents that replace or supplement the usual ones. */
  readonly files?: Readonly<Record<string, string>>;
  /** Length of random bytes to add, for tests that need an archive of a certain size. */
  readonly ballast?: number;
}

/** The same bytes for the same arguments. */
export function miniGo(release: string, options: MiniGoOptions = {}): MiniGo {
  const { version = release, platform = `${goOs}-${goArch}`, ballast = 0 } = options;
  const [os = '', arch = ''] = platform.split('-');
  const given = Object.entries(options.files ?? {}).map(([path, content]) => treeFile(path, content));
  const go = { release: version, platform: { os, arch } };
  const usual = goTree({ version, platform: go.platform });
  const tree = [...new Map([...usual, ...given].map((file) => [file.path, file])).values()];
  const weight = ballast > 0 ? [{ path: 'pkg/ballast', content: noise(ballast) }] : [];
  const files = [
    ...tree.map(({ path, content }) => ({ path, content: contentOf(path, content, go) })),
    ...weight,
  ];
  const modes = new Map<string, number>(tree.map(({ path, mode }) => [path, mode]));
  const bytes =
    os === 'windows'
      ? zip(files.map(({ path, content }) => zipEntry(path, content, modes.get(path) ?? 0o644)))
      : tarGz([
          ...goTarEntries(tree),
          ...weight.map(({ path, content }) => ({ name: `go/${path}`, content })),
        ]);
  const filename = `${release}.${platform}${os === 'windows' ? '.zip' : '.tar.gz'}`;
  return { release, platform, filename, bytes, sha256: sha256(bytes), files };
}

/** On Windows the go command must be a program. */
function contentOf(path: string, content: string, go: GoCommandOptions): Buffer {
  return onWindows && path === 'bin/go.exe' && content === goCommand(go) ? goExe(go) : Buffer.from(content);
}

function zipEntry(path: string, content: Buffer, mode: number) {
  return { name: `go/${path}`, content, unixMode: 0o100000 | mode, descriptor: true };
}

export interface IndexRow {
  readonly version: string;
  readonly stable: boolean;
  readonly files: readonly Readonly<Record<string, string | number>>[];
}

/** The release index that lists these, in this order; the platforms of one release are in one row. */
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

function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(`ballast ${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}
