import { cpus, release } from 'node:os';
import type { Sample } from './measure.ts';

/** The samples of each contender, by its name. The others are compared with the first contender. */
export type Race = ReadonlyMap<string, readonly Sample[]>;

const shown = {
  wall: { unit: 'ms', digits: 1, divisor: 1 },
  cpu: { unit: 'ms', digits: 0, divisor: 1 },
  memory: { unit: 'MB', digits: 0, divisor: 1e6 },
} as const;

/** A Markdown table: median (minimum to maximum) of each measure, and the ratio of the medians, ours / theirs. */
export function tableOf(race: Race): string {
  const [ours = []] = race.values();
  const head = ['', 'wall', 'CPU', 'peak memory', 'ours / this, wall', 'ours / this, CPU'];
  const rows = [...race].map(([name, samples]) => [
    name,
    ...(['wall', 'cpu', 'memory'] as const).map((measure) => spread(samples, measure)),
    ...(['wall', 'cpu'] as const).map((measure) => ratio(ours, samples, measure)),
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

/** The machine that the figures are of. */
export function machineName(): string {
  const [first] = cpus();
  return `${cpus().length} x ${first?.model ?? 'unknown'}, ${process.platform} ${release()}, Node ${process.version}`;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function spread(samples: readonly Sample[], measure: keyof Sample): string {
  const { unit, digits, divisor } = shown[measure];
  const values = samples.map((sample) => sample[measure] / divisor);
  const text = (value: number) => value.toFixed(digits);
  return `${text(median(values))} ${unit} (${text(Math.min(...values))} to ${text(Math.max(...values))})`;
}

/** The ratio of the medians, and the minimum and maximum of the ratios within one round. */
function ratio(ours: readonly Sample[], theirs: readonly Sample[], measure: 'wall' | 'cpu'): string {
  const of = (samples: readonly Sample[]) => median(samples.map((sample) => sample[measure]));
  const options = ours.flatMap((own, round) => {
    const other = theirs[round];
    return other ? [own[measure] / other[measure]] : [];
  });
  const text = (value: number) => value.toFixed(2);
  return `**${text(of(ours) / of(theirs))}** (${text(Math.min(...options))} to ${text(Math.max(...options))})`;
}
