import { type CacheJob, jobOf } from '../core/cache/cache-job.ts';
import { modulesKeys } from '../core/cache/cache-keys.ts';
import type { CachePlan } from '../core/plan/plan.ts';
import type { CachePlaces } from '../core/reports/caches.ts';
import { readDependencies } from './cache/dependency-files.ts';
import { askGoOnPath } from './cache/go-folders.ts';
import { buildKeysOf } from './cache/job-keys.ts';
import type { Run } from './run/run.ts';

/** Which folders to cache, and under which keys, by the rules of a GitHub step. `known` is what is known of the job. */
export async function cacheKey(run: Run, plan: CachePlan, known: Partial<CacheJob>): Promise<CachePlaces> {
  const goEnv = await askGoOnPath(run);
  const { GOMODCACHE = '', GOCACHE = '', GOVERSION = '' } = goEnv;
  const { sums, modules } = await readDependencies(run, { ...plan, modCache: GOMODCACHE });
  const found = jobOf(run.env, { matrix: plan.matrix, defaultBranch: undefined });
  // A key that was saved once is taken, so it must be another one in each run.
  const job = { ...found, run: found.run || String(run.clock.now()), ...known };
  const keys = await buildKeysOf(run, job, { goEnv, release: GOVERSION });
  return {
    modules:
      modules.length === 0 || GOMODCACHE === '' ? undefined : { folder: GOMODCACHE, keys: modulesKeys(sums) },
    build: GOCACHE === '' || GOCACHE === 'off' ? undefined : { folder: GOCACHE, keys },
  };
}
