import {
  closeSync,
  constants,
  type Dirent,
  fchmodSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TreeMode } from '../../core/ports/trees.ts';
import { errorCode, toFileProblem } from './file-problem.ts';

/** See the port `Trees`. What goes away meanwhile is left out. Ends between two folders where `stop` is aborted. */
export async function treeModes(root: string, stop?: AbortSignal): Promise<readonly TreeMode[]> {
  if (process.platform === 'win32') return [];
  const modes: TreeMode[] = [];
  const folders = [''];
  const note = (path: string, kind: TreeMode['kind'], look: () => number) => {
    const mode = unlessGone(join(root, path), look);
    if (mode !== undefined) modes.push({ path, kind, mode: mode & 0o7777 });
  };
  note('', 'folder', () => statSync(root).mode);
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const home = join(root, folder);
    for (const entry of unlessGone(home, () => list(home)) ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      if (entry.isDirectory() || entry.isFile())
        note(path, entry.isFile() ? 'file' : 'folder', () => lstatSync(join(root, path)).mode);
    }
    await nextTurn(); // signals and timers get theirs
    stop?.throwIfAborted();
  }
  return modes;
}

/** See the port `Trees`. */
export async function setTreeModes(
  root: string,
  modes: readonly Pick<TreeMode, 'path' | 'mode'>[],
): Promise<void> {
  const real = unlessGone(root, () => realpathSync(root)); // the root itself may be a link
  if (real === undefined) return;
  const owner = unlessGone(real, () => statSync(real).uid);
  // Folders before what is in them: one that is closed has to be opened first.
  for (const { path, mode } of modes.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const whole = join(real, path);
    unlessGone(whole, () => setMode(whole, mode, owner));
  }
}

/** By its descriptor, so that it stays the one that was looked at: root must not open the file that a link leads to. */
function setMode(path: string, mode: number, owner: number | undefined): void {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const is = fstatSync(descriptor);
    if (is.uid === owner && (is.isFile() || is.isDirectory())) {
      // A folder that hands its group down goes on to.
      fchmodSync(descriptor, is.isDirectory() ? (is.mode & 0o7000) | mode : mode);
    }
  } finally {
    closeSync(descriptor);
  }
}

function list(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function unlessGone<Result>(path: string, act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error))) return undefined;
    throw toFileProblem(error, path, 'look at');
  }
}
