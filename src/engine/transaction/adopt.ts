import type { PartialFile } from '../../core/ports/partials.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { PartialSource } from '../../core/transaction/install-record.ts';
import { writerOfPartial } from '../../core/transaction/partial-name.ts';
import type { Run } from '../run/run.ts';
import type { Chain } from './journal-chain.ts';
import { partialPath } from './lock-owner.ts';

/** The last writer, by the journal. */
export interface Predecessor {
  readonly writer: string;
  readonly source: PartialSource | undefined;
  /** It has recorded that it stopped. */
  readonly released: boolean;
}

export interface Adopted {
  readonly partial: PartialFile;
  /** Where its bytes come from, if a record says so. */
  readonly source: PartialSource | undefined;
}

/**
 * Opens a partial of our own, which starts with the largest one that earlier writers have left. The partial of a writer
 * that is gone is moved; that of one that may still be running is copied, so that no two processes write to one file.
 */
export async function adoptPartial(
  run: Run,
  chain: Chain,
  before: Predecessor | undefined,
): Promise<Adopted> {
  const { writers, folder } = chain;
  const partials = await run.partials();
  const own = partialPath(folder, writers.self);
  for (;;) {
    const left = await leftBehind(run, chain, before);
    const [largest, ...others] = left.toSorted((a, b) => b.size - a.size);
    for (const { path, ownerless } of others) if (ownerless) await run.files.remove(path);
    if (largest !== undefined && !(await takeOver(run, { largest, own }))) continue;
    const source = largest?.writer === before?.writer ? before?.source : undefined;
    return { partial: await partials.open(own), source };
  }
}

/** Called once the tree is installed: removes the partials of writers that are not known to run, on any machine. */
export async function removeAbandoned(run: Run, { writers, folder }: Chain): Promise<void> {
  for (const name of await run.files.list(folder)) {
    const writer = writerOfPartial(name);
    if (writer === undefined || writer === writers.self || writers.isAlive(writer) === true) continue;
    await run.files.remove(partialPath(folder, writer));
  }
}

interface LeftBehind {
  readonly writer: string;
  readonly path: string;
  readonly size: number;
  /** No process writes to it any more. */
  readonly ownerless: boolean;
}

/** Partials of writers that are gone, and of the writer before us, which is gone or has been silent for too long. */
async function leftBehind(
  run: Run,
  { writers, folder }: Chain,
  before: Predecessor | undefined,
): Promise<readonly LeftBehind[]> {
  const found: LeftBehind[] = [];
  for (const name of await run.files.list(folder)) {
    const writer = writerOfPartial(name);
    if (writer === undefined || writer === writers.self) continue;
    const path = partialPath(folder, writer);
    const mine = writer === before?.writer;
    const ownerless = writers.isAlive(writer) === false || (mine && before.released);
    const facts = await run.files.facts(path);
    // A folder of that name cannot be resumed.
    if (facts !== undefined && (await run.files.kind(path)) !== 'file') {
      if (ownerless) await run.files.remove(path);
    } else if (facts !== undefined && (ownerless || mine))
      found.push({ writer, path, size: facts.size, ownerless });
  }
  return found;
}

/** False if another process was quicker. */
async function takeOver(
  run: Run,
  { largest, own }: { readonly largest: LeftBehind; readonly own: string },
): Promise<boolean> {
  try {
    if (largest.ownerless) await run.files.rename(largest.path, own);
    else await (await run.partials()).copy(largest.path, own);
    return true;
  } catch (error) {
    const gone = error instanceof Problem && (await run.files.facts(largest.path)) === undefined;
    if (gone) return false;
    throw error;
  }
}
