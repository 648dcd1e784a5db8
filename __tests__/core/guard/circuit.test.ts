import { describe, expect, test } from '@jest/globals';
import { createHealth, healthRules } from '../../../src/core/guard/health.ts';
import { createTokenBucket } from '../../../src/core/guard/token-bucket.ts';

describe('the health of an upstream', () => {
  test('a few failures say nothing', () => {
    const health = createHealth();
    for (let time = 0; time < 4; time++) health.record('failed', 10, time);
    expect(health.health(5)).toBe('up');
    expect(health.admit(5)).toBe(true);
  });

  test('half of the requests within the window: it is down, until a probe succeeds', () => {
    const health = createHealth();
    for (let time = 0; time < 5; time++) health.record('failed', 10, time);
    expect(health.health(5)).toBe('down');
    expect(health.admit(5)).toBe(false);
    expect(health.wait(5)).toBe(healthRules.pause - 1);
    const after = 4 + healthRules.pause;
    expect(health.health(after)).toBe('up');
    expect(health.admit(after)).toBe(true);
    // One at a time.
    expect(health.admit(after)).toBe(false);
    expect(health.health(after)).toBe('down');
    health.record('ok', 10, after + 1);
    expect(health.health(after + 1)).toBe('up');
    expect(health.admit(after + 1)).toBe(true);
    expect(health.snapshot(after + 1)).toMatchObject({ trips: 1 });
  });

  test('a probe that fails doubles the pause, up to a limit', () => {
    const health = createHealth();
    for (let time = 0; time < 5; time++) health.record('failed', 10, time);
    let now = 4;
    const pauses = Array.from({ length: 8 }, () => {
      const wait = health.wait(now);
      now += wait;
      expect(health.admit(now)).toBe(true);
      health.record('failed', 10, now);
      return wait;
    });
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000, 15000]);
  });

  test('what is older than the window does not count', () => {
    const health = createHealth();
    for (let time = 0; time < 4; time++) health.record('failed', 10, time);
    health.record('failed', 10, healthRules.window + 10);
    expect(health.health(healthRules.window + 10)).toBe('up');
  });

  test('failures among many successes are no outage', () => {
    const health = createHealth();
    for (let time = 0; time < 100; time++) health.record(time % 3 === 0 ? 'failed' : 'ok', 10, time);
    expect(health.health(100)).toBe('up');
  });

  test('late answers make it slow, and it is still asked', () => {
    const health = createHealth();
    for (let time = 0; time < 6; time++) health.record(time % 2 === 0 ? 'slow' : 'ok', 11_000, time);
    expect(health.health(6)).toBe('slow');
    expect(health.admit(6)).toBe(true);
    expect(health.snapshot(6)).toMatchObject({ slow: 3, requests: 6, median: 11_000, p95: 11_000 });
  });
});

test('a bucket of tokens', () => {
  const bucket = createTokenBucket({ rate: 10, burst: 3 });
  expect([bucket.take(0), bucket.take(0), bucket.take(0), bucket.take(0)]).toEqual([true, true, true, false]);
  expect(bucket.wait(0)).toBe(100);
  expect([bucket.take(100), bucket.take(100)]).toEqual([true, false]);
  bucket.giveBack();
  expect(bucket.take(100)).toBe(true);
  expect(bucket.wait(100_000)).toBe(0);
});
