import type { Source } from '../../core/guard/metrics.ts';
import type { FetchedRequest } from '../../core/guard/request.ts';
import { responseHead } from '../../core/guard/response-head.ts';
import type { GuardAnswer, GuardBody } from '../../core/ports/guard.ts';

/** An answer, who gave it, and how long it may be given again: milliseconds. */
export interface Resolved extends GuardAnswer {
  readonly source: Source;
  readonly keep: number;
}

/** Milliseconds that an answer is kept in memory. */
const BRIEFLY = 5_000;
const FIXED = 60_000;

export function foundAnswer(
  request: FetchedRequest,
  source: Source,
  { body, release }: { readonly body: GuardBody; release(): void },
): Resolved {
  const keep = request.fixed ? FIXED : BRIEFLY;
  return { status: 200, headers: { 'content-type': typeOf(request) }, body, release, source, keep };
}

/** A status with a text for people, which the go command prints. */
export function sayAnswer(
  status: number,
  reason: string,
  {
    source = 'guard',
    retryAfter,
  }: { readonly source?: Source; readonly retryAfter?: number | undefined } = {},
): Resolved {
  const wait =
    retryAfter === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retryAfter / 1000))) };
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...wait },
    body: { kind: 'bytes', bytes: Buffer.from(`${reason}\n`) },
    release: () => undefined,
    source,
    keep: status === 404 || status === 410 ? BRIEFLY : 0,
  };
}

export function jsonAnswer(value: unknown): Resolved {
  return {
    ...sayAnswer(200, JSON.stringify(value, undefined, 2)),
    headers: { 'content-type': 'application/json' },
  };
}

/** Bytes of a body that is kept with its answer in memory. */
const SMALL = 64 << 10;

/** The whole response, as it goes over the wire; `undefined` if it is not to be kept. */
export function wholeResponse({ status, headers, body, keep }: Resolved): Uint8Array | undefined {
  if (keep === 0 || body.kind !== 'bytes' || body.bytes.length > SMALL) return undefined;
  const head = responseHead({ status, headers }, body.bytes.length);
  const whole = Buffer.allocUnsafe(head.length + body.bytes.length);
  whole.write(head, 'latin1');
  whole.set(body.bytes, head.length);
  return whole;
}

function typeOf(request: FetchedRequest): string {
  const text = 'text/plain; charset=utf-8';
  if (request.kind === 'sumdb') return request.what === 'tile' ? 'application/octet-stream' : text;
  return {
    info: 'application/json',
    latest: 'application/json',
    mod: text,
    list: text,
    zip: 'application/zip',
  }[request.file];
}
