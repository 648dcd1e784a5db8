import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Listing, SizedTree } from '../core/reports/listing.ts';
import type { InstalledTree } from '../core/tool-cache/installed-tree.ts';
import { findOnPath } from './activate/go-on-path.ts';
import type { Run } from './run/run.ts';
import { foundByActions } from './tool-cache/found-by-actions.ts';
import { readInventory, readOutside, sizeOf } from './versions/inventory.ts';

/** The Go versions of the tool cache, and that of `install-dir` if it is given, with their sizes. */
export async function list(run: Run, { destination: { installDir } }: Plan): Promise<Listing> {
  const outside = installDir === '' ? undefined : await readOutside(run, installDir);
  const trees: SizedTree[] = [];
  if (outside) trees.push({ tree: outside, size: await sizeIfReadable(run, outside), foundByActions: false });
  const found = foundByActions(run);
  for (const tree of await readInventory(run))
    trees.push({ tree, size: await sizeIfReadable(run, tree), foundByActions: await found(tree.slot) });
  return {
    toolCache: run.toolCache,
    installDir,
    trees,
    goOnPath: await findOnPath(run),
    now: run.clock.now(),
  };
}

async function sizeIfReadable(run: Run, tree: InstalledTree): Promise<number | undefined> {
  try {
    return await sizeOf(run, tree);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'size-unknown', root: tree.root, message: error.message });
    return undefined;
  }
}
