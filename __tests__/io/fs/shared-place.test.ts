/** Folders that another user could rename: what we do in them stays in them. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { TreeWriter } from '../../../src/io/archive/tree-writer.ts';
import { createFiles } from '../../../src/io/fs/files.ts';
import { holdIfShared } from '../../../src/io/fs/shared-place.ts';
import { onLinux } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const why = onLinux ? '' : 'folders can be held on Linux alone';
const files = createFiles();

let root: string;
let into: string;
let own: string;
beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'setup-go-shared-'));
  const shared = join(root, 'shared');
  [into, own] = [join(shared, 'into'), join(root, 'own')];
  for (const folder of [shared, into, own]) mkdirSync(folder);
  chmodSync(shared, 0o777);
  writeFileSync(join(own, 'precious'), 'mine');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(writer: TreeWriter, path: string): void {
  writer.begin({ action: 'file', path, mode: 0o644 });
  writer.write(Buffer.from('package a\n'), 0, 10);
  writer.end();
}

testUnless(why)('what is unpacked stays in the folder that it was begun in', () => {
  const writer = new TreeWriter(into);
  write(writer, 'src/a.go');
  renameSync(into, `${into}.moved`);
  symlinkSync(own, into);
  write(writer, 'src/b.go');
  write(writer, 'bin/c');
  writer.close();

  expect(existsSync(join(own, 'src'))).toBe(false);
  expect(existsSync(join(own, 'bin'))).toBe(false);
  expect(readFileSync(join(`${into}.moved`, 'src/b.go'), 'utf8')).toBe('package a\n');
});

testUnless(why)('a link in the folder’s place is refused', () => {
  rmSync(into, { recursive: true });
  symlinkSync(own, into);

  expect(() => new TreeWriter(into)).toThrow(Problem);
  expect(existsSync(join(own, 'precious'))).toBe(true);
});

testUnless(why)('a removal takes the link, and nothing behind it; and of a folder all', async () => {
  mkdirSync(join(into, 'src'));
  writeFileSync(join(into, 'src/a.go'), '');
  symlinkSync(own, join(into, 'link'));
  await files.remove(into);
  expect(existsSync(into)).toBe(false);

  symlinkSync(own, into);
  await files.remove(into);
  expect(existsSync(into)).toBe(false);
  expect(readFileSync(join(own, 'precious'), 'utf8')).toBe('mine');
});

testUnless(why)('a folder that only this user can reach by its path is not held', () => {
  expect(holdIfShared(own)).toBeUndefined();
  const held = holdIfShared(into);
  expect(held?.path).toMatch(/^\/proc\/self\/fd\/\d+$/);
  held?.close();
});
