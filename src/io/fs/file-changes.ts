import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, rmdir, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { attempt, errorCode } from './file-problem.ts';
import { makeFolders } from './folders.ts';

/** What of the port `Files` changes the disk, and streams. */

export function makeTemporaryFolder(prefix: string): Promise<string> {
  return attempt(`${prefix}*`, 'make the folder', () => makeTemporary(prefix));
}

export function writeText(path: string, text: string, mode?: number): Promise<void> {
  return attempt(path, 'write', () => writeWhole(path, text, mode));
}

export function move(from: string, to: string): Promise<void> {
  return attempt(to, `move ${JSON.stringify(from)} to`, () => rename(from, to));
}

export function remove(path: string): Promise<void> {
  return attempt(path, 'remove', () => rm(path, REMOVE));
}

/** A virus scanner may hold a file for a moment on Windows. */
const REMOVE = { recursive: true, force: true, maxRetries: 3 };

export function removeIfEmpty(path: string): Promise<void> {
  return attempt(path, 'remove', () => removeEmpty(path));
}

export function link(target: string, path: string, kind: 'folder' | 'file'): Promise<void> {
  // The type matters on Windows alone, where a junction needs no privilege.
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
      // Another job may have found the parent empty and removed it, or have taken the name.
      if (attempt >= 3 || !['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
      makeFolders(dirname(prefix));
    }
  }
}

/** Not by mkdtemp, which keeps everyone else out: the folder becomes a tree that all users of a machine share. */
async function makeUnique(prefix: string): Promise<string> {
  const path = prefix + randomBytes(6).toString('hex');
  await mkdir(path);
  return path;
}

/** Whoever reads the path finds the old text or the new, never a part, also after a power cut. */
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
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

export async function* readStream(path: string): AsyncGenerator<Uint8Array> {
  const file = await attempt(path, 'read', () => open(path, 'r'));
  try {
    for (;;) {
      const chunk = new Uint8Array(256 * 1024);
      const { bytesRead } = await attempt(path, 'read', () => file.read(chunk));
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** What the source throws comes out unchanged; what was written by then stays. */
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

/** What a socket gives comes in pieces of 64 KiB; a trip to the thread pool for each costs more than the writing. */
const PIECE = 1024 ** 2;

async function writeAll(file: FileHandle, chunks: readonly Uint8Array[], length: number): Promise<void> {
  const { bytesWritten } = await file.writev(chunks);
  if (bytesWritten === length) return;
  await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten)); // a full disk says so here
}

async function removeEmpty(path: string): Promise<void> {
  try {
    await rmdir(path);
  } catch (error) {
    if (!STAYS.has(errorCode(error))) {
      throw error;
    }
  }
}

/** Not empty (two codes, by platform), not there, no folder. */
const STAYS = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR']);
