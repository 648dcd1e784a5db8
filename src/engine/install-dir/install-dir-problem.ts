import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import type { InstallDir } from './install-dir.ts';

/** Does work on `install-dir` and its parent folder. If permission is denied, the hint names both remedies. */
export async function aboutInstallDir<T>(run: Run, { path }: InstallDir, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'PERMISSION_DENIED') throw error;
    const whoMay = run.platform.os === 'windows' ? 'as an administrator' : 'with sudo';
    const own =
      run.home === ''
        ? 'a folder of your own'
        : `a folder of your own, such as "${join(run.home, 'sdk', 'go')}"`;
    throw new Problem(
      'PERMISSION_DENIED',
      `Cannot install Go at "${path}": this takes write permission in its parent folder. ${error.message}`,
      { hint: `Run this ${whoMay}, or set install-dir to ${own}.`, cause: error },
    );
  }
}
