import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { recordName } from '../../core/transaction/install-record.ts';
import { partialName } from '../../core/transaction/partial-name.ts';
import type { Run } from '../run/run.ts';
import type { Chain, Head } from './journal-chain.ts';

/** Milliseconds. A writer without a sign of life for so long is gone or stopped. */
const SILENCE = 30_000;

/** The writer that is running the transaction by the latest record, unless that is us. */
export function lockOwnerOf({ writers }: Chain, { state, record }: Head): string | undefined {
  if (state.name === 'Idle' || state.name === 'Done' || record === undefined) return undefined;
  return record.writer === writers.self ? undefined : record.writer;
}

/** Watches a lock owner from one call to the next. */
export type Watch = (head: Head, lockOwner: string) => Promise<'running' | 'gone'>;

/**
 * Is the lock owner still running? Its process is checked if it is on this machine. In any case it must give signs of
 * life: the time of its record or the size of its partial must change. The time between changes is measured by our own
 * clock, because the clock of the disk may differ.
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
    return run.clock.elapsed() - since > SILENCE ? 'gone' : 'running';
  };
}

/** Every writer has its own partial. */
export function partialPath(folder: string, writer: string): string {
  return join(folder, partialName(writer));
}

/** The lock owner, for people. */
export function describeLockOwner({ writers }: Chain, lockOwner: string): string {
  const pid = /^\d+/.exec(lockOwner)?.[0];
  if (writers.isAlive(lockOwner) === undefined) return `another machine or container ("${lockOwner}")`;
  return `process ${pid}`;
}

/** Milliseconds, up to twice that: how long to wait before checking another writer again. */
const CHECK_AGAIN = 100;

/** Waits a moment for another writer. Throws `LOCK_HELD` if `timeout-ms` ends the wait. */
export async function waitFor(run: Run, chain: Chain, lockOwner: string): Promise<void> {
  try {
    await run.clock.sleep(CHECK_AGAIN * (1 + run.clock.random()));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'TIMED_OUT') throw error;
    throw new Problem(
      'LOCK_HELD',
      `Timed out (timeout-ms) while waiting for ${describeLockOwner(chain, lockOwner)}, which is installing ${chain.checkpointId}`,
      {
        hint: 'Check what it is doing, or stop it: the next run resumes its download. With locking: false a run does not wait.',
        cause: error,
      },
    );
  }
}
