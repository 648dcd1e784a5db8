import type { Measurement } from './measurement.ts';
import { bounds, type MetricName, metricTable } from './metric-table.ts';

/** Measurements of one metric with the same labels, added up. */
export interface Series {
  readonly metric: MetricName;
  readonly labels: Measurement['labels'];
  readonly sum: number;
  readonly count: number;
  /** Of a histogram: how many are in each bucket, the last one without an upper bound. Empty for a counter. */
  readonly buckets: readonly number[];
}

/** In the order of the table. */
export function addUp(measurements: readonly Measurement[]): readonly Series[] {
  return metricTable.flatMap(({ name, kind }) => {
    const own = measurements.filter(({ metric }) => metric === name);
    const groups = Map.groupBy(own, ({ labels }) => JSON.stringify(Object.entries(labels).toSorted()));
    return [...groups.values()].map((group) => ({
      metric: name,
      labels: group[0]?.labels ?? {},
      sum: group.reduce((sum, { value }) => sum + value, 0),
      count: group.length,
      buckets: kind === 'histogram' ? bucketsOf(group.map(({ value }) => value)) : [],
    }));
  });
}

/** Upper bounds belong to their bucket. */
function bucketsOf(values: readonly number[]): readonly number[] {
  const counts = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const value of values) {
    const index = bounds.findIndex((bound) => value <= bound);
    const place = index < 0 ? bounds.length : index;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
