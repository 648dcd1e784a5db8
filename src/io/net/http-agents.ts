import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import type { Dispatcher } from 'undici';
import { Problem } from '../../core/problem/problem.ts';
import { type HttpProxy, proxyFor } from '../../core/sources/proxy.ts';
import { redactUrl } from '../../core/text/redact.ts';
import { type ClientCertificate, proxyCertificate } from './client-certificates.ts';
import { Agent, Pool, ProxyAgent } from './undici.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The connections of one `Http`. */
export interface Agents {
  /** Direct, or through the proxy that the environment names for this URL. Throws `INPUT_INVALID` for a bad proxy. */
  for(url: URL): Dispatcher;
  /**
   * From now on also trusts the certificate authorities of the system and of SSL_CERT_FILE. Calling it again changes
   * nothing.
   *
   * Node trusts its built-in authorities and those of NODE_EXTRA_CA_CERTS. The authority of a firewall that inspects
   * TLS is usually in the system's store or in SSL_CERT_FILE, as Go and curl expect. Reading that store takes about
   * 70 ms, so it happens only after a certificate was refused. Only a handshake has been sent by then.
   */
  widenTrust(): Promise<'wide'>;
  readonly trust: 'node' | 'wide';
  /** Closes all connections, including those in use. */
  close(): Promise<void>;
}

export interface AgentOptions {
  readonly env: Environment;
  /** Milliseconds. */
  readonly connectTimeout: number;
  /** What the origin of this URL is shown. Throws `INPUT_INVALID`. */
  certificate(url: URL): ClientCertificate | undefined;
}

export function createAgents({ env, connectTimeout, certificate }: AgentOptions): Agents {
  const open: Dispatcher[] = [];
  const routes = new Map<string, Dispatcher>();
  let authorities: Promise<string[]> | undefined;
  let wide: string[] | undefined;
  let trust: 'node' | 'wide' = 'node';
  return {
    for(url) {
      const proxy = proxyFor(url, env);
      const shown = certificate(url);
      // A connection on which one origin was shown a certificate is for no other one.
      const route = `${proxy?.url ?? ''} ${shown === undefined ? '' : url.origin}`;
      const known = routes.get(route);
      if (known !== undefined) return known;
      const connect = connectOptions(connectTimeout, wide, shown);
      const toProxy = () => connectOptions(connectTimeout, wide, proxyCertificate(env));
      const made = proxy === undefined ? direct(connect) : proxied(proxy, connect, toProxy());
      routes.set(route, made);
      open.push(made);
      return made;
    },
    async widenTrust() {
      authorities ??= allAuthorities(env);
      const all = await authorities;
      if (trust === 'node') {
        wide = all;
        routes.clear();
        trust = 'wide';
      }
      return trust;
    },
    get trust() {
      return trust;
    },
    async close() {
      await Promise.all(open.map((dispatcher) => dispatcher.destroy()));
    },
  };
}

interface ConnectOptions {
  readonly timeout: number;
  readonly allowH2: false;
  readonly autoSelectFamilyAttemptTimeout: number;
  readonly secureContext?: tls.SecureContext;
}

/** Throws `INPUT_INVALID` for a certificate that is none. */
function connectOptions(
  timeout: number,
  ca: string[] | undefined,
  shown: ClientCertificate | undefined,
): ConnectOptions {
  const secureContext =
    ca === undefined && shown === undefined ? {} : { secureContext: contextOf(ca, shown) };
  // Node tries each address of a host for 250 ms and then gives up on it: too short for a distant or busy mirror.
  return { timeout, allowH2: false, autoSelectFamilyAttemptTimeout: 1_000, ...secureContext };
}

function contextOf(ca: string[] | undefined, shown: ClientCertificate | undefined): tls.SecureContext {
  try {
    return tls.createSecureContext({ ...(ca && { ca }), ...(shown && { cert: shown.cert, key: shown.key }) });
  } catch (cause) {
    if (shown === undefined) throw cause;
    throw new Problem('INPUT_INVALID', `A client certificate cannot be used: ${String(cause)}`, {
      hint: 'Its file must have a certificate in PEM, and the key that belongs to it must be there too or in the other file, without a passphrase.',
      cause,
    });
  }
}

function direct(connect: ConnectOptions): Dispatcher {
  return new Agent({ connect, allowH2: false });
}

function proxied(proxy: HttpProxy, connect: ConnectOptions, toProxy: ConnectOptions): Dispatcher {
  const { uri, token } = readProxy(proxy);
  return new ProxyAgent({
    uri,
    ...(token === undefined ? {} : { token }),
    allowH2: false,
    connectTimeout: connect.timeout,
    proxyTls: { ...toProxy },
    requestTls: { ...connect },
    // Otherwise a proxy that accepts the connection but never answers would block for 300 s.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connect.timeout }),
  });
}

function readProxy(proxy: HttpProxy): { readonly uri: string; readonly token: string | undefined } {
  const url = URL.parse(proxy.url);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new Problem(
      'INPUT_INVALID',
      `${proxy.variable} is not a proxy address: "${redactUrl(proxy.url)}"`,
      {
        hint: 'Write it as http://host:port or https://host:port; other kinds of proxy are not supported.',
      },
    );
  }
  const token = basicCredentials(url);
  return { uri: withoutUserinfo(url).href, token };
}

/** The value of an Authorization header for a URL's userinfo. https://www.rfc-editor.org/rfc/rfc7617 */
export function basicCredentials({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  return `Basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
}

export function withoutUserinfo(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

/** The URL parser does not change a stray `%`, so this does not either. */
function decode(part: string): string {
  return /%(?![0-9a-f]{2})/i.test(part) ? part : Buffer.from(unescapeBytes(part), 'latin1').toString('utf8');
}

function unescapeBytes(part: string): string {
  return part.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** PEM texts. On Linux Node's system store respects SSL_CERT_FILE and SSL_CERT_DIR; on other systems only Go does. */
async function allAuthorities(env: Environment): Promise<string[]> {
  const named = env['SSL_CERT_FILE'] ? [await readFile(env['SSL_CERT_FILE'], 'utf8')] : [];
  return [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system'), ...named])];
}
