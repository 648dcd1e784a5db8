import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Creates a folder there and removes it again. Throws the system's error if this user cannot write there. Synchronous, so
 * that no signal handler runs between the two calls.
 */
export function makeAndRemove(folder: string): void {
  const path = join(folder, `.doctor-${randomBytes(6).toString('hex')}`);
  mkdirSync(path);
  rmdirSync(path);
}

/** The user that a file gets which is created there; it is removed again. Asks the open file, which nobody can replace. */
export function ownerOfNew(folder: string): number {
  const path = join(folder, `.owner-${randomBytes(6).toString('hex')}`);
  const descriptor = openSync(path, 'wx');
  try {
    return fstatSync(descriptor).uid;
  } finally {
    closeSync(descriptor);
    unlinkSync(path);
  }
}
