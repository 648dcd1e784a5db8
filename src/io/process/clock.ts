import type { Clock } from '../../core/ports/clock.ts';

/** Waiting is stopped with the run: see `sleepUnlessStopped`. */
export const clock: Omit<Clock, 'sleep'> = {
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
};
