import { failures } from '../problem/failures.ts';
import { trustLevels } from '../trust/trust.ts';
import type { Measurement } from './measurement.ts';
import { bounds, labelValues, type MetricName, metricTable } from './metric-table.ts';
import type { Series } from './samples.ts';
import type { ObservedRun } from './span.ts';

/**
 * What the objectives are computed from, with nothing counted yet. A file has them from its first run on: Prometheus sees
 * no increase in what begins with 1, so that the first failure would be missed.
 */
export function zeroSeries(host: ObservedRun['host']): readonly Series[] {
  const command = 'setup';
  const labels: readonly (readonly [MetricName, Measurement['labels']])[] = [
    ...labelValues.outcome.flatMap((outcome) =>
      labelValues.how.map((how) => ['setup_go.runs', { command, host, outcome, how }] as const),
    ),
    ...labelValues.how.map((how) => ['setup_go.run.duration', { command, how }] as const),
    ...Object.entries(failures).map(([code, { fault }]) => ['setup_go.failures', { code, fault }] as const),
    ...[...trustLevels, 'unrecorded'].map((trust) => ['setup_go.activations', { trust }] as const),
    ...labelValues.subject.flatMap((subject) =>
      [...trustLevels, 'failed'].map((trust) => ['setup_go.verifications', { subject, trust }] as const),
    ),
    ...labelValues.answer.map((answer) => ['setup_go.guard.answers', { answer }] as const),
    ['setup_go.guard.withheld', {}],
    ...labelValues.cache.flatMap((cache) =>
      ['exact', 'partial', 'miss'].map((outcome) => ['setup_go.cache.requests', { cache, outcome }] as const),
    ),
  ];
  return labels.map(([metric, each]) => ({
    metric,
    labels: each,
    sum: 0,
    count: 0,
    buckets: isHistogram(metric) ? Array.from({ length: bounds.length + 1 }, () => 0) : [],
  }));
}

function isHistogram(metric: MetricName): boolean {
  return metricTable.some(({ name, kind }) => name === metric && kind === 'histogram');
}
