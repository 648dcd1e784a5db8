import { Problem } from '../../core/problem/problem.ts';
import { type Manifest, printManifest } from '../../core/tool-cache/manifest.ts';
import { printReceipt, type Receipt } from '../../core/tool-cache/receipt.ts';
import { reaches, type TrustLevel } from '../../core/trust/trust.ts';
import { type GoVersion, toSemver } from '../../core/versions/version.ts';
import type { FasterDrive, Run } from '../run/run.ts';
import { placeOn, placeOnDrive } from './faster-drive.ts';
import { takeAway } from './remove-tree.ts';
import { type Installed, lookInto, type Slot, slotOf } from './tool-cache.ts';

export interface Commit {
  /** The verified tree, on the tool cache's file system. */
  readonly staging: string;
  readonly tool: string;
  readonly version: GoVersion;
  readonly receipt: Receipt;
  readonly manifest: Manifest | undefined;
  /** That the log has the tree's hash. */
  readonly proof: string | undefined;
  /** An existing whole tree is used only if it is proved this far. */
  readonly requireTrust: TrustLevel | undefined;
  /** An existing unmarked tree is from a writer that is gone, so its marker is not waited for. */
  readonly commitLost: boolean;
}

/** Where the staged tree is to be stored: there, with a link to it, or if `undefined` in the tool cache itself. */
type Drive = FasterDrive | undefined;

/**
 * Makes a verified tree visible: rename, receipt, marker last, each synced. A whole tree that another job has installed
 * there meanwhile is used as it is. A tree that is not whole is moved aside, marker first, and is removed only when the
 * new tree is in place.
 */
export async function commit(run: Run, given: Commit, drive: Drive): Promise<Installed> {
  const { staging, tool, version, receipt, manifest, proof } = given;
  const slot = slotOf(run, tool, toSemver(version));
  const old: string[] = [];
  for (let attempt = 1; ; attempt++) {
    const found = await findTheirs(run, slot, given);
    if (found === 'remains') old.push(...(await takeAway(run, slot)));
    else if (found !== 'nothing') return found;
    try {
      await run.files.makeFolder(slot.folder);
      await place(run, drive, { slot, staging });
    } catch (error) {
      if (attempt < attempts && (await isOvertaken(run, slot))) continue;
      throw error;
    }
    try {
      await note(run, slot.manifest, manifest && printManifest(manifest));
      await note(run, slot.proof, proof);
      await run.files.writeText(slot.receipt, printReceipt(receipt));
      await run.files.writeText(slot.marker, '');
      await run.files.syncFolder(slot.folder);
    } catch (error) {
      await undo(run, drive, { slot, staging });
      throw error;
    }
    for (const aside of old) await run.files.remove(aside);
    return { root: slot.root, version, release: receipt.release, tool, receipt };
  }
}

/** One that an interrupted removal has left belongs to another tree. */
function note(run: Run, path: string, text: string | undefined): Promise<void> {
  return text === undefined ? run.files.remove(path) : run.files.writeText(path, text);
}

const attempts = 5;
/** The most milliseconds that another job takes from its rename to its marker. */
const markerWait = 3_000;

/**
 * A tree without a marker is left from a crash, or belongs to another job that is about to write the marker. If there is
 * no tree, nothing may be removed: another job may be putting one there.
 */
async function findTheirs(
  run: Run,
  slot: Slot,
  { version, requireTrust, commitLost }: Commit,
): Promise<Installed | 'remains' | 'nothing'> {
  for (const deadline = run.clock.elapsed() + (commitLost ? 0 : markerWait); ; await run.clock.sleep(25)) {
    const content = await lookInto(run, slot, version);
    if (content.kind === 'broken') return 'remains';
    if (content.kind === 'whole') {
      const { installed } = content;
      const enough = requireTrust === undefined || reaches(installed.receipt?.trust, requireTrust);
      return enough ? installed : 'remains';
    }
    if ((await run.files.kind(slot.root)) === undefined) return 'nothing';
    if (run.clock.elapsed() >= deadline) return 'remains';
  }
}

/** Undoes the steps in reverse order, so that the next job does not wait for a marker that is never written. */
async function undo(run: Run, drive: Drive, { slot, staging }: Move): Promise<void> {
  try {
    await run.files.remove(slot.marker);
    if (drive !== undefined) await run.files.remove(slot.root); // the link
    await run.files.rename(drive === undefined ? slot.root : placeOn(run, drive, slot), staging);
    await run.files.remove(slot.receipt);
    for (const path of [slot.manifest, slot.proof]) await run.files.remove(path);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // The user must see what ended the commit, and without its marker the tree is not used.
    run.emit({ kind: 'ignored', what: 'rollback', message: error.message });
  }
}

/** Renaming does not replace a tree that another job has put there, and `prune` removes folders that are empty. */
async function isOvertaken(run: Run, slot: Slot): Promise<boolean> {
  return (await run.files.kind(slot.root)) !== undefined || (await run.files.kind(slot.folder)) === undefined;
}

interface Move {
  readonly slot: Slot;
  readonly staging: string;
}

function place(run: Run, drive: Drive, { slot, staging }: Move): Promise<void> {
  if (drive === undefined) return run.files.rename(staging, slot.root);
  return placeOnDrive(run, drive, slot, staging);
}
