import type { TimedEvent } from '../events/event.ts';
import type { Measurement } from './measurement.ts';
import type { labelValues } from './metric-table.ts';

/** What guards have done: from their reports, when they end. */
export function measureGuard(event: TimedEvent): readonly Measurement[] {
  switch (event.kind) {
    case 'guard-degraded': {
      const { upstream, health } = event;
      return [{ metric: 'setup_go.guard.degradations', value: 1, labels: { upstream, health } }];
    }
    case 'guard-stopped': {
      const { requests, hits, failed, degraded, withheld } = event;
      return [
        answers('cache', hits),
        answers('upstream', Math.max(0, requests - hits - failed - degraded)),
        answers('degraded', degraded),
        answers('failed', failed),
        { metric: 'setup_go.guard.withheld', value: withheld, labels: {} },
      ];
    }
    default:
      return [];
  }
}

function answers(answer: (typeof labelValues.answer)[number], value: number): Measurement {
  return { metric: 'setup_go.guard.answers', value, labels: { answer } };
}
