import { dirname, join } from 'node:path';
import { platformName } from '../../core/platform/platform.ts';
import { Problem } from '../../core/problem/problem.ts';
import { type InstalledTree, newestFirst } from '../../core/tool-cache/installed-tree.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import { type GoVersion, parseVersion, toSemver } from '../../core/versions/version.ts';
import { findOnPath } from '../activate/go-on-path.ts';
import { isSamePlace } from '../install-dir/same-place.ts';
import type { Run } from '../run/run.ts';
import { goTools } from '../tool-cache/go-tools.ts';
import { type Content, lookInto, type Slot, slotAt } from '../tool-cache/tool-cache.ts';

/** A tree that has a marker in the tool cache, whole or not. */
export interface CachedTree extends InstalledTree {
  readonly slot: Slot;
}

/**
 * Every marked tree of Go in the tool cache, of all tools, versions and architectures, also those that other programs
 * installed, newest first. Trees without a marker (an install in progress, leftovers of a crash) are left out: no other
 * program sees them either.
 */
export async function readInventory(run: Run): Promise<readonly CachedTree[]> {
  const inUse = await goInUse(run);
  const trees: CachedTree[] = [];
  for (const slot of await markedSlots(run)) {
    const tree = await describe(run, slot);
    if (tree) trees.push({ ...tree, ...(await useOf(run, inUse, slot.root)) });
  }
  return trees.sort(newestFirst);
}

/** The same for the tree at `install-dir`, which is outside the tool cache; `undefined` if it has no Go. */
export async function readOutside(run: Run, installDir: string): Promise<InstalledTree | undefined> {
  const [{ preparedInstallDir }, { readAnyTreeAt }] = await Promise.all([
    import('../install-dir/installed-at-install-dir.ts'),
    import('../install-dir/install-dir.ts'),
  ]);
  const tree = await readAnyTreeAt(run, await preparedInstallDir(run, installDir));
  if (tree === undefined) return undefined;
  const { os, arch } = run.platform;
  return {
    ...tree,
    platform: tree.receipt?.platform ?? `${os}-${arch}`,
    broken: undefined,
    lastUsed: await run.files.modifiedAt(join(tree.root, treeReceipt)),
    ...(await useOf(run, await goInUse(run), tree.root)),
  };
}

/** The total size of a tree's files in bytes: from the receipt, or if that has none measured. */
export async function sizeOf(run: Run, { root, receipt, broken }: InstalledTree): Promise<number> {
  return (broken === undefined ? receipt?.treeSize : undefined) ?? run.trees.sizeOf(root);
}

const markerName = /^(.+)\.complete$/;

async function markedSlots(run: Run): Promise<readonly Slot[]> {
  const slots: Slot[] = [];
  for await (const { tool, folder, names } of goTools(run.toolCache, run.files.list)) {
    for (const version of names) {
      for (const name of await run.files.list(join(folder, version))) {
        const arch = markerName.exec(name)?.[1];
        if (arch !== undefined) slots.push(slotAt(run, { tool, version, arch }));
      }
    }
  }
  return slots;
}

async function describe(run: Run, slot: Slot): Promise<Omit<CachedTree, Use> | undefined> {
  const version = parseVersion(slot.version);
  if (version === undefined || toSemver(version) !== slot.version) return undefined; // look-ups do not use such a name
  const content = await lookSafely(run, slot, version);
  if (content.kind === 'none') return undefined; // removed just now
  const { receipt, release } =
    content.kind === 'whole' ? content.installed : { receipt: content.receipt, release: undefined };
  return {
    slot,
    root: slot.root,
    tool: slot.tool,
    version,
    release: release ?? receipt?.release,
    platform: receipt?.platform ?? platformName(run.platform.os, slot.arch),
    receipt,
    broken: content.kind === 'broken' ? content.why : undefined,
    lastUsed: await run.files.modifiedAt(slot.marker),
  };
}

/** A tree that cannot be read must not hide the others. */
async function lookSafely(run: Run, slot: Slot, version: GoVersion): Promise<Content> {
  try {
    return await lookInto(run, slot, version);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'broken', why: error.message, receipt: undefined };
  }
}

type Use = 'inUse' | 'active';

interface GoInUse {
  /** `undefined` if GOROOT is not set. */
  readonly goroot: string | undefined;
  /** `undefined` if there is no go on PATH. */
  readonly onPath: string | undefined;
}

/** The roots that GOROOT and PATH lead to, links resolved. A wrapper script on PATH does not show its root. */
async function goInUse(run: Run): Promise<GoInUse> {
  const goroot = run.env['GOROOT'];
  const go = await findOnPath(run);
  return {
    goroot: goroot ? await real(run, goroot) : undefined,
    onPath: go === undefined ? undefined : dirname(dirname(await real(run, go))),
  };
}

async function useOf(run: Run, { goroot, onPath }: GoInUse, root: string): Promise<Pick<InstalledTree, Use>> {
  const its = await real(run, root);
  const isIts = async (path: string | undefined) => path !== undefined && (await isSamePlace(run, path, its));
  const [named, runs] = [await isIts(goroot), await isIts(onPath)];
  return { inUse: named || runs, active: onPath === undefined ? named : runs };
}

/** The real path, or the path as given if it leads nowhere or cannot be followed. */
async function real(run: Run, path: string): Promise<string> {
  try {
    return (await run.files.realPath(path)) ?? path;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'ignored', what: 'real-path', message: error.message });
    return path;
  }
}
