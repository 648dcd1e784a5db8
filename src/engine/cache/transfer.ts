import type { CacheKeys } from '../../core/cache/cache-keys.ts';
import type { CachePlan } from '../../core/plan/plan.ts';
import type { Run } from '../run/run.ts';
import { stagingOf } from './cache-places.ts';

/** An archive on its way from the cache service into a folder beside the real one, so that no half of it is ever used. */
export interface Transfer {
  /** The real one. */
  readonly folder: string;
  readonly keys: CacheKeys;
  /** Rejects with a Problem. */
  readonly arrived: Promise<Arrival>;
}

export interface Arrival {
  /** The key of the archive; `undefined` if there is none. */
  readonly matched: string | undefined;
  readonly seconds: number;
}

/** Does not wait for it. */
export async function startTransfer(
  run: Run,
  plan: CachePlan,
  { folder, keys }: Pick<Transfer, 'folder' | 'keys'>,
): Promise<Transfer> {
  const started = run.clock.now();
  const staging = stagingOf(folder);
  await (await run.cacheFolders()).remove(staging);
  const service = await run.cacheService(plan.timeout);
  const arrived = service
    .restore(staging, keys)
    .then((matched) => ({ matched, seconds: (run.clock.now() - started) / 1000 }));
  return { folder, keys, arrived };
}
