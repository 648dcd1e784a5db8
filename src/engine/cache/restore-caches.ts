import type { SetupResult } from '../../core/activate/setup-result.ts';
import { jobOf } from '../../core/cache/cache-job.ts';
import { type CacheKeys, isExactKey, modulesKeys } from '../../core/cache/cache-keys.ts';
import { type CachePolicy, cachePolicy } from '../../core/cache/cache-policy.ts';
import type { CacheRecord } from '../../core/cache/cache-record.ts';
import type { ArchiveState, CacheState } from '../../core/cache/cache-state.ts';
import type { CachePlan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { takeRecord } from './archive-record.ts';
import {
  describedModules,
  digestOf,
  isWarm,
  readRestored,
  stagingOf,
  writeRestored,
} from './cache-places.ts';
import { type Dependencies, readDependencies } from './dependency-files.ts';
import { defaultBranchOf, readEvent } from './event-payload.ts';
import { buildKeysOf } from './job-keys.ts';

/** What was restored, and what the step after the job needs to save. */
export interface RestoredCaches {
  readonly policy: CachePolicy;
  /** `undefined` if nothing may be restored or saved. */
  readonly state: CacheState | undefined;
}

/**
 * Restores modules and build outputs, side by side. What goes wrong is a warning: the job then does without. Throws only
 * for a wrong `cache-dependency-path`.
 */
export async function restoreCaches(run: Run, plan: CachePlan, result: SetupResult): Promise<RestoredCaches> {
  const event = await readEvent(run);
  const policy = cachePolicy(plan, run.env, event);
  if (policy.why !== '') run.emit({ kind: 'remark', level: 'info', message: policy.why });
  if (!policy.restore && !policy.save) return { policy, state: undefined };
  const { GOMODCACHE: modCache = '', GOCACHE: buildCache = '' } = result.goEnv;
  const dependencies = await readDependencies(run, { dependencyPath: plan.dependencyPath, modCache });
  const job = jobOf(run.env, { matrix: plan.matrix, defaultBranch: defaultBranchOf(event) });
  const keys = await buildKeysOf(run, job, result);
  const started = run.clock.now();
  const [modules, build] = await Promise.all([
    restoreModules(run, plan, { policy, folder: modCache, dependencies }),
    restore(run, plan, {
      policy,
      folder: buildCache,
      keys,
      warm: await isWarm(run, buildCache, 'build outputs'),
      what: 'build outputs',
    }),
  ]);
  const leg = await digestOf(run, job.leg);
  const ready = run.clock.now();
  return { policy, state: { modules, build, tools: [], since: started, ready, leg } };
}

interface Wanted {
  readonly policy: CachePolicy;
  readonly folder: string;
  readonly keys: CacheKeys;
  readonly warm: boolean;
  readonly what: 'modules' | 'build outputs';
}

async function restoreModules(
  run: Run,
  plan: CachePlan,
  given: { readonly policy: CachePolicy; readonly folder: string; readonly dependencies: Dependencies },
): Promise<ArchiveState> {
  const { policy, folder, dependencies } = given;
  const { sums, modules } = dependencies;
  const what = 'modules';
  if (sums === '' || modules.length === 0) {
    run.emit({ kind: 'remark', level: 'info', message: 'No go.sum was found, so no modules are cached.' });
    return { ...unrestored, folder, key: '', warm: false };
  }
  const warm = await isWarm(run, folder, what);
  return restore(run, plan, { policy, folder, keys: modulesKeys(sums), warm, what });
}

async function restore(run: Run, plan: CachePlan, wanted: Wanted): Promise<ArchiveState> {
  const { policy, folder, keys, warm, what } = wanted;
  const nothing = { ...unrestored, folder, key: keys.primary, warm };
  if (folder === '' || folder === 'off' || !policy.restore) return nothing;
  if ((await readRestored(run, folder)) !== undefined) {
    run.emit({
      kind: 'remark',
      level: 'info',
      message: `Not restoring ${what}: an earlier step of this job did.`,
    });
    return { ...nothing, warm: true };
  }
  if (warm) {
    run.emit({
      kind: 'remark',
      level: 'info',
      message: `Not restoring ${what}: "${folder}" has some already.`,
    });
    return nothing;
  }
  const started = run.clock.now();
  const { matched, record } = (await fetchInto(run, plan, wanted)) ?? { matched: '', record: undefined };
  const restoreSeconds = (run.clock.now() - started) / 1000;
  const exact = isExactKey(keys.primary, matched);
  run.emit({
    kind: 'cache-restored',
    what,
    outcome: matched === '' ? 'miss' : exact ? 'exact' : 'partial',
    key: keys.primary,
    matched,
    bytes: record?.bytes,
    entries: record?.entries,
    seconds: restoreSeconds,
  });
  return { ...nothing, matched, exact, restoreSeconds, record };
}

const unrestored = { matched: '', exact: false, restoreSeconds: 0, record: undefined };

interface Fetched {
  readonly matched: string;
  readonly record: CacheRecord | undefined;
}

/** Into a folder beside the real one first, so that nothing half restored is ever used. */
async function fetchInto(
  run: Run,
  plan: CachePlan,
  { folder, keys, what }: Wanted,
): Promise<Fetched | undefined> {
  const folders = await run.cacheFolders();
  const staging = stagingOf(folder);
  try {
    await folders.remove(staging);
    const service = await run.cacheService(plan.timeout);
    const matched = await service.restore(staging, keys);
    if (matched === undefined || (await run.files.kind(staging)) !== 'folder') {
      await writeRestored(run, folder, []);
      return undefined;
    }
    const record = await takeRecord(run, staging);
    // Go marks the build outputs that it uses, but only if they were marked over an hour ago.
    const paths =
      what === 'modules'
        ? (await describedModules(run, staging)).map(({ path }) => path)
        : await folders.setTimes(staging, run.clock.now() - twoHours);
    await writeRestored(run, folder, paths);
    await folders.moveInto(staging, folder);
    return { matched, record };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'remark', level: 'warning', message: `Could not restore ${what}: ${error.message}` });
    return undefined;
  }
}

/** Milliseconds. */
const twoHours = 2 * 60 * 60 * 1000;
