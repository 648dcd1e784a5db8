import { join } from 'node:path';
import type { Run } from '../run/run.ts';
import type { Slot } from './tool-cache.ts';

/** Takes a tree out of the tool cache, and its files off the disk. */
export async function removeTree(run: Run, slot: Slot): Promise<void> {
  for (const aside of await takeAway(run, slot)) await run.files.remove(aside);
}

/**
 * Marker first, so that nobody sees the tree from then on; then out of the way in one step, so that another job can
 * install there; then what lies beside it. Gives the place of its files, which are to be removed. Killed at any moment
 * it leaves nothing that is seen and not whole. Where the tree cannot be moved, as a running program keeps it on
 * Windows, the marker is put back.
 */
export async function takeAway(run: Run, slot: Slot): Promise<readonly string[]> {
  const used = await run.files.modifiedAt(slot.marker);
  await run.files.remove(slot.marker);
  const moved = await moveAside(run, slot, used);
  // A tree that stands there by now is another job's, and so is what lies beside it.
  if ((await run.files.kind(slot.root)) === undefined) {
    await run.files.remove(slot.receipt);
    await run.files.remove(slot.manifest);
  }
  return moved;
}

async function moveAside(run: Run, slot: Slot, used: number | undefined): Promise<readonly string[]> {
  if ((await run.files.kind(slot.root)) === undefined) return []; // the marker stood over nothing
  await run.files.syncFolder(slot.folder);
  const { self: writer } = await run.writers();
  const aside = join(slot.folder, `.removed-${writer}.${Math.floor(run.clock.random() * 1e9)}`);
  try {
    await run.files.rename(slot.root, aside);
    return [aside];
  } catch (error) {
    if ((await run.files.kind(slot.root)) === undefined) return []; // another job was quicker
    if (used !== undefined) await mark(run, slot, used);
    throw error;
  }
}

async function mark(run: Run, { marker }: Slot, used: number): Promise<void> {
  await run.withSharedModes(() => run.files.writeText(marker, ''));
  await run.files.touch(marker, used);
}
