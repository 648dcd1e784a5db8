/** The timeline of a run, from its events, as a chart of Mermaid. */
import { describe, expect, test } from '@jest/globals';
import type { EngineEvent, TimedEvent } from '../../../src/core/events/event.ts';
import { phasesOf, timelineChart } from '../../../src/hosts/render/timeline.ts';

const asIs = (text: string) => text;
const start = Date.parse('2026-11-05T10:00:00Z');

function at(seconds: number, event: EngineEvent): TimedEvent {
  return { ...event, time: start + seconds * 1000 };
}

const requested: EngineEvent = { kind: 'requested', request: '1.26', source: 'go-version' };
const tried = (mirror: string): EngineEvent => ({ kind: 'mirror-tried', mirror, aim: 'x' });
const started: EngineEvent = { kind: 'download-started', label: 'x' };
const verified: EngineEvent = {
  kind: 'verified',
  archive: 'x',
  trust: 'known',
  sha256: '',
  size: 70_000_000,
};
const committed: EngineEvent = {
  kind: 'committed',
  release: 'go1.26.1',
  root: '/t',
  tool: 'go',
  mirror: 'official',
  trust: 'known',
  lacks: [],
};
const activated: EngineEvent = {
  kind: 'activated',
  release: 'go1.26.1',
  goroot: '/t',
  variables: [],
  paths: [],
};

describe('phases', () => {
  test('of a download', () => {
    const events = [
      at(0, requested),
      at(0.5, tried('official')),
      at(1, started),
      at(7, verified),
      at(8, committed),
      at(8.25, activated),
    ];
    expect(phasesOf(events)).toEqual([
      { name: 'Resolve', start: 0, end: 500 },
      { name: 'Ask official', start: 500, end: 1000 },
      { name: 'Download from official', start: 1000, end: 7000 },
      { name: 'Commit', start: 7000, end: 8000 },
      { name: 'Activate', start: 8000, end: 8250 },
    ]);
  });

  test('of a run with failures and waits', () => {
    const events = [
      at(0, requested),
      at(1, tried('https://a.test')),
      at(2, { kind: 'mirror-failed', mirror: 'https://a.test', code: 'MIRROR_STATUS', message: 'm' }),
      at(2, { kind: 'waiting', milliseconds: 4000, retry: 1, of: 3 }),
      at(6, tried('https://b.test')),
      at(7, { kind: 'lock-wait', owner: 'o', archive: 'x' }),
      at(9, { kind: 'found', release: 'go1.26.1', root: '/t', tool: 'go', trust: 'known', lacks: [] }),
    ];
    expect(phasesOf(events).map(({ name, start: from, end }) => [name, from, end])).toEqual([
      ['Resolve', 0, 1000],
      ['Ask https://a.test', 1000, 2000],
      ['Wait', 2000, 6000],
      ['Ask https://b.test', 6000, 7000],
      ['Wait for another job', 7000, 9000],
      ['Activate', 9000, 9000],
    ]);
  });

  test('of installs side by side', () => {
    const of = (install: string, seconds: number, event: EngineEvent): TimedEvent => ({
      ...at(seconds, event),
      install,
    });
    const resolved: EngineEvent = { kind: 'resolved', release: 'x', archive: 'x', why: 'x' };
    const events = [
      at(0, requested),
      at(1, resolved),
      of('go1.22.12', 1, tried('official')),
      of('go1.23.12', 2, tried('official')),
      of('go1.22.12', 2, started),
      of('go1.23.12', 3, started),
      of('go1.22.12', 5, verified),
      of('go1.23.12', 7, verified),
    ];
    expect(phasesOf(events).map(({ name, start: from, end }) => [name, from, end])).toEqual([
      ['Resolve', 0, 1000],
      ['go1.22.12: Ask official', 1000, 2000],
      ['go1.22.12: Download from official', 2000, 5000],
      ['go1.23.12: Ask official', 2000, 3000],
      ['go1.23.12: Download from official', 3000, 7000],
      ['go1.22.12: Commit', 5000, 5000],
      ['go1.23.12: Commit', 7000, 7000],
    ]);
  });

  test('of caches that are restored side by side', () => {
    const restored = (what: string, seconds: number): EngineEvent => ({
      kind: 'cache-restored',
      what,
      outcome: 'exact',
      key: 'k',
      matched: 'k',
      bytes: 1,
      entries: 1,
      seconds,
    });
    const events = [
      at(0, requested),
      at(1, activated),
      at(4, restored('modules', 2.5)),
      at(9, restored('build outputs', 7.5)),
    ];
    expect(phasesOf(events)).toEqual([
      { name: 'Resolve', start: 0, end: 1000 },
      { name: 'Restore modules', start: 1500, end: 4000 },
      { name: 'Restore build outputs', start: 1500, end: 9000 },
    ]);
  });

  test('the first begins with the run', () => {
    const events = [at(0, { kind: 'trace', message: 'm' }), at(0.5, requested), at(1, tried('official'))];
    expect(phasesOf(events)[0]).toEqual({ name: 'Resolve', start: 0, end: 1000 });
  });

  test('the twenty longest of many, in their order', () => {
    const retries = Array.from({ length: 50 }, (_, n) => [
      at(n * 10, tried(`${n}`)),
      at(n * 10 + (n % 10), { kind: 'waiting' as const, milliseconds: 1, retry: n, of: 50 }),
    ]);
    const phases = phasesOf([...retries.flat(), at(500, activated)]);
    expect(phases).toHaveLength(20);
    expect(phases.map(({ start: from }) => from)).toEqual(
      phases.map(({ start: from }) => from).toSorted((a, b) => a - b),
    );
    expect(Math.min(...phases.map(({ start: from, end }) => end - from))).toBe(8000);
  });

  test('none of no events', () => {
    expect(phasesOf([])).toEqual([]);
  });
});

