import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { treeSize } from '../../../src/io/fs/tree-size.ts';
import { whyNoLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tree-size-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the lengths of all files, whatever the folder', async () => {
  await mkdir(join(root, 'src/fmt'), { recursive: true });
  await mkdir(join(root, 'empty'));
  for (const [path, length] of [
    ['VERSION', 9],
    ['src/Þ.go', 1000],
    ['src/fmt/print.go', 20],
    ['src/none', 0],
  ] as const)
    await writeFile(join(root, path), 'x'.repeat(length));
  expect(await treeSize(root)).toBe(1029);
});

testUnless(whyNoLinks)('links in it count nothing and are not followed, the root may be one', async () => {
  await mkdir(join(root, 'tree'));
  await writeFile(join(root, 'tree/a'), 'four');
  await writeFile(join(root, 'outside'), 'x'.repeat(100));
  await symlink(join(root, 'outside'), join(root, 'tree/file'));
  await symlink(root, join(root, 'tree/up'));
  await symlink(join(root, 'tree'), join(root, 'link'));
  expect(await treeSize(join(root, 'tree'))).toBe(4);
  expect(await treeSize(join(root, 'link'))).toBe(4);
});

test('it ends between two folders where the run is to end', async () => {
  await mkdir(join(root, 'src/fmt'), { recursive: true });
  const reason = new Error('stopped');
  await expect(treeSize(root, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('nothing is 0', async () => {
  expect(await treeSize(join(root, 'none'))).toBe(0);
});
