import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, realpath, rename, rm, rmdir, stat, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Files } from '../core/ports.ts';
import { errorCode, toFileProblem } from './file-problem.ts';

/** The real file system. */
export function createFiles(): Files {
  return {
    readText: (path) => absent(path, 'read', () => readFile(path, 'utf8'), undefined),
    readStream: (path) => readStream(path),
    list: (path) => absent(path, 'list the folder', () => readdir(path), []),
    kind: (path) => absent(path, 'look at', () => kindOf(path), undefined),
    makeFolder: (path) => attempt(path, 'make the folder', () => makeFolder(path)),
    makeTemporaryFolder: (prefix) =>
      attempt(`${prefix}XXXXXX`, 'make the folder', () => makeTemporary(prefix)),
    writeText: (path, text) => attempt(path, 'write', () => writeWhole(path, text)),
    writeStream: (path, bytes) => writeStream(path, bytes),
    rename: (from, to) => attempt(to, `move ${JSON.stringify(from)} to`, () => rename(from, to)),
    remove: (path) => attempt(path, 'remove', () => rm(path, REMOVE)),
    removeIfEmpty: (path) => attempt(path, 'remove', () => removeIfEmpty(path)),
    link: (target, path, kind) =>
      // The type matters on Windows alone, where a junction needs no privilege.
      attempt(path, 'make the link', () => symlink(target, path, kind === 'folder' ? 'junction' : 'file')),
    realPath: (path) => absent(path, 'look at', () => realpath(path), undefined),
  };
}

async function attempt<Result>(path: string, doing: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw toFileProblem(error, path, doing);
  }
}

/** The same, with a value where there is nothing at the path. A link that leads nowhere is nothing, too. */
async function absent<Result, Nothing>(
  path: string,
  doing: string,
  act: () => Promise<Result>,
  nothing: Nothing,
): Promise<Result | Nothing> {
  try {
    return await act();
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') {
      return nothing;
    }
    throw toFileProblem(error, path, doing);
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other'> {
  const found = await stat(path);
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}

async function makeTemporary(prefix: string): Promise<string> {
  await makeFolder(dirname(prefix));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await makeUnique(prefix);
    } catch (error) {
      // Another job may have found the parent empty and removed it, or have taken the name.
      if (attempt >= 3 || !['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
      await makeFolder(dirname(prefix));
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
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx');
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

async function* readStream(path: string): AsyncGenerator<Uint8Array> {
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
async function writeStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await attempt(path, 'create', () => open(path, 'w'));
  try {
    for await (const chunk of bytes) {
      await attempt(path, 'write', () => file.writeFile(chunk));
    }
  } finally {
    await attempt(path, 'write', () => file.close());
  }
}

/** A virus scanner may hold a file for a moment on Windows. */
const REMOVE = { recursive: true, force: true, maxRetries: 3 };

async function removeIfEmpty(path: string): Promise<void> {
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
