import { dirname, join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { printManifest } from '../../core/tool-cache/manifest.ts';
import { printReceipt } from '../../core/tool-cache/receipt.ts';
import { treeManifest, treeProof } from '../../core/tool-cache/tree-note-names.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import type { Run } from '../run/run.ts';
import type { Commit } from '../tool-cache/commit.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { type Claim, checkInstallDir, oldName } from './check-install-dir.ts';
import { copyTree } from './copy-tree.ts';
import { type InstallDir, isTheSame, pathBeside, readTreeAt } from './install-dir.ts';
import { emitKept, recover } from './recover-install-dir.ts';

/**
 * Swaps a verified tree in: the current tree is moved next to the folder, the new tree takes its place, and only then is
 * the old one removed. Needs no lock: every step is one rename. If another process was quicker, the rename fails and the
 * swap starts over, so the last one wins and no process sees a mixture. Between the two renames the folder is missing;
 * after a crash at that moment, the next run restores the old tree. Throws `INSTALL_DIR_REFUSED` or `FILES_FAILED`.
 */
export async function commitToInstallDir(
  run: Run,
  { dir, claim }: { readonly dir: InstallDir; readonly claim: Claim },
  given: Commit,
): Promise<Installed> {
  const { staging, receipt, manifest, proof } = given;
  if (manifest) await run.files.writeText(join(staging, treeManifest), printManifest(manifest), noteMode);
  if (proof !== undefined) await run.files.writeText(join(staging, treeProof), proof, noteMode);
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
  throw new Problem('FILES_FAILED', `Other processes keep changing "${dir.path}"`, {
    hint: 'Check which other jobs install there, and run this again.',
  });
}

/** As the other files of the tree. */
const noteMode = 0o644;

const attempts = 10;

interface Swap {
  readonly dir: InstallDir;
  readonly claim: Claim;
  /** Where the current tree is during the swap. */
  readonly aside: string;
}

/** Makes room for the new tree. Throws `INSTALL_DIR_REFUSED` if the current content must stay. */
async function clear(run: Run, { dir, claim, aside }: Swap, given: Commit): Promise<void> {
  const verdict = await checkInstallDir(run, dir, claim);
  if (verdict.kind === 'free') return run.files.removeIfEmpty(dir.real);
  const treeMoves = await run.treeMoves();
  await treeMoves.takeAway(dir.real, aside, {
    before: async () => {
      run.emit({ kind: 'install-dir-emptied', path: dir.real });
      if (verdict.keep) {
        const outcome = await copyTree(run, dir, { from: dir.real, to: oldName(dir.real) });
        if (outcome === 'renamed') emitKept(run, dir);
        else
          throw new Problem('FILES_FAILED', `Cannot keep the Go at "${dir.path}" as "${oldName(dir.real)}"`, {
            hint: 'Another process may have put something there. Run this again; the download is kept.',
          });
      }
      // From now on the next run knows, also after an interruption, that the rest may be removed.
      await run.files.writeText(join(dir.real, treeReceipt), printReceipt(given.receipt), noteMode);
    },
    last: treeReceipt,
  });
}

/** False if something is there again. */
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
    hint: 'Another process may have removed it. Run this again; the download is kept.',
  });
}

/** The new tree is installed, so a failure with the old one is only a warning. */
async function recoverOrWarn(run: Run, { dir, aside, claim }: Swap): Promise<void> {
  try {
    await recover(run, dir, { aside, replace: claim.replace });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'install-dir-leftover', path: dir.path, message: error.message });
  }
}
