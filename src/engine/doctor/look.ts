import type { Disk, PathFacts } from '../../core/ports/disk.ts';
import type { Records } from '../../core/ports/records.ts';
import type { Writers } from '../../core/ports/writers.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

/** Looks at the disk and goes on where it may not look. */
export interface Look {
  readonly run: Run;
  readonly records: Records;
  readonly writers: Writers;
  readonly unreadable: { path: string; why: string }[];
  /** What is at the path itself; also `undefined` where that cannot be told. */
  at(path: string): Promise<PathFacts | undefined>;
  /** What lies in a folder, sorted. */
  list(path: string): Promise<readonly string[]>;
  text(path: string): Promise<string | undefined>;
  /** `otherwise` where the disk refuses, which is noted. */
  safely<Result>(path: string, work: () => Promise<Result>, otherwise: Result): Promise<Result>;
  /** Milliseconds since a time of the disk's, whichever clock is ahead. */
  age(modified: number): number;
}

export async function openLook(run: Run): Promise<Look> {
  const disk: Disk = await run.disk();
  const unreadable: { path: string; why: string }[] = [];
  const safely: Look['safely'] = async (path, work, otherwise) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      run.throwIfStopped(); // then that is what was thrown, and nothing about the disk
      const noted = unreadable.find(({ why }) => why === error.message);
      if (noted === undefined) unreadable.push({ path, why: error.message });
      else if (path.length > noted.path.length) noted.path = path;
      return otherwise;
    }
  };
  return {
    run,
    records: await run.records(),
    writers: await run.writers(),
    unreadable,
    at: (path) => safely(path, () => disk.look(path), undefined),
    list: async (path) => (await safely(path, () => run.files.list(path), [])).toSorted(),
    text: (path) => safely(path, () => run.files.readText(path), undefined),
    safely,
    age: (modified) => Math.abs(run.clock.now() - modified),
  };
}

/** Where nobody here knows whether a writer runs, it does not after so long without a sign of it. */
export const HOUR = 3_600_000;

/** For people. */
export function nameOfWriter({ writers }: Look, writer: string): string {
  const pid = /^(\d+)-/.exec(writer)?.[1];
  switch (pid === undefined ? undefined : writers.isAlive(writer)) {
    case true:
      return `process ${pid}`;
    case false:
      return `process ${pid} (gone)`;
    default:
      return 'a process of another machine or container';
  }
}
