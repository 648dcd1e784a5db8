import type { TimedEvent } from '../events/event.ts';
import type { Span, SpanEvent } from './span.ts';

/**
 * Its start, as a part of the run that started it; and its whole life, as a part of the run that ended it, which has its
 * report. So the second one usually begins before the run that it is a part of.
 */
export function guardSpans(events: readonly TimedEvent[]): readonly Span[] {
  const spans: Span[] = [];
  let degradations: SpanEvent[] = [];
  for (const event of events) {
    if (event.kind === 'guard-started') spans.push(startOf(event));
    else if (event.kind === 'guard-degraded') degradations.push(...changesOf(event));
    else if (event.kind === 'guard-stopped') {
      spans.push(lifeOf(event, degradations));
      degradations = [];
    }
  }
  return spans;
}

type Of<Kind extends TimedEvent['kind']> = Extract<TimedEvent, { readonly kind: Kind }>;

function startOf({ time, seconds, private: own, public: others, patterns }: Of<'guard-started'>): Span {
  const attributes = {
    'setup_go.guard.private': own,
    'setup_go.guard.public': others,
    'setup_go.guard.patterns': patterns,
  };
  return { ...part, name: 'guard-start', start: time - seconds * 1000, end: time, attributes, events: [] };
}

function lifeOf(event: Of<'guard-stopped'>, events: readonly SpanEvent[]): Span {
  const { time, seconds, requests, hits, failed, degraded, withheld } = event;
  const attributes = {
    'setup_go.guard.requests': requests,
    'setup_go.guard.hits': hits,
    'setup_go.guard.failed': failed,
    'setup_go.guard.degraded': degraded,
    'setup_go.guard.withheld': withheld,
  };
  const start = Math.min(time - seconds * 1000, ...events.map(({ time: each }) => each));
  return { ...part, name: 'guard', start, end: time, attributes, events };
}

const part = { parent: 0, error: undefined } as const;

function changesOf({ upstream, health, from, to }: Of<'guard-degraded'>): readonly SpanEvent[] {
  const attributes = { 'setup_go.guard.upstream': upstream, 'setup_go.guard.health': health };
  const begin = { name: 'degraded', time: from, attributes };
  return to === undefined ? [begin] : [begin, { name: 'recovered', time: to, attributes }];
}
