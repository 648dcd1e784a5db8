import type { DestinationPlan } from '../../core/plan/plan.ts';
import type { Run } from '../run/run.ts';
import type { InstalledTrees } from '../tool-cache/installed-trees.ts';
import { findExact, findNewest, type LookupEntry } from '../tool-cache/tool-cache.ts';

/** The tool cache, or the one tree of `install-dir`; both in the same lookup order. */
export async function openInstalledTrees(
  run: Run,
  { installDir }: Pick<DestinationPlan, 'installDir'>,
  lookupOrder: readonly LookupEntry[],
): Promise<InstalledTrees> {
  if (installDir !== '') {
    const { installedAtInstallDir } = await import('../install-dir/installed-at-install-dir.ts');
    return installedAtInstallDir(run, installDir, lookupOrder);
  }
  return {
    findExact: (version) => findExact(run, lookupOrder, version),
    findNewest: (accepts) => findNewest(run, lookupOrder, accepts),
  };
}
