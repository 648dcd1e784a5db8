import { medianInterval, medianOf, ratios } from './figures.ts';
import { handName } from './plain.ts';
import type { Part, Results } from './results.ts';
import { bareName } from './use.ts';

/** A goal of the specification, and what was measured. */
export interface Goal {
  readonly goal: string;
  readonly most: number;
  readonly measured: number;
  /** Where it is with a probability of 95 %. */
  readonly interval?: readonly [low: number, high: number];
  /** What it is a ratio of. */
  readonly against: string;
}

const own = ['setup-go-tarball', 'goinstall.sh'];

/** The goals of those parts that there are. */
export function goalsOf({ cold, call, switch: switching }: Results): readonly Goal[] {
  return [...coldGoals(cold), ...callGoals(call), ...switchGoals(switching)];
}

/** Two digits are shown, and no more are meant. `unclear`: it is missed by less than the rounds differ. */
export function judge({
  most,
  measured,
  interval: [low] = [measured, measured],
}: Goal): 'yes' | 'no' | 'unclear' {
  const within = (value: number) => Math.round(value * 100) <= Math.round(most * 100);
  if (within(measured)) return 'yes';
  return within(low) ? 'unclear' : 'no';
}

function coldGoals(part: Part | undefined): readonly Goal[] {
  if (part === undefined) return [];
  return own.flatMap((name) => {
    const best = fastest(part, 'wall', (other) => !own.includes(other));
    return ratio(part, { goal: `cold install, ${name}, wall`, name, best, most: 0.7, what: 'wall' });
  });
}

function callGoals(part: Part | undefined): readonly Goal[] {
  if (part === undefined) return [];
  return own.flatMap((name) =>
    ratio(part, { goal: `\`go version\`, ${name}, CPU`, name, best: bareName, most: 1, what: 'cpu' }),
  );
}

function switchGoals(part: Results['switch']): readonly Goal[] {
  if (part === undefined) return [];
  const goals = ['usego', 'use'].flatMap((how) =>
    (['cpu', 'wall'] as const).flatMap((what) => {
      const name = `setup-go-tarball: ${how}`;
      const best = fastest(part, what, (other) => isOther(other) && !other.startsWith(`${handName}:`));
      const goal = `switch, ${how}, ${what === 'cpu' ? 'CPU' : 'wall'}`;
      return ratio(part, { goal, name, best, most: 0.5, what });
    }),
  );
  const ours = part.memory['setup-go-tarball: usego'];
  const goenv = Object.entries(part.memory).filter(([name]) => name.startsWith('goenv '));
  const [least] = goenv.toSorted(([, a], [, b]) => a - b);
  if (ours === undefined || least === undefined) return goals;
  const memory = { goal: 'peak memory of a switch, usego', most: 1, measured: ours / least[1] };
  return [...goals, { ...memory, against: least[0] }];
}

function isOther(name: string): boolean {
  return !own.some((each) => name.startsWith(each));
}

interface Comparison {
  readonly goal: string;
  readonly name: string;
  readonly best: string | undefined;
  readonly most: number;
  readonly what: 'wall' | 'cpu';
}

function ratio({ samples }: Part, { goal, name, best, most, what }: Comparison): readonly Goal[] {
  const [mine, theirs] = [samples[name], samples[best ?? '']];
  if (mine === undefined || theirs === undefined || best === undefined) return [];
  const measured = medianOf(mine, what) / medianOf(theirs, what);
  return [{ goal, most, measured, interval: medianInterval(ratios(mine, theirs, what)), against: best }];
}

function fastest(
  { samples }: Part,
  what: 'wall' | 'cpu',
  takesPart: (name: string) => boolean,
): string | undefined {
  const names = Object.keys(samples).filter(takesPart);
  return names.toSorted((a, b) => medianOf(samples[a] ?? [], what) - medianOf(samples[b] ?? [], what))[0];
}
