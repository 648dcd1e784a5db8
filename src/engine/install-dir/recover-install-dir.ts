import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { oldName } from './check-install-dir.ts';
import { type InstallDir, isGoTree, listBeside, pathBeside, readTreeReceipt } from './install-dir.ts';

/**
 * Recovers from an interrupted swap: if the folder is missing, the old tree is restored; if the new tree is in place, the
 * old one is removed or kept. Leaves alone what a running process is working on. A failure is only reported for
 * debugging, because a tree that this user cannot write to can still be used.
 */
export async function recoverInstallDir(run: Run, dir: InstallDir): Promise<void> {
  const old = (await listBeside(run, dir)).filter(({ what }) => what === 'old');
  if (old.length === 0) return;
  await run.listenForStop();
  const writers = await run.writers();
  try {
    for (const { path, writer } of old) {
      if (writers.isAlive(writer) !== true) await recover(run, dir, { aside: path, replace: false });
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'ignored', what: 'install-dir-recovery', message: error.message });
  }
}

/**
 * Finishes with the old tree: if a Go is at the folder now, the old one is removed if it is ours or `replace` is set, and
 * kept otherwise; if not, it is restored. Inspects what is there now, because another process may have changed it.
 */
export async function recover(
  run: Run,
  dir: InstallDir,
  { aside, replace }: { readonly aside: string; readonly replace: boolean },
): Promise<void> {
  if ((await run.files.kind(aside)) === undefined) return;
  if (!(await isGoTree(run, dir.real))) return putBack(run, dir, aside);
  const ours = (await readTreeReceipt(run, aside)) !== undefined;
  return replace || ours ? discard(run, dir, aside) : keep(run, dir, aside);
}

async function putBack(run: Run, dir: InstallDir, aside: string): Promise<void> {
  const treeMoves = await run.treeMoves();
  await run.files.removeIfEmpty(dir.real);
  if ((await treeMoves.tryRename(aside, dir.real)) !== 'renamed') return;
  run.emit({ kind: 'install-dir-recovered', path: dir.path });
}

async function keep(run: Run, dir: InstallDir, aside: string): Promise<void> {
  const treeMoves = await run.treeMoves();
  const kept = oldName(dir.real);
  const outcome = await treeMoves.tryRename(aside, kept);
  if (outcome === 'renamed') emitKept(run, dir);
  if (outcome === 'taken') run.emit({ kind: 'install-dir-kept', path: dir.path, as: aside, taken: kept });
}

export function emitKept(run: Run, { path, real }: InstallDir): void {
  run.emit({ kind: 'install-dir-kept', path, as: oldName(real), taken: undefined });
}

/** Renames it first: under that name no run restores it. */
async function discard(run: Run, dir: InstallDir, aside: string): Promise<void> {
  const treeMoves = await run.treeMoves();
  const removed = `${await pathBeside(run, dir, 'removed')}.${Math.floor(run.clock.random() * 1e9)}`;
  if ((await treeMoves.tryRename(aside, removed)) === 'renamed') await run.files.remove(removed);
}
