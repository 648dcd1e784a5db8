import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { hashTree } from '../../../src/io/fs/hash-tree.ts';
import { shownMode, whyNoLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hash-tree-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('it ends between two folders where the run is to end', async () => {
  const reason = new Error('stopped');
  await expect(hashTree(root, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('every file, named as an archive names it, with digest and mode', async () => {
  await mkdir(join(root, 'src/fmt'), { recursive: true });
  await mkdir(join(root, 'empty'));
  for (const [path, text] of [
    ['VERSION', 'go1.99.1\n'],
    ['src/fmt/print.go', 'package fmt\n'],
    ['src/none.go', ''],
    ['src/Þ.go', 'x'],
  ] as const) {
    await writeFile(join(root, path), text);
    await chmod(join(root, path), 0o644);
  }
  await writeFile(join(root, 'run.bash'), '#\n');
  await chmod(join(root, 'run.bash'), 0o755);

  const files = await hashTree(root);

  expect(
    files.map(({ name, mode, sha256: digest }) => [name, (mode & 0o777).toString(8), digest]).toSorted(),
  ).toEqual(
    [
      ['go/VERSION', shownMode(0o644), sha256('go1.99.1\n')],
      ['go/run.bash', shownMode(0o755), sha256('#\n')],
      ['go/src/fmt/print.go', shownMode(0o644), sha256('package fmt\n')],
      ['go/src/none.go', shownMode(0o644), sha256('')],
      ['go/src/Þ.go', shownMode(0o644), sha256('x')],
    ].toSorted(),
  );
});

testUnless(whyNoLinks)('what is no file has no digest, and a link is not followed', async () => {
  await writeFile(join(root, 'file'), 'text');
  await mkdir(join(root, 'folder'));
  await writeFile(join(root, 'folder/inside'), 'text');
  await symlink('file', join(root, 'to-file'));
  await symlink('folder', join(root, 'to-folder'));
  await symlink('nowhere', join(root, 'to-nothing'));

  const files = new Map((await hashTree(root)).map(({ name, sha256: digest }) => [name, digest]));

  expect(Object.fromEntries(files)).toEqual({
    'go/file': sha256('text'),
    'go/folder/inside': sha256('text'),
    'go/to-file': '',
    'go/to-folder': '',
    'go/to-nothing': '',
  });
});

test('a folder that is not there is an error that names it', async () => {
  await expect(hashTree(join(root, 'none'))).rejects.toMatchObject({
    code: 'FILES_FAILED',
    message: expect.stringContaining('none'),
  });
});
