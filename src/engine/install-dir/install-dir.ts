import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { type Beside, besideName, parseBeside } from '../../core/install-dir/install-dir.ts';
import { Problem } from '../../core/problem/problem.ts';
import { parseReceipt, type Receipt } from '../../core/tool-cache/receipt.ts';
import { treeDefect } from '../../core/tool-cache/tree-defect.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import { reaches, type TrustLevel } from '../../core/trust/trust.ts';
import { compareVersions, type GoVersion, parseVersion, toSemver } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { goBinary, type Installed, readRelease } from '../tool-cache/tool-cache.ts';

/** The folder that the user has named for Go. */
export interface InstallDir {
  /** Absolute, as it was named: what is exported. */
  readonly path: string;
  /** Where the tree lies: the same, unless `path` is a link or leads over one. Links stay, what they lead to is replaced. */
  readonly real: string;
}

/** Throws `INPUT_INVALID` for a folder that could not be used. */
export async function locateInstallDir(run: Run, given: string): Promise<InstallDir> {
  if (/^~(?:[\\/]|$)/.test(given)) {
    throw new Problem('INPUT_INVALID', `The input install-dir is "${given}", and ~ is not expanded`, {
      hint: 'Write the whole path, or let a shell write it: "$HOME/sdk/go".',
    });
  }
  const path = resolve(run.workspace, given);
  if (path.includes(delimiter)) {
    throw new Problem(
      'INPUT_INVALID',
      `The input install-dir is "${given}", and PATH cannot name a folder with "${delimiter}" in it`,
      {
        hint: 'Name a folder without it.',
      },
    );
  }
  return { path, real: await followLinks(run, path) };
}

/** Also where they lead to nothing yet. Links in a circle are `FILES_FAILED`, as everywhere. */
export async function followLinks(run: Run, path: string): Promise<string> {
  const there = await run.files.realPath(path);
  if (there !== undefined) return there;
  const around = await realFolder(run, dirname(path));
  const target = await run.files.linkTarget(path);
  return target === undefined ? join(around, basename(path)) : followLinks(run, resolve(around, target));
}

/** Of a folder that may not exist yet, nor those around it. */
async function realFolder(run: Run, folder: string): Promise<string> {
  const there = await run.files.realPath(folder);
  if (there !== undefined || folder === dirname(folder)) return there ?? folder;
  return join(await realFolder(run, dirname(folder)), basename(folder));
}

/** The name that this process's tree of that kind has beside the folder. */
export async function pathBeside(run: Run, { real }: InstallDir, what: Beside): Promise<string> {
  const { self: writer } = await run.writers();
  return join(dirname(real), besideName(basename(real), what, writer));
}

/** What installs in progress, and those that were cut off, have beside the folder. */
export async function listBeside(
  run: Run,
  { real }: InstallDir,
): Promise<readonly { readonly path: string; readonly what: Beside; readonly writer: string }[]> {
  const names = await run.files.list(dirname(real));
  return names.flatMap((name) => {
    const beside = parseBeside(basename(real), name);
    return beside ? [{ path: join(dirname(real), name), ...beside }] : [];
  });
}

/** A go command, and a VERSION that is one of Go, whatever release it names. */
export async function isGoTree(run: Run, root: string): Promise<boolean> {
  const binary = goBinary(run, root);
  const hasBinary = (await run.files.kind(binary)) === 'file';
  const release = hasBinary ? await readRelease(run, root) : undefined;
  return treeDefect({ binary, hasBinary, release, version: undefined }) === undefined;
}

/** The receipt that lies in a tree of ours, whatever has become of the tree. */
export async function readTreeReceipt(run: Run, root: string): Promise<Receipt | undefined> {
  const text = await run.files.readText(join(root, treeReceipt));
  return text === undefined ? undefined : parseReceipt(text);
}

/** The tree at `root`, if it is a whole one for the platform that this run installs for. */
export async function readTreeAt(run: Run, root: string): Promise<Installed | undefined> {
  const tree = await readAnyTreeAt(run, root);
  return tree && (await isForThisPlatform(run, tree)) ? tree : undefined;
}

/** For whatever platform it is. Its `tool` is empty, for it lies outside the tool cache. */
export async function readAnyTreeAt(run: Run, root: string): Promise<Installed | undefined> {
  if (!(await isGoTree(run, root))) return undefined;
  const release = await readRelease(run, root);
  const version = release === undefined ? undefined : parseVersion(release);
  if (release === undefined || version === undefined) return undefined;
  const found = await readTreeReceipt(run, root);
  const its = found?.release === release && found.version === toSemver(version);
  return { root, version, release, tool: '', receipt: its ? found : undefined };
}

/** Is it a tree of ours that serves as well as the one that is being installed? */
export function isTheSame(
  { version, receipt }: Installed,
  wanted: {
    readonly tool: string;
    readonly version: GoVersion;
    readonly requireTrust: TrustLevel | undefined;
  },
): boolean {
  if (receipt?.tool !== wanted.tool || compareVersions(version, wanted.version) !== 0) return false;
  return wanted.requireTrust === undefined || reaches(receipt.trust, wanted.requireTrust);
}

/** By its receipt, else by the folder of its tools. */
async function isForThisPlatform(run: Run, { root, receipt }: Installed): Promise<boolean> {
  const { os, arch } = run.platform;
  if (receipt) return receipt.platform === `${os}-${arch}`;
  const tools = join(root, 'pkg', 'tool', `${os}_${arch === 'armv6l' ? 'arm' : arch}`);
  return (await run.files.kind(tools)) === 'folder';
}
