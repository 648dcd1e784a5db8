import { retryAfter } from '../../core/download/retry.ts';
import type { Upstream } from '../../core/guard/policy.ts';
import type { FetchedRequest } from '../../core/guard/request.ts';
import type { HttpResponse } from '../../core/ports/http.ts';
import { Problem } from '../../core/problem/problem.ts';
import { redactText } from '../../core/text/redact.ts';
import type { GuardContext } from './context.ts';
import type { Question, Tried } from './question.ts';

/** Milliseconds to wait for an answer where somebody else can be asked. */
const BESIDE = 10_000;
/** Bytes of what an upstream says beside a status. */
const SAID = 4096;

/** Sends one request. Resolves to an answer with bytes, or to what it came to without. */
export async function send(
  { ports, clock, policy, inputs }: GuardContext,
  { request, upstream, class: judged, only }: Question,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpResponse | Tried> {
  const headersTimeout = only ? inputs.timeout : Math.min(inputs.timeout, BESIDE);
  try {
    const response = await ports.upstreams.get({
      url: addressOf(upstream, request),
      headers,
      headersTimeout,
      // A redirect is the address of the path somewhere else.
      ...(judged !== 'public' && { mayLeadTo: (url: URL) => isOwn(url, policy) }),
    });
    if (hasBytes(response.status)) return response;
    const text = await readSome(response);
    if (!mayPass(response.status)) return { kind: 'answered', status: response.status, text };
    const wait = retryAfter(response.headers, clock.now());
    return { kind: 'failed', why: `answers ${response.status}`, again: true, retryAfter: wait };
  } catch (error) {
    return failed(error);
  }
}

/** A network that fails. Anything else is a bug, and thrown. */
export function failed(error: unknown): Extract<Tried, { readonly kind: 'failed' }> {
  if (!(error instanceof Problem)) throw error;
  const late = error.code === 'MIRROR_INTERRUPTED' && /no headers/.test(error.message);
  const again = !late && ['MIRROR_UNREACHABLE', 'MIRROR_INTERRUPTED'].includes(error.code);
  // The address is one of the job's own; the reason alone is enough, and short.
  const [, reason = error.message] =
    /^(?:No answer from|The response from) \S+ ?(.*)$/s.exec(error.message) ?? [];
  return { kind: 'failed', why: redactText(reason.replace(/^: /, 'gives no answer: ')), again };
}

function addressOf({ kind, url }: Upstream, request: FetchedRequest): string {
  if (kind !== 'database' || request.kind !== 'sumdb') return `${url}${request.path}`;
  return `${url}${request.path.slice(`/sumdb/${request.database}`.length)}`;
}

/** The private proxies themselves, and hosts that are private by a pattern: where a company keeps what they serve. */
function isOwn(url: URL, { upstreams, private: patterns }: GuardContext['policy']): boolean {
  const proxies = upstreams.filter(({ kind }) => kind === 'private');
  return proxies.some((each) => URL.parse(each.url)?.origin === url.origin) || patterns.matches(url.hostname);
}

function hasBytes(status: number): boolean {
  return status === 200 || status === 206 || status === 416;
}

function mayPass(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || (status >= 300 && status < 400) || status < 300;
}

/** What it says, if that is plain text for people. */
async function readSome(response: HttpResponse): Promise<string> {
  const isText = /^text\/plain\b/i.test(response.headers['content-type'] ?? '');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > SAID) break;
  }
  const text = isText ? new TextDecoder().decode(Buffer.concat(chunks).subarray(0, SAID)).trim() : '';
  return text === '' || /^\s*</.test(text) ? '' : text;
}
