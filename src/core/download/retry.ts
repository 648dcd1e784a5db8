/** Which failures pass by themselves, and how long to wait for that. Milliseconds throughout. */

/** A mirror that asks for more patience than this is asked again after this. */
export const RETRY_AFTER_CAP_MS = 120_000;

/** The longest wait that back-off alone leads to. */
export const BACKOFF_CAP_MS = 30_000;

/**
 * Statuses that say "later", not "no".
 * https://www.rfc-editor.org/rfc/rfc9110#section-15, https://www.rfc-editor.org/rfc/rfc6585#section-4,
 * https://www.rfc-editor.org/rfc/rfc8470#section-5.2
 */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether an answer with this status is worth asking for again. */
export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/**
 * The wait that `retry-after` asks for, from 0 to `RETRY_AFTER_CAP_MS`; `undefined` where it is absent or says neither
 * seconds nor a date. `now` is in milliseconds since the epoch, names of headers are in lower case.
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
  /** Ceiling of the first wait; each further one doubles it. */
  readonly base: number;
  /** Ceiling of every wait; `BACKOFF_CAP_MS` unless there is a reason. */
  readonly cap: number;
  /** Uniform in [0, 1). */
  readonly random: number;
}

/**
 * Exponential with full jitter: anything from 0 to the ceiling, so that jobs that failed together do not come back
 * together. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff({ attempt, base, cap, random }: Backoff): number {
  return Math.floor(random * Math.min(cap, base * 2 ** (attempt - 1)));
}

/** All three forms of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7, NaN for anything else. */
function httpDate(value: string): number {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return Number.NaN;
  // asctime's form names no zone and means GMT.
  return Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
}
