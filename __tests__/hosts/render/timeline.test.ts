/** The time line of a run, from its events, as a chart of Mermaid. */
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
      { name: 'Download, verify and unpack', start: 1000, end: 7000 },
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

  test('none of no events', () => {
    expect(phasesOf([])).toEqual([]);
  });
});

describe('the chart', () => {
  test('has a line for each phase, in milliseconds, none of no length', () => {
    const phases = [
      { name: 'Resolve', start: 0, end: 0 },
      { name: 'Commit', start: 0, end: 1500 },
    ];
    expect(timelineChart(phases, asIs)).toEqual([
      '```mermaid',
      'gantt',
      '  dateFormat x',
      '  axisFormat %M:%S',
      '  Resolve :0, 1',
      '  Commit :0, 1500',
      '```',
    ]);
  });

  test.each([
    'https://m.test:8080/go',
    'a;b#c',
    '```\n# heading',
    'x\r\ny\u2028z\u0085w',
    '%%{init: {"theme":"dark"}}%%',
    'a\n  section forged',
    '<script>alert(1)</script>',
  ])('the name %j cannot break it', (name) => {
    const lines = timelineChart([{ name: `Ask ${name}`, start: 1, end: 2 }], asIs);
    expect(lines).toHaveLength(6);
    expect(lines[4]).toMatch(/^ {2}Ask [^:;#`%{}<>\r\n\u2028\u0085]+ :1, 2$/);
  });

  test('a secret is redacted before characters are removed from it', () => {
    const redact = (text: string) => text.replaceAll('s3:cr;et', '***');
    const [line] = timelineChart([{ name: 'Ask http://m.test/s3:cr;et', start: 1, end: 2 }], redact).slice(4);
    expect(line).toBe('  Ask http //m.test/*** :1, 2');
  });
});
