import { isObject, parseJson } from '../text/json.ts';
import type { GuardCounts, UpstreamState } from './metrics.ts';

/** When an upstream was not asked, or asked last. */
export interface Degradation {
  readonly upstream: string;
  readonly health: 'slow' | 'down';
  /** Milliseconds since the epoch. */
  readonly from: number;
  /** `undefined` if it still was at the end. */
  readonly to: number | undefined;
}

/** What a guard did from its start to its end. */
export interface GuardReport {
  readonly counts: GuardCounts;
  readonly upstreams: readonly UpstreamState[];
  readonly degradations: readonly Degradation[];
  readonly redis: 'off' | 'up' | 'down';
  /** Seconds. */
  readonly seconds: number;
}

/** A report that was sent as JSON; `undefined` if it is none. */
export function parseGuardReport(text: string): GuardReport | undefined {
  const value = parseJson(text);
  return isGuardReport(value) ? value : undefined;
}

/** The guard that sends it is this program. */
function isGuardReport(value: unknown): value is GuardReport {
  if (!isObject(value)) return false;
  const { counts, upstreams, degradations, redis, seconds } = value;
  return (
    isObject(counts) &&
    isObject(counts['requests']) &&
    isObject(counts['l2']) &&
    Array.isArray(upstreams) &&
    Array.isArray(degradations) &&
    typeof redis === 'string' &&
    typeof seconds === 'number'
  );
}

/** All requests that were answered. */
export function requestsOf({ counts }: GuardReport): number {
  return Object.values(counts.requests).reduce((sum, count) => sum + count, 0);
}

/** Those for which nobody had to be asked. */
export function hitsOf(report: GuardReport): number {
  return answersLike(report, /^(?:l1|l2|folder) /);
}

/** Those that got no answer of an upstream, although one was needed. */
export function failedOf(report: GuardReport): number {
  return answersLike(report, /^guard 5/);
}

/** Keys are source and status. */
function answersLike({ counts }: GuardReport, pattern: RegExp): number {
  const own = Object.entries(counts.requests).filter(([key]) => pattern.test(key));
  return own.reduce((sum, [, count]) => sum + count, 0);
}
