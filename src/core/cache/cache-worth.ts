import type { CacheRecord } from './cache-record.ts';

/** What a job has spent its time on after the set-up. Seconds. */
export interface JobTime {
  /** Everything until the caches were saved. */
  readonly work: number;
  /** Of that, downloading modules. */
  readonly download: number;
}

/** What is known of an archive after the job. */
export interface ArchiveFacts {
  /** Something was restored. */
  readonly restored: boolean;
  /** What that says of itself. */
  readonly record: CacheRecord | undefined;
  /** Of this job: hex digits. */
  readonly leg: string;
  /** The job has used less than half of what was restored, so it may have ended early. */
  readonly endedEarly: boolean;
}

/**
 * What to note in the archive that this job saves: how long jobs take without it. Modules are added to what was there, so
 * their downloads are added up.
 */
export function modulesWithout({ restored, record }: ArchiveFacts, time: JobTime): number | undefined {
  if (!restored) return time.download;
  return record?.without === undefined ? undefined : record.without + time.download;
}

/** The same for build outputs: only a job that had none can show it, and only for its own leg. */
export function buildWithout({ restored, record, leg }: ArchiveFacts, time: JobTime): number | undefined {
  if (!restored) return Math.max(0, time.work - time.download);
  return record?.leg === leg ? record.without : undefined;
}

/** Seconds that the modules have saved: what their downloads took once. `undefined` if that is not known. */
export function savedByModules({ restored, record }: ArchiveFacts): number | undefined {
  return restored ? record?.without : undefined;
}

/** Seconds that the build outputs have saved: how much longer the same leg took without them. */
export function savedByBuild(facts: ArchiveFacts, time: JobTime): number | undefined {
  const { restored, record, leg, endedEarly } = facts;
  if (!restored || endedEarly || record?.without === undefined || record.leg !== leg) return undefined;
  return Math.max(0, record.without - (time.work - time.download));
}

/**
 * How long files were being written, by the times of those that are newer than `since`: milliseconds. A pause of over a
 * second is not counted: in it, something else was done.
 */
export function busyTime(times: readonly number[], since: number): number {
  const sorted = times.filter((time) => time > since).toSorted((a, b) => a - b);
  const pauses = sorted.map((time, index) => time - (sorted[index - 1] ?? time));
  return pauses.filter((pause) => pause <= longestPause).reduce((sum, pause) => sum + pause, 0);
}

/** Milliseconds. */
const longestPause = 1000;
