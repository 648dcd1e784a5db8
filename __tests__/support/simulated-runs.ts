/** Many runs, made from recorded ones: other times, other lengths, the same events. */
import type { RecordedRun } from '../../src/core/telemetry/recorded-runs.ts';
import type { ObservedRun } from '../../src/core/telemetry/span.ts';

/** Numbers from 0 to 1 that are the same in each test run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The run at another time, `factor` times as long. */
export function moved(
  { run, events }: RecordedRun,
  { end, factor }: { readonly end: number; readonly factor: number },
): { readonly run: ObservedRun; readonly events: RecordedRun['events'] } {
  if (run === undefined) throw new Error('this run has no end');
  const at = (time: number) => end - (run.end - time) * factor;
  return {
    run: { ...run, start: at(run.start), end },
    events: events.map((event) => ({ ...event, time: at(event.time) })),
  };
}
