import {
  accessSync,
  constants,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { FileFacts, Files } from '../../core/ports/files.ts';
import { attempt, errorCode } from './file-problem.ts';
import { makeFolders } from './folders.ts';

/**
 * The real file system. What a tool-cache hit asks of it is asked synchronously, a handful of small things, and what
 * writes is loaded when it is first needed: promises of node:fs and random names cost such a run a tenth of its time.
 */
export function createFiles(): Files {
  const changes = () => import('./file-changes.ts');
  return {
    readText: (path) => absent(path, 'read', () => readFileSync(path, 'utf8'), undefined),
    readBytes: (path) => absent(path, 'read', () => readFileSync(path, 'latin1'), undefined),
    async *readStream(path) {
      yield* (await changes()).readStream(path);
    },
    list: (path) => absent(path, 'list the folder', () => readdirSync(path), []),
    kind: (path) => absent(path, 'look at', () => kindOf(path), undefined),
    modifiedAt: (path) => absent(path, 'look at', () => statSync(path).mtimeMs, undefined),
    touch: (path, time) => attempt(path, 'date', () => utimesSync(path, time / 1000, time / 1000)),
    makeFolder: (path, mode) => attempt(path, 'make the folder', () => makeFolders(path, mode)),
    makeTemporaryFolder: async (prefix) => (await changes()).makeTemporaryFolder(prefix),
    writeText: async (path, text, mode) => (await changes()).writeText(path, text, mode),
    rewrite: async (path, bytes) => (await import('./file-rewrite.ts')).rewrite(path, bytes),
    writeStream: async (path, bytes) => (await changes()).writeStream(path, bytes),
    rename: async (from, to) => (await changes()).move(from, to),
    remove: async (path) => (await changes()).remove(path),
    syncFolder: async (path) => (await changes()).syncFolder(path),
    removeIfEmpty: async (path) => (await changes()).removeIfEmpty(path),
    link: async (target, path, kind) => (await changes()).link(target, path, kind),
    canWrite: async (path) => canWrite(path),
    linkTarget: (path) => attempt(path, 'look at', () => linkTarget(path)),
    facts: (path) => absent(path, 'look at', () => factsOf(path), undefined),
    realPath: (path) => absent(path, 'look at', () => realpathSync.native(path), undefined),
  };
}

/** With a value where there is nothing at the path. A link that leads nowhere is nothing, too. */
function absent<Result, Nothing>(
  path: string,
  doing: string,
  act: () => Result,
  nothing: Nothing,
): Promise<Result | Nothing> {
  return attempt(path, doing, () => {
    try {
      return act();
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return nothing;
      throw error;
    }
  });
}

function kindOf(path: string): 'file' | 'folder' | 'other' {
  const found = statSync(path);
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

function factsOf(path: string): FileFacts {
  const { mtimeMs, size } = statSync(path);
  return { modified: mtimeMs, size };
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (NO_LINK.has(errorCode(error))) return undefined;
    throw error;
  }
}

/** Something else, not there, not even its folder; Windows says UNKNOWN of some files. */
const NO_LINK = new Set(['EINVAL', 'ENOENT', 'ENOTDIR', 'UNKNOWN']);

/** The nearest folder that exists decides. */
function canWrite(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return dirname(path) !== path && canWrite(dirname(path));
  if (!found.isDirectory()) return false;
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false; // for any reason
  }
}
