import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './file-problem.ts';

/**
 * Makes a folder and its parents; one that exists is fine. Not by Node's own way, which says of a read-only disk that
 * there is no such folder.
 */
export function makeFolders(path: string, mode?: number): void {
  for (let attempt = 1; ; attempt++) {
    const error = refusal(path, mode);
    if (error === undefined) return;
    // Another job may remove a parent that it finds empty, before there is something in it.
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
