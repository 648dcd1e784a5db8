import { expect, test } from '@jest/globals';
import type { TimedEvent } from '../../../src/core/events/event.ts';
import { measure } from '../../../src/core/telemetry/measure.ts';
import { bounds, metricTable, prometheusName } from '../../../src/core/telemetry/metric-table.ts';
import { isSlow, objectives } from '../../../src/core/telemetry/objectives.ts';
import { addUp } from '../../../src/core/telemetry/samples.ts';
import type { ObservedRun } from '../../../src/core/telemetry/span.ts';
import { spansOf } from '../../../src/core/telemetry/spans.ts';
import {
  bytes,
  cold,
  downloading,
  failed,
  guardEnd,
  guardStarted,
  hit,
  observed,
  requested,
  resumed,
  timeline,
  tried,
  waiting,
} from '../../support/observed.ts';

/** `setup_go.runs{command=setup,…} 1`, without those of one metric if it is named. */
function lines(run: ObservedRun, events: readonly TimedEvent[]): readonly string[] {
  return addUp(measure(run, events, spansOf(run, events))).map(({ metric, labels, sum, count }) => {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    const value = metric.endsWith('duration') ? `${count}x ${Number(sum.toFixed(3))}` : `${sum}`;
    return `${metric}{${pairs.join()}} ${value}`;
  });
}

test('a tool-cache hit', () => {
  expect(lines(observed(60), hit)).toEqual([
    'setup_go.runs{command=setup,host=github,outcome=success,how=found} 1',
    'setup_go.run.duration{command=setup,how=found} 1x 0.06',
    'setup_go.phase.duration{phase=lookup} 1x 0.01',
    'setup_go.phase.duration{phase=activate} 1x 0.03',
    'setup_go.activations{trust=known} 1',
  ]);
});

test('a cold install', () => {
  const all = lines(observed(800), cold);
  expect(all).toContain('setup_go.runs{command=setup,host=github,outcome=success,how=installed} 1');
  expect(all).toContain('setup_go.phase.duration{phase=mirror} 2x 0.57');
  expect(all).toContain('setup_go.downloaded{mirror=mirror.example.com} 1000');
  expect(all).toContain('setup_go.mirror.attempts{mirror=mirror.example.com,result=success} 2');
});

test('a failure, with its code, and no time of a success', () => {
  const events = timeline(
    [10, requested],
    [20, tried('https://a.example.com')],
    [30, failed('https://a.example.com', 'MIRROR_BUSY')],
    [30, waiting],
    [2030, tried('https://a.example.com')],
  );
  const all = lines(observed(2040, { outcome: 'error', code: 'MIRROR_BUSY' }), events);
  expect(all).toContain('setup_go.failures{code=MIRROR_BUSY,fault=mirror} 1');
  expect(all).toContain('setup_go.retries{reason=wait} 1');
  expect(all).toContain('setup_go.mirror.attempts{mirror=a.example.com,result=MIRROR_BUSY} 2');
  expect(all.filter((line) => line.startsWith('setup_go.run.duration'))).toEqual([]);
});

test.each([
  ['nothing was there before', [downloading('a'), bytes(10), bytes(1000)], 1000],
  ['part of it was', [downloading('a'), resumed(400), bytes(500), bytes(1000)], 600],
  ['a connection was cut', [downloading('a'), bytes(500), resumed(500), bytes(1000)], 1000],
  ['all of it was', [downloading('a'), resumed(1000), bytes(1000)], undefined],
])('bytes that were received, if %s', (_, events, expected) => {
  const all = lines(observed(1000), timeline(...events.map((event, at) => [at, event] as const)));
  const downloaded = all.find((line) => line.startsWith('setup_go.downloaded'));
  expect(downloaded).toBe(expected === undefined ? undefined : `setup_go.downloaded{mirror=a} ${expected}`);
});

test('a cache that made the job slower has saved nothing; the counter does not decrease', () => {
  const judged = (saved: number | undefined) =>
    ({ kind: 'cache-judged', what: 'build outputs', cost: 2, saved }) as const;
  const all = (saved: number | undefined) =>
    lines(observed(10, { command: 'post' }), timeline([1, judged(saved)])).filter((line) =>
      line.includes('cache'),
    );
  expect(all(-3)).toEqual(['setup_go.cache.cost{cache=build} 2', 'setup_go.cache.saved{cache=build} 0']);
  expect(all(undefined)).toEqual(['setup_go.cache.cost{cache=build} 2']);
});

