import { join, resolve } from 'node:path';
import type { Run } from '../run/run.ts';

/** A folder of a name that is ours alone, for what is old in it is removed. `checkpointPath` may be empty. */
export function transactionsFolder(run: Run, checkpointPath: string): string {
  const home = checkpointPath === '' ? run.toolCache : resolve(run.workspace, checkpointPath);
  return join(home, '.setup-go-tarball', 'transactions');
}
