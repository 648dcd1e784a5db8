import { expect, test } from '@jest/globals';
import { type Capacity, installsAtOnce } from '../../../src/core/plan/side-by-side.ts';

const MB = 1 << 20;
const GB = 1 << 30;
const five = Array.from({ length: 5 }, () => 70 * MB);

test.each<[string, readonly (number | undefined)[], Capacity, number]>([
  ['one for each core, and one that downloads', five, { cores: 2, memory: GB, disk: 100 * GB }, 3],
  ['no more than there are', five, { cores: 64, memory: GB, disk: 100 * GB }, 5],
  ['what the memory has room for', five, { cores: 8, memory: 200 * MB, disk: 100 * GB }, 3],
  ['one, however little there is', five, { cores: 8, memory: 0, disk: 0 }, 1],
  ['what the disk has room for besides the trees', five, { cores: 8, memory: GB, disk: 1550 * MB }, 2],
  ['the disk is not known', five, { cores: 8, memory: GB, disk: undefined }, 5],
  ['sizes are not known', [undefined, undefined], { cores: 8, memory: GB, disk: 10 * GB }, 2],
])('%s', (_, sizes, capacity, expected) => {
  expect(installsAtOnce(sizes, capacity)).toBe(expected);
});
