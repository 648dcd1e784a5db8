/** Which failures are temporary, and how long to wait before a retry. All times are in milliseconds. */

/** Upper limit for `retry-after`: if a mirror requests a longer wait, we wait this long. */
export const RETRY_AFTER_CAP_MS = 120_000;

/** Upper limit for the wait that back-off computes. */
export const BACKOFF_CAP_MS = 30_000;

/**
 * Statuses of temporary errors.
 * https://www.rfc-editor.org/rfc/rfc9110#section-15, https://www.rfc-editor.org/rfc/rfc6585#section-4,
 * https://www.rfc-editor.org/rfc/rfc8470#section-5.2
 */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether a request that was answered with this status should be retried. */
export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/**
 * The wait that `retry-after` requests, from 0 to `RETRY_AFTER_CAP_MS`; `undefined` if the header is missing or is
 * neither a number of seconds nor a date. `now` is in milliseconds since the epoch, header names are in lower case.
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const value = headers['retry-after']?.trim();
  if (value === undefined) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : httpDate(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), RETRY_AFTER_CAP_MS);
}

export interface Backoff {
  /** 1 for the first retry. */
  readonly attempt: number;
  /** Upper limit of the first wait; it doubles with every retry. */
  readonly base: number;
  /** Upper limit of every wait, usually `BACKOFF_CAP_MS`. */
  readonly cap: number;
  /** Uniform in [0, 1). */
  readonly random: number;
}

/**
 * The wait before a retry: exponential back-off with full jitter, so that jobs that failed at the same time do not all
 * retry at the same time. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff({ attempt, base, cap, random }: Backoff): number {
  return Math.floor(random * Math.min(cap, base * 2 ** (attempt - 1)));
}

/** A date in any of the three forms of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7; NaN for other text. */
function httpDate(value: string): number {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return Number.NaN;
  // asctime's form has no time zone and means GMT.
  return Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
}
