import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { TarReader } from '../../../src/io/archive/tar-reader.ts';
import { longName, pax, tar } from '../../support/archive-builder.ts';

/** What a reader tells of bytes that come in pieces of a size, one line per entry. */
function read(bytes: Uint8Array, size: number): readonly string[] {
  const told: string[] = [];
  let content: Buffer[] = [];
  const reader = new TarReader({
    begin: ({ name, kind, size: length }) => {
      told.push(`${kind} ${name} ${length}`);
      content = [];
    },
    write: (piece, start, end) => {
      content.push(Buffer.from(piece.subarray(start, end)));
    },
    end: () => {
      told.push(`= ${Buffer.concat(content)}`);
    },
  });
  for (let start = 0; start < bytes.length; start += size) {
    reader.push(bytes.subarray(start, start + size));
  }
  reader.finish();
  return told;
}

const long = 'x'.repeat(1300);
const archive = tar([
  { name: 'go/', type: '5', mode: 0o755 },
  { name: 'go/empty' },
  pax([['path', 'go/Þ']]),
  { name: 'go/', content: 'abc' },
  longName('go/Þ/a'),
  { name: 'go/Þ/a', content: 'def' },
  { ...pax([['comment', 'd0f743b3']]), name: 'pax_global_header', type: 'g' },
  { name: 'go/long', content: long },
]);
const expected = [
  'folder go/ 0',
  '= ',
  'file go/empty 0',
  '= ',
  'file go/Þ 3',
  '= abc',
  'file go/Þ/a 3',
  '= def',
  'file go/long 1300',
  `= ${long}`,
];

describe('pieces of any size', () => {
  test.each([1, 2, 3, 100, 511, 512, 513, 1000, 1024, 100_000])('%d bytes', (size) => {
    expect(read(archive, size)).toEqual(expected);
  });

  test('cut anywhere', () => {
    for (let length = 0; length < archive.length; length += 5) {
      expect(() => read(archive.subarray(0, length), 700)).toThrow(Problem);
    }
  });
});
