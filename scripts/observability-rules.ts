/** Prometheus rules of observability/, from the objectives and the table of metrics. */
import { failures } from '../src/core/problem/failures.ts';
import { type MetricName, prometheusName } from '../src/core/telemetry/metric-table.ts';
import { type Objective, objectives } from '../src/core/telemetry/objectives.ts';

export interface RuleGroup {
  readonly name: string;
  readonly interval: string;
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Part of the runs that missed an objective. The window is a part of the name: `setup_go:objective_errors:ratio_rate1h`. */
export const errorRatio = (window: string) => `setup_go:objective_errors:ratio_rate${window}`;
/** 95th percentile of the time of set-ups, by how they came to their Go. */
export const p95 = 'setup_go:run_duration_seconds:p95_1h';

/**
 * Multi-window burn rates (https://sre.google/workbook/alerting-on-slos/): both windows of a pair have to burn the budget
 * of 30 days so many times too fast.
 */
export const burns = [
  { severity: 'page', long: '1h', short: '5m', factor: 14.4 },
  { severity: 'page', long: '6h', short: '30m', factor: 6 },
  { severity: 'ticket', long: '1d', short: '2h', factor: 3 },
  { severity: 'ticket', long: '3d', short: '6h', factor: 1 },
] as const;

export const windows = [...new Set(burns.flatMap(({ short, long }) => [short, long]))];

/** Fewer runs in the long window say little. */
const fewestRuns = 10;

/** Of a guard: one `go build` makes many. */
const fewestRequests = 100;

export const alertNames: Readonly<Record<string, string>> = {
  success: 'SetupGoFails',
  hit: 'SetupGoHitSlow',
  cold: 'SetupGoColdInstallSlow',
};

const wrongBytes = Object.entries(failures)
  .filter(([, { wrongBytes: wrong }]) => wrong)
  .map(([code]) => code);

const runs = prometheusName('setup_go.runs');
const duration = prometheusName('setup_go.run.duration');
const bucket = `${duration}_bucket`;

export const ruleGroups: readonly RuleGroup[] = [
  {
    name: 'setup-go-objectives',
    interval: '1m',
    rules: [
      ...windows.flatMap((window) =>
        objectives.map((objective) => ({
          record: errorRatio(window),
          expr: errorExpression(objective, window),
          labels: { objective: objective.name },
        })),
      ),
      {
        record: p95,
        expr: `histogram_quantile(0.95, sum by (how, le) (rate(${bucket}{command="setup"}[1h])))`,
      },
    ],
  },
  {
    name: 'setup-go-alerts',
    interval: '1m',
    rules: [
      ...objectives.flatMap((objective) =>
        (['page', 'ticket'] as const).map((severity) => burnAlert(objective, severity)),
      ),
      ...otherAlerts(),
    ],
  },
];

/** Runs that an objective is about, and those of them that met it, as counters of a window. */
function errorExpression(objective: Objective, window: string): string {
  const { how, seconds } = objective;
  if (how === undefined || seconds === undefined) {
    const rate = (outcome: string) => `sum(rate(${runs}{command="setup",outcome=~"${outcome}"}[${window}]))`;
    return `${rate('error|timeout')} / (${rate('success|error|timeout')} > 0)`;
  }
  const of = `command="setup",how="${how}"`;
  const met = `sum(rate(${bucket}{${of},le=~"${seconds}(\\\\.0)?"}[${window}]))`;
  return `1 - ${met} / (sum(rate(${duration}_count{${of}}[${window}])) > 0)`;
}

function countOf({ how }: Objective, window: string): string {
  return how === undefined
    ? `sum(increase(${runs}{command="setup",outcome=~"success|error|timeout"}[${window}]))`
    : `sum(increase(${duration}_count{command="setup",how="${how}"}[${window}]))`;
}

function burnAlert(objective: Objective, severity: 'page' | 'ticket'): Rule {
  const { name, title, target } = objective;
  const budget = Number((1 - target).toPrecision(3));
  const pairs = burns
    .filter((burn) => burn.severity === severity)
    .map(({ long, short, factor }) => {
      const limit = Number((factor * budget).toPrecision(6));
      const burning = (window: string) => `${errorRatio(window)}{objective="${name}"} > ${limit}`;
      return `(${burning(long)} and ${burning(short)} and on () ${countOf(objective, long)} >= ${fewestRuns})`;
    });
  return {
    alert: alertNames[name] ?? name,
    expr: pairs.join('\nor\n'),
    for: severity === 'page' ? '2m' : '15m',
    labels: { severity, objective: name },
    annotations: {
      summary: `${title}: the error budget burns too fast`,
      description: `{{ $value | humanizePercentage }} of the runs miss the objective, and ${percent(budget)} may.`,
    },
  };
}

function otherAlerts(): readonly Rule[] {
  const attempts = prometheusName('setup_go.mirror.attempts');
  const answers = prometheusName('setup_go.guard.answers');
  const wrong = `${attempts}{result=~"${wrongBytes.join('|')}"}`;
  const ofCache = (name: MetricName) => `sum by (cache) (increase(${prometheusName(name)}[7d]))`;
  return [
    {
      alert: 'SetupGoVerificationFailed',
      // A mirror that fails in this way for the first time has no counter before that.
      expr: `sum by (mirror, result) (increase(${wrong}[1h])) > 0\nor\nsum by (mirror, result) (${wrong} unless ${wrong} offset 1h) > 0`,
      labels: { severity: 'page' },
      annotations: {
        summary: '{{ $labels.mirror }} has served other bytes than were published',
        description:
          'Nothing of them was installed. {{ $labels.result }}: see docs/problems.md. Compare the mirror with the release, and find out who changed it.',
      },
    },
    {
      alert: 'SetupGoMirrorDegraded',
      expr: `sum by (mirror) (rate(${attempts}{result!="success"}[1h])) / sum by (mirror) (rate(${attempts}[1h])) > 0.2\nand\nsum by (mirror) (increase(${attempts}[1h])) >= ${fewestRuns}`,
      for: '10m',
      labels: { severity: 'ticket' },
      annotations: {
        summary: '{{ $labels.mirror }} fails',
        description:
          '{{ $value | humanizePercentage }} of the attempts at it fail; set-ups take another mirror, or wait.',
      },
    },
    {
      alert: 'SetupGoGuardDegraded',
      expr: `sum(increase(${answers}{answer=~"degraded|failed"}[1h])) / sum(increase(${answers}[1h])) > 0.05\nand\nsum(increase(${answers}[1h])) >= ${fewestRequests}`,
      for: '10m',
      labels: { severity: 'ticket' },
      annotations: {
        summary: 'A private module proxy does not answer',
        description:
          '{{ $value | humanizePercentage }} of the requests to guards went to a public proxy for that reason, or failed. See docs/guard.md.',
      },
    },
    {
      alert: 'SetupGoCacheWorthless',
      expr: `${ofCache('setup_go.cache.saved')} < ${ofCache('setup_go.cache.cost')}\nand\n${ofCache('setup_go.cache.requests')} >= ${fewestRuns}`,
      for: '1h',
      labels: { severity: 'ticket' },
      annotations: {
        summary: 'The cache of {{ $labels.cache }} costs more than it saves',
        description: 'In seven days it has saved {{ $value | humanizeDuration }}. See docs/caches.md.',
      },
    },
  ];
}

function percent(part: number): string {
  return `${Number((part * 100).toPrecision(3))} %`;
}
