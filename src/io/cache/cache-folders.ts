import {
  chmodSync,
  copyFileSync,
  globSync,
  linkSync,
  lstatSync,
  mkdirSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { CacheFolders } from '../../core/ports/caches.ts';
import { attempt } from '../fs/file-problem.ts';
import { entriesOf, filesBelow, move, pathsBelow, removeAll } from './folders.ts';
import { setTimesOf } from './set-times.ts';

// Synchronous, but for renames and removals: tens of thousands of small calls would each wait for the thread pool.

/** The real folders. */
export const cacheFolders: CacheFolders = {
  files: (folder) => attempt(folder, 'list', () => [...filesBelow(folder)]),
  moveInto: (staging, folder) =>
    attempt(folder, 'write to', async () => {
      await merge(staging, folder);
      await removeAll(staging);
    }),
  linkInto: (staging, folder, paths) =>
    attempt(staging, 'write to', () => {
      const made = new Set<string>();
      return paths.reduce((bytes, path) => bytes + linkTree({ from: folder, to: staging, made }, path), 0);
    }),
  setTimes: (folder, time) =>
    attempt(folder, 'write to', () => {
      const paths = [...pathsBelow(folder, '')];
      for (const path of paths) utimesSync(join(folder, path), time / 1000, time / 1000);
      return paths;
    }),
  setTimesOf: (folder, times) => attempt(folder, 'write to', () => setTimesOf(folder, times)),
  remove: (folder) => attempt(folder, 'remove', () => removeAll(folder)),
  glob: (patterns) =>
    attempt(patterns.join(), 'list', () =>
      globSync([...patterns])
        .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
        .toSorted(),
    ),
  find: (folder, wanted) => attempt(folder, 'list', () => [...find(folder, '', wanted)]),
};

type Wanted = Parameters<CacheFolders['find']>[1];

function* find(folder: string, below: string, wanted: Wanted): Generator<string> {
  const { names, skip, except } = wanted;
  for (const entry of entriesOf(join(folder, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !skip.has(entry.name) && join(folder, path) !== except)
      yield* find(folder, path, wanted);
    else if (entry.isFile() && names.has(entry.name)) yield path;
  }
}

/** One rename if the whole folder is missing. A module that is there already is left as it is. */
async function merge(from: string, to: string): Promise<void> {
  if (!exists(to)) {
    mkdirSync(dirname(to), { recursive: true });
    return move(from, to);
  }
  for (const entry of entriesOf(from)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!exists(target)) await move(source, target);
    else if (entry.isDirectory() && !entry.name.includes('@')) await merge(source, target);
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

interface Linking {
  readonly from: string;
  readonly to: string;
  /** Folders that are there already: most files share theirs with many. */
  readonly made: Set<string>;
}

/** Bytes of the files. What does not exist is left out. */
function linkTree(linking: Linking, path: string): number {
  const { from, to } = linking;
  const source = join(from, path);
  const found = lstatSync(source, { throwIfNoEntry: false });
  if (found?.isFile()) {
    makeFolder(linking, dirname(join(to, path)));
    link(source, join(to, path));
    return found.size;
  }
  if (!found?.isDirectory()) return 0;
  makeFolder(linking, join(to, path));
  let bytes = 0;
  for (const { name } of entriesOf(source)) bytes += linkTree(linking, `${path}/${name}`);
  chmodSync(join(to, path), found.mode & 0o777);
  return bytes;
}

function makeFolder({ made }: Linking, folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // without hard links; if that is not why, this fails too and says why
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
