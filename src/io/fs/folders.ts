import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './file-problem.ts';

/**
 * Creates a folder and its parents; an existing folder is fine. Not by Node's `recursive`, which reports ENOENT on a
 * read-only disk. Throws the system's error.
 */
export function makeFolders(path: string, mode?: number): void {
  for (let attempt = 1; ; attempt++) {
    const error = refusal(path, mode);
    if (error === undefined) return;
    // Another job may remove a parent while it is still empty.
    if (errorCode(error) !== 'ENOENT' || attempt > attempts || dirname(path) === path) throw error;
    makeFolders(dirname(path));
  }
}

const attempts = 3;

function refusal(path: string, mode: number | undefined): unknown {
  try {
    mkdirSync(path, mode === undefined ? undefined : { mode });
    return undefined;
  } catch (error) {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? undefined : error;
  }
}
