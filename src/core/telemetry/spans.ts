import type { TimedEvent } from '../events/event.ts';
import { guardSpans } from './guard-spans.ts';
import { mirrorHost } from './mirror-host.ts';
import type { Attributes, ObservedRun, Span } from './span.ts';
import { createTrack, type Track } from './track.ts';

/**
 * The run and its phases, from its events. An install is one pass over the bytes: `unpack` is beside `download`, and
 * `verify` is what is left when all bytes are there. Installs side by side have a span each, with their phases in it.
 */
export function spansOf(run: ObservedRun, events: readonly TimedEvent[]): readonly Span[] {
  const spans: Span[] = [
    {
      name: `setup-go-tarball ${run.command}`,
      parent: undefined,
      start: run.start,
      end: run.end,
      attributes: {},
      events: [],
      error: run.outcome === 'success' ? undefined : (run.code ?? '_OTHER'),
    },
  ];
  for (const [install, own] of Map.groupBy(events, (event) => event.install ?? '')) {
    const last = own.at(-1)?.time ?? run.end;
    const parent = install === '' ? 0 : spans.push(installSpan(install, own, last)) - 1;
    const track = createTrack(spans, parent);
    const attempts = createAttempts(track);
    for (const event of own) hear(track, attempts, event);
    track.endAll(install === '' ? run.end : last, spans[0]?.error);
  }
  return [...spans, ...guardSpans(events)];
}

function installSpan(install: string, events: readonly TimedEvent[], end: number): Span {
  const start = events[0]?.time ?? end;
  const attributes = { 'setup_go.release': install };
  return { name: 'install', parent: 0, start, end, attributes, events: [], error: undefined };
}

function hear(track: Track, attempts: Attempts, event: TimedEvent): void {
  const { time } = event;
  switch (event.kind) {
    case 'requested':
      track.begin('lookup', time, { 'setup_go.source': event.source });
      break;
    case 'fell-back':
      track.end(['mirror', 'wait'], time);
      break;
    case 'found':
      track.set('lookup', { 'setup_go.found': true, 'setup_go.trust': event.trust });
      track.end(['lookup', 'mirror', 'resolve', 'lock-wait', 'wait'], time);
      if (event.install === undefined) track.begin('activate', time, { 'setup_go.release': event.release });
      break;
    case 'mirror-tried':
      attempts.begin(event);
      break;
    case 'mirror-failed':
      attempts.fail(event);
      break;
    case 'resolved':
      track.set('resolve', { 'setup_go.release': event.release });
      track.end(['lookup', 'mirror', 'resolve'], time);
      break;
    case 'waiting':
      // In the middle of a download, what is there is kept, and the same attempt goes on.
      track.note('download', { name: 'waiting', time, attributes: { 'setup_go.wait': event.milliseconds } });
      track.begin('wait', time, { 'setup_go.retry': event.retry });
      break;
    case 'lock-wait':
      track.begin('lock-wait', time);
      break;
    case 'activated':
      track.end(['lock-wait', 'mirror', 'activate'], time);
      break;
    case 'cache-restored':
    case 'cache-saved':
    case 'tool-ready':
      ofKnownLength(track, event);
      break;
    default:
      hearBytes(track, event);
      break;
  }
}

/** Attempts at mirrors, one after the other. */
interface Attempts {
  begin(event: Extract<TimedEvent, { readonly kind: 'mirror-tried' }>): void;
  fail(event: Extract<TimedEvent, { readonly kind: 'mirror-failed' }>): void;
}

function createAttempts(track: Track): Attempts {
  // A mirror that fails in the same way again is not reported again.
  const failures = new Map<string, string>();
  let current = '';
  return {
    begin({ mirror, time }) {
      // The look-up on this machine is over if a mirror is asked which release is meant.
      if (track.isOpen('lookup')) {
        track.end(['lookup'], time);
        track.begin('resolve', time);
      }
      track.end(['wait', 'lock-wait'], time);
      track.end(['mirror'], time, failures.get(current) ?? '_OTHER');
      current = mirror;
      track.begin('mirror', time, { 'setup_go.mirror': mirrorHost(mirror) });
    },
    fail({ mirror, code, time }) {
      failures.set(mirror, code);
      if (mirror === current) track.end(['mirror'], time, code);
    },
  };
}

function hearBytes(track: Track, event: TimedEvent): void {
  const { time } = event;
  const note = (attributes: Attributes = {}) =>
    track.note('download', { name: event.kind, time, attributes });
  switch (event.kind) {
    case 'download-started':
      track.end(['lock-wait', 'download', 'unpack'], time);
      track.begin('download', time, { 'server.address': mirrorHost(event.label) });
      break;
    case 'bytes':
      if (track.isOpen('download') && !track.isOpen('unpack')) track.begin('unpack', time);
      track.set('download', { 'setup_go.bytes': event.done });
      if (event.done !== event.total || !track.isOpen('download')) break;
      track.end(['download'], time);
      track.begin('verify', time);
      break;
    case 'resumed':
      track.end(['wait'], time);
      note({ 'setup_go.offset': event.offset });
      break;
    case 'interrupted':
    case 'restarted':
      note();
      break;
    case 'log-lookup':
      note({ 'setup_go.database': event.database });
      break;
    case 'verified':
      track.set('verify', { 'setup_go.trust': event.trust });
      track.end(['download', 'unpack', 'verify'], time);
      track.begin('commit', time);
      break;
    case 'committed':
      track.set('commit', { 'setup_go.trust': event.trust, 'setup_go.release': event.release });
      track.end(['mirror'], time);
      if (event.install === undefined) track.begin('activate', time);
  }
}

/** They are reported when they are over. */
function ofKnownLength(
  track: Track,
  event: Extract<TimedEvent, { readonly kind: 'cache-restored' | 'cache-saved' | 'tool-ready' }>,
): void {
  const times = { start: event.time - event.seconds * 1000, end: event.time };
  if (event.kind === 'tool-ready') {
    track.add('tool', times, { 'setup_go.tool': event.tool, 'setup_go.how': event.how });
    return;
  }
  const attributes: Attributes = {
    'setup_go.cache': cacheName(event.what),
    ...(event.bytes !== undefined && { 'setup_go.bytes': event.bytes }),
    ...(event.kind === 'cache-restored' && { 'setup_go.cache.outcome': event.outcome }),
  };
  track.add(event.kind === 'cache-restored' ? 'cache-restore' : 'cache-save', times, attributes);
}

/** `modules`, `build` or `tool`, of what an event calls `the tool gotestsum v1.13.0`. */
export function cacheName(what: string): string {
  return /^(?:modules|build|tool)/.exec(what.replace(/^the /, ''))?.[0] ?? 'other';
}
