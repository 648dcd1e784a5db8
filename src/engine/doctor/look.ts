import type { Disk, PathFacts } from '../../core/ports/disk.ts';
import type { Records } from '../../core/ports/records.ts';
import type { Writers } from '../../core/ports/writers.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

/** Reads the disk, and continues after a path that cannot be read. */
export interface Look {
  readonly run: Run;
  readonly records: Records;
  readonly writers: Writers;
  readonly unreadable: { path: string; why: string }[];
  /** What is at the path itself, links not followed; also `undefined` if it cannot be read. */
  at(path: string): Promise<PathFacts | undefined>;
  /** The names in a folder, sorted. */
  list(path: string): Promise<readonly string[]>;
  text(path: string): Promise<string | undefined>;
  /** `otherwise` if the disk refuses, which is added to `unreadable`. */
  safely<Result>(path: string, work: () => Promise<Result>, otherwise: Result): Promise<Result>;
  /** Milliseconds between now and a time of the disk, whichever clock is ahead. */
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

/** Milliseconds. A writer that cannot be checked from here counts as gone after so long without a sign of life. */
export const HOUR = 3_600_000;

/** The most milliseconds that creating a record takes. */
export const WRITING = 10_000;

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
