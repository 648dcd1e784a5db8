import { expect, test } from '@jest/globals';
import type { TimedEvent } from '../../../src/core/events/event.ts';
import { recordedRuns } from '../../../src/core/telemetry/recorded-runs.ts';
import { percentile, statisticsOf } from '../../../src/core/telemetry/statistics.ts';
import { cold, guardEnd, guardStarted, hit, start, timeline } from '../../support/observed.ts';

/** As `--events` writes it. */
function file(run: string | undefined, events: readonly TimedEvent[]): string {
  const lines = events.map(({ time, ...event }) => ({
    schema: 1,
    time: new Date(time).toISOString(),
    ...event,
    ...(run && { run }),
  }));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const finished = (milliseconds: number, outcome: 'success' | 'error' = 'success') =>
  timeline([
    milliseconds,
    {
      kind: 'finished',
      command: 'setup',
      host: 'shell',
      outcome,
      code: outcome === 'error' ? 'DISK_FULL' : undefined,
      milliseconds,
    },
  ]);

test('runs that share a file have IDs of their own', () => {
  const [one, other] = [file('a', [...hit, ...finished(60)]), file('b', [...cold, ...finished(800)])];
  const interleaved = [one, other].map((text) => text.split('\n').filter(Boolean));
  const mixed = Array.from({ length: 20 }, (_, index) =>
    interleaved.flatMap((lines) => lines[index] ?? []),
  ).flat();
  const runs = recordedRuns(mixed.join('\n')) ?? [];
  expect(runs.map(({ run, events }) => [run?.end, events.length])).toEqual([
    [start + 60, hit.length + 1],
    [start + 800, cold.length + 1],
  ]);
});

test('lines of an earlier version, without a name of the run: each request begins one', () => {
  expect(
    recordedRuns(file(undefined, hit) + file(undefined, cold))?.map(({ run, events }) => [
      run,
      events.length,
    ]),
  ).toEqual([
    [undefined, hit.length],
    [undefined, cold.length],
  ]);
});

test('half a line at the end, kinds that are not known and fields of another type are left out', () => {
  const strange = [
    { schema: 1, time: '2026-03-01T12:00:00.500Z', kind: 'later', run: 'a' },
    { schema: 1, time: '2026-03-01T12:00:00.500Z', kind: 'waiting', milliseconds: 'long', run: 'a' },
  ].map((line) => `${JSON.stringify(line)}\n`);
  const text = `${file('a', hit)}${strange.join('')}{"schema":1,"time":"2026`;
  expect(recordedRuns(text)?.map(({ events }) => events.length)).toEqual([hit.length]);
});

test.each(['', 'a log\nof something\n', '{"schema":2,"kind":"found"}\n', '[1]\n{}\n'])(
  '%j has no events',
  (text) => {
    expect(recordedRuns(text)).toBeUndefined();
  },
);

test('what is counted', () => {
  const text = [
    file('a', [...hit, ...finished(60)]),
    file('b', [...cold, ...finished(800)]),
    file('c', [...cold.slice(0, 5), ...finished(300, 'error')]),
    file('d', hit.slice(0, 1)),
  ].join('');
  const all = statisticsOf(recordedRuns(text) ?? []);
  expect(all).toMatchObject({
    count: 4,
    since: start + 10,
    until: start + 800,
    outcomes: { success: 2, error: 1, unfinished: 1 },
    hosts: { shell: 3 },
    hows: { found: 1, installed: 1, none: 1 },
    trust: { known: 2 },
    failures: { DISK_FULL: 1 },
    mirrors: [{ name: 'mirror.example.com', attempts: 4, failed: { DISK_FULL: 1 }, bytes: 1000 }],
  });
  expect(all.durations).toEqual([
    { name: 'found', count: 1, p50: 0.06, p95: 0.06, p99: 0.06, max: 0.06 },
    { name: 'installed', count: 1, p50: 0.8, p95: 0.8, p99: 0.8, max: 0.8 },
  ]);
  expect(all.phases.map(({ name }) => name)).toEqual([
    ...['lookup', 'resolve', 'mirror', 'download', 'unpack', 'verify', 'commit', 'activate'],
  ]);
});

test('what was verified, and guards', () => {
  const runs = [
    file('a', [...cold, ...finished(800)]),
    file('b', [...timeline([5, guardStarted]), ...guardEnd, ...finished(10_050)]),
  ];
  expect(statisticsOf(recordedRuns(runs.join('')) ?? [])).toMatchObject({
    verified: { 'archive known': 1 },
    guards: {
      count: 1,
      answers: { cache: 7, upstream: 9, degraded: 3, failed: 1 },
      degradations: { 'private-1 down': 1, 'private-2 down': 1 },
      withheld: 2,
    },
  });
  expect(statisticsOf(recordedRuns(runs[0] ?? '') ?? []).guards).toEqual({
    ...{ count: 0, answers: {}, degradations: {}, withheld: 0 },
  });
});

test.each([
  [[], 0.5, 0],
  [[7], 0.99, 7],
  [[1, 2], 0.5, 1],
  [[1, 2, 3], 0.5, 2],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
  [Array.from({ length: 101 }, (_, index) => index + 1), 0.95, 96],
])('the nearest rank of %j at %f', (sorted, part, expected) => {
  expect(percentile(sorted, part)).toBe(expected);
});
