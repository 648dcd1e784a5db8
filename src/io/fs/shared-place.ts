import { closeSync, constants, lstatSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { ownerOfNew } from './try-to-write.ts';

/** A folder that is reached by what it is, not by its path, until `close`. */
export interface HeldFolder {
  /** Leads to the folder, whatever is at its path meanwhile. */
  readonly path: string;
  close(): void;
}

/**
 * Holds a folder whose path another user could change at any moment, because one of the folders above it is theirs, or
 * open to them: a link put in its place would lead what we write, or remove, to somewhere else. `undefined` where nobody
 * can, or where the system has no way to hold a folder; then its path is as good.
 *
 * Throws the system's error for what is no folder; a link is not followed.
 */
export function holdIfShared(path: string): HeldFolder | undefined {
  if (process.platform !== 'linux' || !isShared(path)) return undefined;
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  const held = `/proc/self/fd/${descriptor}`;
  if (lstatSync(held, { throwIfNoEntry: false }) !== undefined)
    return { path: held, close: () => closeSync(descriptor) };
  closeSync(descriptor); // without /proc
  return undefined;
}

/** Throws EPERM for a folder of another user, who could put links in place of what we make in it. */
export function requireOwn({ path: held }: HeldFolder, path: string): void {
  // Not by our own id: a server may give what root makes to another user.
  if (ownerOfNew(held) === lstatSync(`${held}/.`).uid) return;
  throw Object.assign(new Error(`EPERM: another user owns it, open '${path}'`), { code: 'EPERM' });
}

/** Whether another user than root can rename or replace something on the way. */
function isShared(path: string): boolean {
  const own = process.geteuid?.();
  const isSafeOwner = (uid: number) => uid === own || uid === 0;
  for (let child = path; dirname(child) !== child; child = dirname(child)) {
    const [entry, folder] = [lstatSync(child, { throwIfNoEntry: false }), lstatSync(dirname(child))];
    if (!isSafeOwner(folder.uid)) return true;
    const isOpen = (folder.mode & 0o022) !== 0;
    // In a sticky folder an entry is its owner's.
    const isSticky = (folder.mode & 0o1000) !== 0;
    if (isOpen && !(isSticky && entry !== undefined && isSafeOwner(entry.uid))) return true;
  }
  return false;
}
