import { describe, expect, test } from '@jest/globals';
import { middleOf, nodesOf } from '../../../src/core/sumdb/merkle.ts';
import { parentOf, placeOf, tileAt, tilePath } from '../../../src/core/sumdb/tile.ts';

describe('a tile', () => {
  test.each([
    [{ level: 0, index: 0, width: 256 }, '/tile/8/0/000'],
    [{ level: 0, index: 999, width: 256 }, '/tile/8/0/999'],
    [{ level: 1, index: 1000, width: 1 }, '/tile/8/1/x001/000.p/1'],
    [{ level: 4, index: 1234067, width: 255 }, '/tile/8/4/x001/x234/067.p/255'],
    [{ level: 0, index: 123456789, width: 256 }, '/tile/8/0/x123/x456/789'],
  ])('%j has the path %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
  });

  test.each([
    [0, 0, 0, 0],
    [0, 0, 1, 1],
    [0, 0, 256, 256],
    [0, 1, 256, 0],
    [0, 1, 257, 1],
    [1, 0, 255, 0],
    [1, 0, 256, 1],
    [1, 0, 65535, 255],
    [1, 0, 65536, 256],
    [6, 0, 2 ** 53 - 1, 31],
  ])('at level %d, index %d of %d records has %d hashes', (level, index, size, width) => {
    expect(tileAt(level, index, size).width).toBe(width);
  });

  test('has its root in its parent', () => {
    expect(parentOf({ level: 0, index: 300, width: 256 }, 100_000)).toEqual({
      level: 1,
      index: 1,
      width: 134,
    });
  });

  test.each([
    [
      { level: 0, index: 300 },
      { tile: { level: 0, index: 1, width: 256 }, start: 44, end: 45 },
    ],
    [
      { level: 7, index: 3 },
      { tile: { level: 0, index: 1, width: 256 }, start: 128, end: 256 },
    ],
    [
      { level: 8, index: 3 },
      { tile: { level: 1, index: 0, width: 3 }, start: 3, end: 4 },
    ],
    [
      { level: 9, index: 0 },
      { tile: { level: 1, index: 0, width: 3 }, start: 0, end: 2 },
    ],
  ])('holds the node %j', (node, place) => {
    expect(placeOf(node, 1000)).toEqual(place);
  });
});

describe('ranges of records', () => {
  test.each([
    [0, 0, []],
    [0, 1, [[0, 0]]],
    [
      0,
      7,
      [
        [2, 0],
        [1, 2],
        [0, 6],
      ],
    ],
    [
      4,
      7,
      [
        [1, 2],
        [0, 6],
      ],
    ],
    [0, 8, [[3, 0]]],
  ])('from %d to %d are these nodes', (start, end, nodes) => {
    expect(nodesOf({ start, end })).toEqual(nodes.map(([level, index]) => ({ level, index })));
  });

  test('are exact where logarithms round', () => {
    expect(nodesOf({ start: 0, end: 2 ** 53 - 1 })).toHaveLength(53);
    expect(nodesOf({ start: 0, end: 2 ** 49 - 1 })[0]).toEqual({ level: 48, index: 0 });
    expect(middleOf({ start: 0, end: 2 ** 49 + 1 })).toBe(2 ** 49);
    expect(middleOf({ start: 0, end: 2 ** 49 })).toBe(2 ** 48);
  });
});
