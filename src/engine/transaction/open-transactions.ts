import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import type { Checkpoint } from '../sources/source.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { begin } from './begin-transaction.ts';
import { Transaction, type TransactionOptions } from './transaction.ts';

export interface OpenTransactionsOptions extends Pick<TransactionOptions, 'folder' | 'locking'> {
  readonly resumable: boolean;
}

/** The install transactions of one run: one for each different file that its mirrors serve. */
export interface OpenTransactions {
  /** `undefined` if nothing is to be recorded. */
  begin(
    checkpoint: Checkpoint,
    find: TransactionOptions['find'],
  ): Promise<Transaction | Installed | undefined>;
  /** Bytes of the partials. */
  kept(): number;
  /** Called once a tree is installed: removes the downloaded bytes. */
  end(): Promise<void>;
  /** Keeps the downloaded bytes for the next run. */
  giveUp(): Promise<void>;
}

export function openTransactions(
  run: Run,
  { resumable, folder, locking }: OpenTransactionsOptions,
): OpenTransactions {
  const open = new Map<string, Transaction>();
  return {
    async begin(checkpoint, find) {
      if (!resumable) return undefined;
      const known = open.get(checkpoint.digest);
      if (known !== undefined) {
        await known.nextAttempt();
        return known;
      }
      const begun = await begin(run, checkpoint, { folder, locking, find });
      if (begun instanceof Transaction) open.set(checkpoint.digest, begun);
      return begun;
    },
    kept: () => [...open.values()].reduce((sum, { partial }) => sum + partial.length, 0),
    async end() {
      for (const transaction of open.values()) await transaction.end();
    },
    async giveUp() {
      for (const transaction of open.values()) {
        try {
          await transaction.giveUp();
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          // The user must see what ended the run, and the next run finds the checkpoint anyway.
          run.emit({ kind: 'ignored', what: 'attempt-end', message: error.message });
        }
      }
    },
  };
}
