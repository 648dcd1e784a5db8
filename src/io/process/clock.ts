import type { Clock } from '../../core/ports/clock.ts';

/** Without `sleep`, which a stopped run must interrupt: see `sleepUnlessStopped`. */
export const clock: Omit<Clock, 'sleep'> = {
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
};
