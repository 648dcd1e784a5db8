import type { Sample } from '../measure.ts';
import { median } from '../report.ts';

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

export function medianOf(samples: readonly Sample[], what: keyof Sample): number {
  return median(samples.map((sample) => sample[what]));
}

/** The ratios within the rounds that both have. */
export function ratios(
  own: readonly Sample[],
  other: readonly Sample[],
  what: keyof Sample,
): readonly number[] {
  return own.flatMap((sample, round) => {
    const its = other[round];
    return its === undefined ? [] : [sample[what] / its[what]];
  });
}

/** The ratio of the medians, with the minimum and maximum of the ratios within one round. */
export function compare(own: readonly Sample[], other: readonly Sample[], what: keyof Sample): Spread {
  return { ...spreadOf(ratios(own, other, what)), median: medianOf(own, what) / medianOf(other, what) };
}

/**
 * Where the median of all possible rounds is, with a probability of 95 %: between two of the values, whatever their
 * distribution is. Of fewer than six values, between the least and the most.
 */
export function medianInterval(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const skipped = Math.max(0, Math.floor((sorted.length - 1.96 * Math.sqrt(sorted.length)) / 2));
  return [sorted[skipped] ?? Number.NaN, sorted[sorted.length - 1 - skipped] ?? Number.NaN];
}

/** `12.3`, with as many digits as a figure of that size deserves. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

/** `0.61 (0.58 to 0.66)` */
export function ratioText({ median: middle, least, most }: Spread): string {
  if (Number.isNaN(middle)) return '–';
  return `**${middle.toFixed(2)}** (${least.toFixed(2)} to ${most.toFixed(2)})`;
}
