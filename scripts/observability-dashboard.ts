/** The Grafana dashboard of observability/, from the table of metrics and the objectives. */
import {
  LegendDisplayMode,
  LegendPlacement,
  SortOrder,
  TooltipDisplayMode,
} from '@grafana/grafana-foundation-sdk/common';
import {
  type Dashboard,
  DashboardCursorSync,
  type Panel,
  ThresholdsMode,
  VariableType,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import {
  defaultOptions as defaultStatOptions,
  type Options as StatOptions,
} from '@grafana/grafana-foundation-sdk/stat';
import type { Options as TimeOptions } from '@grafana/grafana-foundation-sdk/timeseries';
import { bounds, prometheusName } from '../src/core/telemetry/metric-table.ts';
import { objectives } from '../src/core/telemetry/objectives.ts';
import { errorRatio } from './observability-rules.ts';

const runs = prometheusName('setup_go.runs');
const duration = prometheusName('setup_go.run.duration');
const phase = prometheusName('setup_go.phase.duration');
const attempts = prometheusName('setup_go.mirror.attempts');
const guardAnswers = prometheusName('setup_go.guard.answers');
const rate = '$__rate_interval';

type PanelType = 'timeseries' | 'stat';

interface Query {
  readonly expr: string;
  readonly legend: string;
}

interface PanelSpec {
  readonly title: string;
  readonly type: PanelType;
  readonly unit?: string;
  readonly width: number;
  readonly queries: readonly Query[];
  readonly doc: string;
  readonly thresholds?: readonly { readonly value: number | null; readonly color: string }[];
}

const quantiles = (metric: string, by: string, matchers: string): readonly Query[] =>
  [0.5, 0.95, 0.99].map((part) => ({
    expr: `histogram_quantile(${part}, sum by (${by}, le) (rate(${metric}_bucket{${matchers}}[${rate}])))`,
    legend: `{{${by}}} p${part * 100}`,
  }));

const specs: readonly PanelSpec[] = [
  ...objectives.map(
    ({ name, title, target, doc }): PanelSpec => ({
      title,
      type: 'stat',
      unit: 'percentunit',
      width: 8,
      queries: [{ expr: `1 - ${errorRatio('3d')}{objective="${name}"}`, legend: 'last 3 days' }],
      doc: `${doc} The objective is ${Number((target * 100).toPrecision(4))} %.`,
      thresholds: [
        { value: null, color: 'red' },
        { value: target, color: 'green' },
      ],
    }),
  ),
  {
    title: 'Burn rate',
    type: 'timeseries',
    unit: 'none',
    width: 12,
    queries: objectives.map(({ name, target }) => ({
      expr: `${errorRatio('1h')}{objective="${name}"} / ${Number((1 - target).toPrecision(3))}`,
      legend: name,
    })),
    doc: 'How many times too fast the error budget of 30 days burns: at 1 it is just enough, at 14.4 somebody is called.',
  },
  {
    title: 'Runs by outcome',
    type: 'timeseries',
    unit: 'none',
    width: 12,
    queries: [
      { expr: `sum by (outcome, host) (increase(${runs}[${rate}]))`, legend: '{{host}} {{outcome}}' },
    ],
    doc: 'failure: an input or a check that the user can mend. error: a mirror, the network or the machine.',
  },
  {
    title: 'Time of a set-up',
    type: 'timeseries',
    unit: 's',
    width: 12,
    queries: quantiles(duration, 'how', 'command="setup"'),
    doc: 'Of runs that succeeded. found: in the tool cache. installed: downloaded.',
  },
  {
    title: 'Time by phase, 95th percentile',
    type: 'timeseries',
    unit: 's',
    width: 12,
    queries: [
      {
        expr: `histogram_quantile(0.95, sum by (phase, le) (rate(${phase}_bucket[${rate}])))`,
        legend: '{{phase}}',
      },
    ],
    doc: 'unpack is beside download: an install is one pass over the bytes.',
  },
  {
    title: 'Failures by code',
    type: 'timeseries',
    unit: 'none',
    width: 12,
    queries: [
      {
        expr: `sum by (code) (increase(${prometheusName('setup_go.failures')}[${rate}])) > 0`,
        legend: '{{code}}',
      },
    ],
    doc: 'The codes are in docs/problems.md.',
  },
  {
    title: 'Mirrors: part of the attempts that fail',
    type: 'timeseries',
    unit: 'percentunit',
    width: 12,
    queries: [
      {
        expr: `sum by (mirror) (rate(${attempts}{result!="success"}[${rate}])) / sum by (mirror) (rate(${attempts}[${rate}]))`,
        legend: '{{mirror}}',
      },
    ],
    doc: 'By host.',
  },
  {
    title: 'Downloaded',
    type: 'timeseries',
    unit: 'Bps',
    width: 12,
    queries: [
      {
        expr: `sum by (mirror) (rate(${prometheusName('setup_go.downloaded')}[${rate}]))`,
        legend: '{{mirror}}',
      },
    ],
    doc: 'Bytes of archives and modules.',
  },
  {
    title: 'Retries',
    type: 'timeseries',
    unit: 'none',
    width: 12,
    queries: [
      {
        expr: `sum by (reason) (increase(${prometheusName('setup_go.retries')}[${rate}]))`,
        legend: '{{reason}}',
      },
    ],
    doc: 'wait: a round of retries after all mirrors have failed. resume: a transfer that went on where an earlier one ended.',
  },
  {
    title: 'Trust',
    type: 'timeseries',
    unit: 'none',
    width: 12,
    queries: [
      {
        expr: `sum by (trust) (increase(${prometheusName('setup_go.activations')}[${rate}]))`,
        legend: '{{trust}}',
      },
    ],
    doc: 'The trust level of each Go that was made usable: docs/verification.md.',
  },
  {
    title: 'Verified',
    type: 'timeseries',
    unit: 'none',
    width: 12,
    queries: [
      {
        expr: `sum by (subject, trust) (increase(${prometheusName('setup_go.verifications')}[${rate}]))`,
        legend: '{{subject}} {{trust}}',
      },
    ],
    doc: 'Archives that were downloaded, and installed trees that were verified again, by the level that was proved; failed if they were not what they should be.',
  },
  {
    title: 'Caches by outcome',
    type: 'timeseries',
    unit: 'none',
    width: 12,
    queries: [
      {
        expr: `sum by (cache, outcome) (increase(${prometheusName('setup_go.cache.requests')}[${rate}]))`,
        legend: '{{cache}} {{outcome}}',
      },
    ],
    doc: 'What the cache service had: exactly what was asked for, something near to it, or nothing.',
  },
  {
    title: 'Caches: saved and cost',
    type: 'timeseries',
    unit: 's',
    width: 12,
    queries: (['setup_go.cache.saved', 'setup_go.cache.cost'] as const).map((name) => ({
      expr: `sum by (cache) (increase(${prometheusName(name)}[${rate}]))`,
      legend: `{{cache}} ${name.slice('setup_go.cache.'.length)}`,
    })),
    doc: 'Seconds of jobs.',
  },
  {
    title: 'Guard: answers',
    type: 'timeseries',
    unit: 'none',
    width: 8,
    queries: [{ expr: `sum by (answer) (increase(${guardAnswers}[${rate}]))`, legend: '{{answer}}' }],
    doc: 'Requests of the go command. degraded: a public proxy answered because no private one could be asked. failed: nobody could be asked.',
  },
  {
    title: 'Guard: upstreams that were not well',
    type: 'timeseries',
    unit: 'none',
    width: 8,
    queries: [
      {
        expr: `sum by (upstream, health) (increase(${prometheusName('setup_go.guard.degradations')}[${rate}]))`,
        legend: '{{upstream}} {{health}}',
      },
    ],
    doc: 'How often a module proxy became slow or did not answer.',
  },
  {
    title: 'Guard: modules kept from public proxies',
    type: 'timeseries',
    unit: 'none',
    width: 8,
    queries: [
      {
        expr: `sum(increase(${prometheusName('setup_go.guard.withheld')}[${rate}]))`,
        legend: 'modules',
      },
    ],
    doc: 'Modules whose names GOPROXY alone would have told the world.',
  },
];

/** Panels side by side as far as 24 columns go. */
function panels(): Panel[] {
  let [x, y] = [0, 0];
  return specs.map((spec, index) => {
    const height = spec.type === 'stat' ? 5 : 8;
    if (x + spec.width > 24) {
      y += index <= objectives.length ? 5 : 8;
      x = 0;
    }
    const gridPos = { h: height, w: spec.width, x, y };
    x += spec.width;
    return {
      id: index + 1,
      type: spec.type,
      title: spec.title,
      description: spec.doc,
      datasource,
      gridPos,
      targets: spec.queries.map(({ expr, legend }, place) =>
        new DataqueryBuilder()
          .refId(String.fromCharCode(65 + place))
          .datasource(datasource)
          .expr(expr)
          .legendFormat(legend)
          .build(),
      ),
      fieldConfig: {
        defaults: {
          ...(spec.unit !== undefined && { unit: spec.unit }),
          min: 0,
          ...(spec.thresholds && {
            thresholds: { mode: ThresholdsMode.Absolute, steps: [...spec.thresholds] },
          }),
        },
        overrides: [],
      },
      options: spec.type === 'stat' ? statOptions : timeOptions,
    };
  });
}

const statOptions: StatOptions = { ...defaultStatOptions(), reduceOptions: { calcs: ['lastNotNull'] } };
const timeOptions: TimeOptions = {
  legend: {
    showLegend: true,
    displayMode: LegendDisplayMode.List,
    placement: LegendPlacement.Bottom,
    calcs: [],
  },
  tooltip: { mode: TooltipDisplayMode.Multi, sort: SortOrder.Descending },
};

/** Chosen at the top of the dashboard. */
const datasource = { type: 'prometheus', uid: '$datasource' };

/** Of the types that Grafana generates from its schema. */
export function dashboard(): Dashboard {
  return {
    uid: 'setup-go-tarball',
    title: 'setup-go-tarball',
    description: `How Go is set up. Buckets of times: ${bounds.join(', ')} s.`,
    tags: ['go', 'ci'],
    schemaVersion: 39,
    version: 1,
    editable: true,
    graphTooltip: DashboardCursorSync.Crosshair,
    timezone: 'browser',
    refresh: '1m',
    time: { from: 'now-24h', to: 'now' },
    templating: {
      list: [
        { name: 'datasource', label: 'Data source', type: VariableType.Datasource, query: 'prometheus' },
      ],
    },
    annotations: { list: [] },
    links: [],
    panels: panels(),
  };
}
