import { lstatSync, lutimesSync } from 'node:fs';
import { join } from 'node:path';
import type { TimeOf } from '../../core/ports/caches.ts';
import { errorCode } from '../fs/file-problem.ts';

/** Sets times below a folder. Returns how many of those do not exist there. */
export function setTimesOf(root: string, times: readonly TimeOf[]): number {
  const isOurs = createFolderCheck(root);
  const now = new Date();
  return times.filter(({ path, time, isFolder }) => {
    if (!isOurs(isFolder ? path : folderOf(path))) return true;
    return !setTime(join(root, path), time, now);
  }).length;
}

/** Whether it exists. */
function setTime(path: string, time: number, accessed: Date): boolean {
  try {
    lutimesSync(path, accessed, time / 1000);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

type FolderCheck = (path: string) => boolean;

/** Whether a path below is a folder that no link leads to. */
function createFolderCheck(root: string): FolderCheck {
  const known = new Map<string, boolean>([['', true]]);
  const look: FolderCheck = (path) =>
    check(folderOf(path)) && lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
  const check: FolderCheck = (path) => {
    const answer = known.get(path) ?? look(path);
    known.set(path, answer);
    return answer;
  };
  return check;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
