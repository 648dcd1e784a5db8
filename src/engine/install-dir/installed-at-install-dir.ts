import { officialTool } from '../../core/tool-cache/tool-name.ts';
import { compareVersions, type GoVersion, withoutRevision } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import type { InstalledTrees } from '../tool-cache/installed-trees.ts';
import type { Installed, LookupEntry } from '../tool-cache/tool-cache.ts';
import { type InstallDir, locateInstallDir, readTreeAt } from './install-dir.ts';
import { aboutInstallDir } from './install-dir-problem.ts';
import { recoverInstallDir } from './recover-install-dir.ts';

/** The path of the folder, after recovery from an interrupted install. */
export async function preparedInstallDir(run: Run, given: string): Promise<string> {
  const dir = await locateInstallDir(run, given);
  await recoverInstallDir(run, dir);
  return dir.path;
}

function look(run: Run, dir: InstallDir): Promise<Installed | undefined> {
  return aboutInstallDir(run, dir, async () => {
    await recoverInstallDir(run, dir);
    return readTreeAt(run, dir.path);
  });
}

/** The one tree there, if an entry of the lookup order accepts it, by the same rules as in the tool cache. */
export async function installedAtInstallDir(
  run: Run,
  given: string,
  lookupOrder: readonly LookupEntry[],
): Promise<InstalledTrees> {
  const dir = await locateInstallDir(run, given);
  const find = async (accepts: (version: GoVersion, entry: LookupEntry) => boolean) => {
    const tree = await look(run, dir);
    if (tree === undefined) return undefined;
    const entry = lookupOrder.find(
      (each) => each.tool === (tree.receipt?.tool ?? officialTool) && each.accepts(tree.receipt),
    );
    return entry && accepts(tree.version, entry) ? entry.recheck(tree) : undefined;
  };
  return {
    findExact: (version) =>
      find(
        (its, { rebuilds }) =>
          compareVersions(rebuilds ? withoutRevision(its) : its, version) === 0 ||
          compareVersions(its, version) === 0,
      ),
    findNewest: (accepts) => find((its) => accepts(its)),
  };
}
