import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { quoted } from '../../core/text/quoted.ts';
import { attempt, errorCode } from './file-problem.ts';
import { makeFolders } from './folders.ts';
import * as held from './held-files.ts';

/** The functions of the port `Files` that change the disk, and the streams. */

export function makeTemporaryFolder(prefix: string): Promise<string> {
  return attempt(`${prefix}*`, 'make the folder', () => makeTemporary(prefix));
}

/** In a world-writable folder another user may have created it first: then a new one is made. */
export function makeOwnFolder(prefix: string): Promise<string> {
  return attempt(`${prefix}*`, 'make the folder', async () => {
    const path = `${prefix}${process.getuid?.() ?? ''}`;
    const isOurs = process.getuid !== undefined && (await makePrivate(path, process.getuid()));
    return isOurs ? path : makeTemporary(prefix);
  });
}

async function makePrivate(path: string, uid: number): Promise<boolean> {
  makeFolders(dirname(path));
  try {
    await mkdir(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const found = await lstat(path);
    return found.isDirectory() && found.uid === uid && (found.mode & 0o022) === 0;
  }
}

export function writeText(path: string, text: string, mode?: number): Promise<void> {
  return attempt(path, 'write', () => writeWhole(path, text, mode));
}

export function move(from: string, to: string): Promise<void> {
  return attempt(to, `move ${quoted(from)} to`, () => held.rename(from, to));
}

export function remove(path: string): Promise<void> {
  return attempt(path, 'remove', () => held.remove(path));
}

export function removeIfEmpty(path: string): Promise<void> {
  return attempt(path, 'remove', () => removeEmpty(path));
}

export function link(target: string, path: string, kind: 'folder' | 'file'): Promise<void> {
  // The type matters only on Windows, where a junction needs no privilege.
  return attempt(path, 'make the link', () => symlink(target, path, kind === 'folder' ? 'junction' : 'file'));
}

export function syncFolder(path: string): Promise<void> {
  return attempt(path, 'sync', async () => {
    if (process.platform === 'win32') return; // folders cannot be synced there
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  });
}

async function makeTemporary(prefix: string): Promise<string> {
  makeFolders(dirname(prefix));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await makeUnique(prefix);
    } catch (error) {
      // Another job may have removed the parent because it was empty, or have used the name.
      if (attempt >= 3 || !['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
      makeFolders(dirname(prefix));
    }
  }
}

/** Not mkdtemp, which sets mode 0700: the folder becomes a tree that all users of a machine share. */
async function makeUnique(prefix: string): Promise<string> {
  const path = prefix + randomBytes(6).toString('hex');
  await mkdir(path);
  return path;
}

/** A reader sees the old text or the new one, never a part, even after a power failure. */
async function writeWhole(path: string, text: string, mode = 0o666): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await held.rename(temporary, path);
  } catch (error) {
    await held.remove(temporary);
    throw error;
  }
}

export async function* readStream(path: string): AsyncGenerator<Uint8Array> {
  const file = await attempt(path, 'read', () => open(path, 'r'));
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(256 * 1024); // filling it with zeros would take as long as reading
      const { bytesRead } = await attempt(path, 'read', () => file.read(chunk));
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Errors of the source are thrown unchanged; the bytes written before them stay. */
export async function writeStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await attempt(path, 'create', () => open(path, 'w'));
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = async () => {
    const [chunks, total] = [waiting, length];
    [waiting, length] = [[], 0];
    if (total > 0) await attempt(path, 'write', () => writeAll(file, chunks, total));
  };
  try {
    for await (const chunk of bytes) {
      waiting.push(chunk);
      length += chunk.length;
      if (length >= PIECE) await flush();
    }
  } finally {
    await flush().finally(() => attempt(path, 'write', () => file.close()));
  }
}

/** Bytes. A socket yields 64 KiB at a time; a thread-pool call for each takes longer than the write itself. */
const PIECE = 1024 ** 2;

async function writeAll(file: FileHandle, chunks: readonly Uint8Array[], length: number): Promise<void> {
  const { bytesWritten } = await file.writev(chunks);
  if (bytesWritten === length) return;
  await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten)); // a full disk throws here
}

async function removeEmpty(path: string): Promise<void> {
  try {
    await held.removeFolder(path);
  } catch (error) {
    if (!STAYS.has(errorCode(error))) {
      throw error;
    }
  }
}

/** Not empty (two codes, depending on the platform), missing, or not a folder. */
const STAYS = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR']);
