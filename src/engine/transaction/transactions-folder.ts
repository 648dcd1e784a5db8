import { join, resolve } from 'node:path';
import type { Run } from '../run/run.ts';

/** A folder with a name that only we use, because old entries in it are removed. `checkpointPath` may be empty. */
export function transactionsFolder(run: Run, checkpointPath: string): string {
  const home = checkpointPath === '' ? run.toolCache : resolve(run.workspace, checkpointPath);
  return join(home, '.setup-go-tarball', 'transactions');
}
