import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from '../measure.ts';
import type { Home } from './home.ts';

/** Something short that a shell does many times. */
export interface Loop {
  readonly name: string;
  readonly home: Home;
  /** Sets the shell up; not counted. */
  readonly before: string;
  readonly body: string;
  /** How often the body does what is measured. */
  readonly each?: number;
}

/**
 * All repetitions of a round should take this long: a hundred times the resolution of what they are timed by, and short
 * enough for a round to have the same conditions for all.
 */
const targetMs = 100;

/** The loops in turn, with as many repetitions as a first one has found to be enough. */
export async function measureLoops(
  loops: readonly Loop[],
  rounds: number,
): Promise<Readonly<Record<string, readonly Sample[]>>> {
  const samples = Object.fromEntries(loops.map(({ name }): [string, Sample[]] => [name, []]));
  const repetitions = new Map<Loop, number>();
  for (const loop of loops) {
    const once = (await measureLoop(loop, 2)).wall * (loop.each ?? 1);
    repetitions.set(loop, Math.min(100, Math.ceil(targetMs / Math.max(once, 1))));
  }
  for (let round = 0; round < rounds; round += 1)
    for (const loop of loops) samples[loop.name]?.push(await measureLoop(loop, repetitions.get(loop) ?? 1));
  return samples;
}

/** One repetition, timed by bash itself, so that what sets the shell up does not count. Memory is that of it all. */
async function measureLoop({ home, before, body, each = 1 }: Loop, times: number): Promise<Sample> {
  const timed = `time for ((turn = 0; turn < ${times}; turn++)); do\n${body}\ndone > /dev/null 2>&1`;
  const script = `${before}\nTIMEFORMAT='%3R %3U %3S'\n{ ${timed}\n} 2> "$HOME/tmp/times"`;
  const { memory } = await home.measure(script);
  const text = readFileSync(join(home.folder, 'tmp/times'), 'utf8');
  const [real = Number.NaN, user = Number.NaN, system = Number.NaN] = text.trim().split(' ').map(Number);
  const milliseconds = (seconds: number) => (seconds * 1000) / times / each;
  return { wall: milliseconds(real), cpu: milliseconds(user + system), memory };
}
