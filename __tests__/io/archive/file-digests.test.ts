import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { FileDigests } from '../../../src/io/archive/file-digests.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test.each([
  ['no piece', []],
  ['one empty piece', ['']],
  ['one piece', ['package fmt\n']],
  ['two', ['pack', 'age']],
  ['many, some of them empty', ['p', '', 'a', 'ck', '', 'age', '']],
])('%s', (_, pieces) => {
  const digests = new FileDigests();
  const bytes = Buffer.from(`..${pieces.join('')}..`);
  let at = 2;
  for (const piece of pieces) {
    digests.write(bytes, at, at + piece.length);
    at += piece.length;
  }
  expect(digests.end()).toBe(sha256(pieces.join('')));
});

test('one file after the other, none in the other’s digest', () => {
  const digests = new FileDigests();
  const write = (text: string) => digests.write(Buffer.from(text), 0, text.length);
  const results = [['a'], ['b', 'c'], [], ['d'], ['e', 'f', 'g']].map((pieces) => {
    pieces.forEach(write);
    return digests.end();
  });
  expect(results).toEqual(['a', 'bc', '', 'd', 'efg'].map(sha256));
});
