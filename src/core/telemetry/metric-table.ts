import { outcomes } from '../problem/outcome.ts';
import { phases } from './span.ts';

/**
 * The one table of metrics. Names and units are OpenTelemetry's; `prometheusName` says what Prometheus calls them. The
 * docs, the rules and the dashboards are held to it by tests.
 */
export const metricTable = [
  {
    name: 'setup_go.runs',
    kind: 'counter',
    unit: '{run}',
    labels: ['command', 'host', 'outcome', 'how'],
    doc: 'Runs.',
  },
  {
    name: 'setup_go.run.duration',
    kind: 'histogram',
    unit: 's',
    labels: ['command', 'how'],
    doc: 'Time of a run that succeeded, from the start of the program.',
  },
  {
    name: 'setup_go.phase.duration',
    kind: 'histogram',
    unit: 's',
    labels: ['phase'],
    doc: 'Time of a phase of a run.',
  },
  {
    name: 'setup_go.failures',
    kind: 'counter',
    unit: '{failure}',
    labels: ['code', 'fault'],
    doc: 'Runs that failed, by the code of their error.',
  },
  {
    name: 'setup_go.activations',
    kind: 'counter',
    unit: '{activation}',
    labels: ['trust'],
    doc: 'Versions of Go that were made usable, by the trust level that they have reached.',
  },
  {
    name: 'setup_go.verifications',
    kind: 'counter',
    unit: '{verification}',
    labels: ['subject', 'trust'],
    doc: 'Archives and installed trees that were verified, by the trust level that was proved; failed if they were not what they should be.',
  },
  {
    name: 'setup_go.downloaded',
    kind: 'counter',
    unit: 'By',
    labels: ['mirror'],
    doc: 'Bytes of archives and modules that were received.',
  },
  {
    name: 'setup_go.retries',
    kind: 'counter',
    unit: '{retry}',
    labels: ['reason'],
    doc: 'Rounds of retries after all mirrors have failed, resumed transfers, cut connections, downloads that started over.',
  },
  {
    name: 'setup_go.mirror.attempts',
    kind: 'counter',
    unit: '{attempt}',
    labels: ['mirror', 'result'],
    doc: 'Attempts at a mirror, by its host; result is success or the code of the error.',
  },
  {
    name: 'setup_go.cache.requests',
    kind: 'counter',
    unit: '{request}',
    labels: ['cache', 'outcome'],
    doc: 'Requests to the cache service.',
  },
  {
    name: 'setup_go.cache.cost',
    kind: 'counter',
    unit: 's',
    labels: ['cache'],
    doc: 'Time to restore and to save.',
  },
  {
    name: 'setup_go.cache.saved',
    kind: 'counter',
    unit: 's',
    labels: ['cache'],
    doc: 'Time of jobs that caches are estimated to have saved.',
  },
  {
    name: 'setup_go.guard.answers',
    kind: 'counter',
    unit: '{request}',
    labels: ['answer'],
    doc: 'Requests that guards have answered, by where the answer came from.',
  },
  {
    name: 'setup_go.guard.degradations',
    kind: 'counter',
    unit: '{degradation}',
    labels: ['upstream', 'health'],
    doc: 'Times that an upstream of a guard became slow or did not answer.',
  },
  {
    name: 'setup_go.guard.withheld',
    kind: 'counter',
    unit: '{module}',
    labels: [],
    doc: 'Different modules of each job that guards have kept from public proxies.',
  },
] as const satisfies readonly MetricRow[];

interface MetricRow {
  readonly name: string;
  /** Histograms are of seconds. */
  readonly kind: 'counter' | 'histogram';
  /** https://ucum.org; in braces, what is counted. */
  readonly unit: string;
  readonly labels: readonly string[];
  readonly doc: string;
}

export type MetricName = (typeof metricTable)[number]['name'];

/** Upper bounds in seconds. Those of the objectives, 1 and 15, have to be among them. */
export const bounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30, 60, 120, 300, 600, 1800] as const;

/**
 * How a run has come to its Go. `waited`: for another run that has installed it; `fell-back`: it took an installed one,
 * because no mirror answered; `none`: it has none.
 */
export const hows = ['found', 'installed', 'waited', 'fell-back', 'none'] as const;
export type How = (typeof hows)[number];

/** Values of labels that are always the same few. */
export const labelValues = {
  outcome: outcomes,
  how: hows,
  phase: phases,
  reason: ['wait', 'resume', 'interruption', 'restart'],
  cache: ['modules', 'build', 'tool'],
  subject: ['archive', 'tree'],
  answer: ['cache', 'upstream', 'degraded', 'failed'],
} as const;

/**
 * By the rules by which Prometheus and the Collector translate names
 * (https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/): the unit and `_total` are added.
 */
export function prometheusName(name: MetricName): string {
  const row = metricTable.find((each) => each.name === name);
  const unit = row?.unit === 's' ? '_seconds' : row?.unit === 'By' ? '_bytes' : '';
  return `${name.replaceAll('.', '_')}${unit}${row?.kind === 'counter' ? '_total' : ''}`;
}
