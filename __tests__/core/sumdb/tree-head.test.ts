import { describe, expect, test } from '@jest/globals';
import { parseCount, parseTree } from '../../../src/core/sumdb/tree-head.ts';

const root = Buffer.alloc(32, 7).toString('base64');

describe('the text of a signed tree', () => {
  test('is a title, a size and a root', () => {
    expect(parseTree(`go.sum database tree\n2\n${root}\n`)).toEqual({
      size: 2,
      hash: new Uint8Array(32).fill(7),
    });
    expect(parseTree(`go.sum database tree\n0\n${root}\n`).size).toBe(0);
  });

  test('may have more lines', () => {
    expect(parseTree(`go.sum database tree\n2\n${root}\nmore\n\n`).size).toBe(2);
  });

  test.each([
    ['empty', ''],
    ['another title', `go.sum database tree v2\n2\n${root}\n`],
    ['no last newline', `go.sum database tree\n2\n${root}`],
    ['no root', 'go.sum database tree\n2\n\n'],
    ['a short root', `go.sum database tree\n2\n${Buffer.alloc(31).toString('base64')}\n`],
    ['a long root', `go.sum database tree\n2\n${Buffer.alloc(33).toString('base64')}\n`],
    ['no size', `go.sum database tree\n\n${root}\n`],
    ['a negative size', `go.sum database tree\n-1\n${root}\n`],
    ['more records than can be counted', `go.sum database tree\n9007199254740992\n${root}\n`],
  ])('is refused: %s', (_, text) => {
    expect(() => parseTree(text)).toThrow(expect.objectContaining({ code: 'SUMDB_INVALID' }));
  });
});

test.each([
  ['0', 0],
  ['71909756', 71909756],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', undefined],
  ['99999999999999999', undefined],
  ['', undefined],
  ['00', undefined],
  ['01', undefined],
  ['+1', undefined],
  ['-0', undefined],
  ['1.0', undefined],
  ['1e3', undefined],
  ['0x1', undefined],
  [' 1', undefined],
  ['1\n', undefined],
  ['١', undefined],
])('the count %j is %s', (text, expected) => {
  expect(parseCount(text)).toBe(expected);
});
