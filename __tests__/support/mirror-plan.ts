/** The mirror server's response to a request, from its content, the request's range and the faults ordered. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Content, Fault, RecordedRequest, ServeOptions } from './mirror-orders.ts';

export interface Entry {
  readonly content: Content;
  readonly options: ServeOptions;
}

export interface Plan {
  status: number;
  headers: Record<string, string>;
  /** The slice of the content that is the body; `end` is exclusive. */
  body: { content: Content; start: number; end: number };
  framing: 'length' | 'chunked' | 'close';
  headersAfterMs: number;
  /** Added to the true Content-Length. */
  lengthError: number;
  /** Offsets in the content. */
  flippedAt: number[];
  drip: { readonly bytes: number; readonly everyMs: number } | undefined;
  /** The fault after so many bytes of the body; `refuse` happens before the headers. */
  stop: { readonly after: number; readonly how: 'cut' | 'end' | 'stall' } | undefined;
  refused: boolean;
}

export function planAnswer(
  request: RecordedRequest,
  entry: Entry | undefined,
  faults: readonly Fault[],
): Plan {
  const plan = goodAnswer(request, entry, new Set(faults.map((fault) => fault.kind)));
  for (const fault of faults) applyFault(plan, fault);
  if (request.method === 'HEAD') plan.body.end = plan.body.start;
  return plan;
}

function goodAnswer(
  request: RecordedRequest,
  entry: Entry | undefined,
  kinds: ReadonlySet<Fault['kind']>,
): Plan {
  if (entry === undefined) return page(404, 'not found\n');
  const { content, options } = entry;
  if (options.authorization !== undefined && request.headers['authorization'] !== options.authorization) {
    return { ...page(401, 'who are you?\n'), headers: { 'www-authenticate': 'Basic realm="mirror"' } };
  }
  const { size, etag: madeEtag, modified } = describe(content);
  const etag = options.etag === false ? undefined : (options.etag ?? madeEtag);
  const lastModified = (options.lastModified ?? modified)?.toUTCString();
  const plan = page(200, '');
  plan.framing = options.framing ?? 'length';
  plan.body = { content, start: 0, end: size };
  plan.headers = {
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
    ...options.headers,
  };
  if (options.status !== undefined) return { ...plan, status: options.status };
  const condition = request.headers['if-range'];
  const holds =
    condition === undefined || condition === lastModified || (condition === etag && !etag?.startsWith('W/'));
  const range = holds && !kinds.has('ignore-range') ? parseRange(request.headers['range'], size) : undefined;
  if (range === 'unsatisfiable' || kinds.has('416')) {
    return { ...page(416, ''), headers: { 'content-range': `bytes */${size}` } };
  }
  if (range !== undefined) makePartial(plan, range, size);
  return plan;
}

function applyFault(plan: Plan, fault: Fault): void {
  switch (fault.kind) {
    case 'cut':
      plan.stop = { after: fault.after, how: 'cut' };
      break;
    case 'end-early':
      plan.framing = 'close';
      plan.stop = { after: fault.after, how: 'end' };
      break;
    case 'stall':
      plan.stop = { after: fault.after, how: 'stall' };
      break;
    case 'drip':
      plan.drip = fault;
      break;
    case 'wrong-length':
      plan.lengthError = fault.by;
      break;
    case 'wrong-bytes':
      plan.flippedAt.push(fault.at);
      break;
    case 'html':
      Object.assign(plan, page(200, LOG_IN_PAGE), {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
      break;
    case 'status':
      Object.assign(plan, page(fault.status, fault.body ?? ''), { headers: { ...fault.headers } });
      break;
    case 'redirect':
      Object.assign(plan, page(fault.status ?? 302, 'over there\n'), { headers: { location: fault.to } });
      break;
    case 'refuse':
      plan.refused = true;
      break;
    case 'slow-headers':
      plan.headersAfterMs = fault.ms;
      break;
    case 'lie-about-range': {
      const { content, start } = plan.body;
      if (plan.status === 206)
        makePartial(plan, { ...plan.body, start: start + fault.by }, describe(content).size);
      break;
    }
    case 'lie-about-total':
      plan.headers['content-range'] =
        plan.headers['content-range']?.replace(/\d+$/, (total) => `${Number(total) + fault.by}`) ?? '';
      break;
    case 'shifted-range':
      if (plan.status === 206)
        plan.body = { ...plan.body, start: plan.body.start - fault.by, end: plan.body.end - fault.by };
      break;
    case 'ignore-range':
    case '416':
      break;
  }
}

const LOG_IN_PAGE =
  '<!DOCTYPE html>\n<html><head><title>Log in</title></head><body>Please log in.</body></html>\n';

function page(status: number, text: string): Plan {
  const content = Buffer.from(text);
  return {
    status,
    headers: {},
    body: { content, start: 0, end: content.length },
    framing: 'length',
    headersAfterMs: 0,
    lengthError: 0,
    flippedAt: [],
    drip: undefined,
    stop: undefined,
    refused: false,
  };
}

function makePartial(
  plan: Plan,
  range: { readonly start: number; readonly end: number },
  size: number,
): void {
  plan.status = 206;
  plan.body = { content: plan.body.content, start: range.start, end: range.end };
  plan.headers['content-range'] = `bytes ${range.start}-${range.end - 1}/${size}`;
}

/** One range; several are answered with the whole, as the specification allows. */
function parseRange(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size);
  return start < end ? { start, end } : 'unsatisfiable';
}

function describe(content: Content): { size: number; etag: string; modified: Date | undefined } {
  if (typeof content === 'object' && 'file' in content) {
    const { size, mtime } = statSync(content.file);
    return { size, etag: `"${size.toString(16)}-${mtime.getTime().toString(16)}"`, modified: mtime };
  }
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { size: Buffer.byteLength(content), etag: `"${digest}"`, modified: undefined };
}
