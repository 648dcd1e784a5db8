import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import type { InstallDir } from './install-dir.ts';

/** Does something to `install-dir` and what is around it. Where this user may not, both remedies are named. */
export async function aboutInstallDir<T>(run: Run, { path }: InstallDir, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'PERMISSION_DENIED') throw error;
    const whoMay = run.platform.os === 'windows' ? 'as an administrator' : 'with sudo, as a user who may';
    const own =
      run.home === ''
        ? 'a folder of your own'
        : `a folder of your own, such as "${join(run.home, 'sdk', 'go')}"`;
    throw new Problem(
      'PERMISSION_DENIED',
      `Go cannot be put at "${path}", which takes the right to write in the folder around it. ${error.message}`,
      { hint: `Run this ${whoMay}, or name ${own}, in install-dir.`, cause: error },
    );
  }
}
