import { bounds, type MetricName, metricTable, prometheusName } from './metric-table.ts';
import type { Series } from './samples.ts';

/** A line of the text format, without its value: `setup_go_runs_total{command="setup"}`. */
type Samples = ReadonlyMap<string, number>;

/**
 * The text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). All of these add up: so do
 * the counts of buckets, which include those below.
 */
export function samplesOf(series: readonly Series[]): Samples {
  return new Map(series.flatMap(linesOf));
}

/** What two of them have together. */
export function sumOf(one: Samples, other: Samples): Samples {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return new Map([...keys].map((key) => [key, (one.get(key) ?? 0) + (other.get(key) ?? 0)]));
}

export function printSamples(samples: Samples): string {
  const keys = [...samples.keys()];
  const lines = metricTable.flatMap(({ name, kind, doc }) => {
    const family = prometheusName(name);
    const own = keys.filter((key) => familyOf(key) === name);
    if (own.length === 0) return [];
    return [
      `# HELP ${family} ${doc.replaceAll('\\', '\\\\')}`,
      `# TYPE ${family} ${kind}`,
      ...own.toSorted(byPlace).map((key) => `${key} ${samples.get(key)}`),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * What an earlier run has written; `undefined` if this is something else. Metrics that this version does not have are
 * left out, as are histograms with other bounds: nothing could be added to them.
 */
export function parseSamples(text: string): Samples | undefined {
  const samples = new Map<string, number>();
  const stale = new Set<MetricName>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] =
      /^([a-z_]+(?:\{(?:[a-z_]+="(?:[^"\\]|\\.)*",?)*\})?) (\S+)$/.exec(line) ?? [];
    const number = Number(value);
    if (key === '' || value === '' || !Number.isFinite(number) || number < 0) return undefined;
    const name = familyOf(key);
    if (name === undefined) continue;
    const [, bound] = /_bucket\{.*le="([^"]*)"\}$/.exec(key) ?? [];
    if (bound !== undefined && bound !== '+Inf' && !bounds.some((each) => String(each) === bound))
      stale.add(name);
    samples.set(key, number);
  }
  for (const key of samples.keys()) if (isStale(key, stale)) samples.delete(key);
  return samples;
}

function isStale(key: string, stale: ReadonlySet<MetricName>): boolean {
  const name = familyOf(key);
  return name !== undefined && stale.has(name);
}

function familyOf(key: string): MetricName | undefined {
  const name = /^[a-z_]+/.exec(key)?.[0] ?? '';
  return metricTable.find((row) => {
    const family = prometheusName(row.name);
    return row.kind === 'counter'
      ? name === family
      : new RegExp(`^${family}_(?:bucket|sum|count)$`).test(name);
  })?.name;
}

function linesOf({ metric, labels, sum, count, buckets }: Series): readonly (readonly [string, number])[] {
  const family = prometheusName(metric);
  if (buckets.length === 0) return [[`${family}${printLabels(labels)}`, sum]];
  let below = 0;
  const lines = buckets.map((own, index) => {
    below += own;
    const bound = bounds[index];
    const le = bound === undefined ? '+Inf' : String(bound);
    return [`${family}_bucket${printLabels({ ...labels, le })}`, below] as const;
  });
  return [
    ...lines,
    [`${family}_sum${printLabels(labels)}`, sum],
    [`${family}_count${printLabels(labels)}`, count],
  ];
}

function printLabels(labels: Readonly<Record<string, string>>): string {
  if (Object.keys(labels).length === 0) return '';
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`,
  );
  return `{${pairs.join(',')}}`;
}

/** Buckets of a series in the order of their bounds, before its sum and its count. */
function byPlace(one: string, other: string): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a.series < b.series ? -1 : a.series > b.series ? 1 : a.place - b.place;
}

function placeOf(key: string): { readonly series: string; readonly place: number } {
  const [, bound] = /le="([^"]*)"\}$/.exec(key) ?? [];
  const series = key.replace(/^([a-z_]+?)_(?:bucket|sum|count)\{/, '$1{').replace(/,?le="[^"]*"\}$/, '}');
  if (bound !== undefined) return { series, place: bound === '+Inf' ? Number.MAX_VALUE : Number(bound) };
  return { series, place: /_count\{/.test(key) ? Number.POSITIVE_INFINITY : Number.MAX_VALUE };
}
