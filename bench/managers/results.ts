import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Sample } from '../measure.ts';
import type { Observation } from './verdict.ts';

/** What was measured, as bench/results/managers.json keeps it. Parts may be of different runs, on one machine or another. */
export interface Results {
  /** The release that is installed, and the one that is switched to. */
  readonly releases: readonly string[];
  /** About the circumstances, such as what else the machine did. */
  readonly note?: string;
  /** Version of each contender that took part, by name. */
  readonly contenders: Readonly<Record<string, string>>;
  /** Contenders that could not be had, or did not work here, with the reason. */
  readonly missing: Readonly<Record<string, string>>;
  readonly cold?: Part;
  /** `go version` in a fresh process, where the shell is set up. */
  readonly call?: Part;
  /** A new shell, until `go version` has answered. */
  readonly shell?: Part;
  /** A switch until `go version` has answered. */
  readonly switch?: SwitchPart;
  readonly trust?: readonly Observation[];
}

export interface Part {
  readonly machine: string;
  readonly rounds: number;
  /** One sample a round, in the order of the rounds. */
  readonly samples: Samples;
}

export type Samples = Readonly<Record<string, readonly Sample[]>>;

export interface SwitchPart extends Part {
  /** Processes that a switch and `go version` start, by the name of the switch. */
  readonly processes: Readonly<Record<string, number>>;
  /** Bytes: the largest process of a shell that is set up and switches, without `go version`. */
  readonly memory: Readonly<Record<string, number>>;
}

export function readResults(file: string, none: Results): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : none;
}

export function writeResults(file: string, results: Results): void {
  writeFileSync(
    file,
    `${JSON.stringify(results, rounded, 1)
      .replace(/\n {4,}/g, ' ')
      .replace(/\n {3}([\]}])/g, ' $1')}\n`,
  );
}

/** The rounds of both. Ratios are within a round, so it does not matter that they were measured at different times. */
export function joinParts<P extends Part>(earlier: P | undefined, later: P): P {
  if (earlier === undefined) return later;
  const [before, after] = [earlier, later].map(({ machine, samples }) =>
    [machine, ...Object.keys(samples).toSorted()].join(', '),
  );
  if (before !== after) throw new Error(`rounds of ${after} cannot be added to those of ${before}`);
  const samples = Object.entries(later.samples).map(([name, each]) => [
    name,
    [...(earlier.samples[name] ?? []), ...each],
  ]);
  return { ...later, rounds: earlier.rounds + later.rounds, samples: Object.fromEntries(samples) };
}

/** Microseconds are enough. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
