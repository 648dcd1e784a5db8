import { randomBytes } from 'node:crypto';
import { mkdirSync, rmdirSync } from 'node:fs';
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
