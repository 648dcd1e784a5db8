import type { Clock } from '../../core/ports/clock.ts';

/** Says when it is time, for very many at once: a timer for each of them would cost more than what they are for. */
export interface Reminders {
  /** Calls back after so many milliseconds, at most a tick later, unless what it returns is called before. */
  after(milliseconds: number, due: () => void): () => void;
}

/** Milliseconds. */
const TICK = 50;

export function createReminders(clock: Clock): Reminders {
  const waiting = new Set<{ readonly time: number; readonly due: () => void }>();
  let ticking = false;
  const tick = async () => {
    ticking = true;
    while (waiting.size > 0) {
      await clock.sleep(TICK);
      const now = clock.elapsed();
      for (const reminder of waiting) {
        if (reminder.time > now) continue;
        waiting.delete(reminder);
        reminder.due();
      }
    }
    ticking = false;
  };
  return {
    after(milliseconds, due) {
      const reminder = { time: clock.elapsed() + milliseconds, due };
      waiting.add(reminder);
      if (!ticking) void tick();
      return () => void waiting.delete(reminder);
    },
  };
}
