import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { recordName } from '../../core/transaction/install-record.ts';
import { partialName } from '../../core/transaction/partial-name.ts';
import type { Run } from '../run/run.ts';
import type { Chain, Head } from './journal-chain.ts';

/** A writer that gives no sign of life for so long is gone, or as good as gone: it is stopped. Milliseconds. */
const SILENCE = 30_000;

/** The writer that is at it according to the latest record, unless that is us. */
export function lockOwnerOf({ writers }: Chain, { state, record }: Head): string | undefined {
  if (state.name === 'Idle' || state.name === 'Done' || record === undefined) return undefined;
  return record.writer === writers.self ? undefined : record.writer;
}

/** Watches a holder from one look to the next. */
export type Watch = (head: Head, lockOwner: string) => Promise<'at it' | 'gone'>;

/**
 * Is it still at it? Its process is asked for where that can be done. Everywhere its sign of life counts, the time of
 * its record or the growth of its partial: seen to change, by our own clock, not compared with it.
 */
export function watchLockOwner(run: Run, { writers, folder }: Chain): Watch {
  let sign = '';
  let since = 0;
  return async (head, lockOwner) => {
    if (writers.isAlive(lockOwner) === false) return 'gone';
    const record = await run.files.facts(join(folder, recordName(head.version)));
    const partial = await run.files.facts(partialPath(folder, lockOwner));
    const seen = [head.version, record?.modified, partial?.size].join();
    if (seen !== sign) [sign, since] = [seen, run.clock.elapsed()];
    return run.clock.elapsed() - since > SILENCE ? 'gone' : 'at it';
  };
}

/** Every writer has one of its own. */
export function partialPath(folder: string, writer: string): string {
  return join(folder, partialName(writer));
}

/** For people: whom one waits for. */
export function describeLockOwner({ writers }: Chain, lockOwner: string): string {
  const pid = /^\d+/.exec(lockOwner)?.[0];
  if (writers.isAlive(lockOwner) === undefined) return `another machine or container ("${lockOwner}")`;
  return `process ${pid}`;
}

/** How long to wait before looking again at what another one does. Milliseconds, up to twice that. */
const GLANCE = 100;

/** Waits a moment for another writer. Throws `LOCK_HELD` where the time for that is over. */
export async function waitFor(run: Run, chain: Chain, lockOwner: string): Promise<void> {
  try {
    await run.clock.sleep(GLANCE * (1 + run.clock.random()));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'TIMED_OUT') throw error;
    throw new Problem(
      'LOCK_HELD',
      `${describeLockOwner(chain, lockOwner)} has been installing ${chain.checkpointId} for longer than timeout-ms allows to wait`,
      {
        hint: 'Look at what it does, or end it: the next run goes on from what it has. With locking: false nobody waits.',
        cause: error,
      },
    );
  }
}
