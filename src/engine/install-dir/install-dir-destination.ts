import { dirname } from 'node:path';
import { parseVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import {
  type Destination,
  type DestinationOptions,
  type Staging,
  treeFolderMode,
} from '../tool-cache/destination.ts';
import { checkInstallDir } from './check-install-dir.ts';
import { commitToInstallDir } from './commit-install-dir.ts';
import {
  type InstallDir,
  isTheSame,
  listBeside,
  locateInstallDir,
  pathBeside,
  readTreeAt,
} from './install-dir.ts';
import { aboutInstallDir } from './install-dir-problem.ts';

export async function installDirDestination(
  run: Run,
  { installDir, replace, folder }: DestinationOptions,
): Promise<Destination> {
  const dir = await locateInstallDir(run, installDir);
  const claim = { replace, folder };
  return {
    near: dirname(dir.real),
    check: () => aboutInstallDir(run, dir, async () => void (await checkInstallDir(run, dir, claim))),
    stage: () => aboutInstallDir(run, dir, () => stage(run, dir)),
    async find(wanted, place) {
      const tree = await readTreeAt(run, dir.path);
      const version = wanted.version ?? parseVersion(place?.version ?? '');
      return tree && version && isTheSame(tree, { ...wanted, version }) ? tree : undefined;
    },
    commit: (given) => aboutInstallDir(run, dir, () => commitToInstallDir(run, { dir, claim }, given)),
    // What is to be put back is no rubbish.
    leftovers: async () =>
      (await listBeside(run, dir)).filter(({ what }) => what !== 'old').map(({ path }) => path),
  };
}

/** Beside the folder, whatever is in it. */
async function stage(run: Run, dir: InstallDir): Promise<Staging> {
  const around = dirname(dir.real);
  const isNew = (await run.files.kind(around)) === undefined;
  const path = await pathBeside(run, dir, 'staging');
  await run.files.remove(path);
  await run.files.makeFolder(path, treeFolderMode);
  return {
    path,
    async discard() {
      await run.files.remove(path);
      if (isNew) await run.files.removeIfEmpty(around);
    },
  };
}
