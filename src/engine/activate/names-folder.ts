import { join } from 'node:path';
import type { Run } from '../run/run.ts';

/** Where the scripts are that several versions are called by, in a folder for each set of versions. */
export function namesFolder({ toolCache }: Pick<Run, 'toolCache'>): string {
  return join(toolCache, '.setup-go-tarball', 'names');
}
