import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { type Beside, besideName, parseBeside, respelled } from '../../core/install-dir/install-dir.ts';
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
  /** Absolute, as given; this path is exported. */
  readonly path: string;
  /** Where the tree is: the same, unless `path` is or contains a link. Links stay, their targets are replaced. */
  readonly real: string;
}

/** Throws `INPUT_INVALID` for a folder that cannot be used. */
export async function locateInstallDir(run: Run, given: string): Promise<InstallDir> {
  if (/^~(?:[\\/]|$)/.test(given)) {
    throw new Problem('INPUT_INVALID', `The input install-dir is "${given}", but ~ is not expanded`, {
      hint: 'Write the absolute path, or let a shell expand it: "$HOME/sdk/go".',
    });
  }
  const path = resolve(run.workspace, given);
  if (path.includes(delimiter)) {
    throw new Problem(
      'INPUT_INVALID',
      `The input install-dir is "${given}", but a folder on PATH cannot contain "${delimiter}"`,
      {
        hint: 'Name another folder.',
      },
    );
  }
  return { path, real: await followLinks(run, path) };
}

/** Follows links, also to a target that does not exist yet. A loop of links is `FILES_FAILED`, as everywhere. */
export async function followLinks(run: Run, path: string): Promise<string> {
  const there = await run.files.realPath(path);
  if (there !== undefined) return there;
  const around = await realFolder(run, dirname(path));
  const target = await run.files.linkTarget(path);
  return target === undefined ? join(around, basename(path)) : followLinks(run, resolve(around, target));
}

/** The real path of a folder that may not exist yet, nor its parents. */
async function realFolder(run: Run, folder: string): Promise<string> {
  const there = await run.files.realPath(folder);
  if (there !== undefined || folder === dirname(folder)) return there ?? folder;
  return join(await realFolder(run, dirname(folder)), basename(folder));
}

/** The path next to the folder for this process's tree of that kind. */
export async function pathBeside(run: Run, { real }: InstallDir, what: Beside): Promise<string> {
  const { self: writer } = await run.writers();
  return join(dirname(real), besideName(basename(real), what, writer));
}

/** What running and interrupted installs have next to the folder. */
export async function listBeside(
  run: Run,
  { real }: InstallDir,
): Promise<readonly { readonly path: string; readonly what: Beside; readonly writer: string }[]> {
  const [folder, base] = [dirname(real), basename(real)];
  const found: { path: string; what: Beside; writer: string }[] = [];
  const names = await run.files.list(folder);
  for (const name of names) {
    const ours = parseBeside(base, name) ? name : respelled(base, name);
    if (ours === undefined) continue;
    const path = join(folder, ours);
    // A file system may list a name in another spelling than it was created with (composition, case), but knows it by both.
    const isOurs = ours === name || (!names.includes(ours) && (await run.files.kind(path)) !== undefined);
    const beside = isOurs ? parseBeside(base, ours) : undefined;
    if (beside) found.push({ path, ...beside });
  }
  return found;
}

/** Does it have a go command, and a VERSION that names any release of Go? */
export async function isGoTree(run: Run, root: string): Promise<boolean> {
  const binary = goBinary(run, root);
  const hasBinary = (await run.files.kind(binary)) === 'file';
  const release = hasBinary ? await readRelease(run, root) : undefined;
  return treeDefect({ binary, hasBinary, release, version: undefined }) === undefined;
}

/** The receipt inside a tree of ours, even if the tree is damaged. */
export async function readTreeReceipt(run: Run, root: string): Promise<Receipt | undefined> {
  const text = await run.files.readText(join(root, treeReceipt));
  return text === undefined ? undefined : parseReceipt(text);
}

/** The tree at `root`, if it is a whole one for the platform that this run installs for. */
export async function readTreeAt(run: Run, root: string): Promise<Installed | undefined> {
  const tree = await readAnyTreeAt(run, root);
  return tree && (await isForThisPlatform(run, tree)) ? tree : undefined;
}

/** The same for any platform. Its `tool` is empty, because it is outside the tool cache. */
export async function readAnyTreeAt(run: Run, root: string): Promise<Installed | undefined> {
  if (!(await isGoTree(run, root))) return undefined;
  const release = await readRelease(run, root);
  const version = release === undefined ? undefined : parseVersion(release);
  if (release === undefined || version === undefined) return undefined;
  const found = await readTreeReceipt(run, root);
  const its = found?.release === release && found.version === toSemver(version);
  return { root, version, release, tool: '', receipt: its ? found : undefined };
}

/** Is it a tree of ours that is as good as the one that is being installed? */
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

/** By its receipt, or if it has none by the folder of its tools. */
async function isForThisPlatform(run: Run, { root, receipt }: Installed): Promise<boolean> {
  const { os, arch } = run.platform;
  if (receipt) return receipt.platform === `${os}-${arch}`;
  const tools = join(root, 'pkg', 'tool', `${os}_${arch === 'armv6l' ? 'arm' : arch}`);
  return (await run.files.kind(tools)) === 'folder';
}
