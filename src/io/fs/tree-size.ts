import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { errorCode, toFileProblem } from './file-problem.ts';

/**
 * The lengths of all files of a tree together, in bytes. Links count nothing, so nothing is counted that lies elsewhere.
 * What goes away meanwhile counts nothing either: another run may be removing the tree. Ends between two folders where
 * `stop` is aborted.
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
    await nextTurn(); // signals and timers get theirs
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
