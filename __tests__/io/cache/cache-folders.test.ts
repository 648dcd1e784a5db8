import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cacheFolders } from '../../../src/io/cache/cache-folders.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-folders-'));
});
afterEach(async () => {
  await cacheFolders.remove(root);
});

const at = (...parts: string[]) => join(root, ...parts);
function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}
const read = (path: string) => readFileSync(at(path), 'utf8');

describe('moveInto', () => {
  test('a folder that is missing: all of it', async () => {
    write('staging/ab/file', '1');
    await cacheFolders.moveInto(at('staging'), at('new/cache'));
    expect([read('new/cache/ab/file'), existsSync(at('staging'))]).toEqual(['1', false]);
  });

  test('what is there already stays as it is', async () => {
    write('staging/ab/file', 'theirs');
    write('staging/ab/more', 'theirs');
    write('cache/ab/file', 'mine');
    await cacheFolders.moveInto(at('staging'), at('cache'));
    expect([read('cache/ab/file'), read('cache/ab/more')]).toEqual(['mine', 'theirs']);
  });

  test('a module is whole, or it is left as it is', async () => {
    write('staging/a.test/m@v1.0.0/one.go', 'theirs');
    write('staging/a.test/m@v1.0.0/two.go', 'theirs');
    write('cache/a.test/m@v1.0.0/one.go', 'mine');
    await cacheFolders.moveInto(at('staging'), at('cache'));
    expect(existsSync(at('cache/a.test/m@v1.0.0/two.go'))).toBe(false);
  });

  test('read-only folders, as the module cache has them, keep their modes', async () => {
    write('staging/a.test/m@v1.0.0/file', '1');
    write('cache/keep', '');
    write('cache/a.test/other', '');
    chmodSync(at('staging/a.test/m@v1.0.0'), 0o555);
    await cacheFolders.moveInto(at('staging'), at('cache'));
    expect(read('cache/a.test/m@v1.0.0/file')).toBe('1');
    if (process.platform !== 'win32') expect(statSync(at('cache/a.test/m@v1.0.0')).mode & 0o777).toBe(0o555);
  });
});

describe('linkInto', () => {
  test('files and folders by their paths; the bytes of both; what is missing is left out', async () => {
    write('cache/ab/file', '12345');
    write('cache/m@v1/deep/file', '123');
    write('cache/other', '1');
    const bytes = await cacheFolders.linkInto(at('staging'), at('cache'), [
      'ab/file',
      'm@v1',
      'gone',
      'gone/too',
    ]);
    expect(bytes).toBe(8);
    expect([read('staging/ab/file'), read('staging/m@v1/deep/file')]).toEqual(['12345', '123']);
    expect(existsSync(at('staging/other'))).toBe(false);
  });

  test('times stay', async () => {
    write('cache/file', '1');
    utimesSync(at('cache/file'), 1000, 2000);
    await cacheFolders.linkInto(at('staging'), at('cache'), ['file']);
    expect(statSync(at('staging/file')).mtimeMs).toBe(2_000_000);
  });

  test('a link is not followed out of the folder', async () => {
    write('secret', 'x');
    mkdirSync(at('cache'));
    symlinkSync(at('secret'), at('cache/link'));
    expect(await cacheFolders.linkInto(at('staging'), at('cache'), ['link'])).toBe(0);
  });
});

test('files: by paths with forward slashes, with size and time, without links', async () => {
  write('cache/ab/file', '123');
  utimesSync(at('cache/ab/file'), 5, 5);
  symlinkSync(at('cache/ab/file'), at('cache/link'));
  expect(await cacheFolders.files(at('cache'))).toEqual([{ path: 'ab/file', size: 3, modified: 5000 }]);
  expect(await cacheFolders.files(at('nowhere'))).toEqual([]);
});

test('setTimes reaches every file', async () => {
  write('cache/a/b/file', '');
  await cacheFolders.setTimes(at('cache'), 7_000);
  expect(statSync(at('cache/a/b/file')).mtimeMs).toBe(7_000);
});

test('setTimesOf: files, folders and links themselves; what is not there is counted', async () => {
  write('repository/d/file', '');
  write('outside/file', '');
  utimesSync(at('outside/file'), 1, 1);
  const time = 1_000_000_007_123;
  const ofFile = (path: string) => ({ path, time, isFolder: false });
  const ofFolder = (path: string) => ({ path, time, isFolder: true });
  const links = process.platform === 'win32' ? [] : ['link', 'away'];
  for (const link of links) symlinkSync(at('outside', link === 'link' ? 'file' : ''), at('repository', link));
  const missing = await cacheFolders.setTimesOf(at('repository'), [
    ...['d/file', 'gone', 'gone/x', 'd/file/x'].map(ofFile),
    ...['', 'd', 'gone', 'd/file'].map(ofFolder),
    ...(links.length > 0 ? [ofFile('link'), ofFile('away/file'), ofFolder('away')] : []),
  ]);
  expect(missing).toBe(links.length > 0 ? 7 : 5);
  for (const path of ['d/file', 'd', '', ...links.slice(0, 1)])
    expect(lstatSync(at('repository', path)).mtimeMs).toBe(time);
  expect(statSync(at('outside/file')).mtimeMs).toBe(1000);
  for (const link of links.slice(1)) expect(lstatSync(at('repository', link)).mtimeMs).not.toBe(time);
});

test('remove: also what is read-only, and what does not exist', async () => {
  write('cache/m/file', '');
  chmodSync(at('cache/m'), 0o555);
  chmodSync(at('cache'), 0o555);
  await cacheFolders.remove(at('cache'));
  await cacheFolders.remove(at('cache'));
  expect(existsSync(at('cache'))).toBe(false);
});

test('find skips folders by name', async () => {
  for (const path of [
    'go.sum',
    'a/go.sum',
    'node_modules/x/go.sum',
    'vendor/go.sum',
    'a/go.work.sum',
    'a/go.mod',
  ])
    write(`w/${path}`, '');
  mkdirSync(at('w/b/go.sum'), { recursive: true });
  write('w/mods/x@v1.0.0/go.sum', '');
  const wanted = {
    names: new Set(['go.sum', 'go.work.sum']),
    skip: new Set(['node_modules', 'vendor']),
    except: at('w/mods'),
  };
  expect([...(await cacheFolders.find(at('w'), wanted))].sort()).toEqual([
    'a/go.sum',
    'a/go.work.sum',
    'go.sum',
  ]);
});

test('glob: files alone, sorted', async () => {
  for (const path of ['b/go.sum', 'a/go.sum', 'go.sum']) write(`w/${path}`, '');
  mkdirSync(at('w/c/go.sum'), { recursive: true });
  expect(await cacheFolders.glob([at('w/**/go.sum')])).toEqual([
    at('w/a/go.sum'),
    at('w/b/go.sum'),
    at('w/go.sum'),
  ]);
  expect(await cacheFolders.glob([at('w/*.nothing')])).toEqual([]);
  rmSync(at('w'), { recursive: true });
});
