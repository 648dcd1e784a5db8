import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cacheFolders } from '../../../src/io/cache/cache-folders.ts';
import { goCaches } from '../../../src/io/cache/go-caches.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'go-caches-'));
});
afterEach(async () => {
  await cacheFolders.remove(root);
});

const at = (...parts: string[]) => join(root, ...parts);
function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), path);
  }
}

test('build entries: actions, outputs, and executables as one', async () => {
  write('00/aa-a', '00/bb-d', 'ff/cc-d/hello', '00/note.txt', 'README', 'trim.txt', 'fuzz/dd-a', '0/ee-a');
  symlinkSync(at('README'), at('00/ab-a'));
  utimesSync(at('00/aa-a'), 1000, 1000);
  utimesSync(at('ff/cc-d'), 2000, 2000);
  const entries = await goCaches.buildEntries(root);
  expect(entries.map(({ path }) => path).sort()).toEqual(['00/aa-a', '00/bb-d', 'ff/cc-d']);
  expect(entries).toContainEqual({ path: '00/aa-a', size: 7, modified: 1_000_000 });
  expect(entries).toContainEqual({ path: 'ff/cc-d', size: 13, modified: 2_000_000 });
  expect(await goCaches.buildEntries(at('nowhere'))).toEqual([]);
});

test('marks and removals leave out what is gone', async () => {
  write('00/aa-a', 'ff/cc-d/hello');
  await goCaches.markEntries(root, ['00/aa-a', '00/gone-a', 'ff/cc-d'], 5_000_000);
  expect([statSync(at('00/aa-a')).mtimeMs, statSync(at('ff/cc-d')).mtimeMs]).toEqual([5_000_000, 5_000_000]);
  await goCaches.removeEntries(root, ['00/gone-a', 'ff/cc-d']);
  expect([existsSync(at('00/aa-a')), existsSync(at('ff/cc-d'))]).toEqual([true, false]);
});

test('module entries: unpacked modules, their files, and clones', async () => {
  write(
    'a.test/m@v1.0.0/go.mod',
    'a.test/m/v2@v2.0.0/x@y/go.mod',
    'cache/lock',
    'cache/download/a.test/m/@v/list',
    'cache/download/a.test/m/@v/v1.0.0.zip',
    'cache/download/a.test/m/@v/v1.0.0.ziphash',
    'cache/download/a.test/m/@v/v1.0.0.lock',
    'cache/download/sumdb/sum.golang.org/tile/@v/v1.zip',
    'cache/vcs/0123/HEAD',
    'cache/vcs/0123.lock',
    'own.txt',
  );
  expect([...(await goCaches.moduleEntries(root))].sort()).toEqual([
    'a.test/m/v2@v2.0.0',
    'a.test/m@v1.0.0',
    'cache/download/a.test/m/@v/v1.0.0.zip',
    'cache/download/a.test/m/@v/v1.0.0.ziphash',
    'cache/vcs/0123',
  ]);
});

test('modules are removed with their read-only folders, and nothing is left beside', async () => {
  write('mod/a.test/m@v1.0.0/deep/go.mod', 'mod/b.test/m@v1.0.0/go.mod', 'mod/c.zip');
  for (const folder of ['deep', '.']) chmodSync(at('mod/a.test/m@v1.0.0', folder), 0o555);
  expect(await goCaches.sizeOf(at('mod'), ['a.test/m@v1.0.0', 'c.zip', 'gone'])).toBe(31 + 9);
  await goCaches.removeModules(at('mod'), at('staging'), ['a.test/m@v1.0.0', 'c.zip', 'gone']);
  expect([existsSync(at('mod/a.test/m@v1.0.0')), existsSync(at('mod/b.test/m@v1.0.0'))]).toEqual([
    false,
    true,
  ]);
  expect([existsSync(at('mod/c.zip')), existsSync(at('staging'))]).toEqual([false, false]);
});

test('what was modified since, without what is in modules', async () => {
  write('a.test/m@v1.0.0/go.mod', 'cache/download/a.test/m/@v/v1.0.0.mod', 'cache/download/a.test/m/@v/list');
  const all = ['.', 'a.test', 'a.test/m@v1.0.0', 'cache', 'cache/download', 'cache/download/a.test'];
  const versions = ['', '/@v', '/@v/v1.0.0.mod', '/@v/list'].map((path) => `cache/download/a.test/m${path}`);
  expect([...(await goCaches.changedSince(root, 0))].sort()).toEqual([...all, ...versions].sort());
  await goCaches.markEntries(root, [...all, ...versions], 1_000_000);
  write('cache/download/a.test/n/@v/v2.0.0.info');
  expect([...(await goCaches.changedSince(root, 2_000_000))].sort()).toEqual([
    'cache/download/a.test',
    'cache/download/a.test/n',
    'cache/download/a.test/n/@v',
    'cache/download/a.test/n/@v/v2.0.0.info',
  ]);
});
