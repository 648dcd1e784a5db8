import type { Counts, GuardStats, Stats, Times } from '../../core/reports/stats.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import { oneLine } from '../../core/text/plain-text.ts';
import { type ReportText, warning } from './line.ts';

export function statsText(stats: Stats): ReportText {
  const { runs, receipts, skipped, path } = stats;
  const lines = [
    ...(runs.count > 0 ? runLines(stats) : []),
    ...(receipts.count > 0 ? receiptLines(stats) : []),
  ];
  const notes = skipped.map((each) => warning(`Skipped "${each.path}": ${each.why}`));
  const nothing = [`No events and no receipts in "${path}"`];
  return { lines: (lines.length > 0 ? lines : nothing).map((line) => oneLine(line)), notes };
}

/** Names and values are a contract. Times are seconds. */
export function statsJson({ path, runs, receipts, skipped }: Stats): Readonly<Record<string, unknown>> {
  const time = (milliseconds: number | undefined) =>
    milliseconds === undefined ? null : new Date(milliseconds).toISOString();
  return {
    path,
    runs: { ...runs, since: time(runs.since), until: time(runs.until) },
    receipts,
    skipped,
  };
}

function runLines({ runs }: Stats): readonly string[] {
  const period = [runs.since ?? 0, runs.until ?? 0].map((time) => new Date(time).toISOString().slice(0, 16));
  return [
    `Runs: ${runs.count}, from ${period[0]}Z to ${period[1]}Z`,
    ...counted('outcome', runs.outcomes),
    ...counted('host', runs.hosts),
    ...counted('Go was', runs.hows),
    ...counted('trust', runs.trust),
    ...counted('verified', runs.verified),
    ...counted('failures', runs.failures),
    ...counted('retries', runs.retries),
    ...timeTable('SET-UP THAT SUCCEEDED', runs.durations),
    ...timeTable('PHASE', runs.phases),
    ...runs.mirrors.map(({ name, attempts, failed, bytes }) => {
      const codes = Object.keys(failed).length === 0 ? 'none failed' : `failed: ${list(failed)}`;
      return `mirror ${name}: ${attempts} attempts, ${codes}; ${megabytes(bytes)}`;
    }),
    ...runs.caches.map(
      ({ name, outcomes, cost, saved }) =>
        `cache of ${name}: ${list(outcomes) || 'not asked'}; cost ${seconds(cost)}, saved ${seconds(saved)}`,
    ),
    ...guardLines(runs.guards),
  ];
}

function guardLines({ count, answers, degradations, withheld }: GuardStats): readonly string[] {
  if (count === 0) return [];
  return [
    `guards: ${count}; answers: ${list(answers) || 'none'}; upstreams that were not well: ${list(degradations) || 'none'}; ${withheld} modules kept from public proxies`,
  ];
}

function receiptLines({ receipts }: Stats): readonly string[] {
  return [
    `Receipts: ${receipts.count}, of ${megabytes(receipts.size)} of archives`,
    ...counted('trust', receipts.trust),
    ...counted('mirror', receipts.mirrors),
    ...counted('release', receipts.releases),
  ];
}

function counted(name: string, counts: Counts): readonly string[] {
  return Object.keys(counts).length === 0 ? [] : [`  ${name}: ${list(counts)}`];
}

function list(counts: Counts): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

const columns = [24, 8, 10, 10, 10, 10];

function timeTable(title: string, times: readonly Times[]): readonly string[] {
  if (times.length === 0) return [];
  const rows = times.map(({ name, count, p50, p95, p99, max }) => [
    name,
    String(count),
    ...[p50, p95, p99, max].map(seconds),
  ]);
  return [[title, 'COUNT', 'P50', 'P95', 'P99', 'MAX'], ...rows].map((cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(columns[0] ?? 0) : cell.padStart(columns[index] ?? 0)))
      .join('')
      .trimEnd(),
  );
}

export function seconds(value: number): string {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${Number(value.toPrecision(3))} s`;
}
