import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { UnpackedFile } from '../../core/ports/archives.ts';
import { toFileProblem } from './file-problem.ts';

/**
 * Every file of a tree, with names as in an archive: `go/` and the path. Anything that is neither file nor folder, such
 * as a link, has an empty `sha256`. Ends between two folders if `stop` is aborted. Throws `toFileProblem`'s Problems.
 */
export async function hashTree(root: string, stop?: AbortSignal): Promise<readonly UnpackedFile[]> {
  const files: UnpackedFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else files.push(hashFile(join(root, path), `go/${path}`, entry.isFile()));
    }
    await nextTurn(); // let signals and timers run
    stop?.throwIfAborted();
  }
  return files;
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw toFileProblem(error, folder, 'list');
  }
}

function hashFile(path: string, name: string, isFile: boolean): UnpackedFile {
  try {
    const { mode } = lstatSync(path);
    return { name, mode, sha256: isFile ? hash('sha256', readFileSync(path), 'hex') : '' };
  } catch (error) {
    throw toFileProblem(error, path, 'read');
  }
}
