import { chown, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { quoted } from '../../../src/core/text/quoted.ts';
import { createFiles } from '../../../src/io/fs/files.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';
import { native, whyNoLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const files = createFiles();

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

const at = (...path: string[]) => join(sandbox.into, ...path);
const modeOf = async (path: string) => ((await stat(path)).mode & 0o7777).toString(8);

async function problem(act: Promise<unknown>): Promise<string> {
  try {
    return `resolved: ${await act}`;
  } catch (error) {
    return error instanceof Problem ? `${error.code}: ${error.message}` : `threw ${error}`;
  }
}

test('every byte is a character, and comes back as it was', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  await writeFile(at('a'), bytes);
  const text = (await files.readBytes(at('a'))) ?? '';
  expect(text.length).toBe(256);
  await files.rewrite(at('a'), `${text}\xff`);
  expect(new Uint8Array(await readFile(at('a')))).toEqual(Uint8Array.of(...bytes, 255));
  expect(await files.readBytes(at('none'))).toBeUndefined();
});

test('a file that is not there is created with its folders, and nothing else is left', async () => {
  await files.rewrite(at('a', 'b', 'c'), 'x');
  expect(await readdir(at('a', 'b'))).toEqual(['c']);
  expect(await readFile(at('a', 'b', 'c'), 'utf8')).toBe('x');
});

test.each([0o600, 0o755, 0o664, 0o200])('mode %o stays', async (mode) => {
  await writeFile(at('a'), 'old', { mode });
  const before = await modeOf(at('a'));
  await files.rewrite(at('a'), 'new');
  expect(await modeOf(at('a'))).toBe(before);
});

testUnless(process.getuid?.() === 0 ? '' : 'only root gives files away')('the owner stays', async () => {
  await writeFile(at('a'), 'old');
  await chown(at('a'), 1234, 4321);
  await files.rewrite(at('a'), 'new');
  expect(await stat(at('a'))).toMatchObject({ uid: 1234, gid: 4321 });
});

testUnless(whyNoLinks)('a link stays, and what it leads to is changed where it lies', async () => {
  await mkdir(at('dotfiles'));
  await writeFile(at('dotfiles', 'profile'), 'old', { mode: 0o640 });
  await symlink('dotfiles/profile', at('second'));
  await symlink('second', at('first'));
  await files.rewrite(at('first'), 'new');
  expect([await readlink(at('first')), await readlink(at('second'))]).toEqual([
    'second',
    native('dotfiles/profile'),
  ]);
  expect((await lstat(at('dotfiles', 'profile'))).isFile()).toBe(true);
  expect(await readFile(at('dotfiles', 'profile'), 'utf8')).toBe('new');
  expect(await readdir(at('dotfiles'))).toEqual(['profile']);
});

testUnless(whyNoLinks)(
  'a link that leads to nothing yet: the file is created there, but no folder of somebody else',
  async () => {
    await mkdir(at('dotfiles'));
    await symlink('dotfiles/profile', at('first'));
    await symlink('unmounted/profile', at('second'));
    await files.rewrite(at('first'), 'new');
    expect(await readFile(at('dotfiles', 'profile'), 'utf8')).toBe('new');
    expect(await problem(files.rewrite(at('second'), 'new'))).toMatch(
      /^FILES_FAILED: Cannot write .*second": ENOENT/,
    );
    expect((await readdir(sandbox.into)).sort()).toEqual(['dotfiles', 'first', 'second']);
  },
);

testUnless(whyNoLinks)('links in a circle', async () => {
  await symlink('b', at('a'));
  await symlink('a', at('b'));
  expect(await problem(files.rewrite(at('a'), 'new'))).toMatch(/^FILES_FAILED: Cannot write .*a": ELOOP/);
});

test('what its mode calls read-only is not written, by root neither', async () => {
  await writeFile(at('a'), 'old', { mode: 0o444 });
  expect(await problem(files.rewrite(at('a'), 'new'))).toBe(
    `PERMISSION_DENIED: Cannot write ${quoted(at('a'))}: it is read-only`,
  );
  expect(await readFile(at('a'), 'utf8')).toBe('old');
  expect(await readdir(sandbox.into)).toEqual(['a']);
});

test('a folder in its place is left alone', async () => {
  await mkdir(at('a'));
  expect(await problem(files.rewrite(at('a'), 'new'))).toMatch(/^FILES_FAILED: Cannot write /);
  expect(await readdir(sandbox.into)).toEqual(['a']);
});

test('a reader never sees a part', async () => {
  const texts = ['a', 'b'].map((letter) => letter.repeat(200_000));
  await files.rewrite(at('a'), texts[0] ?? '');
  const writing = (async () => {
    for (let round = 0; round < 20; round += 1) await files.rewrite(at('a'), texts[round % 2] ?? '');
  })();
  for (let round = 0; round < 50; round += 1) expect(texts).toContain(await files.readBytes(at('a')));
  await writing;
});
