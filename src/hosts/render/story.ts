import type { TimedEvent } from '../../core/events/event.ts';

/** Keeps the events of a run for its summary, but for the progress of transfers, of which there are many. */
export function createStory(): { hear(event: TimedEvent): void; readonly events: readonly TimedEvent[] } {
  const events: TimedEvent[] = [];
  return {
    hear(event) {
      if (event.kind !== 'bytes') events.push(event);
    },
    events,
  };
}
