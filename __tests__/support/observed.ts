/** Event streams for tests of telemetry: what the engine emits, with times in milliseconds from a fixed start. */
import type { EngineEvent, TimedEvent } from '../../src/core/events/event.ts';
import type { ObservedRun } from '../../src/core/telemetry/span.ts';

export const start = Date.parse('2026-03-01T12:00:00.000Z');

/** Milliseconds after the start, what happened, and of several installs which one. */
export type Happened = readonly [after: number, event: EngineEvent, install?: string];

export function timeline(...happened: readonly Happened[]): readonly TimedEvent[] {
  return happened.map(([after, event, install]) => ({
    ...event,
    time: start + after,
    ...(install !== undefined && { install }),
  }));
}

export function observed(end: number, given: Partial<ObservedRun> = {}): ObservedRun {
  return {
    command: 'setup',
    host: 'github',
    start,
    end: start + end,
    outcome: 'success',
    code: undefined,
    ...given,
  };
}

/** A guard that was started by one run, and stopped by another one ten seconds later; one upstream stayed down. */
export const guardStarted: EngineEvent = {
  ...{ kind: 'guard-started', private: 2, public: 1, patterns: 3 },
  seconds: 0.2,
};
export const guardEnd = timeline(
  [10_000, degraded('private-1', 2000, 3500)],
  [10_000, degraded('private-2', 4000, undefined)],
  [10_000, { kind: 'guard-stopped', requests: 20, hits: 7, failed: 1, degraded: 3, withheld: 2, seconds: 9 }],
);

function degraded(upstream: string, from: number, to: number | undefined): EngineEvent {
  const end = to === undefined ? undefined : start + to;
  return { kind: 'guard-degraded', upstream, health: 'down', from: start + from, to: end };
}

export const requested: EngineEvent = { kind: 'requested', request: '1.26', source: 'go-version' };
export const found: EngineEvent = {
  kind: 'found',
  release: 'go1.26.8',
  root: '/tools/go/1.26.8/x64',
  tool: 'go',
  trust: 'known',
  lacks: [],
};
export const activated: EngineEvent = {
  kind: 'activated',
  release: 'go1.26.8',
  goroot: '/tools/go/1.26.8/x64',
  variables: ['GOROOT'],
  paths: ['/tools/go/1.26.8/x64/bin'],
};
export const resolved: EngineEvent = {
  kind: 'resolved',
  release: 'go1.26.8',
  archive: 'go1.26.8.linux-amd64.tar.gz',
  why: 'newest release',
};
export const tried = (mirror: string, aim = 'go1.26.8.linux-amd64.tar.gz'): EngineEvent => ({
  kind: 'mirror-tried',
  mirror,
  aim,
});
export const failed = (mirror: string, code: 'MIRROR_BUSY' | 'DIGEST_MISMATCH'): EngineEvent => ({
  kind: 'mirror-failed',
  mirror,
  code,
  message: 'it failed',
});
export const downloading = (host: string): EngineEvent => ({
  kind: 'download-started',
  label: `https://${host}/secret/path/go1.26.8.linux-amd64.tar.gz`,
});
export const bytes = (done: number, total = 1000): EngineEvent => ({
  kind: 'bytes',
  label: 'https://mirror.example.com/go1.26.8.linux-amd64.tar.gz',
  done,
  total,
});
export const resumed = (offset: number): EngineEvent => ({ kind: 'resumed', label: 'the archive', offset });
export const verified: EngineEvent = {
  kind: 'verified',
  archive: 'go1.26.8.linux-amd64.tar.gz',
  trust: 'known',
  sha256: '0'.repeat(64),
  size: 1000,
};
export const committed: EngineEvent = {
  kind: 'committed',
  release: 'go1.26.8',
  root: '/tools/go/1.26.8/x64',
  tool: 'go',
  mirror: 'https://mirror.example.com/secret/path',
  trust: 'known',
  lacks: [],
};
export const waiting: EngineEvent = { kind: 'waiting', milliseconds: 2000, retry: 1, of: 5 };

export const hit = timeline([10, requested], [20, found], [50, activated]);

export const cold = timeline(
  [10, requested],
  [20, tried('https://mirror.example.com/secret/path', 'the index')],
  [40, resolved],
  [50, tried('https://mirror.example.com/secret/path')],
  [60, downloading('mirror.example.com')],
  [100, bytes(100)],
  [500, bytes(1000)],
  [550, verified],
  [600, committed],
  [700, activated],
);
