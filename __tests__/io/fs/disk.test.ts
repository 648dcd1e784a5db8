import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { disk } from '../../../src/io/fs/disk.ts';
import { createPlace } from '../../support/product.ts';
import { onWindows, whyNoLinks } from '../../support/system.ts';
import { testUnless, whyNotAsRoot } from '../../support/test-unless.ts';

test('what is at a path itself', async () => {
  using place = createPlace('disk');
  const at = (name: string) => join(place.workspace, name);
  writeFileSync(at('file'), '12345');
  chmodSync(at('file'), 0o644);
  mkdirSync(at('folder'));
  expect(await disk.look(at('nothing'))).toBeUndefined();
  expect(await disk.look(at('file/below'))).toBeUndefined();
  expect(await disk.look(at('file'))).toMatchObject({
    kind: 'file',
    size: 5,
    executable: onWindows,
    target: undefined,
  });
  expect(await disk.look(at('folder'))).toMatchObject({ kind: 'folder', executable: true });
});

testUnless(whyNoLinks)('a link at a path, and what it leads to', async () => {
  using place = createPlace('disk');
  const at = (name: string) => join(place.workspace, name);
  writeFileSync(at('file'), '12345');
  symlinkSync('file', at('link'));
  symlinkSync('nowhere', at('dead'));
  symlinkSync('circle', at('circle'));
  expect(await disk.look(at('link'))).toMatchObject({
    kind: 'link',
    size: 5,
    target: { path: 'file', kind: 'file', otherDrive: false },
  });
  expect(await disk.look(at('dead'))).toMatchObject({
    kind: 'link',
    target: { path: 'nowhere', kind: undefined },
  });
  expect(await disk.look(at('circle'))).toMatchObject({ kind: 'link', target: { kind: undefined } });
});

test('the identity goes with what is there, not with the name', async () => {
  using place = createPlace('disk');
  const [one, other] = [join(place.workspace, 'one'), join(place.workspace, 'other')];
  mkdirSync(one);
  mkdirSync(other);
  const was = (await disk.look(one))?.identity;
  expect((await disk.look(other))?.identity).not.toBe(was);
  rmSync(other, { recursive: true });
  renameSync(one, other);
  expect((await disk.look(other))?.identity).toBe(was);
});

test('to try whether one can write leaves nothing', async () => {
  using place = createPlace('disk');
  await disk.tryToWrite(place.workspace);
  expect(readdirSync(place.workspace)).toEqual([]);
});

testUnless(whyNotAsRoot)('where one cannot, it says so', async () => {
  using place = createPlace('disk');
  chmodSync(place.workspace, 0o555);
  await expect(disk.tryToWrite(place.workspace)).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
  chmodSync(place.workspace, 0o755);
});

test('in what is no folder one cannot', async () => {
  using place = createPlace('disk');
  writeFileSync(join(place.workspace, 'file'), '');
  await expect(disk.tryToWrite(join(place.workspace, 'file'))).rejects.toMatchObject({
    code: 'FILES_FAILED',
  });
});
