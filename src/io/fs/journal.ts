import { createHash, randomBytes } from 'node:crypto';
import { constants, statfsSync, statSync, utimesSync } from 'node:fs';
import { copyFile, link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { types } from 'node:util';
import type { Journal } from '../../core/ports/ports.ts';
import { attempt, errorCode } from './file-problem.ts';
import { makeFolders } from './folders.ts';
import { openPartial } from './partial-file.ts';
import { copyTree, linkTarget, tryRename } from './tree-moves.ts';
import { isAlive, newWriterName } from './writers.ts';

/** The disk's side of install transactions: records, partials, and who is alive. */
export function createJournal(): Journal {
  return {
    writer: newWriterName(),
    isAlive,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    create: (path, text) => attempt(path, 'write', () => createWhole(path, text)),
    look: (path) => attempt(path, 'look at', () => look(path)),
    beat,
    openPartial: (path) => attempt(path, 'create', () => openPartial(path)),
    copy: (from, to) => attempt(to, 'write', () => copyFile(from, to, constants.COPYFILE_FICLONE)),
    tryRename,
    copyTree,
    linkTarget,
    room: async (path) => room(path),
  };
}

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

function look(path: string): { readonly modified: number; readonly size: number } | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && { modified: found.mtimeMs, size: found.size };
}

const BEAT_MS = 2_000;

/** Others see that we are at it by the file's time. One that cannot be touched is as good as a silent one. */
function beat(path: string): () => void {
  const timer = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(path, now, now);
    } catch {
      clearInterval(timer); // the record was replaced, or the disk is gone: the next claim will tell
    }
  }, BEAT_MS).unref();
  return () => clearInterval(timer);
}

function room(path: string): { readonly free: number; readonly device: number } | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      const { bavail, bsize, blocks } = statfsSync(folder);
      // Some network file systems have no size.
      return blocks === 0 ? undefined : { free: bavail * bsize, device: statSync(folder).dev };
    } catch (error) {
      // Not knowing is no reason not to try: a write tells soon enough.
      if (errorCode(error) !== 'ENOENT' || folder === dirname(folder)) return undefined;
    }
  }
}
