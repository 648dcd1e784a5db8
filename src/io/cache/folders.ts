import { chmodSync, type Dirent, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheFile } from '../../core/ports/caches.ts';
import { errorCode } from '../fs/file-problem.ts';
import { removeAtOnce, rename } from '../fs/held-files.ts';

// What both the archives and the trimming of Go's caches do with folders of many files, some of them read-only.

/** Every file, by paths with forward slashes. Links are left out. */
export function* filesBelow(folder: string): Generator<CacheFile> {
  for (const path of pathsBelow(folder, '')) {
    const { size, mtimeMs } = lstatSync(join(folder, path));
    yield { path, size, modified: mtimeMs };
  }
}

/** The same, without a call for each file. */
export function* pathsBelow(folder: string, below: string): Generator<string> {
  for (const entry of entriesOf(join(folder, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* pathsBelow(folder, path);
    else if (entry.isFile()) yield path;
  }
}

export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error))) return []; // others can be read
    throw error;
  }
}

/** To move a folder changes its entry `..`, so it must be writable. */
export async function move(from: string, to: string): Promise<void> {
  const { mode } = lstatSync(from);
  const isClosed = (mode & 0o200) === 0;
  if (isClosed) chmodSync(from, mode | 0o200);
  await rename(from, to);
  if (isClosed) chmodSync(to, mode);
}

export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
}

/** The folders of the module cache are read-only. */
export async function removeAll(folder: string): Promise<void> {
  openUp(folder);
  await removeAtOnce(folder);
}

function openUp(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return;
  if ((found.mode & 0o200) === 0) chmodSync(folder, found.mode | 0o700);
  for (const entry of entriesOf(folder)) if (entry.isDirectory()) openUp(join(folder, entry.name));
}

/** Empty for a file that is gone, or not for this user. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error))) return '';
    throw error;
  }
}
