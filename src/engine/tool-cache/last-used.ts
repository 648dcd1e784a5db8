import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from './tool-cache.ts';

/**
 * When a tree of the tool cache was last used is the time of its marker, and elsewhere of its receipt: nobody else reads
 * that, and to set it is one system call. A place that this user cannot write is as good as any, so a failure is told to
 * who debugs.
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
