import type { HealthSnapshot } from './health.ts';

/** What answered a request. */
export const sources = ['l1', 'l2', 'folder', 'private', 'public', 'database', 'guard'] as const;
export type Source = (typeof sources)[number];

/** Counters of a guard since its start. Names of modules are not among them. */
export interface GuardCounts {
  /** By source and status: `private 200`. */
  readonly requests: Readonly<Record<string, number>>;
  /** Requests to upstreams, each try by itself, by name and outcome: `private-1 ok`. */
  readonly upstream: Readonly<Record<string, number>>;
  readonly bytesSent: number;
  readonly bytesFetched: number;
  /** Requests that waited for the same one of another client. */
  readonly coalesced: number;
  /** Downloads that were continued where they broke off. */
  readonly resumed: number;
  /** Second tries that were sent because the first was late. */
  readonly hedged: number;
  /** Public modules that came from the public proxy because no private one could be asked. */
  readonly degraded: number;
  /** Different modules that were kept from the public proxy although the private one did not have them, or was down. */
  readonly withheld: number;
  /** Requests that had to wait because too many of unknown modules came. */
  readonly limited: number;
  readonly l2: {
    readonly hits: number;
    readonly misses: number;
    readonly spared: number;
    readonly failed: number;
  };
}

export interface Counters {
  answered(source: Source, status: number, bytes: number): void;
  tried(upstream: string, outcome: 'ok' | 'absent' | 'refused' | 'failed'): void;
  fetched(bytes: number): void;
  withheld(module: string): void;
  add(what: 'coalesced' | 'resumed' | 'hedged' | 'degraded' | 'limited'): void;
  l2(what: keyof GuardCounts['l2']): void;
  /** Second tries are for at most every twentieth request. */
  mayHedge(): boolean;
  read(): GuardCounts;
}

/** More names are not kept apart. */
const NAMES = 100_000;

export function createCounters(): Counters {
  const requests: Record<string, number> = {};
  const upstream: Record<string, number> = {};
  const single = { coalesced: 0, resumed: 0, hedged: 0, degraded: 0, limited: 0 };
  const l2 = { hits: 0, misses: 0, spared: 0, failed: 0 };
  const modules = new Set<string>();
  let [bytesSent, bytesFetched, tries] = [0, 0, 0];
  return {
    answered(source, status, bytes) {
      const key = `${source} ${status}`;
      requests[key] = (requests[key] ?? 0) + 1;
      bytesSent += bytes;
    },
    tried(name, outcome) {
      const key = `${name} ${outcome}`;
      upstream[key] = (upstream[key] ?? 0) + 1;
      tries += 1;
    },
    fetched(bytes) {
      bytesFetched += bytes;
    },
    withheld(module) {
      if (modules.size < NAMES) modules.add(module);
    },
    add(what) {
      single[what] += 1;
    },
    l2(what) {
      l2[what] += 1;
    },
    mayHedge: () => single.hedged < tries / 20,
    read: () => ({
      requests: { ...requests },
      upstream: { ...upstream },
      bytesSent,
      bytesFetched,
      ...single,
      withheld: modules.size,
      l2: { ...l2 },
    }),
  };
}

export interface UpstreamState extends HealthSnapshot {
  readonly name: string;
}

/** The text that Prometheus reads: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function metricsText(counts: GuardCounts, states: readonly UpstreamState[]): string {
  const pairs = (values: Readonly<Record<string, number>>, [first, second]: readonly [string, string]) =>
    Object.entries(values).map(([key, value]) => {
      const [one, two] = key.split(' ');
      return `{${first}="${one}",${second}="${two}"} ${value}`;
    });
  const single = (value: number) => [` ${value}`];
  const of = (value: (state: UpstreamState) => number) =>
    states.map((state) => `{upstream="${state.name}"} ${value(state)}`);
  return [
    ...family(
      'requests_total',
      'counter',
      'Requests, by what answered them',
      pairs(counts.requests, ['source', 'status']),
    ),
    ...family(
      'upstream_requests_total',
      'counter',
      'Requests to upstreams, each try by itself',
      pairs(counts.upstream, ['upstream', 'outcome']),
    ),
    ...family('sent_bytes_total', 'counter', 'Bytes of bodies sent to clients', single(counts.bytesSent)),
    ...family(
      'fetched_bytes_total',
      'counter',
      'Bytes of bodies read from upstreams',
      single(counts.bytesFetched),
    ),
    ...family(
      'coalesced_total',
      'counter',
      'Requests that waited for the same one of another client',
      single(counts.coalesced),
    ),
    ...family(
      'resumed_total',
      'counter',
      'Downloads that were continued where they broke off',
      single(counts.resumed),
    ),
    ...family('hedged_total', 'counter', 'Second tries because the first was late', single(counts.hedged)),
    ...family(
      'degraded_total',
      'counter',
      'Requests served by a public proxy because no private one could be asked',
      single(counts.degraded),
    ),
    ...family(
      'withheld_modules',
      'gauge',
      'Different modules that were kept from public proxies',
      single(counts.withheld),
    ),
    ...family(
      'limited_total',
      'counter',
      'Requests answered with 429 because too many of unknown modules came',
      single(counts.limited),
    ),
    ...family(
      'l2_total',
      'counter',
      'Look-ups in Redis',
      Object.entries(counts.l2).map(([name, value]) => `{outcome="${name}"} ${value}`),
    ),
    ...family(
      'upstream_up',
      'gauge',
      '1 if the upstream is asked, 0.5 if it is slow, 0 if it is not asked',
      of(({ health }) => ({ up: 1, slow: 0.5, down: 0 })[health]),
    ),
    ...family(
      'upstream_p95_seconds',
      'gauge',
      'Time to the answer that all but a twentieth need at most',
      of(({ p95 }) => p95 / 1000),
    ),
    ...family(
      'upstream_trips_total',
      'counter',
      'How often the upstream was taken for down',
      of(({ trips }) => trips),
    ),
    '',
  ].join('\n');
}

function family(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  samples: readonly string[],
): readonly string[] {
  const full = `setup_go_guard_${name}`;
  return [`# HELP ${full} ${help}`, `# TYPE ${full} ${type}`, ...samples.map((sample) => `${full}${sample}`)];
}
