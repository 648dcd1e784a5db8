import { compareVersions, type GoVersion, withoutRevision } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import type { Installed, Shelf } from '../tool-cache/tool-cache.ts';
import type { Stock } from '../versions/installed.ts';
import { officialTool } from '../versions/lookup-order.ts';
import { type InstallDir, locateInstallDir, readTreeAt } from './install-dir.ts';
import { aboutInstallDir } from './install-dir-problem.ts';
import { mendInstallDir } from './recover-install-dir.ts';

/** The folder, put right first where an install was cut off, whatever is in it. */
export async function preparedInstallDir(run: Run, given: string): Promise<string> {
  const dir = await locateInstallDir(run, given);
  await mendInstallDir(run, dir);
  return dir.path;
}

function look(run: Run, dir: InstallDir): Promise<Installed | undefined> {
  return aboutInstallDir(run, dir, async () => {
    await mendInstallDir(run, dir);
    return readTreeAt(run, dir.path);
  });
}

/** One tree, which a shelf accepts by the rules that hold for the tool cache. */
export async function installDirStock(run: Run, given: string, shelves: readonly Shelf[]): Promise<Stock> {
  const dir = await locateInstallDir(run, given);
  const find = async (accepts: (version: GoVersion, shelf: Shelf) => boolean) => {
    const tree = await look(run, dir);
    if (tree === undefined) return undefined;
    const shelf = shelves.find(
      (each) => each.tool === (tree.receipt?.tool ?? officialTool) && each.accepts(tree.receipt),
    );
    return shelf && accepts(tree.version, shelf) ? shelf.assured(tree) : undefined;
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
