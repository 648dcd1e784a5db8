import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { quoted } from '../../../src/core/text/quoted.ts';
import { createTreeStore } from '../../../src/io/fs/sumdb-state.ts';
import { withFaults } from '../../support/fs-faults.ts';
import { whyNoLinks } from '../../support/system.ts';
import { testUnless, whyNotAsRoot } from '../../support/test-unless.ts';

const name = 'sum.golang.org';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sumdb-state-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const home = () => join(folder, `${name}.tree`);
const files = async () => (await readdir(home())).toSorted();

describe('the kept tree', () => {
  test('is none at first, and reading creates nothing', async () => {
    expect(await createTreeStore(join(folder, 'new'), name).read()).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  test('is the one last kept, in one file', async () => {
    const store = createTreeStore(join(folder, 'new', 'folder'), name);
    expect(await store.replace(undefined, 'one — é')).toBe(true);
    expect(await store.replace('one — é', 'two')).toBe(true);
    expect(await store.read()).toBe('two');
    expect(await readdir(join(folder, 'new', 'folder', `${name}.tree`))).toEqual(['2.note']);
  });

  test('is not replaced by who knows an older one', async () => {
    const store = createTreeStore(folder, name);
    await store.replace(undefined, 'one');
    expect(await store.replace(undefined, 'other')).toBe(false);
    expect(await store.replace('none', 'other')).toBe(false);
    expect(await store.read()).toBe('one');
    expect(await files()).toEqual(['1.note']);
  });

  test('is one for each database, whatever its name', async () => {
    for (const other of ['sum.golang.org', 'example.test/a', 'example.test/b', '..', 'a:b\\c']) {
      const store = createTreeStore(folder, other);
      expect(await store.read()).toBeUndefined();
      await store.replace(undefined, other);
      expect(await store.read()).toBe(other);
    }
    expect(await readdir(folder)).toHaveLength(5);
  });

  test('is the newest where a killed process left older ones and drafts', async () => {
    await mkdir(home());
    for (const [file, note] of [
      ['9.note', 'nine'],
      ['10.note', 'ten'],
      ['x.draft', 'half'],
      ['note', '?'],
      ['0.note', '?'],
    ]) {
      await writeFile(join(home(), file ?? ''), note ?? '');
    }
    const store = createTreeStore(folder, name);
    expect(await store.read()).toBe('ten');
    expect(await store.replace('ten', 'eleven')).toBe(true);
    expect(await files()).toEqual(['0.note', '11.note', 'note', 'x.draft']);
  });

  test.each([
    ['', {}],
    [' without hard links', withFaults({ link: 'ENOTSUP' })],
  ])('loses nothing that one of many processes has added%s', async (_, env) => {
    const racer = join(import.meta.dirname, './sumdb-racer.ts');
    const run = promisify(execFile);
    const [processes, turns] = [4, 25];
    await Promise.all(
      Array.from({ length: processes }, (_, first) =>
        run(process.execPath, [racer, folder, name, `${first}`, `${processes}`, `${turns}`], {
          env: { ...process.env, ...env },
        }),
      ),
    );
    const kept = (await createTreeStore(folder, name).read())?.split(' ') ?? [];
    const all = Array.from({ length: processes * turns }, (_, number) => number);
    expect(kept.map(Number).toSorted((left, right) => left - right)).toEqual(all);
    // Without hard links a note is empty for a moment, and on a slow machine for so long that it is put aside.
    const names = await files();
    const aside = names.filter((each) => each.endsWith('.damaged'));
    if (Object.keys(env).length === 0) expect(aside).toEqual([]);
    expect(names).toEqual([`${all.length + aside.length}.note`, ...aside].sort());
  });
});

describe('an empty note, whose writer has died', () => {
  test('is put aside: the one before it is valid, and the next one has another number', async () => {
    const store = createTreeStore(folder, name);
    await store.replace(undefined, 'one');
    await writeFile(join(home(), '2.note'), '');
    await writeFile(join(home(), '2.note.00aa11bb22cc.tmp'), 'two');
    expect(await store.read()).toBe('one');
    expect(await files()).toEqual(['1.note', '2.damaged']);
    expect(await store.replace('one', 'three')).toBe(true);
    expect(await files()).toEqual(['2.damaged', '3.note']);
  });

  test('is read as damaged if there is no other', async () => {
    await mkdir(home());
    await writeFile(join(home(), '1.note'), '');
    const store = createTreeStore(folder, name);
    expect(await store.read()).toBe('');
    expect(await store.setAside('')).toBe(join(home(), '1.damaged'));
  });

  test('drafts of killed processes go with the note that they were for', async () => {
    const store = createTreeStore(folder, name);
    await store.replace(undefined, 'one');
    await writeFile(join(home(), '1.note.00aa11bb22cc.tmp'), 'half');
    await store.replace('one', 'two');
    expect(await files()).toEqual(['2.note']);
  });
});

describe('a damaged note', () => {
  test('is put aside, and its number does not come again', async () => {
    const store = createTreeStore(folder, name);
    await store.replace(undefined, 'damaged');
    const place = await store.setAside('damaged');
    expect(await readFile(place, 'utf8')).toBe('damaged');
    expect(await store.read()).toBeUndefined();
    expect(await store.replace(undefined, 'sound')).toBe(true);
    expect(await files()).toEqual(['1.damaged', '2.note']);
    expect(await store.read()).toBe('sound');
  });

  test('that another process replaced already stays away', async () => {
    const store = createTreeStore(folder, name);
    await store.replace(undefined, 'sound');
    expect(await store.setAside('damaged')).toBe(home());
    expect(await store.read()).toBe('sound');
  });

  test('with bytes that are no text is put aside as well', async () => {
    await mkdir(home());
    await writeFile(join(home(), '1.note'), Buffer.of(0xff, 0xfe));
    const store = createTreeStore(folder, name);
    const place = await store.setAside((await store.read()) ?? '');
    expect(await readFile(place)).toEqual(Buffer.of(0xff, 0xfe));
  });
});

describe('a folder that cannot be used is named:', () => {
  test('a file in its place', async () => {
    await writeFile(home(), '');
    await expect(createTreeStore(folder, name).read()).rejects.toMatchObject({
      code: 'FILES_FAILED',
      message: expect.stringContaining(quoted(home())),
    });
  });

  testUnless(whyNoLinks)('a link to nothing among the notes', async () => {
    await mkdir(home());
    await symlink(join(folder, 'nothing'), join(home(), '1.note'));
    await expect(createTreeStore(folder, name).read()).rejects.toMatchObject({ code: 'FILES_FAILED' });
  });

  testUnless(whyNotAsRoot)('a folder that is read only', async () => {
    await chmod(folder, 0o500);
    await expect(createTreeStore(folder, name).replace(undefined, 'one')).rejects.toMatchObject({
      code: 'PERMISSION_DENIED',
    });
    await chmod(folder, 0o700);
  });
});
