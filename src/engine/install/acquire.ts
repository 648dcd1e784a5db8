import type { Plan } from '../../core/plan/plan.ts';
import { failureOf, isWrongBytes } from '../../core/problem/failures.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import type { Wanted } from '../../core/sources/wanted.ts';
import type { Place } from '../../core/transaction/install-record.ts';
import type { Run } from '../run/run.ts';
import { archiveSource } from '../sources/archive-source.ts';
import { moduleSource } from '../sources/module-source.ts';
import { tryMirrors } from '../sources/try-mirrors.ts';
import { createMirrorWait } from '../sources/wait-for-mirror.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { type OpenTransactions, openTransactions } from '../transaction/open-transactions.ts';
import { type SweepLimits, sweep } from '../transaction/sweep.ts';
import { transactionsFolder } from '../transaction/transactions-folder.ts';
import { requirePin } from '../trust/required-trust.ts';
import { type Acquisition, fillAndCommit, record } from './attempt.ts';
import { openDestination } from './open-destination.ts';
import { requireLoader } from './require-loader.ts';
import { retryLocalFailures } from './retry-local-failures.ts';

/**
 * Downloads, verifies and unpacks the release from the first mirror that can, and installs the tree at its
 * destination. What an attempt leaves behind is kept for the next one, here or in a later run. Modes are part of what is
 * installed: they are the archive's, not the umask's.
 */
export function acquire(run: Run, wanted: Wanted, given: AcquireOptions): Promise<Installed> {
  return run.withSharedModes(() => acquireForAll(run, wanted, given));
}

interface AcquireOptions {
  readonly plan: Plan;
  /** See `TryMirrorsOptions`. */
  readonly unreachable: Set<Mirror>;
  /** Looks for the release under every tool that would answer: another run may have installed it meanwhile. */
  readonly findAgain: () => Promise<Installed | undefined>;
}

async function acquireForAll(run: Run, wanted: Wanted, given: AcquireOptions): Promise<Installed> {
  const { plan, unreachable, findAgain } = given;
  const { mirrors, requireTrust } = plan.sources;
  const { retry } = plan;
  requirePin(wanted, requireTrust);
  await requireLoader(run, wanted);
  const folder = transactionsFolder(run, plan.transaction.checkpointPath);
  const destination = await openDestination(run, { ...plan.destination, folder });
  await destination.check();
  if (plan.sandbox === 'require') await (await import('../sandbox/first-run.ts')).requireSandbox(run);
  const acquisition: Acquisition = {
    wanted,
    plan,
    transactions: openTransactions(run, { ...plan.transaction, folder }),
    destination,
    mirrorsWithoutRanges: new Set(),
    findAgain,
    tried: 0,
    traffic: { reached: 0, needed: 0 },
    mirrorWait: createMirrorWait(run, { mirrors, retry }),
  };
  const { transactions, traffic, mirrorWait } = acquisition;
  const limits = { ...plan.transaction, folder, elsewhere: () => destination.leftovers() };
  const needed = () => Math.max(0, traffic.needed - transactions.kept());
  const search = {
    mirrors,
    retry,
    unreachable,
    aim: wanted.archive.filename,
    reached: () => traffic.reached,
    enough: () => mirrorWait.spent,
  };
  try {
    const installed = await retryLocalFailures(run, { retry, limits, tree: destination.near, needed }, () =>
      tryMirrors(run, search, (mirror) => acquireFrom(run, acquisition, mirror)),
    );
    run.afterwards(cleanUp(run, transactions, limits));
    return installed;
  } catch (error) {
    await transactions.giveUp();
    throw error;
  }
}

/** Runs after the install, so that the job does not wait for it. */
async function cleanUp(run: Run, transactions: OpenTransactions, limits: SweepLimits): Promise<void> {
  await record(run, () => transactions.end());
  await sweep(run, limits);
}

async function acquireFrom(run: Run, acquisition: Acquisition, mirror: Mirror): Promise<Installed> {
  const { wanted, plan, transactions, destination, findAgain } = acquisition;
  acquisition.tried += 1;
  const there = acquisition.tried > 1 ? await findAgain() : undefined;
  if (there !== undefined) return there;
  const source =
    mirror.kind === 'module-proxy'
      ? await moduleSource(run, wanted, mirror)
      : await archiveSource(run, wanted, { ...plan.sources, signatureKey: plan.policy.signatureKey, mirror });
  const same = { tool: source.tool, version: wanted.version, requireTrust: plan.sources.requireTrust };
  const find = async (place: Place | undefined) =>
    (await destination.find(same, place)) ?? (await findAgain());
  const begun = await transactions.begin(source.checkpoint, find);
  if (begun !== undefined && 'root' in begun) return begun;
  const attempt = { source, mirror, transaction: begun };
  let mixed = false;
  try {
    return await fillAndCommit(run, acquisition, { ...attempt, mixed: () => (mixed = true) });
  } catch (error) {
    if (failureOf(error)?.retry === 'whole-file') acquisition.mirrorsWithoutRanges.add(mirror);
    if (!mixed || !isWrongBytes(error)) throw error;
    // Bytes of an earlier attempt were among them, so this mirror may not be to blame.
    run.emit({ kind: 'restarted', message: error.message });
    return fillAndCommit(run, acquisition, { ...attempt, mixed: () => undefined });
  }
}
