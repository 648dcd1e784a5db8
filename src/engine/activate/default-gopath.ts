import { join } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { followLinks, locateInstallDir } from '../install-dir/install-dir.ts';
import { isSamePlace } from '../install-dir/same-place.ts';
import type { Run } from '../run/run.ts';

/**
 * A Go in the folder that is GOPATH by default has none: modules would have no place, nor would tools. Throws
 * `INSTALL_DIR_REFUSED`. Whoever has set GOPATH is only warned, when it is known what Go makes of it.
 */
export async function refuseDefaultGopath(run: Run, { destination, activation }: Plan): Promise<void> {
  if (run.home === '' || activation.gopath !== '' || run.env['GOPATH']) return;
  if ((await run.goSettings()).written['GOPATH']) return;
  const gopath = join(run.home, 'go');
  const { path, real } = await locateInstallDir(run, destination.installDir);
  if (!(await isSamePlace(run, real, await followLinks(run, gopath)))) return;
  throw new Problem(
    'INSTALL_DIR_REFUSED',
    `Go is not put at install-dir "${path}": that is the default GOPATH, where modules and tools go`,
    { hint: `Name another folder, such as "${join(run.home, 'sdk', 'go')}", or set GOPATH.` },
  );
}
