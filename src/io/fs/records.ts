import { createHash, randomBytes } from 'node:crypto';
import { statSync, utimesSync } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { types } from 'node:util';
import type { Records } from '../../core/ports/records.ts';
import { attempt, errorCode } from './file-problem.ts';
import { makeFolders } from './folders.ts';

export const records: Records = {
  create: (path, text) => attempt(path, 'write', () => createWhole(path, text)),
  heartbeat,
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

/** Written and synced under another name, then linked, which fails where the name is taken. */
async function createWhole(path: string, text: string): Promise<boolean> {
  makeFolders(dirname(path));
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeNew(draft, text);
    try {
      await link(draft, path);
    } catch (error) {
      if (!LINKLESS.has(errorCode(error))) throw error;
      await writeNew(path, text); // whoever reads it in between looks again
    }
    return true;
  } catch (error) {
    // Who finds the draft itself gone has stood still, and others have gone on meanwhile and tidied up.
    if (errorCode(error) === 'EEXIST' || isGone(error, draft)) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
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

/** What file systems without hard links answer. */
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

/** Others see that we are at it by the file's time. One that cannot be touched is as good as a silent one. */
function heartbeat(path: string): () => void {
  const timer = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(path, now, now);
    } catch {
      clearInterval(timer); // the record was replaced, or the disk is gone: the next claim will tell
    }
  }, HEARTBEAT_MS).unref();
  return () => clearInterval(timer);
}
