import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk, LinkTarget, PathFacts } from '../../core/ports/disk.ts';
import { probeCapabilities } from './capabilities.ts';
import { createWhole } from './create-whole.ts';
import { attempt, errorCode } from './file-problem.ts';
import { remove, rename } from './held-files.ts';

/** The real disk. */
export const disk: Disk = {
  look: (path) => attempt(path, 'look at', () => look(path)),
  tryToWrite: (folder) => attempt(folder, 'write to', () => tryAll(folder)),
  capabilities: (folder) => attempt(folder, 'write to', () => probeCapabilities(folder)),
};

function look(path: string): PathFacts | undefined {
  const own = unlessNothing(() => lstatSync(path));
  if (own === undefined) return undefined;
  const there = own.isSymbolicLink() ? unlessNothing(() => statSync(path)) : own;
  const { size, mtimeMs, mode } = there ?? own;
  return {
    kind: own.isSymbolicLink() ? 'link' : kindOf(own),
    identity: `${own.dev}:${own.ino}`,
    size,
    modified: mtimeMs,
    ...(process.platform !== 'win32' && { mode: mode & 0o7777 }),
    executable: process.platform === 'win32' || (mode & 0o111) !== 0,
    target: own.isSymbolicLink() ? targetOf(path, own, there) : undefined,
  };
}

function targetOf(path: string, own: Stats, there: Stats | undefined): LinkTarget {
  return {
    path: readlinkSync(path),
    kind: there && kindOf(there),
    otherDrive: there !== undefined && there.dev !== own.dev,
  };
}

function kindOf(found: Stats): 'file' | 'folder' | 'other' {
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

function unlessNothing(ask: () => Stats): Stats | undefined {
  try {
    return ask();
  } catch (error) {
    if (NOTHING.has(errorCode(error))) return undefined;
    throw error;
  }
}

const NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/**
 * What an install does there: makes a folder, creates a file, renames the folder. A stop is not heeded meanwhile, so all of
 * it is removed again.
 */
async function tryAll(folder: string): Promise<void> {
  const path = join(folder, `.doctor-${randomBytes(6).toString('hex')}`);
  const renamed = `${path}.renamed`;
  mkdirSync(path);
  try {
    await createWhole(join(path, 'record'), 'text');
    await rename(path, renamed);
  } finally {
    for (const each of [path, renamed]) await remove(each);
  }
}
