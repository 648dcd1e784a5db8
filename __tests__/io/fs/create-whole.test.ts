/** Files that are created exclusively and whole, on file systems with and without hard links. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { abandon, createWhole } from '../../../src/io/fs/create-whole.ts';
import { startChildIn } from '../../support/child.ts';
import { withFaults } from '../../support/fs-faults.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  path = join(folder, '1.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What `records.create` says in that many processes at the same time. */
async function createIn(env: Readonly<Record<string, string>>, processes: number) {
  const text = (index: number) => `${index}`.repeat(10_000);
  const children = Array.from({ length: processes }, (_, index) =>
    startChildIn(env, 'io-child.ts', 'create', path, text(index)),
  );
  for (const child of children) expect(await child.line()).toBe('ready');
  for (const child of children) child.tell();
  const answers: (string | undefined)[] = [];
  for (const child of children) answers.push(await child.line());
  for (const child of children) await child.ended();
  return { answers, winner: text(answers.indexOf('true')) };
}

describe('if the file system has no hard links, a file is created', () => {
  test('by one of many processes, whole', async () => {
    const { answers, winner } = await createIn(withFaults({ link: 'EISDIR' }), 6);
    expect(answers.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'false'), 'true']);
    expect(readFileSync(path, 'utf8')).toBe(winner);
    expect(readdirSync(folder)).toEqual(['1.json']);
  });

  test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'])(
    'whatever the code is: %s',
    async (code) => {
      const { answers, winner } = await createIn(withFaults({ link: code }), 1);
      expect([answers, readFileSync(path, 'utf8')]).toEqual([['true'], winner]);
    },
  );

  test('not if the name is taken, even by an empty file', async () => {
    writeFileSync(path, '');
    expect((await createIn(withFaults({ link: 'EPERM' }), 1)).answers).toEqual(['false']);
    expect(readFileSync(path, 'utf8')).toBe('');
    expect(readdirSync(folder)).toEqual(['1.json']);
  });
});

test('if the draft cannot take the name either, the error says so and the name is free again', async () => {
  const env = withFaults({ link: 'ENOTSUP', renameTo: { [path]: 'EIO' } });
  const { answers } = await createIn(env, 1);
  expect(answers).toEqual([expect.stringContaining('EIO')]);
  expect(readdirSync(folder)).toEqual([]);
});

test('abandoning removes the drafts of that file only, and nothing if the folder is gone', async () => {
  const names = ['1.json', '1.json.damaged', '11.json.00aa11bb22cc.tmp', '2.json.00aa11bb22cc.tmp'];
  for (const name of [...names, '1.json.00aa11bb22cc.tmp', '1.json.ffffffffffff.tmp'])
    writeFileSync(join(folder, name), '');
  await abandon(path);
  expect(readdirSync(folder).sort()).toEqual(names);
  await abandon(join(folder, 'gone/1.json'));
});

test('a name with characters of patterns is taken as it is', async () => {
  const odd = join(folder, 'a(1)+[b].json');
  writeFileSync(`${odd}.00aa11bb22cc.tmp`, '');
  await abandon(odd);
  expect(await createWhole(odd, 'text')).toBe(true);
  expect(readdirSync(folder)).toEqual(['a(1)+[b].json']);
});
