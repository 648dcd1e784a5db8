import type { Inputs } from '../../core/inputs/inputs.ts';
import type { GoVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { findExact, findNewest, type Installed, type Shelf } from '../tool-cache/tool-cache.ts';

/** What is installed already, in the place that this run installs to. */
export interface Stock {
  findExact(version: GoVersion): Promise<Installed | undefined>;
  findNewest(accepts: (version: GoVersion) => boolean): Promise<Installed | undefined>;
}

/** The tool cache, or the one tree of `install-dir`; both by the rules of the shelves. */
export async function openStock(
  run: Run,
  { installDir }: Pick<Inputs, 'installDir'>,
  shelves: readonly Shelf[],
): Promise<Stock> {
  if (installDir !== '') {
    const { installDirStock } = await import('../install-dir/installed-at-install-dir.ts');
    return installDirStock(run, installDir, shelves);
  }
  return {
    findExact: (version) => findExact(run, shelves, version),
    findNewest: (accepts) => findNewest(run, shelves, accepts),
  };
}
