import type { Plan } from '../../core/plan/plan.ts';
import { isWrongBytes } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import type { Wanted } from '../../core/sources/wanted.ts';
import type { Receipt } from '../../core/tool-cache/receipt.ts';
import type { Place } from '../../core/transaction/install-record.ts';
import { toSemver } from '../../core/versions/version.ts';
import type { DownloadTarget } from '../download/download-target.ts';
import type { Run } from '../run/run.ts';
import type { Source } from '../sources/source.ts';
import { unpackSource } from '../sources/unpack-source.ts';
import type { MirrorWait } from '../sources/wait-for-mirror.ts';
import type { Destination, Staging } from '../tool-cache/destination.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import type { OpenTransactions } from '../transaction/open-transactions.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { requireReached } from '../trust/required-trust.ts';
import { inspectorOf } from './inspect-archive.ts';
import { receiptOf } from './new-receipt.ts';
import { readTree } from './staged-tree.ts';

/** One install, over all of its attempts. */
export interface Acquisition {
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

export interface Attempt {
  readonly source: Source;
  readonly mirror: Mirror;
  readonly transaction: Transaction | undefined;
  readonly mixed: () => void;
}

/** One attempt with one mirror: download, verify, unpack, run once, commit. */
export async function fillAndCommit(
  run: Run,
  acquisition: Acquisition,
  attempt: Attempt,
): Promise<Installed> {
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
export async function record(run: Run, write: () => Promise<void> | undefined): Promise<void> {
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
