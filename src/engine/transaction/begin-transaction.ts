import { join } from 'node:path';
import { eventOfLoss, type InstallEvent } from '../../core/transaction/install-machine.ts';
import { checkpointId } from '../../core/transaction/install-record.ts';
import type { Run } from '../run/run.ts';
import type { Checkpoint } from '../sources/source.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { adoptPartial, type Predecessor } from './adopt.ts';
import { type Chain, claim, forgetBefore, readHead } from './journal-chain.ts';
import { describeLockOwner, lockOwnerOf, waitFor, watchLockOwner } from './lock-owner.ts';
import { type Opening, Transaction, type TransactionOptions } from './transaction.ts';

/**
 * Begins the install transaction of these bytes, or resumes an interrupted one. Waits for another writer that is running
 * it, and returns what that one has installed. Throws `LOCK_HELD` if `timeout-ms` ends the wait.
 */
export async function begin(
  run: Run,
  checkpoint: Checkpoint,
  options: TransactionOptions,
): Promise<Transaction | Installed> {
  const records = await run.records();
  const writers = await run.writers();
  const id = checkpointId(checkpoint.archive, checkpoint.digest);
  const chain: Chain = { records, writers, folder: join(options.folder, id), checkpointId: id };
  const watch = watchLockOwner(run, chain);
  let before: Predecessor | undefined;
  let reported: string | undefined;
  for (let first = true; ; first = false) {
    const head = await readHead(run, chain);
    // The tree was looked up just before, so the first time only a finished transaction may have one.
    const there = first && head.state.name !== 'Done' ? undefined : await options.find(head.record?.place);
    if (there !== undefined) return there;
    const payload = { archive: checkpoint.archive, offset: 0, source: undefined, place: undefined };
    const lockOwner = lockOwnerOf(chain, head);
    if (head.record && head.record.writer !== writers.self) {
      const { writer, source } = head.record;
      before = { writer, source, released: lockOwner === undefined };
    }
    const common = { chain, checkpoint, options };
    if (lockOwner !== undefined && (await watch(head, lockOwner)) === 'running') {
      if (!options.locking) return open(run, { ...common, head, owner: false, commitLost: false }, undefined);
      if (reported !== lockOwner)
        run.emit({
          kind: 'lock-wait',
          owner: describeLockOwner(chain, lockOwner),
          archive: checkpoint.archive,
        });
      reported = lockOwner;
      await waitFor(run, chain, lockOwner);
      continue;
    }
    const event: InstallEvent = (lockOwner !== undefined && eventOfLoss(head.state)) || { kind: 'started' };
    const next = await claim(run, chain, { head, event, payload });
    if (next?.state.name === 'Preparing' || next?.state.name === 'Syncing') {
      const commitLost = head.state.name === 'Committing';
      await forgetBefore(run, chain, next);
      return open(run, { ...common, head: next, owner: true, commitLost }, before);
    }
  }
}

async function open(run: Run, opening: Opening, before: Predecessor | undefined): Promise<Transaction> {
  return new Transaction(run, opening, await adoptPartial(run, opening.chain, before));
}
