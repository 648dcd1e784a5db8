import { createHash, randomBytes } from 'node:crypto';
import { statSync, utimesSync } from 'node:fs';
import { link, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { types } from 'node:util';
import type { Records } from '../../core/ports/records.ts';
import { attempt, errorCode } from './file-problem.ts';
import { makeFolders } from './folders.ts';
import { remove } from './held-files.ts';

export const records: Records = {
  create: (path, text) => attempt(path, 'write', () => createWhole(path, text)),
  heartbeat,
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

/** Writes and syncs the record under another name, then links it, which fails if the name is taken. */
async function createWhole(path: string, text: string): Promise<boolean> {
  makeFolders(dirname(path));
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeNew(draft, text);
    try {
      await link(draft, path);
    } catch (error) {
      if (!LINKLESS.has(errorCode(error))) throw error;
      await writeNew(path, text); // a reader that sees a part of it reads again
    }
    return true;
  } catch (error) {
    // If the draft itself is missing, this process was suspended, and another one has continued and swept it.
    if (errorCode(error) === 'EEXIST' || isGone(error, draft)) return false;
    throw error;
  } finally {
    await remove(draft);
  }
}

function isGone(error: unknown, draft: string): boolean {
  const from = types.isNativeError(error) && 'path' in error ? error.path : undefined;
  return (
    errorCode(error) === 'ENOENT' &&
    from === draft &&
    statSync(draft, { throwIfNoEntry: false }) === undefined
  );
}

/** Error codes of file systems without hard links. */
const LINKLESS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

const HEARTBEAT_MS = 2_000;

/** Touches the record, whose timestamp shows others that its writer is working. Stops if that fails. */
function heartbeat(path: string): () => void {
  const timer = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(path, now, now);
    } catch {
      clearInterval(timer); // the record was replaced, or the disk fails: the next claim reports it
    }
  }, HEARTBEAT_MS).unref();
  return () => clearInterval(timer);
}
