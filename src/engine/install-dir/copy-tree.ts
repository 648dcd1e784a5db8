import { join } from 'node:path';
import type { RenameOutcome } from '../../core/ports/tree-moves.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import type { Run } from '../run/run.ts';
import { type InstallDir, pathBeside } from './install-dir.ts';

/** Copies a tree that the file system cannot rename. The copy is at `to` in one step, or not at all. */
export async function copyTree(
  run: Run,
  dir: InstallDir,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<RenameOutcome> {
  const treeMoves = await run.treeMoves();
  const copy = `${await pathBeside(run, dir, 'staging')}.copy`;
  await run.files.remove(copy);
  await treeMoves.copyTree(from, copy);
  const outcome = await treeMoves.tryRename(copy, to);
  if (outcome !== 'renamed') await run.files.remove(copy);
  return outcome;
}

/**
 * Removes a tree that was set aside. It is renamed first: under that name no run restores it. If the file system cannot
 * rename it, it is emptied, and until the end the receipt of the tree in place says that it may be removed.
 */
export async function discardTree(run: Run, dir: InstallDir, aside: string): Promise<void> {
  const treeMoves = await run.treeMoves();
  const removed = `${await pathBeside(run, dir, 'removed')}.${Math.floor(run.clock.random() * 1e9)}`;
  const before = async () => {
    const receipt = await run.files.readText(join(dir.real, treeReceipt));
    if (receipt !== undefined) await run.files.writeText(join(aside, treeReceipt), receipt);
  };
  const outcome = await treeMoves.takeAway(aside, removed, { before, last: treeReceipt });
  if (outcome === 'renamed') await run.files.remove(removed);
}
