import { dirname, join, relative } from 'node:path';
import { printReceipt, type Receipt } from '../core/receipt.ts';
import { type GoVersion, toSemver } from '../core/version.ts';
import type { Run } from './run.ts';
import { findExact, type Installed, type Slot, slotOf } from './tool-cache.ts';

export interface Commit {
  /** The verified tree, on the tool cache's file system. */
  readonly staging: string;
  readonly tool: string;
  readonly version: GoVersion;
  readonly receipt: Receipt;
}

/**
 * Makes a verified tree visible: rename, receipt, marker last. A whole tree that another job has put there meanwhile
 * is taken as it is. What lies there without being whole goes the other way round: marker first.
 */
export async function commit(run: Run, { staging, tool, version, receipt }: Commit): Promise<Installed> {
  const shelf = { tool, rebuilds: false, accepts: () => true };
  const theirs = await findExact(run, [shelf], version);
  if (theirs) return theirs;
  const slot = slotOf(run, tool, toSemver(version));
  await run.files.remove(slot.marker);
  await run.files.remove(slot.receipt);
  await run.files.makeFolder(slot.folder);
  const aside = join(slot.folder, `.removed-${run.clock.now()}-${Math.floor(run.clock.random() * 1e9)}`);
  const replaced = (await run.files.kind(slot.root)) !== undefined;
  if (replaced) await run.files.rename(slot.root, aside);
  await place(run, slot, staging);
  await run.files.writeText(slot.receipt, printReceipt(receipt));
  await run.files.writeText(slot.marker, '');
  if (replaced) await run.files.remove(aside);
  return { root: slot.root, version, release: receipt.release, tool, receipt };
}

/**
 * GitHub's hosted Windows machines have a slow system drive: there the tree goes to the other one, and a junction
 * stands where everyone looks, as setup-go does.
 */
async function place(run: Run, slot: Slot, staging: string): Promise<void> {
  if (run.fasterDrive === undefined) return run.files.rename(staging, slot.root);
  const actual = join(run.fasterDrive.actual, relative(run.toolCache, slot.root));
  await run.files.makeFolder(dirname(actual));
  await run.files.remove(actual);
  await run.files.rename(staging, actual);
  await run.files.link(actual, slot.root, 'folder');
}
