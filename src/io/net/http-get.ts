import type { Credentials, SentHeaders } from '../../core/ports/credentials.ts';
import type { Access, Http, HttpRequest, HttpResponse } from '../../core/ports/http.ts';
import { Problem } from '../../core/problem/problem.ts';
import { addressAsWritten } from '../../core/sources/goauth.ts';
import { redactUrl } from '../../core/text/redact.ts';
import type { ClientCertificate } from './client-certificates.ts';
import type { HttpTimeouts, RateFloor } from './http-limits.ts';
import { interrupted, isUntrustedAuthority, noAnswer } from './http-problem.ts';
import type { Answer, ExchangeRequest, HttpTransport, Trust } from './http-transport.ts';
import { basicCredentials, withoutUserinfo } from './http-userinfo.ts';

export interface HttpOptions {
  /** Provides the proxies (see `proxyFor`) and SSL_CERT_FILE. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeouts: HttpTimeouts;
  readonly rateFloor: RateFloor;
  readonly userAgent: string;
  /** Aborts every request; its reason is thrown. */
  readonly stop: AbortSignal;
  /**
   * The Authorization header to send to the origin of this URL. Called for every hop, so that credentials do not follow
   * a redirect to another origin. Userinfo in a URL takes precedence, for its origin only.
   */
  authorize(url: URL): string | undefined;
  /** The origin that `authorize` is for, whether it has a header or not; `undefined` where there is none. */
  readonly tokenOrigin: string | undefined;
  /** By the input `mirror-auth`: the headers that the origin of this URL gets. Called for every hop. */
  headersFor(url: URL): SentHeaders;
  /** By the same: what it is shown in the handshake. Throws `INPUT_INVALID`. */
  certificate(url: URL): ClientCertificate | undefined;
  /**
   * Asked for an https address that has neither userinfo nor `authorize`, and again after an answer that others may
   * change. They go to the origin of that address alone: as in the go command, a redirect elsewhere gets none, also
   * where there are some for its host.
   */
  readonly credentials: Credentials;
}

/**
 * HTTP over a transport.
 *
 * - Follows at most ten redirects, never from https to http and never to an address already visited.
 * - Yields a body as sent: a server that labels a `.tar.gz` with `content-encoding: gzip` means the file.
 * - A body with a Content-Length, or chunked, is complete or throws. A body that ends with the connection cannot be
 *   distinguished from a truncated one, and bytes beyond a Content-Length are not seen: the caller checks size and
 *   digest.
 * - A response whose body is not read keeps its connection until `close`, which closes all connections. Idle
 *   connections do not keep the process alive.
 * - Throws `INPUT_INVALID` for an address or a proxy variable that is not valid.
 */
export function createHttpOver(
  transport: HttpTransport,
  options: HttpOptions,
): Http & { close(): Promise<void> } {
  const plain = { 'user-agent': options.userAgent, accept: '*/*', 'accept-encoding': 'identity' };
  const context = { ...options, transport, plain };
  return {
    get: (request) => get(request, context),
    close: () => transport.close(),
  };
}

interface Context extends HttpOptions {
  readonly transport: HttpTransport;
  /** The headers of a request that has none of its own. */
  readonly plain: SentHeaders;
}

const MAX_REDIRECTS = 10;

async function get(request: HttpRequest, context: Context): Promise<HttpResponse> {
  const asked = readUrl(request.url);
  const isGiven = () =>
    (basicCredentials(asked) ?? context.authorize(asked)) !== undefined || isAny(context.headersFor(asked));
  if (asked.protocol !== 'https:' || isGiven()) return response(await follow(request, asked, {}, context));
  const { credentials } = context;
  const address = addressAsWritten(request.url, asked);
  const first = await follow(request, asked, await credentials.known(address), context);
  if (!mayWantOthers(first.answer.status)) return response(first);
  const renewed = await credentials.renewed(address, first.answer);
  if (renewed === undefined) return response(first);
  first.answer.dump();
  return response(await follow(request, asked, renewed, context));
}

/** As in the go command, but for those 4xx that speak of time or of a range. */
function mayWantOthers(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 416, 425, 429].includes(status);
}

interface Followed {
  /** Who answered, without userinfo. */
  readonly url: URL;
  readonly answer: Answer;
  readonly access: Access;
}

/** One GET with all its redirects. `credentials` are for the first origin. */
async function follow(
  request: HttpRequest,
  asked: URL,
  credentials: SentHeaders,
  context: Context,
): Promise<Followed> {
  const visited = new Set<string>();
  const userinfo = new Map<string, string>();
  const first = enter(asked, userinfo);
  const from = first.origin;
  for (let url = first; ; ) {
    const { origin } = url;
    const home = origin === from;
    const inAddress = userinfo.get(origin);
    const mirrorAuth = context.headersFor(url);
    const authorization = inAddress ?? mirrorAuth['authorization'] ?? context.authorize(url);
    const found = home && authorization === undefined ? credentials : {};
    const own = home ? request.headers : withoutCredentials(request.headers);
    const given = { ...found, ...mirrorAuth, ...(authorization && { authorization }) };
    const headers = requestHeaders(own, given, context);
    const answer = await ask({ url, headers, headersTimeout: request.headersTimeout }, context);
    if (!REDIRECTS.has(answer.status)) {
      const goauth = isAny(found) ? 'goauth' : 'nothing';
      const other = isAny(mirrorAuth) ? 'mirror-auth' : authorization ? 'token' : goauth;
      const sent = inAddress ? 'address' : other;
      const tokens = origin === context.tokenOrigin;
      return { url, answer, access: { sent, tokens, redirected: !home } };
    }
    answer.dump();
    visited.add(url.href);
    const next = enter(redirectTarget(url, answer), userinfo);
    refuseBadRedirect(url, next, visited);
    if (next.origin !== from && request.mayLeadTo?.(next) === false)
      throw refused(url, `leads to ${redactUrl(next.href)}, another place`);
    url = next;
  }
}

