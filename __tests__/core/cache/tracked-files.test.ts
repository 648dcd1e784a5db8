import { describe, expect, test } from '@jest/globals';
import { foldersOf, readTrackedFiles, timeOfBlob } from '../../../src/core/cache/tracked-files.ts';

const [a, b] = ['78981922613b2afb6025042ff6bd878ac1994e85', '61780798228d17af2d34fce4cfbdf35556832472'];

describe('what git lists', () => {
  test('files and links as they are; not those that are changed, in conflict, or hidden by a flag', () => {
    const listing = [
      `H 100644 ${a} 0\ta`,
      `H 100755 ${b} 0\td/b c\n\u00fc`,
      `H 120000 ${b} 0\tlink`,
      `H 100644 ${a} 0\tchanged`,
      `C 100644 ${a} 0\tchanged`,
      `R 100644 ${a} 0\tremoved`,
      `h 100644 ${a} 0\tassumed`,
      `S 100644 ${a} 0\tsparse`,
      `M 100644 ${a} 1\tconflict`,
      `M 100644 ${b} 2\tconflict`,
      `H 160000 ${b} 0\tsub`,
      `C 160000 ${b} 0\tsub`,
    ];
    expect(readTrackedFiles(`${listing.join('\0')}\0`)).toEqual({
      files: [
        { path: 'a', blob: a },
        { path: 'd/b c\n\u00fc', blob: b },
        { path: 'link', blob: b },
      ],
      submodules: ['sub'],
      others: 5,
    });
  });

  test('nothing', () => {
    expect(readTrackedFiles('')).toEqual({ files: [], submodules: [], others: 0 });
  });
});

describe('the time of contents', () => {
  test('is the same for the same, another for others, and long past', () => {
    expect(timeOfBlob(a)).toBe(timeOfBlob(a));
    expect(timeOfBlob(a)).not.toBe(timeOfBlob(b));
    for (const blob of [a, b, '0'.repeat(40), 'f'.repeat(64)]) {
      expect(timeOfBlob(blob)).toBeGreaterThanOrEqual(Date.UTC(2001, 8, 9));
      expect(timeOfBlob(blob)).toBeLessThan(Date.UTC(2018, 8, 15));
    }
  });

  test('differs in seconds, for file systems that have no more', () => {
    const ids = Array.from({ length: 1000 }, (_, index) =>
      (index * 0x9e3779b1).toString(16).padStart(40, '0'),
    );
    const times = ids.map((id) => Math.floor(timeOfBlob(id.slice(-40).split('').reverse().join('')) / 1000));
    expect(new Set(times).size).toBe(new Set(ids).size);
  });
});

test('folders with the names in them', () => {
  expect([...foldersOf(['b', 'd/e/f', 'd/a', 'd/e/g'])]).toEqual([
    ['', ['b', 'd']],
    ['d/e', ['f', 'g']],
    ['d', ['a', 'e']],
  ]);
});
