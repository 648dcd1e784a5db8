import type { Clock } from '../../core/ports/clock.ts';

/** Says when it is time, for very many at once: a timer for each of them would cost more than what they are for. */
export interface Reminders {
  /** Resolves to true after so many milliseconds, at most a tick later; to false if it is `cancel`led before. */
  after(milliseconds: number): { readonly due: Promise<boolean>; cancel(): void };
}

/** Milliseconds. */
const TICK = 50;

export function createReminders(clock: Clock): Reminders {
  const waiting = new Map<(late: boolean) => void, number>();
  let ticking = false;
  const tick = async () => {
    ticking = true;
    while (waiting.size > 0) {
      await clock.sleep(TICK);
      const now = clock.elapsed();
      for (const [resolve, time] of waiting) {
        if (time > now) continue;
        waiting.delete(resolve);
        resolve(true);
      }
    }
    ticking = false;
  };
  return {
    after(milliseconds) {
      const { promise: due, resolve } = Promise.withResolvers<boolean>();
      waiting.set(resolve, clock.elapsed() + milliseconds);
      if (!ticking) void tick();
      return {
        due,
        cancel() {
          if (waiting.delete(resolve)) resolve(false);
        },
      };
    },
  };
}
