import { describe, expect, test } from '@jest/globals';
import {
  BACKOFF_CAP_MS,
  backoff,
  isPassing,
  RETRY_AFTER_CAP_MS,
  retryAfter,
} from '../../../src/core/download/retry.ts';

describe('isPassing', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('%d passes', (status) => {
    expect(isPassing(status)).toBe(true);
  });

  test.each([200, 206, 301, 304, 400, 401, 403, 404, 407, 410, 416, 451, 501, 505, 511])(
    '%d stays',
    (status) => {
      expect(isPassing(status)).toBe(false);
    },
  );
});

describe('retryAfter', () => {
  const now = Date.UTC(2026, 0, 15, 12, 0, 0);

  test.each([
    ['0', 0],
    ['7', 7_000],
    [' 7 ', 7_000],
    ['120', RETRY_AFTER_CAP_MS],
    ['86400', RETRY_AFTER_CAP_MS],
    ['99999999999999999999999', RETRY_AFTER_CAP_MS],
    ['Thu, 15 Jan 2026 12:00:30 GMT', 30_000],
    ['Thu, 15 Jan 2026 11:59:00 GMT', 0],
    ['Fri, 16 Jan 2026 12:00:00 GMT', RETRY_AFTER_CAP_MS],
    ['Thursday, 15-Jan-26 12:00:30 GMT', 30_000],
    ['Thu Jan 15 12:00:30 2026', 30_000],
  ])('%j is %d ms', (value, expected) => {
    expect(retryAfter({ 'retry-after': value }, now)).toBe(expected);
  });

  test.each(['', '-5', '1.5', '7s', 'soon', '2026-01-15T12:00:30Z', 'Thu, nonsense GMT', '0x10'])(
    '%j says nothing',
    (value) => {
      expect(retryAfter({ 'retry-after': value }, now)).toBeUndefined();
    },
  );

  test('no header says nothing', () => {
    expect(retryAfter({}, now)).toBeUndefined();
  });
});

describe('backoff', () => {
  test.each([
    { attempt: 1, random: 0, expected: 0 },
    { attempt: 1, random: 0.5, expected: 1_000 },
    { attempt: 1, random: 0.9999, expected: 1_999 },
    { attempt: 2, random: 0.5, expected: 2_000 },
    { attempt: 4, random: 0.5, expected: 8_000 },
    { attempt: 5, random: 0.5, expected: BACKOFF_CAP_MS / 2 },
    { attempt: 5_000, random: 0.5, expected: BACKOFF_CAP_MS / 2 },
  ])('retry $attempt with $random waits $expected ms', ({ attempt, random, expected }) => {
    expect(backoff({ attempt, base: 2_000, cap: BACKOFF_CAP_MS, random })).toBe(expected);
  });

  test('a base of 0 never waits', () => {
    expect(backoff({ attempt: 9, base: 0, cap: BACKOFF_CAP_MS, random: 0.9 })).toBe(0);
  });
});
