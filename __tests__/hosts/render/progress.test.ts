import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { EngineEvent, InstallOf } from '../../../src/core/events/event.ts';
import {
  barOf,
  createProgress,
  describeTransfer,
  type Transfer,
} from '../../../src/hosts/render/progress.ts';

const MB = 1_000_000;

describe('describeTransfer', () => {
  test.each<[number, number | undefined, number | undefined, string]>([
    [0, 66_897_291, undefined, 'go: 0.0 of 66.9 MB (0 %)'],
    [33 * MB, 66 * MB, undefined, 'go: 33.0 of 66.0 MB (50 %)'],
    [66 * MB - 1, 66 * MB, 11 * MB, 'go: 66.0 of 66.0 MB (99 %), 11.0 MB/s, 1 s left'],
    [66 * MB, 66 * MB, 11 * MB, 'go: 66.0 of 66.0 MB (100 %), 11.0 MB/s'],
    [33 * MB, 66 * MB, 11 * MB, 'go: 33.0 of 66.0 MB (50 %), 11.0 MB/s, 3 s left'],
    [33 * MB, 66 * MB, 0.2 * MB, 'go: 33.0 of 66.0 MB (50 %), 0.2 MB/s, 3 min left'],
    [33 * MB, 66 * MB, 0, 'go: 33.0 of 66.0 MB (50 %), 0.0 MB/s'],
    [1.25 * MB, undefined, undefined, 'go: 1.3 MB'],
    [1.25 * MB, undefined, 2 * MB, 'go: 1.3 MB, 2.0 MB/s'],
    [0, 0, undefined, 'go: 0.0 MB'],
  ])('%j of %j at %j is %j', (done, total, speed, expected) => {
    expect(describeTransfer({ label: 'go', done, total, speed })).toBe(expected);
  });
});

describe('barOf', () => {
  const half: Transfer = { label: 'go', done: 33 * MB, total: 66 * MB, speed: 11 * MB };
  const figures = '33.0 of 66.0 MB (50 %), 11.0 MB/s, 3 s left';

  test('fits the terminal', () => {
    expect(barOf(half, 80)).toBe(`[${'#'.repeat(15)}${'.'.repeat(15)}] ${figures}`);
    expect(barOf(half, 60)).toHaveLength(59);
    expect(barOf(half, 50)).toBe(figures);
  });

  test('is figures alone if the length is not known', () => {
    expect(barOf({ ...half, total: undefined }, 80)).toBe('33.0 MB, 11.0 MB/s');
  });
});

describe('createProgress', () => {
  const start = 1_000_000;
  beforeEach(() => void jest.useFakeTimers({ now: start }));
  afterEach(() => void jest.useRealTimers());

  function shownFor(
    interval: number,
    events: readonly (readonly [milliseconds: number, event: InstallOf])[],
  ): readonly string[] {
    const shown: string[] = [];
    const hear = createProgress(interval, (transfer) => shown.push(describeTransfer(transfer)));
    for (const [milliseconds, event] of events) hear({ ...event, time: start + milliseconds });
    return shown;
  }

  const bytes = (done: number, total?: number): EngineEvent => ({ kind: 'bytes', label: 'go', done, total });

  test('shows nothing before its time, and then once each time', () => {
    const at = [0, 500, 999, 1000, 1001, 1999, 2000, 9000, 9500, 10_000];
    const shown = shownFor(
      1000,
      at.map((milliseconds) => [milliseconds, bytes(milliseconds * 1000)] as const),
    );
    expect(shown.map((line) => line.split(',')[0])).toEqual([
      'go: 1.0 MB',
      'go: 2.0 MB',
      'go: 9.0 MB',
      'go: 10.0 MB',
    ]);
  });

  test('tells the speed of the last seconds, and how long it takes at that', () => {
    // 1 MB/s for 10 s, then 2 MB/s.
    const fast = (second: number) => (second <= 10 ? second : 10 + 2 * (second - 10));
    const at = Array.from({ length: 21 }, (_, second) => second);
    const shown = shownFor(
      10_000,
      at.map((second) => [second * 1000, bytes(fast(second) * MB, 60 * MB)] as const),
    );
    expect(shown).toEqual([
      'go: 10.0 of 60.0 MB (16 %), 1.0 MB/s, 50 s left',
      'go: 30.0 of 60.0 MB (50 %), 2.0 MB/s, 15 s left',
    ]);
  });

  test('bytes that are here already do not count for the speed', () => {
    const shown = shownFor(1000, [
      [0, { kind: 'resumed', label: 'go', offset: 40 * MB }],
      [1000, bytes(20 * MB, 60 * MB)],
      [1100, bytes(40 * MB, 60 * MB)],
      [3100, bytes(42 * MB, 60 * MB)],
    ]);
    expect(shown).toEqual(['go: 20.0 of 60.0 MB (33 %)', 'go: 42.0 of 60.0 MB (70 %), 1.0 MB/s, 18 s left']);
  });

  test('downloads side by side are one', () => {
    const of = (install: string, done: number, total?: number): InstallOf => ({
      ...bytes(done, total),
      install,
    });
    const shown = shownFor(1000, [
      [0, of('go1.22.12', 0, 60 * MB)],
      [1000, of('go1.22.12', 10 * MB, 60 * MB)],
      [1500, { kind: 'download-started', label: 'other', install: 'go1.23.12' }],
      [2000, of('go1.23.12', 10 * MB, 40 * MB)],
      [3000, of('go1.24.1', MB)],
    ]);
    expect(shown).toEqual([
      'go1.22.12: 10.0 of 60.0 MB (16 %), 10.0 MB/s, 5 s left',
      'go1.22.12, go1.23.12: 20.0 of 100.0 MB (20 %), 10.0 MB/s, 8 s left',
      'go1.22.12, go1.23.12, go1.24.1: 21.0 MB, 7.0 MB/s',
    ]);
  });

  test('another download starts to measure again', () => {
    const shown = shownFor(1000, [
      [0, bytes(0, 60 * MB)],
      [1000, bytes(10 * MB, 60 * MB)],
      [1100, { kind: 'download-started', label: 'other' }],
      [2000, bytes(0, 60 * MB)],
      [3000, bytes(MB, 60 * MB)],
    ]);
    expect(shown.at(-2)).toBe('go: 0.0 of 60.0 MB (0 %)');
    expect(shown.at(-1)).toBe('go: 1.0 of 60.0 MB (1 %), 1.0 MB/s, 59 s left');
  });
});
