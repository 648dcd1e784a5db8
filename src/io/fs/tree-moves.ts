import { cp, readlink, rename } from 'node:fs/promises';
import type { RenameOutcome } from '../../core/ports/ports.ts';
import { attempt, errorCode } from './file-problem.ts';

/** What of the port `Journal` moves whole trees. */

export function tryRename(from: string, to: string): Promise<RenameOutcome> {
  return attempt(to, `move ${JSON.stringify(from)} to`, async () => {
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

export function copyTree(from: string, to: string): Promise<void> {
  return attempt(to, `copy ${JSON.stringify(from)} to`, () => cp(from, to, COPY));
}

export function linkTarget(path: string): Promise<string | undefined> {
  return attempt(path, 'look at', async () => {
    try {
      return await readlink(path);
    } catch (error) {
      if (NO_LINK.has(errorCode(error))) return undefined;
      throw error;
    }
  });
}

/** Something else, not there, not even its folder; Windows says UNKNOWN of some files. */
const NO_LINK = new Set(['EINVAL', 'ENOENT', 'ENOTDIR', 'UNKNOWN']);
