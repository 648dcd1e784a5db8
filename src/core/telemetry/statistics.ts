import type {
  CacheStats,
  Counts,
  GuardStats,
  MirrorStats,
  ReceiptStats,
  RunStats,
  Times,
} from '../reports/stats.ts';
import type { Receipt } from '../tool-cache/receipt.ts';
import { measure } from './measure.ts';
import type { Measurement } from './measurement.ts';
import { hows, labelValues } from './metric-table.ts';
import { mirrorHost } from './mirror-host.ts';
import type { RecordedRun } from './recorded-runs.ts';
import { phases } from './span.ts';
import { spansOf } from './spans.ts';

/** What the dashboard shows, from the same measurements, but with exact percentiles. */
export function statisticsOf(recorded: readonly RecordedRun[]): RunStats {
  const all = recorded.flatMap(({ run, events }) => (run ? measure(run, events, spansOf(run, events)) : []));
  const unfinished = recorded.filter(({ run }) => run === undefined).length;
  const times = recorded.flatMap(({ events }) => [events[0]?.time ?? [], events.at(-1)?.time ?? []].flat());
  const named = Map.groupBy(all, ({ metric }) => metric);
  const of = (metric: Measurement['metric']) => named.get(metric) ?? [];
  const setups = of('setup_go.run.duration').filter(({ labels }) => labels['command'] === 'setup');
  return {
    count: recorded.length,
    since: times.length === 0 ? undefined : least(times),
    until: times.length === 0 ? undefined : -least(times.map((time) => -time)),
    outcomes: withUnfinished(countBy(of('setup_go.runs'), 'outcome'), unfinished),
    hosts: countBy(of('setup_go.runs'), 'host'),
    hows: countBy(of('setup_go.runs'), 'how'),
    durations: timesBy(setups, 'how', hows),
    phases: timesBy(of('setup_go.phase.duration'), 'phase', phases),
    trust: countBy(of('setup_go.activations'), 'trust'),
    verified: countBy(of('setup_go.verifications'), 'subject', 'trust'),
    failures: countBy(of('setup_go.failures'), 'code'),
    retries: countBy(of('setup_go.retries'), 'reason'),
    mirrors: mirrorsOf(of('setup_go.mirror.attempts'), of('setup_go.downloaded')),
    caches: cachesOf(of),
    guards: guardsOf(of),
  };
}

export function receiptStatistics(receipts: readonly Receipt[]): ReceiptStats {
  return {
    count: receipts.length,
    trust: counts(receipts.map(({ trust }) => trust)),
    mirrors: counts(receipts.map(({ mirror }) => mirrorHost(mirror))),
    releases: counts(receipts.map(({ release }) => release)),
    size: receipts.reduce((sum, { size }) => sum + size, 0),
  };
}

/** The smallest value that is at least as large as that part of all, from 0 to 1: the nearest rank. */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

function timesBy(
  measured: readonly Measurement[],
  label: string,
  order: readonly string[],
): readonly Times[] {
  const groups = Map.groupBy(measured, ({ labels }) => labels[label] ?? '');
  return order.flatMap((name) => {
    const sorted = (groups.get(name) ?? []).map(({ value }) => value).sort((a, b) => a - b);
    if (sorted.length === 0) return [];
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => percentile(sorted, part));
    return [
      { name, count: sorted.length, p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0, max: sorted.at(-1) ?? 0 },
    ];
  });
}

/** With several labels, a name is `archive known`. */
function countBy(measured: readonly Measurement[], ...by: readonly string[]): Counts {
  return counts(measured.map(({ labels }) => by.map((label) => labels[label] ?? '').join(' ')));
}

function counts(names: readonly string[]): Counts {
  const groups = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
  return Object.fromEntries(groups.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function withUnfinished(outcomes: Counts, unfinished: number): Counts {
  return unfinished === 0 ? outcomes : { ...outcomes, unfinished };
}

function mirrorsOf(
  attempts: readonly Measurement[],
  downloaded: readonly Measurement[],
): readonly MirrorStats[] {
  const nameOf = ({ labels }: Measurement) => labels['mirror'] ?? '';
  const groups = Map.groupBy(attempts, nameOf);
  const bytes = Map.groupBy(downloaded, nameOf);
  return [...new Set([...groups.keys(), ...bytes.keys()])].sort().map((name) => {
    const own = groups.get(name) ?? [];
    const failed = own.filter(({ labels }) => labels['result'] !== 'success');
    return {
      name,
      attempts: own.length,
      failed: countBy(failed, 'result'),
      bytes: sumOf(bytes.get(name) ?? []),
    };
  });
}

function cachesOf(of: (metric: Measurement['metric']) => readonly Measurement[]): readonly CacheStats[] {
  return labelValues.cache.flatMap((name) => {
    const own = (metric: Measurement['metric']) =>
      of(metric).filter(({ labels }) => labels['cache'] === name);
    const outcomes = countBy(own('setup_go.cache.requests'), 'outcome');
    const [cost, saved] = [sumOf(own('setup_go.cache.cost')), sumOf(own('setup_go.cache.saved'))];
    return Object.keys(outcomes).length === 0 && cost === 0 ? [] : [{ name, outcomes, cost, saved }];
  });
}

function guardsOf(of: (metric: Measurement['metric']) => readonly Measurement[]): GuardStats {
  const answers = of('setup_go.guard.answers');
  const named = labelValues.answer.map(
    (name) => [name, sumOf(answers.filter(({ labels }) => labels['answer'] === name))] as const,
  );
  const withheld = of('setup_go.guard.withheld');
  return {
    count: withheld.length,
    answers: Object.fromEntries(named.filter(([, count]) => count > 0)),
    degradations: countBy(of('setup_go.guard.degradations'), 'upstream', 'health'),
    withheld: sumOf(withheld),
  };
}

function sumOf(measured: readonly Measurement[]): number {
  return measured.reduce((sum, { value }) => sum + value, 0);
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other));
}
