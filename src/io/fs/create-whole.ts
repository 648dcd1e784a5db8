import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { type FileHandle, link, open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './file-problem.ts';
import { remove, rename } from './held-files.ts';

/**
 * Creates a file exclusively and whole, in a folder that exists; false if the name is taken. The text is written and
 * synced under another name, the draft `<path>.<12 hex digits>.tmp`, and then linked.
 *
 * If the file system refuses the link (exFAT, some FUSE and network mounts), an empty file takes the name, and the draft
 * is renamed over it. Readers see no file, an empty one, or all of the text. An empty file without a draft stays empty:
 * its writer has died, or another process has called `abandon`, and then its writer gets false.
 */
export async function createWhole(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeDraft(draft, text);
    return await place(draft, path);
  } finally {
    await remove(draft);
  }
}

/** Ensures that no writer completes a file that was found empty. Read it again then: it may have been completed before. */
export async function abandon(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await namesIn(folder))
    if (isDraftOf(basename(path), name)) await remove(join(folder, name));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Is `name` a draft of `file`? Both are names in the same folder. */
function isDraftOf(file: string, name: string): boolean {
  return name.startsWith(`${file}.`) && /^\.[0-9a-f]{12}\.tmp$/.test(name.slice(file.length));
}

async function writeDraft(draft: string, text: string): Promise<void> {
  const file = await open(draft, 'wx');
  try {
    await openToReaders(file);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Every user of a shared folder must be able to read it, also if this user's own umask applies. */
async function openToReaders(file: FileHandle): Promise<void> {
  const { mode } = await file.stat();
  // File systems without modes, on which all files can be read, may refuse to change one.
  if ((mode & 0o444) !== 0o444) await file.chmod((mode & 0o777) | 0o444);
}

async function place(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || isGone(draft)) return false;
    // Systems have many codes for "no hard links": EPERM, ENOTSUP, ENOSYS, EXDEV, on Windows EISDIR. If something else is
    // wrong, the other way fails too, and its error says what.
    return placeByRename(draft, path);
  }
}

async function placeByRename(draft: string, path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(draft, path);
    return true;
  } catch (error) {
    await release(path);
    if (isGone(draft)) return false;
    throw error;
  }
}

/** Then this process was suspended, and another one has continued and removed the draft. */
function isGone(draft: string): boolean {
  return statSync(draft, { throwIfNoEntry: false }) === undefined;
}

/** Unless it was set aside and the name used again meanwhile. */
async function release(path: string): Promise<void> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() && found.size === 0) await remove(path);
}
