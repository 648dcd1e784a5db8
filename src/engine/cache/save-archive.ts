import type { CacheRecord } from '../../core/cache/cache-record.ts';
import type { CachePlan } from '../../core/plan/plan.ts';
import type { Run } from '../run/run.ts';
import { putRecord } from './archive-record.ts';
import { stagingOf } from './cache-places.ts';

export interface Archive {
  readonly folder: string;
  /** To save under. */
  readonly key: string;
  /** What is saved, below the folder. */
  readonly paths: readonly string[];
  /** For display. */
  readonly what: string;
  /** Entries that are left out, if that is known. */
  readonly dropped: number | undefined;
  /** For its record; `undefined` if it has none. */
  readonly noted: Pick<CacheRecord, 'leg' | 'without'> | undefined;
}

export async function saveArchive(run: Run, plan: CachePlan, archive: Archive): Promise<void> {
  const { folder, key, paths, what, dropped, noted } = archive;
  const folders = await run.cacheFolders();
  const staging = stagingOf(folder);
  const started = run.clock.now();
  try {
    await folders.remove(staging);
    const bytes = await folders.linkInto(staging, folder, paths);
    if (bytes === 0) return skipSaving(run, what, 'none were used');
    if (noted !== undefined) await putRecord(run, staging, { bytes, entries: paths.length, ...noted });
    const service = await run.cacheService(plan.timeout);
    if (!(await service.save(staging, key))) return;
    const seconds = (run.clock.now() - started) / 1000;
    run.emit({ kind: 'cache-saved', what, key, bytes, kept: paths.length, dropped, seconds });
  } finally {
    await folders.remove(staging);
  }
}

/** Says why an archive is not saved. */
export function skipSaving(run: Run, what: string, why: string): undefined {
  run.emit({ kind: 'remark', level: 'info', message: `Not saving ${what}: ${why}.` });
}
