import type { Plan } from '../../core/plan/plan.ts';
import { failureOf, isWrongBytes } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import type { Wanted } from '../../core/sources/wanted.ts';
import type { Receipt } from '../../core/tool-cache/receipt.ts';
import type { Place } from '../../core/transaction/install-record.ts';
import { toSemver } from '../../core/versions/version.ts';
import type { DownloadTarget } from '../download/download-target.ts';
import type { Run } from '../run/run.ts';
import { archiveSource } from '../sources/archive-source.ts';
import { moduleSource } from '../sources/module-source.ts';
import type { Source } from '../sources/source.ts';
import { tryMirrors } from '../sources/try-mirrors.ts';
import { unpackSource } from '../sources/unpack-source.ts';
import { createMirrorWait, type MirrorWait } from '../sources/wait-for-mirror.ts';
import type { Destination, Staging } from '../tool-cache/destination.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { type OpenTransactions, openTransactions } from '../transaction/open-transactions.ts';
import { type SweepLimits, sweep } from '../transaction/sweep.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { transactionsFolder } from '../transaction/transactions-folder.ts';
import { requirePin, requireReached } from '../trust/required-trust.ts';
import { inspectorOf } from './inspect-archive.ts';
import { receiptOf } from './new-receipt.ts';
import { openDestination } from './open-destination.ts';
import { requireLoader } from './require-loader.ts';
import { retryLocalFailures } from './retry-local-failures.ts';
import { readTree } from './staged-tree.ts';

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

interface Acquisition {
  readonly wanted: Wanted;
  readonly plan: Plan;
  readonly transactions: OpenTransactions;
  readonly destination: Destination;
  /** Mirrors that answered with another part of a file than was requested. */
  readonly mirrorsWithoutRanges: Set<Mirror>;
  readonly findAgain: () => Promise<Installed | undefined>;
  /** Attempts so far. */
  tried: number;
  /** Bytes: how far the file has come at its best, and what is needed of the disk. */
  readonly traffic: { reached: number; needed: number };
  readonly mirrorWait: MirrorWait;
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

interface Attempt {
  readonly source: Source;
  readonly mirror: Mirror;
  readonly transaction: Transaction | undefined;
  readonly mixed: () => void;
}

async function fillAndCommit(run: Run, acquisition: Acquisition, attempt: Attempt): Promise<Installed> {
  const { wanted, plan, destination } = acquisition;
  const { source, mirror, transaction } = attempt;
  const { requireTrust } = plan.sources;
  const staging = await destination.stage({ tool: source.tool, version: wanted.version });
  try {
    const unpacked = await unpackSource(run, source, targetOf({ ...acquisition, run }, attempt, staging));
    requireReached(unpacked, requireTrust, wanted.archive.filename);
    const { archive, trust, sha256, size } = unpacked;
    run.emit({ kind: 'verified', archive, trust, sha256, size });
    const tree = await readTree(run, staging.path, wanted).catch(async (error: unknown) => {
      if (isWrongBytes(error)) await transaction?.wrongBytes();
      throw error;
    });
    if (plan.policy.minimumReleaseAge > 0) {
      const { requireTreeAge } = await import('../versions/release-age.ts');
      await requireTreeAge(run, plan, { release: tree.release, root: staging.path });
    }
    const { firstRun } = await import('../sandbox/first-run.ts');
    const sandbox = await firstRun(run, { root: staging.path, release: tree.release }, plan.sandbox);
    run.throwIfStopped();
    const theirs = await transaction?.verified(unpacked.sha256);
    if (theirs !== undefined) return theirs;
    const receipt = receiptOf(run, { unpacked, tree, mirror, sandbox });
    const installed = await destination.commit({
      staging: staging.path,
      tool: unpacked.tool,
      version: tree.version,
      commitLost: transaction?.commitLost ?? false,
      requireTrust,
      manifest: unpacked.manifest,
      proof: unpacked.tlogProof,
      receipt,
    });
    emitCommitted(run, installed, receipt);
    await record(run, () => transaction?.committed(placeOf(installed)));
    return installed;
  } finally {
    await tidy(run, staging);
  }
}

function targetOf(
  { run, wanted, plan, mirrorsWithoutRanges, traffic, mirrorWait }: Acquisition & { readonly run: Run },
  { mirror, transaction, mixed }: Attempt,
  staging: Staging,
): DownloadTarget {
  return {
    staging: staging.path,
    resumable: transaction,
    inspect: inspectorOf(run, { wanted, plan, mirror, staging: staging.path }),
    ranges: !mirrorsWithoutRanges.has(mirror),
    reached(bytes) {
      traffic.reached = Math.max(traffic.reached, bytes);
    },
    mixed,
    needs(bytes) {
      traffic.needed = bytes;
    },
    waitOut: (failure) => mirrorWait.waitOut(failure, traffic.reached),
  };
}

/** What cannot be removed now is swept later, so a failure here must not hide the outcome of the install. */
async function tidy(run: Run, staging: Staging): Promise<void> {
  try {
    await staging.discard();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'ignored', what: 'staging', message: error.message });
  }
}

/** The tree is installed and is found without its record, so a failure to write the record is only reported. */
async function record(run: Run, write: () => Promise<void> | undefined): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'not-recorded', message: error.message });
  }
}

function emitCommitted(run: Run, { release, root, tool }: Installed, receipt: Receipt): void {
  const { mirror, trust, lacks } = receipt;
  run.emit({ kind: 'committed', release, root, tool, mirror, trust, lacks });
}

function placeOf({ tool, version }: Installed): Place {
  return { tool, version: toSemver(version) };
}
