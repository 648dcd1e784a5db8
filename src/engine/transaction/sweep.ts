import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import {
  isCheckpointId,
  parseRecord,
  recordName,
  recordNumber,
} from '../../core/transaction/install-record.ts';
import { writerOfPartial } from '../../core/transaction/partial-name.ts';
import { namesFolder } from '../activate/names-folder.ts';
import type { Run } from '../run/run.ts';
import { goTools } from '../tool-cache/go-tools.ts';
import { readRecord } from './journal-chain.ts';

export interface SweepLimits {
  /** Absolute: the folder of all transactions. */
  readonly folder: string;
  readonly checkpointMaxAgeHours: number;
  readonly checkpointMaxSizeMb: number;
  /** Lists the staging of installs that do not go to the tool cache. */
  readonly elsewhere?: () => Promise<readonly string[]>;
}

/**
 * Removes what no run will resume: transactions that were not touched for long, the oldest partials if all together are
 * too large, and staging of writers that are gone. Work in progress stays. Returns the bytes that were freed.
 */
export async function sweep(run: Run, limits: SweepLimits): Promise<number> {
  try {
    const { checkpointMaxAgeHours } = limits;
    const staged = await sweepStaging(run, await leftovers(run), checkpointMaxAgeHours);
    const freed = staged + (await sweepTransactions(run, limits));
    const elsewhere = (await limits.elsewhere?.()) ?? [];
    return freed + (await sweepStaging(run, elsewhere, checkpointMaxAgeHours));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'sweep-failed', message: error.message });
    return 0;
  }
}

interface Remains {
  readonly folder: string;
  /** Bytes of its partials. */
  readonly size: number;
  /** Milliseconds since anything in it was touched. */
  readonly age: number;
  /** Is a writer working on it, or may one be? */
  readonly live: boolean;
}

async function sweepTransactions(run: Run, limits: SweepLimits): Promise<number> {
  const all: Remains[] = [];
  for (const name of (await run.files.list(limits.folder)).filter(isCheckpointId)) {
    all.push(await remainsOf(run, join(limits.folder, name)));
  }
  let left = all.reduce((sum, { size }) => sum + size, 0);
  let freed = 0;
  for (const { folder, size, age, live } of all.toSorted((a, b) => b.age - a.age)) {
    const tooOld = age > limits.checkpointMaxAgeHours * 3_600_000;
    const tooMuch = size > 0 && left > limits.checkpointMaxSizeMb * 1024 ** 2;
    if (live || !(tooOld || tooMuch)) continue;
    await run.files.remove(folder);
    run.emit({ kind: 'checkpoint-removed', path: folder });
    left -= size;
    freed += size;
  }
  return freed;
}

/** What is in a transaction's folder. */
async function remainsOf(run: Run, folder: string): Promise<Remains> {
  const writers = await run.writers();
  const names = await run.files.list(folder);
  let [size, age] = [0, Number.POSITIVE_INFINITY];
  let working = await writerAtWork(run, folder, names);
  for (const name of names) {
    const facts = await run.files.facts(join(folder, name));
    if (facts === undefined) continue;
    age = Math.min(age, Math.abs(run.clock.now() - facts.modified));
    const writer = writerOfPartial(name);
    if (writer === undefined) continue;
    size += facts.size;
    working = [...working, writer];
  }
  const live = working.some((writer) => writers.isAlive(writer) ?? age < SILENT);
  return { folder, size, age, live };
}

/** Milliseconds. A writer that cannot be checked from here counts as gone after so long without a sign of life. */
const SILENT = 3_600_000;

/** The writer of the latest record, if it is at work; none if the record cannot be read. */
async function writerAtWork(run: Run, folder: string, names: readonly string[]): Promise<readonly string[]> {
  const version = Math.max(0, ...names.map((name) => recordNumber(name) ?? 0));
  if (version === 0) return [];
  const text = (await readRecord(run, join(folder, recordName(version)))) ?? '';
  const record = parseRecord(text, (await run.records()).sha256);
  const resting = record === undefined || record.state.name === 'Idle' || record.state.name === 'Done';
  return resting ? [] : [record.writer];
}

/**
 * Removes what is next to the trees: staging of writers that are gone, trees that were moved aside, and drafts of a
 * tree's files. Returns the bytes that were freed.
 */
async function sweepStaging(run: Run, paths: readonly string[], maxAgeHours: number): Promise<number> {
  const writers = await run.writers();
  let freed = 0;
  for (const path of paths) {
    const writer = /\.(?:staging|removed)-([^/\\.]+)(?:\.\w+)?$/.exec(path)?.[1] ?? '';
    const age = run.clock.now() - ((await run.files.facts(path))?.modified ?? 0);
    const alive = writers.isAlive(writer);
    if (alive ?? Math.abs(age) < maxAgeHours * 3_600_000) continue;
    const before = (await run.room(run.toolCache))?.free ?? 0;
    await run.files.remove(path);
    run.emit({ kind: 'leftover-removed', path });
    freed += Math.max(0, ((await run.room(run.toolCache))?.free ?? 0) - before);
  }
  return freed;
}

/** Everything that installs have next to the trees of the tool cache while they run. */
export async function leftovers(run: Run): Promise<readonly string[]> {
  const names = namesFolder(run);
  const found = (await run.files.list(names)).filter(isLeftover).map((name) => join(names, name));
  const roots = new Set([run.toolCache, run.fasterDrive?.actual ?? run.toolCache]);
  for (const root of roots) {
    for await (const { folder, names } of goTools(root, run.files.list)) {
      for (const name of names) {
        if (isLeftover(name)) found.push(join(folder, name));
        else
          for (const inner of await run.files.list(join(folder, name)))
            if (isLeftover(inner)) found.push(join(folder, name, inner));
      }
    }
  }
  return found;
}

/** Includes drafts next to a tree that were not yet renamed when their writer was killed. */
function isLeftover(name: string): boolean {
  return /^\.(staging|removed)-|\.(complete|receipt\.json|manifest|tlog-proof)\.[0-9a-f]{12}\.tmp$/.test(
    name,
  );
}
