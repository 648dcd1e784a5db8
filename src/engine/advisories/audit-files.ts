import { join } from 'node:path';
import { mayNameVersion, skippedFolders } from '../../core/advisories/version-files.ts';
import { Problem } from '../../core/problem/problem.ts';
import { notAFile, parseVersionFile } from '../../core/versions/version-file.ts';
import type { VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';

export interface FileRequest {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly request: VersionRequest;
}

export interface FileRequests {
  readonly requests: readonly FileRequest[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

/** What the version files below a folder ask for. Those of others, as in `vendor` and `node_modules`, are skipped. */
export async function readVersionFiles(run: Run, folder: string): Promise<FileRequests> {
  const requests: FileRequest[] = [];
  const unreadable: { path: string; why: string }[] = [];
  const attempt = async <T>(path: string, read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unreadable.push({ path, why: error.message });
      return undefined;
    }
  };
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    run.throwIfStopped();
    const at = below;
    const found = await attempt(at || '.', () => entriesOf(run, folder, at));
    for (const path of found?.files ?? []) {
      const request = await attempt(path, () => readRequestIn(run, folder, path));
      if (request) requests.push({ path, request });
    }
    waiting.push(...(found?.folders ?? []).toReversed());
  }
  return { requests, unreadable };
}

interface Entries {
  /** Paths of files that may name a version. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

async function entriesOf(run: Run, folder: string, below: string): Promise<Entries> {
  const [files, folders]: [string[], string[]] = [[], []];
  for (const name of (await run.files.list(join(folder, below))).toSorted()) {
    const path = below === '' ? name : `${below}/${name}`;
    if (await isFolder(run, join(folder, path))) folders.push(...(skippedFolders.has(name) ? [] : [path]));
    else if (mayNameVersion(path)) files.push(path);
  }
  return { files, folders };
}

/** A link to a folder may lead around in a circle. */
async function isFolder(run: Run, path: string): Promise<boolean> {
  return (await run.files.linkTarget(path)) === undefined && (await run.files.kind(path)) === 'folder';
}

/** `undefined` if the file says nothing about Go, or names the Go on PATH. */
async function readRequestIn(run: Run, folder: string, path: string): Promise<VersionRequest | undefined> {
  const file = join(folder, path);
  const kind = await run.files.kind(file);
  if (kind === 'folder') return undefined;
  if (kind === 'other') throw notAFile(path); // a pipe or a device would never end
  const text = await run.files.readText(file);
  if (text === undefined) return undefined;
  const answer = await parseVersionFile({
    kind: 'file',
    path,
    text,
    toolchainLine: 'decides',
    env: run.env,
    platform: run.platform,
  });
  return answer === undefined || answer.kind === 'system' ? undefined : answer;
}
