import { BACKOFF_CAP_MS, backoff } from '../../core/download/retry.ts';
import type { RetryPlan } from '../../core/plan/plan.ts';
import { failures } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { withFigures } from '../download/disk-space.ts';
import type { Run } from '../run/run.ts';
import { type SweepLimits, sweep } from '../transaction/sweep.ts';

export interface LocalRetry {
  readonly retry: RetryPlan;
  readonly limits: SweepLimits;
  /** A path on the disk that the tree goes to. */
  readonly tree: string;
  /** Bytes of disk. */
  readonly needed: () => number;
}

/**
 * Retries failures of this machine: a full disk once, if removing our own leftovers freed space; a denied permission if
 * the input `retry-on-permission-denied` is set.
 */
export async function retryLocalFailures<T>(
  run: Run,
  { retry, limits, tree, needed }: LocalRetry,
  work: () => Promise<T>,
): Promise<T> {
  let swept = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const cure = failures[error.code].retry;
      if (cure === 'after-sweep') {
        const freed = swept ? 0 : await sweep(run, { ...limits, checkpointMaxSizeMb: 0 });
        if (freed === 0)
          throw await withFigures(run, error, { tree, folder: limits.folder, needed: needed() });
        swept = true;
        run.emit({ kind: 'space-freed', bytes: freed, message: error.message });
      } else if (cure === 'if-allowed' && retry.retryOnPermissionDenied && attempt <= retry.maxRetries) {
        const base = retry.retryBackoff;
        const wait = backoff({ attempt, base, cap: BACKOFF_CAP_MS, random: run.clock.random() });
        run.emit({ kind: 'permission-wait', milliseconds: wait, message: error.message });
        await run.clock.sleep(wait);
      } else throw error;
    }
  }
}
