import { BACKOFF_CAP_MS, backoff } from '../../core/download/retry.ts';
import { Problem } from '../../core/problem/problem.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import { type Figures, withFigures } from '../download/disk-space.ts';
import type { Run } from '../run/run.ts';
import type { Retry } from '../sources/try-mirrors.ts';
import { type SweepLimits, sweep } from '../transaction/sweep.ts';

export interface Obstacles {
  readonly retry: Retry;
  readonly retryOnPermissionDenied: boolean;
}

/**
 * What stands in the way on this side of the network. A full disk is tried again where our own old partials gave room
 * back; denied permission where the user says that it may come.
 */
export async function pastObstacles<T>(
  run: Run,
  options: Obstacles &
    SweepLimits &
    Pick<Figures, 'tree'> & { /** Bytes of disk. */ readonly needed: () => number },
  work: () => Promise<T>,
): Promise<T> {
  const { retry, retryOnPermissionDenied } = options;
  let swept = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'DISK_FULL') {
        const freed = swept ? 0 : await sweep(run, { ...options, checkpointMaxSizeMb: 0 });
        if (freed === 0) throw await withFigures(run, error, { ...options, needed: options.needed() });
        swept = true;
        run.log.warning(
          `${error.message}; what earlier installs had left behind gave ${megabytes(freed)} back: trying again`,
        );
      } else if (
        error.code === 'PERMISSION_DENIED' &&
        retryOnPermissionDenied &&
        attempt <= retry.maxRetries
      ) {
        const base = retry.retryBackoff;
        const wait = backoff({ attempt, base, cap: BACKOFF_CAP_MS, random: run.clock.random() });
        run.log.warning(`${error.message}; trying again in ${(wait / 1000).toFixed(1)} s`);
        await run.clock.sleep(wait);
      } else throw error;
    }
  }
}
