import { describe, expect, test } from '@jest/globals';
import type { TimedEvent } from '../../../src/core/events/event.ts';
import type { ObservedRun, Span } from '../../../src/core/telemetry/span.ts';
import { spansOf } from '../../../src/core/telemetry/spans.ts';
import {
  activated,
  bytes,
  cold,
  committed,
  downloading,
  failed,
  found,
  guardEnd,
  guardStarted,
  hit,
  observed,
  requested,
  resolved,
  resumed,
  start,
  timeline,
  tried,
  verified,
  waiting,
} from '../../support/observed.ts';

/** `  download 60-500 DIGEST_MISMATCH [resumed]`, indented by what it is a part of. */
function outline(run: ObservedRun, events: readonly TimedEvent[]): readonly string[] {
  const spans = spansOf(run, events);
  const depth = ({ parent }: Span): number => {
    const above = parent === undefined ? undefined : spans[parent];
    return above === undefined ? 0 : 1 + depth(above);
  };
  return spans.map((span) => {
    const notes = span.events.map(({ name }) => name);
    const parts = [
      span.name,
      `${span.start - start}-${span.end - start}`,
      ...(span.error === undefined ? [] : [span.error]),
      ...(notes.length === 0 ? [] : [`[${notes}]`]),
    ];
    return `${'  '.repeat(depth(span))}${parts.join(' ')}`;
  });
}

test('a tool-cache hit', () => {
  expect(outline(observed(60), hit)).toEqual([
    'setup-go-tarball setup 0-60',
    '  lookup 10-20',
    '  activate 20-50',
  ]);
});

test('a cold install: one pass over the bytes', () => {
  expect(outline(observed(800), cold)).toEqual([
    'setup-go-tarball setup 0-800',
    '  lookup 10-20',
    '  resolve 20-40',
    '    mirror 20-40',
    '  mirror 50-600',
    '    download 60-500',
    '    unpack 100-550',
    '    verify 500-550',
    '    commit 550-600',
    '  activate 600-700',
  ]);
});

test('of a mirror, only the host is sent', () => {
  const text = JSON.stringify(spansOf(observed(800), cold));
  expect(text).toContain('mirror.example.com');
  expect(text).not.toContain('secret');
});

test('a mirror that serves wrong bytes, a wait, and another one', () => {
  const events = timeline(
    [10, requested],
    [20, resolved],
    [30, tried('https://a.example.com')],
    [40, downloading('a.example.com')],
    [50, bytes(1000)],
    [60, failed('https://a.example.com', 'DIGEST_MISMATCH')],
    [60, waiting],
    [2060, tried('https://b.example.com')],
    [2070, downloading('b.example.com')],
    [2075, resumed(300)],
    [2080, bytes(400)],
    [2090, { kind: 'interrupted', message: 'cut' }],
    [2095, resumed(400)],
    [2100, bytes(1000)],
    [2110, verified],
    [2120, committed],
    [2130, activated],
  );
  expect(outline(observed(2200), events)).toEqual([
    'setup-go-tarball setup 0-2200',
    '  lookup 10-20',
    '  mirror 30-60 DIGEST_MISMATCH',
    '    download 40-50',
    '    unpack 50-60 DIGEST_MISMATCH',
    '    verify 50-60 DIGEST_MISMATCH',
    '  wait 60-2060',
    '  mirror 2060-2120',
    '    download 2070-2100 [resumed,interrupted,resumed]',
    '    unpack 2080-2110',
    '    verify 2100-2110',
    '    commit 2110-2120',
    '  activate 2120-2130',
  ]);
});

test('a mirror that fails in the same way again is not reported again, and has failed all the same', () => {
  const events = timeline(
    [10, requested],
    [20, tried('https://a.example.com')],
    [30, failed('https://a.example.com', 'MIRROR_BUSY')],
    [30, waiting],
    [40, tried('https://a.example.com')],
    [50, waiting],
    [60, tried('https://a.example.com')],
  );
  const run = observed(70, { outcome: 'error', code: 'MIRROR_BUSY' });
  expect(outline(run, events)).toEqual([
    'setup-go-tarball setup 0-70 MIRROR_BUSY',
    '  lookup 10-20',
    '  resolve 20-70 MIRROR_BUSY',
    '    mirror 20-30 MIRROR_BUSY',
    '  wait 30-40',
    '    mirror 40-60 MIRROR_BUSY',
    '  wait 50-60',
    '    mirror 60-70 MIRROR_BUSY',
  ]);
});

