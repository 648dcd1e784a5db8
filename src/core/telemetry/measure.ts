import type { TimedEvent } from '../events/event.ts';
import { failures } from '../problem/failures.ts';
import { isProblemCode } from './is-problem-code.ts';
import { measureGuard } from './measure-guard.ts';
import type { Measurement } from './measurement.ts';
import type { How, labelValues, MetricName } from './metric-table.ts';
import { mirrorHost } from './mirror-host.ts';
import { type ObservedRun, phases, type Span } from './span.ts';
import { cacheName } from './spans.ts';

/** What one run adds to each metric. `spans` are those of the run. */
export function measure(
  run: ObservedRun,
  events: readonly TimedEvent[],
  spans: readonly Span[],
): readonly Measurement[] {
  const how = howOf(events);
  const { command, host, outcome, code } = run;
  return [
    { metric: 'setup_go.runs', value: 1, labels: { command, host, outcome, how } },
    ...(outcome === 'success' ? [timed('setup_go.run.duration', run, { command, how })] : []),
    ...(code === undefined ? [] : [one('setup_go.failures', { code, fault: failures[code].fault })]),
    ...spans.flatMap(ofSpan),
    ...events.flatMap(ofEvent),
    ...received(events),
    ...events.flatMap(measureGuard),
  ];
}

/** If a run sets up several, the most that it has done. */
export function howOf(events: readonly TimedEvent[]): How {
  const kinds = new Set(events.map(({ kind }) => kind));
  if (kinds.has('committed')) return 'installed';
  if (kinds.has('fell-back')) return 'fell-back';
  if (kinds.has('found')) return 'found';
  return kinds.has('lock-wait') && kinds.has('activated') ? 'waited' : 'none';
}

function one(metric: MetricName, labels: Measurement['labels']): Measurement {
  return { metric, value: 1, labels };
}

function timed(
  metric: MetricName,
  { start, end }: Pick<Span, 'start' | 'end'>,
  labels: Measurement['labels'],
): Measurement {
  return { metric, value: (end - start) / 1000, labels };
}

function ofSpan(span: Span): readonly Measurement[] {
  const phase = phases.find((name) => name === span.name);
  if (phase === undefined) return [];
  const duration = timed('setup_go.phase.duration', span, { phase });
  if (phase !== 'mirror') return [duration];
  const mirror = String(span.attributes['setup_go.mirror'] ?? 'other');
  const attempt = one('setup_go.mirror.attempts', { mirror, result: span.error ?? 'success' });
  const isWrong = isProblemCode(span.error) && failures[span.error].wrongBytes;
  return [duration, attempt, ...(isWrong ? [verification('archive', 'failed')] : [])];
}

function verification(subject: (typeof labelValues.subject)[number], trust: string): Measurement {
  return one('setup_go.verifications', { subject, trust });
}

function ofEvent(event: TimedEvent): readonly Measurement[] {
  switch (event.kind) {
    case 'found':
    case 'committed':
      return [one('setup_go.activations', { trust: event.trust })];
    case 'verified':
      return [verification('archive', event.trust)];
    case 'rechecked':
      return [verification('tree', event.trust)];
    case 'recheck-failed':
      return [verification('tree', 'failed')];
    case 'waiting':
      return [one('setup_go.retries', { reason: 'wait' })];
    case 'resumed':
      return [one('setup_go.retries', { reason: 'resume' })];
    case 'interrupted':
      return [one('setup_go.retries', { reason: 'interruption' })];
    case 'restarted':
      return [one('setup_go.retries', { reason: 'restart' })];
    case 'cache-restored':
      return [one('setup_go.cache.requests', { cache: cacheName(event.what), outcome: event.outcome })];
    case 'cache-judged':
      return ofCache(event);
    default:
      return [];
  }
}

function ofCache(event: Extract<TimedEvent, { readonly kind: 'cache-judged' }>): readonly Measurement[] {
  const labels = { cache: cacheName(event.what) };
  const cost: Measurement = { metric: 'setup_go.cache.cost', value: event.cost, labels };
  if (event.saved === undefined) return [cost];
  // Counters do not decrease. A cache that made a job slower has saved nothing, and its cost says the rest.
  return [cost, { metric: 'setup_go.cache.saved', value: Math.max(0, event.saved), labels }];
}

/** Of each transfer, what it has read without the bytes that were there before. */
function received(events: readonly TimedEvent[]): readonly Measurement[] {
  const found: Measurement[] = [];
  for (const own of Map.groupBy(events, ({ install = '' }) => install).values()) {
    let transfer: { mirror: string; from: number; done: number } | undefined;
    const finish = () => {
      if (transfer === undefined || transfer.done <= transfer.from) return;
      const { mirror, from, done } = transfer;
      found.push({ metric: 'setup_go.downloaded', value: done - from, labels: { mirror } });
    };
    for (const event of own) {
      if (event.kind === 'download-started') {
        finish();
        transfer = { mirror: mirrorHost(event.label), from: 0, done: 0 };
      } else if (transfer === undefined) continue;
      // Where the first answer begins. Later ones continue what this run has received.
      else if (event.kind === 'resumed' && transfer.done === 0) transfer.from = event.offset;
      else if (event.kind === 'bytes') transfer.done = Math.max(transfer.done, event.done);
    }
    finish();
  }
  return found;
}
