/** Files that the guard keeps until they are whole: pieces of the network are gathered before they are written. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { withoutFirst } from '../../../src/io/fs/pieces.ts';
import { createSpool } from '../../../src/io/fs/spool.ts';
import { createPlace } from '../../support/product.ts';

/** Bytes of a record of TLS. */
const RECORD = 16 << 10;

function records(count: number): Buffer[] {
  return Array.from({ length: count }, (_, at) => Buffer.alloc(RECORD - at, at));
}

test('what is gathered is in the file when it is read, and when it is finished', async () => {
  using place = createPlace('spool');
  const spool = createSpool(place.root);
  const file = await spool.create();
  const pieces = records(40);
  const whole = Buffer.concat(pieces);
  for (const piece of pieces) await file.append(piece);
  expect(Buffer.from(await file.read(whole.length - 100, 100))).toEqual(whole.subarray(-100));
  await file.append(Buffer.from('the end'));
  await file.finish();
  expect(readFileSync(file.path)).toEqual(Buffer.concat([whole, Buffer.from('the end')]));
  await file.remove();
  expect(existsSync(file.path)).toBe(false);
  await spool.close();
});

test('what was gathered before a restart is not written', async () => {
  using place = createPlace('spool');
  const spool = createSpool(place.root);
  const file = await spool.create();
  for (const piece of records(20)) await file.append(piece);
  await file.restart();
  await file.append(Buffer.from('another'));
  await file.finish();
  expect(readFileSync(file.path, 'utf8')).toBe('another');
  await spool.close();
});

test.each([
  [0, ['ab', 'cd']],
  [1, ['b', 'cd']],
  [2, ['cd']],
  [3, ['d']],
  [4, []],
])('what is left when %d bytes are written', (bytes, left) => {
  const pieces = withoutFirst([Buffer.from('ab'), Buffer.from('cd')], bytes);
  expect(pieces.map(String)).toEqual(left);
});

test('files that are made at the same time are different ones, also the first of all', async () => {
  using place = createPlace('spool');
  const spool = createSpool(place.root);
  const files = await Promise.all(Array.from({ length: 10 }, () => spool.create()));
  expect(new Set(files.map(({ path }) => path)).size).toBe(10);
  await Promise.all(files.map((file) => file.remove()));
  await spool.close();
});
