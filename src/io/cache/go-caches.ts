import { lstatSync, type Stats, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheFile, GoCaches } from '../../core/ports/caches.ts';
import { attempt, errorCode } from '../fs/file-problem.ts';
import { remove } from '../fs/held-files.ts';
import { entriesOf, filesBelow, makeFolder, move, removeAll, textOf } from './folders.ts';

/** The real GOCACHE and GOMODCACHE, whose layout the go command defines. */
export const goCaches: GoCaches = {
  buildEntries: (folder) => attempt(folder, 'list', () => [...buildEntries(folder)]),
  texts: (folder, paths) => attempt(folder, 'read', () => paths.map((path) => textOf(join(folder, path)))),
  markEntries: (folder, paths, time) =>
    attempt(folder, 'write to', () => {
      for (const path of paths) mark(join(folder, path), time / 1000);
    }),
  removeEntries: (folder, paths) =>
    attempt(folder, 'remove from', async () => {
      for (const path of paths) await remove(join(folder, path));
    }),
  moduleEntries: (folder) =>
    attempt(folder, 'list', () => [
      ...unpacked(folder, ''),
      ...versions(folder, 'cache/download'),
      ...foldersIn(folder, 'cache/vcs'),
    ]),
  removeModules: (folder, staging, paths) =>
    attempt(folder, 'remove from', async () => {
      await removeAll(staging);
      for (const [number, path] of paths.entries()) {
        if (stat(join(folder, path))?.isDirectory()) {
          makeFolder(staging);
          await move(join(folder, path), join(staging, String(number)));
        } else await remove(join(folder, path));
      }
      await removeAll(staging);
    }),
  changedSince: (folder, time) => attempt(folder, 'list', () => [...changed(folder, '.', time)]),
  sizeOf: (folder, paths) =>
    attempt(folder, 'list', () => paths.reduce((bytes, path) => bytes + sizeBelow(folder, path), 0)),
};

/** https://pkg.go.dev/cmd/go/internal/cache: `00/<id>-a` is an action, `00/<id>-d` an output. */
function* buildEntries(folder: string): Generator<CacheFile> {
  for (const { name: shard } of entriesOf(folder)) {
    if (!/^[0-9a-f]{2}$/.test(shard)) continue;
    for (const { name } of entriesOf(join(folder, shard))) {
      const path = `${shard}/${name}`;
      const found = /^[0-9a-f]+-[ad]$/.test(name) ? stat(join(folder, path)) : undefined;
      if (found?.isFile()) yield { path, size: found.size, modified: found.mtimeMs };
      if (found?.isDirectory()) yield { path, size: sizeBelow(folder, path), modified: found.mtimeMs };
    }
  }
}

/** Unpacked modules: `example.com/mod@v1.0.0`. */
function* unpacked(folder: string, below: string): Generator<string> {
  for (const entry of entriesOf(join(folder, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory() || path === 'cache') continue;
    if (entry.name.includes('@')) yield path;
    else yield* unpacked(folder, path);
  }
}

/** What there is of each version besides: `cache/download/example.com/mod/@v/v1.0.0.zip`. */
function* versions(folder: string, below: string): Generator<string> {
  for (const entry of entriesOf(join(folder, below))) {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory() && path !== 'cache/download/sumdb') yield* versions(folder, path);
    else if (entry.isFile() && below.endsWith('/@v') && versionFile.test(entry.name)) yield path;
  }
}

/** Not the locks, which the go command makes anew all the time. */
const versionFile = /^v.*\.(?:info|mod|zip|ziphash|partial)$/;

function* changed(folder: string, path: string, time: number): Generator<string> {
  const found = stat(join(folder, path));
  if (found === undefined) return;
  if (found.mtimeMs >= time) yield path;
  if (!found.isDirectory() || /@[^/]+$/.test(path.replace(/\/@v$/, ''))) return;
  for (const { name } of entriesOf(join(folder, path)))
    yield* changed(folder, path === '.' ? name : `${path}/${name}`, time);
}

function* foldersIn(folder: string, below: string): Generator<string> {
  for (const entry of entriesOf(join(folder, below))) if (entry.isDirectory()) yield `${below}/${entry.name}`;
}

function sizeBelow(folder: string, path: string): number {
  const found = stat(join(folder, path));
  if (!found?.isDirectory()) return found?.size ?? 0;
  return [...filesBelow(join(folder, path))].reduce((bytes, { size }) => bytes + size, 0);
}

/** `undefined` if it is gone: the go command trims as well. */
function stat(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Seconds. */
function mark(path: string, time: number): void {
  try {
    utimesSync(path, time, time);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
