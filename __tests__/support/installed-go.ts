/** A Go that is already in the tool cache: a miniature that behaves like the go command, or this machine's own. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goCommand } from './go-command.ts';
import { goTree } from './go-tree.ts';
import { onWindows } from './system.ts';
import { goExe } from './windows-go-command.ts';

export interface MiniatureGo {
  /** The release in `go version` and VERSION. */
  readonly release?: string;
  /** Default `go`. */
  readonly tool?: string;
  /** The folder's name, such as `1.22.12`; by default made from the release. */
  readonly version?: string;
  /** Goes into the receipt; by default there is none. */
  readonly receipt?: { readonly trust: 'pin' | 'known' | 'index'; readonly mirror: string };
  /** The folder's name in the tool cache; this machine's by default. */
  readonly arch?: string;
  /** `false` omits the marker, as after an interrupted install. */
  readonly marker?: boolean;
}

/** Its folder in the tool cache. */
export function installGo(toolCache: string, given: MiniatureGo = {}): string {
  const { release = 'go1.22.12', tool = 'go', arch = toolCacheArch, marker = true, receipt } = given;
  const version = given.version ?? semverOf(release);
  const root = join(toolCache, tool, version, arch);
  writeGoTree(root, release);
  if (receipt)
    writeFileSync(
      `${root}.receipt.json`,
      JSON.stringify(receiptOf({ release, tool, version, arch, ...receipt })),
    );
  if (marker) writeFileSync(`${root}.complete`, '');
  return root;
}

/** Writes the tree of a miniature for this machine to that path, as if a user had unpacked an archive there. */
export function writeGoTree(root: string, release: string): void {
  const go = { release, platform: here };
  for (const { path, content, mode } of goTree({ version: release, platform: here })) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), path === 'bin/go.exe' ? goExe(go) : content, { mode });
  }
}

/** Node's and the tool cache's name are the same where these tests run: x64, arm64. */
export const toolCacheArch = process.arch;
export const goArch = process.arch === 'x64' ? 'amd64' : process.arch;
/** Of the official archives for this machine. */
export const archiveExtension = onWindows ? '.zip' : '.tar.gz';
export const goOs = onWindows ? 'windows' : process.platform;
/** As in the names of archives. */
export const goPlatform = `${goOs}-${goArch}`;
const here = { os: goOs, arch: goArch };
/** A program's file name here. */
export const programName = (name: string): string => (onWindows ? `${name}.exe` : name);
/** The go command in a tree, with slashes. */
export const goFile = programName('bin/go');

/** GOROOT of the Go on this machine's PATH; `undefined` if there is none. */
export const realGoroot = findRealGo();
/** Why a test that needs it is skipped, for its name; empty if there is one. */
export const whyNoRealGo = onWindows
  ? 'on Windows CI runs the action itself with a real Go'
  : realGoroot === undefined
    ? 'Go is not on PATH'
    : '';

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

/** Writes only the miniature `go` command to that path, for this machine. On Windows `.exe` is added to it. */
export function writeGoCommand(path: string, release: string, said = release): void {
  const file = programName(path);
  const go = { release, platform: here, said };
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, onWindows ? goExe(go) : goCommand(go));
  chmodSync(file, 0o755);
}

/** `go1.20` is 1.20.0, `go1.21rc2` is 1.21.0-rc.2. */
function semverOf(release: string): string {
  const [, minor, patch = '0', kind, number] =
    /^go1\.(\d+)(?:\.(\d+))?(?:(beta|rc)(\d+))?/.exec(release) ?? [];
  return `1.${minor}.${patch}${kind === undefined ? '' : `-${kind}.${number}`}`;
}

type Noted = Readonly<Record<'release' | 'tool' | 'version' | 'arch' | 'trust' | 'mirror', string>>;

function receiptOf({ arch, ...given }: Noted) {
  const platform = `${goOs}-${arch === 'x64' ? 'amd64' : arch}`;
  return {
    schema: 1,
    ...given,
    platform,
    archive: `${given.release}.${platform}${archiveExtension}`,
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
    return undefined; // no Go: tests that need one are skipped and say so in their names
  }
}
