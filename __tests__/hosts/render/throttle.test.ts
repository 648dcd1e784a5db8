import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { describeTransfer, throttle } from '../../../src/hosts/render/throttle.ts';

describe('describeTransfer', () => {
  test.each([
    [0, 66_897_291, 'go: 0.0 of 66.9 MB (0 %)'],
    [33_000_000, 66_000_000, 'go: 33.0 of 66.0 MB (50 %)'],
    [65_999_999, 66_000_000, 'go: 66.0 of 66.0 MB (99 %)'],
    [66_000_000, 66_000_000, 'go: 66.0 of 66.0 MB (100 %)'],
    [1_250_000, undefined, 'go: 1.3 MB'],
    [0, undefined, 'go: 0.0 MB'],
    [0, 0, 'go: 0.0 MB'],
  ])('%j of %j is %j', (done, total, expected) => {
    expect(describeTransfer({ label: 'go', done, total })).toBe(expected);
  });
});

describe('throttle', () => {
  beforeEach(() => void jest.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void jest.useRealTimers());

  test('shows nothing before its time, and then once each time', () => {
    const shown: string[] = [];
    const show = throttle(1000);
    const at = [0, 500, 999, 1000, 1001, 1999, 2000, 9000, 9500, 10_000];
    for (const milliseconds of at) {
      jest.setSystemTime(1_000_000 + milliseconds);
      show({ label: String(milliseconds), done: 0, total: undefined }, (text) => shown.push(text));
    }
    expect(shown).toEqual(['1000: 0.0 MB', '2000: 0.0 MB', '9000: 0.0 MB', '10000: 0.0 MB']);
  });

  test('two of them do not know of each other', () => {
    const shown: string[] = [];
    const [often, seldom] = [throttle(10), throttle(1000)];
    jest.advanceTimersByTime(100);
    for (const [label, show] of [
      ['often', often],
      ['seldom', seldom],
    ] as const) {
      show({ label, done: 0, total: undefined }, (text) => shown.push(text));
    }
    expect(shown).toEqual(['often: 0.0 MB']);
  });
});
