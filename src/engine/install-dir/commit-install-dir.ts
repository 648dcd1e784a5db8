import { dirname, join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { printManifest } from '../../core/tool-cache/manifest.ts';
import { printReceipt } from '../../core/tool-cache/receipt.ts';
import { treeManifest, treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import type { Run } from '../run/run.ts';
import type { Commit } from '../tool-cache/commit.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { type Claim, checkInstallDir, oldName } from './check-install-dir.ts';
import { type InstallDir, isTheSame, pathBeside, readTreeAt } from './install-dir.ts';
import { emitKept, recover } from './recover-install-dir.ts';

/**
 * Swaps a verified tree in: what is at the folder goes beside it, the new tree takes its place, and only then is the
 * old one removed. Needs no lock: every step is one rename, which fails where another process was quicker and is then
 * begun anew, so that the last one wins and nobody sees a mixture. Between the two renames nothing is there; whoever
 * looks after a crash at that moment puts the old tree back.
 */
export async function commitToInstallDir(
  run: Run,
  { dir, claim }: { readonly dir: InstallDir; readonly claim: Claim },
  given: Commit,
): Promise<Installed> {
  const { staging, receipt, manifest } = given;
  if (manifest) await run.files.writeText(join(staging, treeManifest), printManifest(manifest), noteMode);
  await run.files.writeText(join(staging, treeReceipt), printReceipt(receipt), noteMode);
  const aside = await pathBeside(run, dir, 'old');
  const swap = { dir, claim, aside };
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const theirs = await readTreeAt(run, dir.path);
    if (theirs && isTheSame(theirs, given)) return theirs;
    await clear(run, swap, given);
    const placed = await place(run, swap, staging);
    await recoverOrWarn(run, swap);
    if (placed)
      return { root: dir.path, version: given.version, release: receipt.release, tool: '', receipt };
  }
  throw new Problem('FILES_FAILED', `Other processes keep changing what is at "${dir.path}"`, {
    hint: 'See who else installs there, and run this again.',
  });
}

/** As the other files of the tree. */
const noteMode = 0o644;

const attempts = 10;

interface Swap {
  readonly dir: InstallDir;
  readonly claim: Claim;
  /** Where what is there goes meanwhile. */
  readonly aside: string;
}

/** Makes room, where that may be. */
async function clear(run: Run, { dir, claim, aside }: Swap, given: Commit): Promise<void> {
  const verdict = await checkInstallDir(run, dir, claim);
  if (verdict.kind === 'free') return run.files.removeIfEmpty(dir.real);
  const treeMoves = await run.treeMoves();
  if ((await treeMoves.tryRename(dir.real, aside)) !== 'unable') return;
  run.emit({ kind: 'install-dir-emptied', path: dir.real });
  if (verdict.keep) {
    const copy = `${await pathBeside(run, dir, 'staging')}.copy`;
    await treeMoves.copyTree(dir.real, copy);
    await run.files.rename(copy, oldName(dir.real));
    emitKept(run, dir);
  }
  await empty(run, dir, given);
}

/** Our receipt comes first and goes last: cut off in between, the next run knows that the rest may go too. */
async function empty(run: Run, { real }: InstallDir, { receipt }: Commit): Promise<void> {
  await run.files.writeText(join(real, treeReceipt), printReceipt(receipt), noteMode);
  for (const name of await run.files.list(real)) {
    if (name !== treeReceipt) await run.files.remove(join(real, name));
  }
  await run.files.remove(join(real, treeReceipt));
  await run.files.removeIfEmpty(real);
}

/** False where something is there again by now. */
async function place(run: Run, swap: Swap, staging: string): Promise<boolean> {
  const { dir } = swap;
  const treeMoves = await run.treeMoves();
  try {
    const outcome = await treeMoves.tryRename(staging, dir.real);
    if (outcome === 'taken') return false;
    if (outcome === 'renamed') {
      await run.files.syncFolder(dirname(dir.real));
      return true;
    }
  } catch (error) {
    await recoverOrWarn(run, swap);
    throw error;
  }
  await recoverOrWarn(run, swap);
  throw new Problem('FILES_FAILED', `Cannot move "${staging}" to "${dir.real}"`, {
    hint: 'Did something remove it? Run this again; what was downloaded is kept.',
  });
}

/** What stands now stands, whatever becomes of what was there before. */
async function recoverOrWarn(run: Run, { dir, aside, claim }: Swap): Promise<void> {
  try {
    await recover(run, dir, { aside, replace: claim.replace });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'install-dir-leftover', path: dir.path, message: error.message });
  }
}
