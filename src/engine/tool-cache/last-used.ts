import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from './tool-cache.ts';

/**
 * Records the use of a tree as the modification time of its marker, or outside the tool cache of its receipt: no other
 * program reads that time, and setting it is one system call. A tree that this user cannot write to can still be used,
 * so a failure is only reported for debugging.
 */
export async function noteUse(run: Run, { root, tool }: Installed): Promise<void> {
  try {
    await run.files.touch(tool === '' ? join(root, treeReceipt) : markerOf(root), run.clock.now());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'ignored', what: 'last-use', message: error.message });
  }
}

/** Has `prune` in another run removed it meanwhile? */
export async function isTakenAway(run: Run, { root, tool }: Installed): Promise<boolean> {
  return tool !== '' && (await run.files.modifiedAt(markerOf(root))) === undefined;
}

function markerOf(root: string): string {
  return `${root}.complete`;
}
