import type { MetricName } from './metric-table.ts';

/** What is added to a metric. */
export interface Measurement {
  readonly metric: MetricName;
  readonly value: number;
  /** All labels of the metric. */
  readonly labels: Readonly<Record<string, string>>;
}
