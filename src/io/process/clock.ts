import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../core/ports/ports.ts';

export const clock: Clock = {
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
  sleep: (milliseconds) => sleep(milliseconds),
};
