import { delimiter, join } from 'node:path';
import type { Activation } from '../../core/activate/environment.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import type { CacheName, Consulted } from './consulted.ts';

/**
 * A build cache that cannot be written makes every build fail, and a GOPATH that can neither be written nor made every
 * download, as under `docker run -u`. They are placed in a temporary folder, with a warning. A module cache that exists
 * may be read-only on purpose.
 */
export async function withWritableCaches(
  run: Run,
  consulted: Consulted,
  askAgain: (env: Consulted['env']) => Promise<Consulted['goEnv']>,
): Promise<Consulted & { readonly remarks: Activation['remarks'] }> {
  const wrong = await unwritable(run, consulted.goEnv);
  if (wrong.length === 0) return { ...consulted, remarks: [] };
  return (await import('./moved-caches.ts')).moveCaches(run, { consulted, wrong, askAgain });
}

async function unwritable(run: Run, goEnv: Consulted['goEnv']): Promise<readonly CacheName[]> {
  const { GOCACHE = '', GOPATH = '', GOMODCACHE } = goEnv;
  const found: CacheName[] = [];
  if (GOCACHE !== '' && GOCACHE !== 'off' && !(await run.files.canWrite(GOCACHE))) found.push('GOCACHE');
  // Of several the first is written to, and the user has chosen it.
  const single = GOPATH !== '' && !GOPATH.includes(delimiter);
  const modules = join(GOPATH, 'pkg/mod');
  const needed = GOMODCACHE === undefined || GOMODCACHE === modules ? modules : GOPATH;
  if (single && !(await run.files.canWrite(needed)) && (await isMissing(run, needed))) found.push('GOPATH');
  return found;
}

/** A folder that this user may not even look into is of no use either. */
async function isMissing(run: Run, folder: string): Promise<boolean> {
  try {
    return (await run.files.kind(folder)) === undefined;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}
