import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { errorCode, toFileProblem } from './file-problem.ts';

/**
 * The total size of the files in a tree, in bytes. Links are not counted, so files outside the tree are not either.
 * Files that disappear meanwhile are ignored: another run may be removing the tree. Ends between two folders if `stop` is aborted. Throws `toFileProblem`'s Problems.
 */
export async function treeSize(root: string, stop?: AbortSignal): Promise<number> {
  let bytes = 0;
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of unlessGone(folder, () => list(folder)) ?? []) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) bytes += unlessGone(path, () => lstatSync(path).size) ?? 0;
    }
    await nextTurn(); // let signals and timers run
    stop?.throwIfAborted();
  }
  return bytes;
}

function list(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function unlessGone<Result>(path: string, look: () => Result): Result | undefined {
  try {
    return look();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return undefined;
    throw toFileProblem(error, path, 'look at');
  }
}
