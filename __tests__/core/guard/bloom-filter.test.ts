import { expect, test } from '@jest/globals';
import { createBloomFilter, FILTER_BITS, filterBits } from '../../../src/core/guard/bloom-filter.ts';

test('the layout, which other programs may fill: docs/guard.md has this example', () => {
  expect(filterBits('github.com/Azure/azure-sdk-for-go')).toMatchInlineSnapshot(`
[
  59874,
  1955647,
  1754268,
  1552889,
  1351510,
  1150131,
  948752,
]
`);
  expect(filterBits('golang.org/x/text')).toMatchInlineSnapshot(`
[
  1472692,
  1547081,
  1621470,
  1695859,
  1770248,
  1844637,
  1919026,
]
`);
});

test('what was added is known', () => {
  const filter = createBloomFilter();
  expect(filter.has('golang.org/x/text')).toBe(false);
  const bits = filter.add('golang.org/x/text');
  expect(bits.toSorted()).toEqual([...new Set(filterBits('golang.org/x/text'))].toSorted());
  expect(filter.has('golang.org/x/text')).toBe(true);
  expect(filter.add('golang.org/x/text')).toEqual([]);
});

test('bits are those of SETBIT in Redis: bit 0 is the highest of the first byte', () => {
  const bytes = new Uint8Array(FILTER_BITS / 8);
  for (const bit of filterBits('a.test/x')) {
    const at = bit >>> 3;
    bytes[at] = (bytes[at] ?? 0) | (128 >> (bit % 8));
  }
  const filter = createBloomFilter();
  filter.merge(bytes);
  expect(filter.has('a.test/x')).toBe(true);
  filter.merge(new Uint8Array(0));
  expect(filter.has('a.test/x')).toBe(true);
});

test('with 200,000 modules, less than one unknown in a hundred is taken for known', () => {
  const filter = createBloomFilter();
  for (let number = 0; number < 200_000; number++)
    filter.add(`github.com/org${number % 977}/module-${number}`);
  let wrong = 0;
  for (let number = 0; number < 20_000; number++)
    if (filter.has(`gitlab.com/team/other-${number}`)) wrong += 1;
  expect(wrong).toBeLessThan(200);
  expect(filter.fill()).toBeLessThan(0.5);
});
