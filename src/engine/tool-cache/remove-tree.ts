import { join } from 'node:path';
import type { Run } from '../run/run.ts';
import type { Slot } from './tool-cache.ts';

/** Removes a tree from the tool cache, and its files from the disk. */
export async function removeTree(run: Run, slot: Slot): Promise<void> {
  for (const aside of await takeAway(run, slot)) await run.files.remove(aside);
}

/**
 * Removes the marker first, so that no process sees the tree from then on; then moves the tree aside in one step, so that
 * another job can install there; then removes its receipt, manifest and proof. Returns the paths of the moved files, which the
 * caller removes; none if the file system cannot move a tree, as with one from a lower layer of a container image, which is
 * then removed where it is. Killed at any moment, it leaves no visible tree that is not whole. If the tree cannot be moved
 * for another reason, as on Windows while a program in it runs, the marker is written again.
 */
export async function takeAway(run: Run, slot: Slot): Promise<readonly string[]> {
  const used = await run.files.modifiedAt(slot.marker);
  await run.files.remove(slot.marker);
  const moved = await moveAside(run, slot, used);
  // A tree that is there now belongs to another job, and so do its receipt and manifest.
  if ((await run.files.kind(slot.root)) === undefined) {
    for (const path of [slot.receipt, slot.manifest, slot.proof]) await run.files.remove(path);
  }
  return moved;
}

async function moveAside(run: Run, slot: Slot, used: number | undefined): Promise<readonly string[]> {
  if ((await run.files.kind(slot.root)) === undefined) return []; // a marker without a tree
  await run.files.syncFolder(slot.folder);
  const { self: writer } = await run.writers();
  const aside = join(slot.folder, `.removed-${writer}.${Math.floor(run.clock.random() * 1e9)}`);
  const treeMoves = await run.treeMoves();
  let emptying = false;
  const before = async () => {
    emptying = true;
  };
  try {
    const outcome = await treeMoves.takeAway(slot.root, aside, { before });
    return outcome === 'renamed' ? [aside] : []; // otherwise it is gone: perhaps another job was quicker
  } catch (error) {
    if ((await run.files.kind(slot.root)) === undefined) return [];
    if (used !== undefined && !emptying) await mark(run, slot, used);
    throw error;
  }
}

async function mark(run: Run, { marker }: Slot, used: number): Promise<void> {
  await run.withSharedModes(() => run.files.writeText(marker, ''));
  await run.files.touch(marker, used);
}