describe('the chart', () => {
  test('has a line for each phase, with times of a day, none too narrow to be seen', () => {
    const phases = [
      { name: 'Resolve', start: 0, end: 0 },
      { name: 'Commit', start: 0, end: 9000 },
    ];
    expect(timelineChart(phases, asIs)).toEqual([
      '```mermaid',
      '%%{init: {"gantt": {"useWidth": 960, "leftPadding": 48, "rightPadding": 110}}}%%',
      'gantt',
      '  dateFormat HH:mm:ss.SSS',
      '  axisFormat %-S s',
      '  tickInterval 1second',
      '  todayMarker off',
      '  Resolve :00:00:00.000, 00:00:00.030',
      '  Commit :00:00:00.000, 00:00:09.000',
      '```',
    ]);
  });

  test.each([
    [5_001, '%-S s', true, '00:00:05.001'],
    [14_999, '%-S s', true, '00:00:14.999'],
    [15_000, '%-S s', false, '00:00:15.000'],
    [59_999, '%-S s', false, '00:00:59.999'],
    [60_000, '%M:%S', false, '00:01:00.000'],
    [3_599_999, '%M:%S', false, '00:59:59.999'],
    [3_600_000, '%H:%M:%S', false, '01:00:00.000'],
    [90_000_000, '%H:%M:%S', false, '23:59:59.999'],
  ])('of %d ms has an axis that repeats no label', (end, axis, eachSecond, last) => {
    const lines = timelineChart([{ name: 'Wait', start: 0, end }], asIs);
    expect(lines).toContain(`  axisFormat ${axis}`);
    expect(lines.includes('  tickInterval 1second')).toBe(eachSecond);
    expect(lines).toContain(`  Wait :00:00:00.000, ${last}`);
  });

  test.each([
    ['https://m.test:8080/go', 'm.test#58;8080/go'],
    ['https://m.test/{version}/{filename}', 'm.test/#123;version#125;/#123;filename#125;'],
    ['a;b#c', 'a#59;b#35;c'],
    ['```\n# heading', '#96;#96;#96; #35; heading'],
    ['x\r\ny\u2028z\u0085w', 'x y z w'],
    [
      '%%{init: {"theme":"dark"}}%%',
      '#37;#37;#123;init#58; #123;#34;theme#34;#58;#34;dark#34;#125;#125;#37;#37;',
    ],
    ['a\n  section forged', 'a section forged'],
    ['<script>alert(1)</script>', '#60;script#62;alert(1)#60;/script#62;'],
    ['&lt;b', '#38;lt#59;b'],
    [`https://m.test/${'x'.repeat(200)}`, `m.test/${'x'.repeat(88)}…`],
    ['😀'.repeat(200), `${'😀'.repeat(95)}…`],
  ])('the name %j cannot break it', (name, shown) => {
    const lines = timelineChart([{ name: `Ask ${name}`, start: 1, end: 2 }], asIs);
    expect(lines.filter((line) => line.includes('Ask'))).toEqual([
      `  Ask ${shown} :00:00:00.001, 00:00:00.002`,
    ]);
    expect(lines).toHaveLength(9);
  });

  test('a secret is redacted before characters are removed from it', () => {
    const redact = (text: string) => text.replaceAll('s3:cr;et', '***');
    const chart = timelineChart([{ name: 'Ask http://m.test/s3:cr;et', start: 1, end: 2 }], redact);
    expect(chart).toContain('  Ask m.test/*** :00:00:00.001, 00:00:00.002');
  });
});