test('several versions side by side, each with its own phases', () => {
  const events = timeline(
    [10, requested],
    [20, tried('https://a.example.com'), 'go1.22.12'],
    [25, downloading('a.example.com'), 'go1.22.12'],
    [30, tried('https://a.example.com'), 'go1.26.8'],
    [40, bytes(1000), 'go1.22.12'],
    [50, verified, 'go1.22.12'],
    [60, committed, 'go1.22.12'],
    [70, found, 'go1.26.8'],
    [80, activated],
  );
  expect(outline(observed(90), events)).toEqual([
    'setup-go-tarball setup 0-90',
    '  lookup 10-90',
    '  install 20-60',
    '    mirror 20-60',
    '      download 25-40',
    '      unpack 40-50',
    '      verify 40-50',
    '      commit 50-60',
    '  install 30-70',
    '    mirror 30-70',
  ]);
});

test('a run that waits for another one', () => {
  const events = timeline(
    [10, requested],
    [20, resolved],
    [30, tried('official')],
    [40, { kind: 'lock-wait', owner: 'process 7', archive: 'go1.26.8.linux-amd64.tar.gz' }],
    [900, activated],
  );
  expect(outline(observed(910), events)).toEqual([
    'setup-go-tarball setup 0-910',
    '  lookup 10-20',
    '  mirror 30-900',
    '  lock-wait 40-900',
  ]);
});

test('caches and tools are reported when they are over', () => {
  const restored = {
    kind: 'cache-restored',
    what: 'modules',
    outcome: 'exact',
    key: 'k',
    matched: 'k',
  } as const;
  const events = timeline(
    ...([
      [10, requested],
      [20, found],
      [50, activated],
    ] as const),
    [2050, { ...restored, bytes: 7, entries: 1, seconds: 1.5 }],
    [
      3050,
      {
        kind: 'tool-ready',
        tool: 'gotestsum',
        version: 'v1.13.0',
        folder: '/t',
        how: 'installed',
        seconds: 1,
      },
    ],
  );
  expect(outline(observed(3100), events).slice(3)).toEqual(['  cache-restore 550-2050', '  tool 2050-3050']);
  expect(spansOf(observed(3100), events)[3]?.attributes).toEqual({
    'setup_go.cache': 'modules',
    'setup_go.bytes': 7,
    'setup_go.cache.outcome': 'exact',
  });
});

describe('a guard', () => {
  test('its start is a part of the run that starts it', () => {
    const events = timeline([10, requested], [20, found], [300, guardStarted], [310, activated]);
    expect(outline(observed(320), events).slice(1)).toEqual([
      '  lookup 10-20',
      '  activate 20-310',
      '  guard-start 100-300',
    ]);
    expect(spansOf(observed(320), events)[3]?.attributes).toEqual({
      'setup_go.guard.private': 2,
      'setup_go.guard.public': 1,
      'setup_go.guard.patterns': 3,
    });
  });

  test('its life, with its report and what its upstreams were, is a part of the run that ends it', () => {
    const run = observed(10_050, { command: 'post', start: start + 9900 });
    expect(outline(run, guardEnd)).toEqual([
      'setup-go-tarball post 9900-10050',
      '  guard 1000-10000 [degraded,recovered,degraded]',
    ]);
    const guard = spansOf(run, guardEnd)[1];
    expect(guard?.attributes).toEqual({
      'setup_go.guard.requests': 20,
      'setup_go.guard.hits': 7,
      'setup_go.guard.failed': 1,
      'setup_go.guard.degraded': 3,
      'setup_go.guard.withheld': 2,
    });
    expect(guard?.events[1]).toEqual({
      name: 'recovered',
      time: start + 3500,
      attributes: { 'setup_go.guard.upstream': 'private-1', 'setup_go.guard.health': 'down' },
    });
  });

  test('none of its events is before its begin, although its seconds are whole ones', () => {
    const [early] = timeline([
      10_000,
      { kind: 'guard-degraded', upstream: 'private-1', health: 'slow', from: start + 600, to: undefined },
    ]);
    const events = [...(early ? [early] : []), ...guardEnd.slice(2)];
    expect(spansOf(observed(10_050), events)[1]?.start).toBe(start + 600);
  });
});

test('a hit says which trust level the tree has', () => {
  expect(spansOf(observed(60), hit)[1]?.attributes).toMatchObject({
    'setup_go.found': true,
    'setup_go.trust': 'known',
  });
});

describe('whatever is cut off', () => {
  test.each(cold.map((_, index) => index))('after %i events every span has an end', (count) => {
    const run = observed(800, { outcome: 'cancellation', code: 'INTERRUPTED' });
    for (const { start: from, end } of spansOf(run, cold.slice(0, count))) {
      expect(end).toBeGreaterThanOrEqual(from);
      expect(end).toBeLessThanOrEqual(run.end);
    }
  });
});
