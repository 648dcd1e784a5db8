import { cp } from 'node:fs/promises';
import type { RenameOutcome, TreeMoves } from '../../core/ports/tree-moves.ts';
import { quoted } from '../../core/text/quoted.ts';
import { attempt, errorCode } from './file-problem.ts';
import { rename } from './held-files.ts';

export const treeMoves: TreeMoves = { tryRename, copyTree };

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
