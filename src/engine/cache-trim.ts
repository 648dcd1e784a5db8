import type { SummedModule } from '../core/cache/go-sum.ts';
import type { CachePlan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import type { TrimmedCaches } from '../core/reports/caches.ts';
import { askGoOnPath, findGoCache } from './cache/go-folders.ts';
import { readJobRecord, trimJobBuild, trimJobModules } from './cache/job-caches.ts';
import { trimBuildCache, trimModuleCache, untrimmed } from './cache/trim-caches.ts';
import type { Run } from './run/run.ts';

export interface TrimOrder {
  /** MiB. */
  readonly maxSizeMb: number | undefined;
  /** Milliseconds. */
  readonly unusedFor: number | undefined;
  readonly keep: readonly SummedModule[];
  readonly dryRun: boolean;
}

/**
 * Drops what is not worth keeping of GOCACHE and GOMODCACHE. Without a limit: what the job did not use, which only a job
 * knows whose caches `setup` has found in the project. Throws `USAGE` if there is neither.
 */
export async function cacheTrim(run: Run, plan: CachePlan, order: TrimOrder): Promise<TrimmedCaches> {
  const { maxSizeMb, unusedFor, keep, dryRun } = order;
  if (maxSizeMb === undefined && unusedFor === undefined) return trimJob(run, plan, order);
  if (!dryRun) await run.listenForStop();
  const { GOCACHE = '', GOMODCACHE = '' } = await askGoOnPath(run);
  // Both, before anything is removed from one.
  await findGoCache(run, 'GOCACHE', GOCACHE);
  if (GOMODCACHE !== '') await findGoCache(run, 'GOMODCACHE', GOMODCACHE);
  // Go's marks may be as much as an hour older than the use.
  const since = unusedFor === undefined ? Number.NEGATIVE_INFINITY : run.clock.now() - unusedFor - anHour;
  const build = await trimBuildCache(run, GOCACHE, { since, maxSize: (maxSizeMb ?? 0) * 2 ** 20, dryRun });
  const { dependencyPath } = plan;
  return {
    dryRun,
    build,
    modules: await trimModuleCache(run, GOMODCACHE, { dependencyPath, keep, dryRun }),
  };
}

/** Milliseconds. */
const anHour = 60 * 60 * 1000;

async function trimJob(run: Run, plan: CachePlan, { keep, dryRun }: TrimOrder): Promise<TrimmedCaches> {
  const record = await readJobRecord(run);
  if (
    record === undefined &&
    run.projectFolder?.caches !== 'trimmed' &&
    run.projectFolder?.caches !== 'guarded'
  )
    throw new Problem('USAGE', 'cache trim needs --max-size-mb or --unused-for', {
      hint: 'Write cache trim --unused-for 24h, for example. --dry-run shows what would be removed.',
    });
  if (record === undefined) {
    const nothing = untrimmed('', 'this job has not restored any');
    return { dryRun, build: nothing, modules: nothing };
  }
  const build = await trimJobBuild(run, record, { maxSize: plan.maxSizeMb * 2 ** 20, dryRun });
  const { dependencyPath } = plan;
  const modules = await trimJobModules(run, record, { dependencyPath, keep, dryRun });
  return { dryRun, build, modules };
}
