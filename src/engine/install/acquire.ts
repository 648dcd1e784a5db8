import { Problem } from '../../core/problem/problem.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import type { Place } from '../../core/transaction/install-record.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import { toSemver } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { archiveSupply } from '../sources/archive-source.ts';
import { moduleSupply } from '../sources/module-source.ts';
import { type Intake, isWrongBytes, type Supply, type Wanted } from '../sources/source.ts';
import { inRounds } from '../sources/try-mirrors.ts';
import { createPatience, type Patience } from '../sources/wait-for-mirror.ts';
import {
  type Destination,
  type DestinationOptions,
  openDestination,
  type Staging,
} from '../tool-cache/destination.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { type Desk, type DeskOptions, openDesk } from '../transaction/open-transactions.ts';
import { type SweepLimits, sweep } from '../transaction/sweep.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { requirePin, requireReached } from '../trust/required-trust.ts';
import { receiptOf } from './new-receipt.ts';
import { type Obstacles, pastObstacles } from './retry-local-failures.ts';
import { readTree } from './staged-tree.ts';

export { transactionsFolder } from '../transaction/transactions-folder.ts';

export interface AcquireOptions extends DeskOptions, DestinationOptions, Obstacles, SweepLimits {
  readonly mirrors: readonly Mirror[];
  readonly slim: boolean;
  readonly requireTrust: TrustLevel | undefined;
  /** May the checksum database be asked about archives that nothing else knows, without the user's word? */
  readonly logByDefault: boolean;
  /** See `Rounds`. */
  readonly gone: Set<Mirror>;
}

/**
 * Downloads, verifies and unpacks the release from the first mirror that can, and puts the tree at its
 * destination. What an attempt leaves behind is kept for the next one, here or in a later run.
 */
export async function acquire(run: Run, wanted: Wanted, options: AcquireOptions): Promise<Installed> {
  const { mirrors, retry, gone } = options;
  requirePin(wanted, options.requireTrust);
  const destination = await openDestination(run, options);
  await destination.check();
  const desk = openDesk(run, options);
  const so: Acquisition = {
    wanted,
    options,
    desk,
    destination,
    liars: new Set(),
    traffic: { reached: 0, needed: 0 },
    patience: createPatience(run, { mirrors, retry }),
  };
  const { traffic, patience } = so;
  const aim = wanted.archive.filename;
  const rounds = { mirrors, retry, gone, aim, reached: () => traffic.reached, enough: () => patience.spent };
  const limits = { ...options, elsewhere: () => destination.leftovers() };
  try {
    const installed = await pastObstacles(
      run,
      {
        ...limits,
        tree: destination.near,
        needed: () => Math.max(0, so.traffic.needed - desk.kept()),
      },
      () => inRounds(run, rounds, (mirror) => acquireFrom(run, so, mirror)),
    );
    run.afterwards(cleanUp(run, desk, limits));
    return installed;
  } catch (error) {
    await desk.giveUp(error);
    throw error;
  }
}

/** Nobody who waits for Go waits for this. */
async function cleanUp(run: Run, desk: Desk, limits: SweepLimits): Promise<void> {
  await record(run, () => desk.end());
  await sweep(run, limits);
}

interface Acquisition {
  readonly wanted: Wanted;
  readonly options: AcquireOptions;
  readonly desk: Desk;
  readonly destination: Destination;
  /** Mirrors that have answered with another part of a file than was asked for. */
  readonly liars: Set<Mirror>;
  /** Bytes: how far the file has come at its best, and what is needed of the disk. */
  readonly traffic: { reached: number; needed: number };
  readonly patience: Patience;
}

async function acquireFrom(run: Run, so: Acquisition, mirror: Mirror): Promise<Installed> {
  const { wanted, options, desk, destination } = so;
  const supply =
    mirror.kind === 'module-proxy'
      ? await moduleSupply(run, wanted, mirror)
      : await archiveSupply(run, wanted, { ...options, mirror });
  const same = { tool: supply.tool, version: wanted.version, requireTrust: options.requireTrust };
  const begun = await desk.begin(supply.checkpoint, (place) => destination.find(same, place));
  if (begun !== undefined && 'root' in begun) return begun;
  const attempt = { supply, mirror, transaction: begun };
  let mixed = false;
  try {
    return await fillAndCommit(run, so, { ...attempt, mixed: () => (mixed = true) });
  } catch (error) {
    if (error instanceof Problem && error.code === 'RANGE_INVALID') so.liars.add(mirror);
    if (!mixed || !isWrongBytes(error)) throw error;
    // Bytes of an earlier attempt were among them, so this mirror may not be to blame.
    run.log.warning(`${error.message}; what was there is thrown away, and all of it fetched again`);
    return fillAndCommit(run, so, { ...attempt, mixed: () => undefined });
  }
}

interface Attempt {
  readonly supply: Supply;
  readonly mirror: Mirror;
  readonly transaction: Transaction | undefined;
  readonly mixed: () => void;
}

async function fillAndCommit(run: Run, so: Acquisition, attempt: Attempt): Promise<Installed> {
  const { wanted, options, destination, liars, traffic } = so;
  const { supply, mirror, transaction } = attempt;
  const staging = await destination.stage({ tool: supply.tool, version: wanted.version });
  const intake: Intake = {
    staging: staging.path,
    deposit: transaction,
    ranges: !liars.has(mirror),
    reached(bytes) {
      traffic.reached = Math.max(traffic.reached, bytes);
    },
    mixed: attempt.mixed,
    needs(bytes) {
      traffic.needed = bytes;
    },
    waitOut: (failure) => so.patience.waitOut(failure, traffic.reached),
  };
  try {
    const supplied = await supply.fill(intake);
    requireReached(supplied, options.requireTrust, wanted.archive.filename);
    const tree = await readTree(run, staging.path, wanted).catch(async (error: unknown) => {
      if (isWrongBytes(error)) await transaction?.wrongBytes();
      throw error;
    });
    run.throwIfStopped();
    const theirs = await transaction?.verified(supplied.sha256);
    if (theirs !== undefined) return theirs;
    const installed = await destination.commit({
      staging: staging.path,
      tool: supplied.tool,
      version: tree.version,
      commitLost: transaction?.commitLost ?? false,
      requireTrust: options.requireTrust,
      manifest: supplied.manifest,
      receipt: receiptOf(run, { supplied, tree, mirror }),
    });
    await record(run, () => transaction?.committed(placeOf(installed)));
    return installed;
  } finally {
    await tidy(run, staging);
  }
}

/** What cannot be removed now is swept later; what was done, or went wrong, is what counts. */
async function tidy(run: Run, staging: Staging): Promise<void> {
  try {
    await staging.discard();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.log.debug(error.message);
  }
}

/** A tree that stands is no failure, whatever happens to the record that it does: who looks for it finds it. */
async function record(run: Run, write: () => Promise<void> | undefined): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.log.warning(`Go is installed, and that could not be recorded: ${error.message}`);
  }
}

function placeOf({ tool, version }: Installed): Place {
  return { tool, version: toSemver(version) };
}
