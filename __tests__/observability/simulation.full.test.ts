/**
 * 10,000 runs in three days, made from runs that were recorded with faults: what the rules say in Prometheus equals what
 * is computed from the events themselves.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  alertNames,
  burns,
  errorRatio,
  p95,
  ruleGroups,
  windows,
} from '../../scripts/observability-rules.ts';
import type { EngineEvent } from '../../src/core/events/event.ts';
import { measure } from '../../src/core/telemetry/measure.ts';
import { bounds } from '../../src/core/telemetry/metric-table.ts';
import { type Objective, objectives } from '../../src/core/telemetry/objectives.ts';
import { printSamples, samplesOf, sumOf } from '../../src/core/telemetry/prometheus-text.ts';
import { type RecordedRun, recordedRuns } from '../../src/core/telemetry/recorded-runs.ts';
import { addUp } from '../../src/core/telemetry/samples.ts';
import type { ObservedRun } from '../../src/core/telemetry/span.ts';
import { spansOf } from '../../src/core/telemetry/spans.ts';
import { percentile } from '../../src/core/telemetry/statistics.ts';
import { miniGo } from '../support/mini-go.ts';
import { createPlace, type Place, runShell } from '../support/product.ts';
import {
  freePort,
  prometheusPrograms,
  query,
  runTool,
  type Service,
  startService,
} from '../support/prometheus.ts';
import { offer, openScenario } from '../support/scenario.ts';
import { moved, numbersFrom } from '../support/simulated-runs.ts';
import { describeUnless } from '../support/test-unless.ts';

const { made, missing } = prometheusPrograms();
const go = miniGo('go1.99.1', { ballast: 300_000 });
const dashboard = join(import.meta.dirname, '../../observability/grafana/setup-go.json');
const count = 10_000;
/** Seconds. */
const [step, days] = [120, 3];
const begin = Date.parse('2026-03-01T00:00:00Z') / 1000;
const finish = begin + days * 86_400;
const seconds: Readonly<Record<string, number>> = Object.fromEntries(
  windows.map((window) => [
    window,
    Number.parseInt(window, 10) * { m: 60, h: 3600, d: 86_400 }[window.slice(-1) as 'm'],
  ]),
);

