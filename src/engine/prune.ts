import { basename, dirname, join } from 'node:path';
import { Problem } from '../core/problem/problem.ts';
import type { Pruned, RemovedTree } from '../core/reports/pruned.ts';
import { installedVersions } from '../core/tool-cache/installed-tree.ts';
import { type PruneRules, planPrune } from '../core/tool-cache/prune.ts';
import { satisfies } from '../core/versions/version-request.ts';
import type { Run } from './run/run.ts';
import { placeOn } from './tool-cache/faster-drive.ts';
import { removeTree } from './tool-cache/remove-tree.ts';
import { type CachedTree, readInventory, sizeOf } from './versions/inventory.ts';

/** Removes trees of the tool cache by these rules; with `dryRun` only reports which. Throws `VERSION_UNKNOWN`. */
export async function prune(run: Run, rules: PruneRules, dryRun: boolean): Promise<Pruned> {
  if (!dryRun) await run.listenForStop();
  const trees = await readInventory(run);
  requireNamed(run, trees, rules.request);
  const plan = planPrune(trees, rules, run.clock.now());
  const removed: RemovedTree[] = [];
  const spared = [...plan.spared];
  const failed: Pruned['failed'][number][] = [];
  for (const tree of plan.remove) {
    run.throwIfStopped();
    try {
      const why = dryRun ? undefined : await whatHappened(run, tree, rules.request);
      if (why === undefined) removed.push(await removeOne(run, tree, dryRun));
      else spared.push({ tree, why });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      run.throwIfStopped(); // then that is what was thrown, and nothing about the tree
      failed.push({ tree, problem });
    }
  }
  const { pruneNames } = await import('./activate/prune-names.ts');
  const gone = removed.map(({ tree }) => tree.root);
  return { dryRun, removed, spared, failed, names: await pruneNames(run, { gone, dryRun }) };
}

function requireNamed(run: Run, trees: readonly CachedTree[], request: PruneRules['request']): void {
  if (request === undefined || trees.some(({ version }) => satisfies(request, version))) return;
  throw new Problem(
    'VERSION_UNKNOWN',
    `The tool cache "${run.toolCache}" has no Go ${JSON.stringify(request.text)}`,
    {
      hint: installedVersions(trees),
    },
  );
}

/** Why a tree must be spared now: other runs continue meanwhile, and removing a tree takes a second. */
async function whatHappened(
  run: Run,
  { slot, lastUsed }: CachedTree,
  request: PruneRules['request'],
): Promise<string | undefined> {
  const used = await run.files.modifiedAt(slot.marker);
  if (used === undefined) return 'another run has just removed it';
  return used === lastUsed || request?.kind === 'exact' ? undefined : 'another run has just chosen it';
}

async function removeOne(run: Run, tree: CachedTree, dryRun: boolean): Promise<RemovedTree> {
  const { slot } = tree;
  const target = await linkTarget(run, tree);
  const stays = target?.ours === false ? target.path : undefined;
  const bytes = stays === undefined ? await sizeOf(run, tree) : 0;
  if (dryRun) return { tree, bytes, stays };
  await removeTree(run, slot);
  if (target?.ours) await removeFar(run, target.path);
  await run.files.removeIfEmpty(slot.folder);
  await run.files.removeIfEmpty(dirname(slot.folder));
  return { tree, bytes, stays };
}

/** The target of the root, if it is a link. It is ours only if it is the tree on the faster drive. */
async function linkTarget(
  run: Run,
  { slot }: CachedTree,
): Promise<{ readonly path: string; readonly ours: boolean } | undefined> {
  const [path, folder] = [await run.files.realPath(slot.root), await run.files.realPath(slot.folder)];
  if (path === undefined || folder === undefined || path === join(folder, basename(slot.root)))
    return undefined;
  const far = run.fasterDrive && placeOn(run, run.fasterDrive, slot);
  return { path, ours: far !== undefined && (await run.files.realPath(far)) === path };
}

async function removeFar(run: Run, path: string): Promise<void> {
  await run.files.remove(path);
  await run.files.removeIfEmpty(dirname(path));
  await run.files.removeIfEmpty(dirname(dirname(path)));
}
