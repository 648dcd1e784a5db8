import { constants } from 'node:fs';
import { cp, type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Emptying, RenameOutcome, TreeMoves } from '../../core/ports/tree-moves.ts';
import { quoted } from '../../core/text/quoted.ts';
import { removeIfEmpty } from './file-changes.ts';
import { attempt, errorCode } from './file-problem.ts';
import { remove, rename } from './held-files.ts';

export const treeMoves: TreeMoves = { tryRename, takeAway, copyTree };

function tryRename(from: string, to: string): Promise<RenameOutcome> {
  return attempt(to, `move ${quoted(from)} to`, async () => {
    try {
      await rename(from, to);
      return 'renamed';
    } catch (error) {
      const outcome = OUTCOMES[errorCode(error)];
      if (outcome === undefined) throw error;
      return outcome;
    }
  });
}

const OUTCOMES: Readonly<Record<string, RenameOutcome>> = {
  ENOTEMPTY: 'taken',
  EEXIST: 'taken',
  ENOTDIR: 'taken',
  ENOENT: 'gone',
  EXDEV: 'unable',
};

async function takeAway(
  from: string,
  to: string,
  { before, last }: Emptying,
): Promise<Exclude<RenameOutcome, 'unable'> | 'emptied'> {
  // Opened before the rename: the folder that cannot be renamed is then the one that is emptied.
  await using folder = await openFolder(from);
  const outcome = await tryRename(from, to);
  if (outcome !== 'unable') return outcome;
  await before();
  const inside = folder === undefined ? from : `/proc/self/fd/${folder.fd}`;
  await attempt(from, 'empty', async () => {
    const names = await readdir(inside);
    for (const name of names) if (name !== last) await remove(join(inside, name));
    if (last !== undefined) await remove(join(inside, last));
  });
  await removeIfEmpty(from);
  return 'emptied';
}

/** `undefined` if paths cannot be resolved from an open folder, or the folder cannot be opened. */
async function openFolder(path: string): Promise<FileHandle | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    const folder = await open(path, constants.O_DIRECTORY | constants.O_NOFOLLOW);
    await readdir(`/proc/self/fd/${folder.fd}`);
    return folder;
  } catch {
    return undefined; // the rename reports what is wrong
  }
}

const COPY = {
  recursive: true,
  preserveTimestamps: true,
  verbatimSymlinks: true,
  force: false,
  errorOnExist: true,
};

function copyTree(from: string, to: string): Promise<void> {
  return attempt(to, `copy ${quoted(from)} to`, () => cp(from, to, COPY));
}
