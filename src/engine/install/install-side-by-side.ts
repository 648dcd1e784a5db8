import { installsAtOnce } from '../../core/plan/side-by-side.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

/** One of several installs. */
export interface SideInstall<Key, Result> {
  readonly key: Key;
  /** `go1.22.12` */
  readonly release: string;
  /** Of the archive, in bytes. */
  readonly size: number | undefined;
  /** Its events are known by the release. */
  readonly install: (run: Run) => Promise<Result>;
}

/**
 * Installs several releases at the same time, as many as the machine has room for. Each ends by itself: those that are
 * installed stay if another one fails. Throws the first failure then, with the names of all.
 */
export async function installSideBySide<Key, Result>(
  run: Run,
  installs: readonly SideInstall<Key, Result>[],
): Promise<ReadonlyMap<Key, Result>> {
  const done = new Map<Key, Result>();
  const failed = new Map<string, Problem>();
  // What takes longest is not to be the last one, alone.
  const waiting = installs.toSorted((one, other) => (other.size ?? 0) - (one.size ?? 0)).values();
  const [room, machine] = await Promise.all([run.room(run.toolCache), run.machine()]);
  const sizes = installs.map(({ size }) => size);
  const workers = installsAtOnce(sizes, { ...machine, disk: room?.free });
  const work = async () => {
    for (const { key, release, install } of waiting) {
      try {
        const emit: Run['emit'] = (event) => run.emit({ ...event, install: release });
        done.set(key, await install({ ...run, emit, sideBySide: workers > 1 }));
      } catch (error) {
        // The end of the run is not this one's failure: nothing else will be installed either.
        if (!(error instanceof Problem) || error.code === 'INTERRUPTED' || error.code === 'TIMED_OUT')
          throw error;
        failed.set(release, error);
      }
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: workers }, work));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  if (failed.size > 0) {
    const stayed = installs.filter(({ key }) => done.has(key)).map(({ release }) => release);
    throw failure(failed, stayed);
  }
  return done;
}

function failure(failed: ReadonlyMap<string, Problem>, stayed: readonly string[]): Problem {
  const [first] = failed.values();
  const message = [...failed].map(([release, problem]) => `${release}: ${problem.message}`).join('\n');
  const rest = stayed.length === 0 ? [] : [`Installed, and found by the next run: ${stayed.join(', ')}.`];
  return new Problem(first?.code ?? 'INTERNAL', message, {
    hint: [...(first?.hint ? [first.hint] : []), ...rest].join(' '),
    cause: first,
  });
}