describeUnless(missing)('10,000 runs', () => {
  let place: Place;
  let prometheus: Service;
  let url = '';
  let runs: readonly Seen[] = [];
  let posts: readonly Counted[] = [];

  beforeAll(async () => {
    place = createPlace('simulation');
    const recorded = await record();
    runs = simulate(recorded);
    const file = join(place.root, 'metrics.txt');
    posts = afterJobs();
    writeFileSync(file, openMetrics([...runs, ...posts].sort((a, b) => a.end - b.end)));
    const tsdb = join(place.root, 'tsdb');
    // It reads the whole file for each block: few long ones take a tenth of the time of many.
    const convert = ['tsdb', 'create-blocks-from', 'openmetrics', '--max-block-duration=162h', file, tsdb];
    runTool(made?.promtool ?? '', convert);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    writeFileSync(join(place.root, 'prometheus.yml'), '');
    prometheus = await startService(
      made?.prometheus ?? '',
      [
        `--config.file=${join(place.root, 'prometheus.yml')}`,
        `--storage.tsdb.path=${tsdb}`,
        '--storage.tsdb.retention.time=100y',
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { ready: `${url}/-/ready` },
    );
  });

  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]();
    place?.[Symbol.dispose]();
  });

  // Between two samples, so that no sample is at the edge of a window.
  const times = Array.from({ length: 9 }, (_, index) => begin + (index + 1) * 28_800 - 90);

  test.each(windows)('part of the runs that miss each objective, in a window of %s', async (window) => {
    let compared = 0;
    for (const objective of objectives) {
      const expr = ruleOf(errorRatio(window), objective.name);
      for (const time of times) {
        const expected = errorsOf(runs, objective, spanOf(time, window));
        const [sample] = await query(url, expr, time);
        if (expected === undefined)
          expect([objective.name, time, sample]).toEqual([objective.name, time, undefined]);
        else expect(sample?.value).toBeCloseTo(expected, 9);
        compared += expected === undefined ? 0 : 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('95th percentiles: as interpolated from the buckets, and in the bucket of the true one', async () => {
    const expr = ruleOf(p95, undefined);
    let compared = 0;
    for (const time of times) {
      const within = spanOf(time, '1h');
      for (const { metric, value } of await query(url, expr, time)) {
        const own = runs
          .filter(
            ({ how, end, outcome }) => how === metric['how'] && outcome === 'success' && isIn(end, within),
          )
          .map(({ duration }) => duration)
          .sort((a, b) => a - b);
        if (own.length === 0) {
          expect(value).toBeNaN();
          continue;
        }
        expect(value).toBeCloseTo(quantileOf(own, 0.95), 9);
        const exact = percentile(own, 0.95);
        const upper = bounds.find((bound) => exact <= bound) ?? Number.POSITIVE_INFINITY;
        expect(value).toBeLessThanOrEqual(upper);
        expect(value).toBeGreaterThanOrEqual(bounds.findLast((bound) => bound < exact) ?? 0);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('every query of the dashboard has an answer, and its sums are those of the events', async () => {
    const { panels } = JSON.parse(readFileSync(dashboard, 'utf8'));
    const time = begin + 2 * 86_400 - 90;
    const within = spanOf(time, '1d');
    const own = [...runs, ...posts].filter(({ end }) => isIn(end, within));
    // Prometheus extends what it has seen to the whole window.
    const factor = 86_400 / (within.to - within.from);
    const compared = new Set<string>();
    for (const { title, targets } of panels)
      for (const { expr } of targets) {
        const answer = await query(url, withoutRecords(expr.replaceAll('$__rate_interval', '1d')), time);
        expect([title, answer.length > 0]).toEqual([title, true]);
        const [, by = '', metric] = /^sum(?: by \(([^)]*)\) )?\(increase\((\w+)\[/.exec(expr) ?? [];
        if (metric === undefined) continue;
        const expected = sumsBy(own, metric, by === '' ? [] : by.split(', '));
        for (const { metric: labels, value } of answer) {
          const name =
            by === ''
              ? ''
              : by
                  .split(', ')
                  .map((label) => labels[label])
                  .join();
          expect([title, name, value / factor]).toEqual([
            title,
            name,
            expect.closeTo(expected.get(name) ?? 0, 6),
          ]);
        }
        compared.add(metric);
      }
    expect(compared.size).toBeGreaterThan(8);
  });

  test('alerts fire when the burn rates of the events say so, and only then', async () => {
    const outcomes = new Set<string>();
    for (const objective of objectives)
      for (const severity of ['page', 'ticket'] as const) {
        const rule = ruleGroups
          .flatMap(({ rules }) => rules)
          .find(
            ({ alert, labels }) => alert === alertNames[objective.name] && labels?.['severity'] === severity,
          );
        const expr = withoutRecords(rule?.expr ?? '');
        for (const time of times.filter((each) => each - begin > 6 * 3600)) {
          const fires = burns.some(
            ({ severity: own, long, short, factor }) =>
              own === severity &&
              [long, short].every((window) => {
                const errors = errorsOf(runs, objective, spanOf(time, window)) ?? 0;
                return errors > factor * (1 - objective.target);
              }),
          );
          const told = (await query(url, expr, time)).length > 0;
          expect([objective.name, severity, time, told]).toEqual([objective.name, severity, time, fires]);
          outcomes.add(`${objective.name} ${fires}`);
        }
      }
    // The simulation has a bad day, and good ones.
    expect([...outcomes]).toEqual(expect.arrayContaining(['success true', 'success false']));
  });
});

interface Counted {
  /** Seconds since the epoch. */
  readonly end: number;
  readonly samples: ReadonlyMap<string, number>;
}

/** What a run was, for what is computed without metrics. */
interface Seen extends Counted {
  readonly how: string;
  readonly outcome: ObservedRun['outcome'];
  /** Seconds. */
  readonly duration: number;
}

/** Steps after jobs, made up: caches and guards need the services of a runner. */
function afterJobs(): readonly Counted[] {
  const next = numbersFrom(11);
  return Array.from({ length: 500 }, () => {
    const end = begin + 1 + next() * (finish - begin - 2);
    const [requests, health] = [Math.round(next() * 400), next() < 0.5 ? 'slow' : 'down'] as const;
    const part = (most: number) => Math.floor((next() * requests) / most);
    const what = next() < 0.5 ? 'modules' : 'build outputs';
    const outcome = next() < 0.7 ? 'exact' : 'miss';
    const seen = { bytes: undefined, entries: undefined, key: 'k', matched: '', seconds: next() };
    const happened: readonly EngineEvent[] = [
      { kind: 'cache-restored', what, outcome, ...seen },
      { kind: 'cache-judged', what, cost: next(), saved: 3 * next() },
      next() < 0.9
        ? { kind: 'rechecked', root: '/t', trust: 'log' }
        : { kind: 'recheck-failed', root: '/t', trust: 'index', required: 'log', why: '' },
      { kind: 'guard-degraded', upstream: 'private-1', health, from: 0, to: undefined },
      {
        ...{ kind: 'guard-stopped', requests, hits: part(4), failed: part(4), degraded: part(4) },
        ...{ withheld: part(9), seconds: 1 },
      },
    ];
    const events = happened.map((event) => ({ ...event, time: end * 1000 }));
    const run = { command: 'post', host: 'github', outcome: 'success', code: undefined } as const;
    const whole = { ...run, start: end * 1000 - 900, end: end * 1000 };
    return { end, samples: samplesOf(addUp(measure(whole, events, spansOf(whole, events)))) };
  });
}

/** By the values of these labels, with commas between them. */
function sumsBy(
  runs: readonly Counted[],
  metric: string,
  by: readonly string[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [key, value] of runs.flatMap(({ samples }) => [...samples])) {
    if (/^\w+/.exec(key)?.[0] !== metric) continue;
    const name = by.map((label) => new RegExp(`[{,]${label}="([^"]*)"`).exec(key)?.[1]).join();
    sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return sums;
}

/** Real runs: hits, cold installs, one that was cut, one with a failing mirror, and two that fail. */
async function record(): Promise<Readonly<Record<string, RecordedRun>>> {
  await using scenario = await openScenario('record');
  const { place } = scenario;
  const good = await scenario.mirror();
  const bad = await scenario.mirror();
  const mirrors = { good: offer(good, [go]), bad: offer(bad, [go]) };
  bad.fail(`/go/${go.filename}`, { kind: 'wrong-bytes', at: 5000 });
  const run = async (name: string, ...args: readonly string[]) => {
    const file = join(place.root, `${name}.jsonl`);
    const env = { RUNNER_TOOL_CACHE: join(place.root, `tools-${name}`) };
    const all = ['setup', '--max-retries=0', '--retry-backoff-ms=1', ...args];
    if (name === 'hit') await runShell(place, all, env);
    await runShell(place, [...all, '--events', file], env);
    const [recorded] = recordedRuns(readFileSync(file, 'utf8')) ?? [];
    if (recorded?.run === undefined) throw new Error(`${name} was not recorded`);
    return recorded;
  };
  const runs = {
    hit: await run('hit', '1.99.1', `--mirrors=${mirrors.good}`),
    cold: await run('cold', '1.99.1', `--mirrors=${mirrors.good}`),
    other: await run('other', '1.99.1', `--mirrors=${mirrors.bad},${mirrors.good}`),
    wrong: await run('wrong', '1.99.1', `--mirrors=${mirrors.bad}`),
    input: await run('input', 'banana', `--mirrors=${mirrors.good}`),
  };
  good.fail(`/go/${go.filename}`, { kind: 'cut', after: 100_000 }, 1);
  return { ...runs, cut: await run('cut', '1.99.1', `--mirrors=${mirrors.good}`) };
}

/** The second day has an outage of three hours, with slow downloads before it. */
function simulate(recorded: Readonly<Record<string, RecordedRun>>): readonly Seen[] {
  const next = numbersFrom(7);
  const made: Seen[] = [];
  for (let index = 0; index < count; index += 1) {
    const end = begin + 1 + next() * (finish - begin - 2);
    const hour = (end - begin) / 3600;
    const outage = hour > 29 && hour < 32.2;
    const name = nameOf(next(), outage);
    const one = recorded[name];
    if (one?.run === undefined) throw new Error(`no recorded run ${name}`);
    const length = one.run.end - one.run.start;
    // A long tail, as downloads have it; in the hours before the outage they are slow.
    const typical = name === 'hit' ? 300 : name === 'input' ? 60 : hour > 26 && hour < 29 ? 30_000 : 4_000;
    const factor = (typical * Math.exp(2 * next() - 1)) / length;
    const { run, events } = moved(one, { end: end * 1000, factor });
    const samples = samplesOf(addUp(measure(run, events, spansOf(run, events))));
    const how = name === 'hit' ? 'found' : ['cold', 'other', 'cut'].includes(name) ? 'installed' : 'none';
    made.push({ how, outcome: run.outcome, end, duration: (run.end - run.start) / 1000, samples });
  }
  return made.sort((a, b) => a.end - b.end);
}

function nameOf(chance: number, outage: boolean): string {
  if (outage && chance < 0.3) return 'wrong';
  if (chance < 0.0003) return 'wrong';
  if (chance < 0.02) return 'input';
  if (chance < 0.05) return 'cut';
  if (chance < 0.08) return 'other';
  return chance < 0.3 ? 'cold' : 'hit';
}

/**
 * Counters every two minutes, as a file for the textfile collector would have shown them. They do not begin with zero:
 * `rate` looks less far back near zero, and would then differ from series to series.
 */
function openMetrics(runs: readonly Counted[]): string {
  let total: ReadonlyMap<string, number> = new Map();
  for (const { samples } of runs) total = sumOf(total, new Map([...samples.keys()].map((key) => [key, 0])));
  let sums = new Map([...total.keys()].map((key) => [key, 1000]));
  const lines = new Map<string, string[]>([...total.keys()].map((key) => [key, []]));
  let next = 0;
  for (let time = begin; time <= finish; time += step) {
    for (let run = runs[next]; run !== undefined && run.end <= time; run = runs[next]) {
      sums = new Map(sumOf(sums, run.samples));
      next += 1;
    }
    for (const [key, value] of sums) lines.get(key)?.push(`${key} ${value} ${time}`);
  }
  // In the order of the text format, with the samples of a series together.
  const order = printSamples(total)
    .split('\n')
    .filter((line) => line !== '');
  const out = order.flatMap((line) => {
    if (line.startsWith('# TYPE')) return [line.replace(/_total counter$/, ' counter')];
    if (line.startsWith('#')) return [];
    return lines.get(line.slice(0, line.lastIndexOf(' '))) ?? [];
  });
  return `${out.join('\n')}\n# EOF\n`;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Between the first sample in the window, or of all, and the last one. */
function spanOf(time: number, window: string): Span {
  const first = Math.ceil((time - (seconds[window] ?? 0) - begin) / step);
  return { from: begin + Math.max(0, first) * step, to: begin + Math.floor((time - begin) / step) * step };
}

function isIn(end: number, { from, to }: Span): boolean {
  return end > from && end <= to;
}

function errorsOf(runs: readonly Seen[], objective: Objective, within: Span): number | undefined {
  const own = runs.filter(({ end }) => isIn(end, within));
  const { how, seconds: allowed } = objective;
  const all = own.filter((run) =>
    how === undefined
      ? ['success', 'error', 'timeout'].includes(run.outcome)
      : run.outcome === 'success' && run.how === how,
  );
  const missed = all.filter(({ outcome, duration }) =>
    allowed === undefined ? outcome !== 'success' : duration > allowed,
  );
  return all.length === 0 ? undefined : missed.length / all.length;
}

/** As Prometheus defines it: within a bucket, values are taken to be spread evenly. */
function quantileOf(sorted: readonly number[], part: number): number {
  const rank = part * sorted.length;
  const upTo = (bound: number) => sorted.filter((value) => value <= bound).length;
  const index = bounds.findIndex((bound) => upTo(bound) >= rank);
  const upper = bounds[index];
  if (upper === undefined) return bounds.at(-1) ?? 0;
  const lower = bounds[index - 1] ?? 0;
  const below = index === 0 ? 0 : upTo(lower);
  return lower + (upper - lower) * ((rank - below) / (upTo(upper) - below));
}

function ruleOf(record: string, objective: string | undefined): string {
  const rules = ruleGroups.flatMap(({ rules: own }) => own);
  const rule = rules.find((each) => each.record === record && each.labels?.['objective'] === objective);
  if (rule === undefined) throw new Error(`no rule ${record} for ${objective}`);
  return rule.expr;
}

/** With what the recorded names stand for. */
function withoutRecords(expr: string): string {
  return expr.replaceAll(
    /(setup_go:\w+:\w+)\{objective="(\w+)"\}/g,
    (_, record, objective) => `(${ruleOf(record, objective)})`,
  );
}
