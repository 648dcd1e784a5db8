import { expect, test } from '@jest/globals';
import type { BuildEntry } from '../../../src/core/cache/build-trim.ts';
import { isWorthSaving } from '../../../src/core/cache/worth-saving.ts';

const entries = (...sizes: number[]): BuildEntry[] =>
  sizes.map((size, index) => ({ path: `00/${index}-a`, size, used: 0 }));

test.each([
  ['a tenth is new', { kept: entries(60, 40), fresh: entries(10), dropped: [] }, true],
  ['less is new', { kept: entries(60, 40), fresh: entries(5, 4), dropped: [] }, false],
  ['a quarter as much can go', { kept: entries(100), fresh: entries(1), dropped: entries(25) }, true],
  ['less can go', { kept: entries(100), fresh: entries(1), dropped: entries(24) }, false],
  ['all of it is new', { kept: entries(1), fresh: entries(1), dropped: [] }, true],
  ['empty files', { kept: entries(0), fresh: entries(0), dropped: [] }, true],
])('%s', (_, trimmed, worth) => {
  expect(isWorthSaving({ ...trimmed, used: 0, endedEarly: false })).toBe(worth);
});