test('a guard: where its answers came from, and how often which upstream was not well', () => {
  const all = lines(observed(10_050, { command: 'post' }), guardEnd);
  expect(all.filter((line) => line.includes('guard'))).toEqual([
    'setup_go.guard.answers{answer=cache} 7',
    'setup_go.guard.answers{answer=upstream} 9',
    'setup_go.guard.answers{answer=degraded} 3',
    'setup_go.guard.answers{answer=failed} 1',
    'setup_go.guard.degradations{upstream=private-1,health=down} 1',
    'setup_go.guard.degradations{upstream=private-2,health=down} 1',
    'setup_go.guard.withheld{} 2',
  ]);
  // The life of a guard is no phase of a run, but its start is.
  const phases = (events: readonly TimedEvent[]) =>
    lines(observed(400), events).filter((line) => line.includes('phase'));
  expect(phases(guardEnd)).toEqual([]);
  expect(phases(timeline([300, guardStarted]))).toEqual([
    'setup_go.phase.duration{phase=guard-start} 1x 0.2',
  ]);
});

test('what was verified, and at which level', () => {
  const events = timeline(
    [10, requested],
    [20, tried('https://a.example.com/go')],
    [30, failed('https://a.example.com/go', 'DIGEST_MISMATCH')],
    [40, tried('https://b.example.com/go')],
    [50, failed('https://b.example.com/go', 'MIRROR_BUSY')],
    [60, { kind: 'rechecked', root: '/t', trust: 'log' }],
    [70, { kind: 'recheck-failed', root: '/t', trust: 'index', required: 'log', why: 'w' }],
  );
  const verified = (all: readonly TimedEvent[]) =>
    lines(observed(800), all).filter((line) => line.startsWith('setup_go.verifications'));
  expect(verified(events).toSorted()).toEqual([
    'setup_go.verifications{subject=archive,trust=failed} 1',
    'setup_go.verifications{subject=tree,trust=failed} 1',
    'setup_go.verifications{subject=tree,trust=log} 1',
  ]);
  expect(verified(cold)).toEqual(['setup_go.verifications{subject=archive,trust=known} 1']);
});

test('every measurement has exactly the labels of its metric', () => {
  const events = [
    ...cold,
    ...timeline(
      [
        701,
        {
          kind: 'cache-restored',
          what: 'the tool x v1',
          outcome: 'miss',
          key: 'k',
          matched: '',
          bytes: undefined,
          entries: undefined,
          seconds: 0.1,
        },
      ],
      [702, { kind: 'cache-judged', what: 'modules', cost: 1, saved: 1 }],
      [703, waiting],
    ),
    ...guardEnd,
  ];
  const run = observed(800, { outcome: 'error', code: 'DISK_FULL' });
  const seen = measure(run, events, spansOf(run, events));
  for (const { metric, labels } of [...seen, ...measure(observed(800), hit, [])])
    expect([metric, Object.keys(labels)]).toEqual([
      metric,
      metricTable.find(({ name }) => name === metric)?.labels,
    ]);
  const names = new Set([...seen, ...measure(observed(800), hit, [])].map(({ metric }) => metric));
  expect([...names].sort()).toEqual(metricTable.map(({ name }) => name).toSorted());
});

test('names in Prometheus follow its conventions', () => {
  for (const { name, kind, unit } of metricTable) {
    const shown = prometheusName(name);
    expect(shown).toMatch(/^[a-z][a-z_]*$/);
    expect(shown.endsWith('_total')).toBe(kind === 'counter');
    if (unit === 's') expect(shown).toContain('_seconds');
    if (unit === 'By') expect(shown).toContain('_bytes');
  }
});

test('the bounds of objectives are bounds of histograms', () => {
  for (const objective of objectives) if ('seconds' in objective) expect(bounds).toContain(objective.seconds);
});

test('what is slow follows from the objectives', () => {
  expect(isSlow({ start: 0, end: 1001 }, 'found')).toBe(true);
  expect(isSlow({ start: 0, end: 1001 }, 'installed')).toBe(false);
  expect(isSlow({ start: 0, end: 15_001 }, 'none')).toBe(true);
});

test('a value belongs to the bucket whose bound it is', () => {
  const one = (value: number) =>
    addUp([{ metric: 'setup_go.phase.duration', value, labels: { phase: 'tool' } }])[0]?.buckets.indexOf(1);
  expect([0, 0.05, 0.051, 1, 1800, 1801].map(one)).toEqual([0, 0, 1, 4, 14, 15]);
});
