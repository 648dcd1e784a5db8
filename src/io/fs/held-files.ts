import { rmSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';
import { errorCode } from './file-problem.ts';
import { holdIfShared } from './shared-place.ts';
import { makeAndRemove } from './try-to-write.ts';

/**
 * All renames and removals. On Windows neither works while another program has the file open, or a file in the folder,
 * and a scanner reads whatever was just written: there they are retried, with growing waits, for about ten seconds.
 *
 * All throw the system's error, and after the retries `FILES_FAILED`, which names who may hold the file.
 */

/** Windows reports a folder that is in the way, or is to replace something, as EPERM; that is EEXIST here, not retried. */
export function rename(from: string, to: string): Promise<void> {
  return patiently(() => fs.rename(from, to), {
    doing: `move ${quoted(from)} to ${quoted(to)}`,
    folders: [dirname(from), dirname(to)],
    codes: HELD,
    async isFinal() {
      if (!(await isFolder(to)) && !((await isFolder(from)) && (await isThere(to)))) return;
      throw Object.assign(new Error(`EEXIST: there is something already, rename '${from}' -> '${to}'`), {
        code: 'EEXIST',
      });
    },
  });
}

/** Removes a file, link or tree, if it exists. */
export function remove(path: string): Promise<void> {
  return patiently(() => removeAll(path, fs.rm), removal(path, HELD));
}

/** The same while nothing else runs in this process: a tree of many small files takes a quarter of the time. */
export function removeAtOnce(path: string): Promise<void> {
  return patiently(() => removeAll(path, onWindows ? fs.rm : rmSync), removal(path, HELD));
}

const onWindows = process.platform === 'win32';

type Remover = (path: string, options: typeof REMOVE) => Promise<void> | void;

/** Where another user can put a link in its place meanwhile, what is in a folder is removed by what it is. */
async function removeAll(path: string, rm: Remover): Promise<void> {
  const isThere = (await fs.lstat(path).catch(() => undefined))?.isDirectory() === true;
  const held = isThere ? holdIfShared(path) : undefined;
  if (held === undefined) return rm(path, REMOVE);
  try {
    for (const name of await fs.readdir(held.path)) await rm(join(held.path, name), REMOVE);
  } finally {
    held.close();
  }
  await fs.rmdir(path);
}

/** Removes an empty folder. */
export function removeFolder(path: string): Promise<void> {
  return patiently(
    () => fs.rmdir(path),
    removal(
      path,
      [...HELD].filter((code) => code !== 'ENOTEMPTY'),
    ),
  );
}

/** The retries are for a folder that another process is still writing to. */
const REMOVE = { recursive: true, force: true, maxRetries: 3 };

/** ENOTEMPTY: a removed file stays in its folder until the last program closes it. */
const HELD = ['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'];

/** Milliseconds. */
const WAITS = [10, 20, 40, 80, 160, 320, 640, ...Array.from({ length: 9 }, () => 1000)];

interface Work {
  /** Completes "Cannot ...". */
  readonly doing: string;
  /** Where it needs write permission. */
  readonly folders: readonly string[];
  readonly codes: readonly string[];
  /** Throws if a retry makes no sense. */
  isFinal?(): Promise<void>;
}

function removal(path: string, codes: readonly string[]): Work {
  return { doing: `remove ${quoted(path)}`, folders: [dirname(path)], codes };
}

async function patiently(act: () => Promise<void>, work: Work): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!isWindows(error) || !work.codes.includes(errorCode(error))) throw error;
      await work.isFinal?.();
      if (attempt === 0 && !work.folders.every(isWritable)) throw error; // a matter of permissions
      const pause = WAITS[attempt];
      if (pause === undefined) throw held(work, error);
      await wait(pause);
    }
  }
}

/** libuv numbers the errors of Windows itself, from -4096; elsewhere it uses the system's small numbers. */
function isWindows(error: unknown): boolean {
  if (onWindows) return true;
  const number = typeof error === 'object' && error !== null ? Reflect.get(error, 'errno') : undefined;
  return typeof number === 'number' && number < -4000;
}

function isWritable(folder: string): boolean {
  try {
    makeAndRemove(folder);
    return true;
  } catch {
    return false; // the caller throws what it has
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await fs.lstat(path);
    return true;
  } catch {
    return false; // nothing that can be looked at is in the way
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isDirectory();
  } catch {
    return false; // nothing that can be looked at is in the way
  }
}

function held({ doing }: Work, error: unknown): Problem {
  const why = `another program holds it, or a file in it, open (${errorCode(error)})`;
  return new Problem('FILES_FAILED', `Cannot ${doing}: ${why}`, {
    hint: 'It may be an antivirus scanner, an editor, or a go.exe that still runs. Close it, or exclude the folder from scanning, and run again: an install resumes.',
    cause: error,
  });
}
