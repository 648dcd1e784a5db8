import type { SetupResult } from '../../core/activate/setup-result.ts';
import { jobOf } from '../../core/cache/cache-job.ts';
import { type CacheKeys, modulesKeys } from '../../core/cache/cache-keys.ts';
import { type CachePolicy, cachePolicy } from '../../core/cache/cache-policy.ts';
import type { CachePlan } from '../../core/plan/plan.ts';
import type { Run } from '../run/run.ts';
import { digestOf, isWarm, readRestored } from './cache-places.ts';
import { type Dependencies, readDependencies } from './dependency-files.ts';
import { defaultBranchOf, readEvent } from './event-payload.ts';
import { buildKeysOf } from './job-keys.ts';

/** The Go that a job builds with, by what it says of itself. */
export type JobGo = Pick<SetupResult, 'goEnv' | 'release'>;

/** What a job is to find in its caches. */
export interface WantedCaches {
  readonly policy: CachePolicy;
  /** `undefined` if nothing may be restored or saved. */
  readonly archives: { readonly modules: WantedArchive; readonly build: WantedArchive } | undefined;
  /** `undefined` if they were not read. */
  readonly dependencies: Dependencies | undefined;
  /** Digest of the job and its leg of the matrix: hex digits. */
  readonly leg: string;
}

export interface WantedArchive {
  readonly what: 'modules' | 'build outputs';
  readonly folder: string;
  /** `undefined` if nothing says what is needed. */
  readonly keys: CacheKeys | undefined;
  readonly warm: boolean;
  /** Why it is not restored, for people; empty if there is nothing to say. */
  readonly why: string;
  readonly restore: boolean;
}

/** `known`: the go.sum files, if they were read before. Throws only for a wrong `cache-dependency-path`. */
export async function wantedCaches(
  run: Run,
  plan: CachePlan,
  go: JobGo,
  known?: Dependencies,
): Promise<WantedCaches> {
  const event = await readEvent(run);
  const policy = cachePolicy(plan, run.env, event);
  const job = jobOf(run.env, { matrix: plan.matrix, defaultBranch: defaultBranchOf(event) });
  const leg = await digestOf(run, job.leg);
  if (!policy.restore && !policy.save) return { policy, archives: undefined, dependencies: undefined, leg };
  const { GOMODCACHE: modCache = '', GOCACHE: buildCache = '' } = go.goEnv;
  const dependencies =
    known ?? (await readDependencies(run, { dependencyPath: plan.dependencyPath, modCache }));
  const { sums, modules } = dependencies;
  const sumsKeys = sums === '' || modules.length === 0 ? undefined : modulesKeys(sums);
  const archives = {
    modules: await wanted(run, policy, { what: 'modules', folder: modCache, keys: sumsKeys }),
    build: await wanted(run, policy, {
      what: 'build outputs',
      folder: buildCache,
      keys: await buildKeysOf(run, job, go),
    }),
  };
  return { policy, archives, dependencies, leg };
}

async function wanted(
  run: Run,
  policy: CachePolicy,
  archive: Pick<WantedArchive, 'what' | 'folder' | 'keys'>,
): Promise<WantedArchive> {
  const { what, folder, keys } = archive;
  const not = { ...archive, restore: false, warm: false, why: '' };
  if (keys === undefined) return { ...not, why: 'No go.sum was found, so no modules are cached.' };
  const warm = await isWarm(run, folder, what);
  if (folder === '' || folder === 'off' || !policy.restore) return { ...not, warm };
  if ((await readRestored(run, folder)) !== undefined)
    return { ...not, warm: true, why: `Not restoring ${what}: an earlier step of this job did.` };
  if (warm) return { ...not, warm, why: `Not restoring ${what}: "${folder}" has some already.` };
  return { ...archive, restore: true, warm, why: '' };
}
