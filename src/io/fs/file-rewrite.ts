import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { access, constants, mkdir, open, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';
import { attempt, errorCode } from './file-problem.ts';
import * as held from './held-files.ts';

/** See the port `Files`. */
export function rewrite(path: string, bytes: string): Promise<void> {
  return attempt(path, 'write', async () => {
    const target = await finalTarget(path);
    const before = await existing(target);
    if (before !== undefined) await refuseReadOnly(target, before);
    await replace(target, Buffer.from(bytes, 'latin1'), before);
  });
}

/** The path itself, or if it is a link, the path it finally leads to, which may not exist yet. */
async function finalTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const target = await readLink(path);
  if (target === undefined) {
    await mkdir(dirname(path), { recursive: true });
    return join(await realpath(dirname(path)), basename(path));
  }
  const next = resolve(await realpath(dirname(path)), target);
  await stat(dirname(next)); // throws if missing: the folder that a user's link leads to is not ours to create
  return finalTarget(next);
}

async function readLink(path: string): Promise<string | undefined> {
  try {
    return await readlink(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function existing(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A rename needs write permission for the folder only, so that of the file is checked here. */
async function refuseReadOnly(path: string, { mode }: Stats): Promise<void> {
  if ((mode & 0o222) === 0) {
    throw new Problem('PERMISSION_DENIED', `Cannot write ${quoted(path)}: it is read-only`, {
      hint: 'Make it writable, then run again.',
    });
  }
  await access(path, constants.W_OK);
}

async function replace(path: string, bytes: Uint8Array, before: Stats | undefined): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', before === undefined ? 0o666 : before.mode & 0o777);
    try {
      await file.writeFile(bytes);
      if (before !== undefined) {
        const { uid, gid } = await file.stat();
        // Before chmod, because chown clears mode bits.
        if (uid !== before.uid || gid !== before.gid) await file.chown(before.uid, before.gid);
        await file.chmod(before.mode & 0o7777);
      }
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