function isAny(headers: SentHeaders | undefined): boolean {
  for (const _ in headers) return true;
  return false;
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-15.4, without 300 and 304, which are final responses here. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The URL without its userinfo, which is stored for its origin. */
function enter(url: URL, userinfo: Map<string, string>): URL {
  const credentials = basicCredentials(url);
  if (credentials !== undefined) userinfo.set(url.origin, credentials);
  if (credentials === undefined && url.hash === '') return url;
  const bare = withoutUserinfo(url);
  bare.hash = '';
  return bare;
}

function readUrl(text: string): URL {
  const url = URL.parse(text);
  if (url !== null && isHttp(url)) return url;
  throw new Problem('INPUT_INVALID', `"${redactUrl(text)}" is not an http or https address`, {
    hint: 'Write the full address of a mirror, such as https://mirror.example.com/go.',
  });
}

function redirectTarget(from: URL, answer: Answer): URL {
  const location = answer.headers['location'];
  const target = location === undefined ? null : URL.parse(location, from.href);
  if (target !== null && isHttp(target)) return target;
  if (location === undefined) throw refused(from, 'has no target');
  throw refused(from, `leads to "${redactUrl(location)}", which is not an http or https address`);
}

function refuseBadRedirect(from: URL, to: URL, visited: ReadonlySet<string>): void {
  const where = `leads to ${redactUrl(to.href)}`;
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw refused(from, `${where}, from https to http`);
  if (visited.has(to.href)) throw refused(from, `${where}, which was already visited`);
  if (visited.size > MAX_REDIRECTS) throw refused(from, `${where}, after ${MAX_REDIRECTS} other redirects`);
}

function refused(from: URL, what: string): Problem {
  return new Problem('MIRROR_REDIRECT', `The redirect of ${redactUrl(from.href)} ${what}`, {
    hint: 'Open the address in a browser to see where it leads, and use that final address for the mirror.',
  });
}

function isHttp(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function requestHeaders(
  own: SentHeaders | undefined,
  credentials: SentHeaders,
  { userAgent, plain }: Context,
): SentHeaders {
  if (!isAny(own) && !isAny(credentials)) return plain;
  const named = Object.entries(own ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const proving = Object.entries(credentials).filter(([name]) => !OURS.has(name));
  return {
    'user-agent': userAgent,
    accept: '*/*',
    ...Object.fromEntries(named),
    ...Object.fromEntries(proving),
    'accept-encoding': 'identity',
  };
}

/** What says how a request is made, not who makes it: no credentials may change it. */
const OURS: ReadonlySet<string> = new Set([
  ...['host', 'connection', 'keep-alive', 'upgrade', 'expect', 'te', 'trailer'],
  ...['content-length', 'transfer-encoding', 'range', 'if-range'],
]);

function withoutCredentials(headers: SentHeaders | undefined): SentHeaders {
  const kept = Object.entries(headers ?? {}).filter(([name]) => !/^(authorization|cookie)$/i.test(name));
  return Object.fromEntries(kept);
}

async function ask(request: ExchangeRequest, { transport, env, stop }: Context): Promise<Answer> {
  stop.throwIfAborted();
  const { trust } = transport;
  const before = trust.state;
  try {
    return await transport.exchange(request);
  } catch (error) {
    if (!isUntrustedAuthority(error)) throw noAnswer(error, request.url, env);
    return askWidely(request, { before, error, transport, env });
  }
}

/** Once more, with the authorities of the system: a handshake is all that was sent so far. */
async function askWidely(
  request: ExchangeRequest,
  {
    before,
    error,
    transport,
    env,
  }: Pick<Context, 'transport' | 'env'> & { before: Trust['state']; error: unknown },
): Promise<Answer> {
  try {
    if (before === (await transport.trust.widen())) throw error;
    return await transport.exchange(request);
  } catch (again) {
    throw noAnswer(again, request.url, env);
  }
}

function response({ url, answer, access }: Followed): HttpResponse {
  const { status, headers } = answer;
  return {
    url: url.href,
    status,
    headers,
    access,
    get body() {
      return body(url, answer);
    },
    whole: answer.whole?.(),
  };
}

async function* body(url: URL, answer: Answer): AsyncGenerator<Uint8Array, void> {
  let bytes = 0;
  const chunks = answer.body();
  try {
    for (;;) {
      const next = await chunks.next().catch((error: unknown) => {
        throw interrupted(error, url, bytes);
      });
      if (next.done) return;
      bytes += next.value.length;
      yield next.value;
    }
  } finally {
    await chunks.return();
  }
}
