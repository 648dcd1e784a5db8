import type { RenameOutcome } from '../../core/ports/tree-moves.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { oldName } from './check-install-dir.ts';
import { type InstallDir, isGoTree, listBeside, readTreeReceipt } from './install-dir.ts';

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
  return replace || ours
    ? (await import('./copy-tree.ts')).discardTree(run, dir, aside)
    : keep(run, dir, aside);
}

async function putBack(run: Run, dir: InstallDir, aside: string): Promise<void> {
  await run.files.removeIfEmpty(dir.real);
  if ((await move(run, dir, { from: aside, to: dir.real })) !== 'renamed') return;
  run.emit({ kind: 'install-dir-recovered', path: dir.path });
}

async function keep(run: Run, dir: InstallDir, aside: string): Promise<void> {
  const kept = oldName(dir.real);
  const outcome = await move(run, dir, { from: aside, to: kept });
  if (outcome === 'renamed') emitKept(run, dir);
  if (outcome === 'taken') run.emit({ kind: 'install-dir-kept', path: dir.path, as: aside, taken: kept });
}

/** A tree that the file system cannot rename is copied. */
async function move(
  run: Run,
  dir: InstallDir,
  names: { readonly from: string; readonly to: string },
): Promise<RenameOutcome> {
  const treeMoves = await run.treeMoves();
  const outcome = await treeMoves.tryRename(names.from, names.to);
  if (outcome !== 'unable') return outcome;
  const { copyTree, discardTree } = await import('./copy-tree.ts');
  const copied = await copyTree(run, dir, names);
  if (copied === 'renamed') await discardTree(run, dir, names.from);
  return copied;
}

export function emitKept(run: Run, { path, real }: InstallDir): void {
  run.emit({ kind: 'install-dir-kept', path, as: oldName(real), taken: undefined });
}
