/** The connection breaks off: the rest is fetched, from the same mirror or from the next. In full: drill-cut.full. */
import { expect, test } from '@jest/globals';
import { cutModule, cutsAndNoWait, cutTwice, cutWithOneMirror, cutWithTwoMirrors } from './drill-cut.ts';

test.each([1, 50, 99])('at %d %%, one mirror', async (percent) => {
  expect(await cutWithOneMirror(percent)).toBeLessThanOrEqual(1.02);
});

test.each([1, 50, 99])('at %d %%, two mirrors', async (percent) => {
  expect(await cutWithTwoMirrors(percent)).toBeLessThanOrEqual(1.02);
});

test.each([2, 60])('at %d %%, and at as much of the rest', async (percent) => {
  expect(await cutTwice(percent)).toBeLessThanOrEqual(1.02);
});

test.each([3, 70])('at %d %% of a module', async (percent) => {
  expect(await cutModule(percent)).toBeLessThanOrEqual(1.02);
});

test.each([40])('at %d %%: gone on with at once, without a retry', async (percent) => {
  expect(await cutsAndNoWait(percent)).toBeLessThanOrEqual(1.02);
});
