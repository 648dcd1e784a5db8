import type tls from 'node:tls';
import type { Dispatcher } from 'undici';
import { Problem } from '../../core/problem/problem.ts';
import { type HttpProxy, proxyFor } from '../../core/sources/proxy.ts';
import { redactUrl } from '../../core/text/redact.ts';
import { type ClientCertificate, proxyCertificate } from './client-certificates.ts';
import type { Trust } from './http-transport.ts';
import { contextOf } from './http-trust.ts';
import { basicCredentials, withoutUserinfo } from './http-userinfo.ts';
import { Agent, Pool, ProxyAgent } from './undici.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The connections of one `Http`. */
export interface Agents {
  /** Direct, or through the proxy that the environment names for this URL. Throws `INPUT_INVALID` for a bad proxy. */
  for(url: URL): Dispatcher;
  /** Closes all connections, including those in use. */
  close(): Promise<void>;
}

export interface AgentOptions {
  readonly env: Environment;
  /** Milliseconds. */
  readonly connectTimeout: number;
  readonly trust: Trust;
  /** What the origin of this URL is shown. Throws `INPUT_INVALID`. */
  certificate(url: URL): ClientCertificate | undefined;
}

export function createAgents({ env, connectTimeout, certificate, trust }: AgentOptions): Agents {
  const open: Dispatcher[] = [];
  const routes = new Map<string, Dispatcher>();
  return {
    for(url) {
      const proxy = proxyFor(url, env);
      const shown = certificate(url);
      // A connection on which one origin was shown a certificate is for no other one.
      const route = `${trust.state} ${proxy?.url ?? ''} ${shown === undefined ? '' : url.origin}`;
      const known = routes.get(route);
      if (known !== undefined) return known;
      const connect = connectOptions(connectTimeout, trust.authorities, shown);
      const toProxy = () => connectOptions(connectTimeout, trust.authorities, proxyCertificate(env));
      const made = proxy === undefined ? direct(connect) : proxied(proxy, connect, toProxy());
      routes.set(route, made);
      open.push(made);
      return made;
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
  const secureContext = contextOf(ca, shown);
  // Node tries each address of a host for 250 ms and then gives up on it: too short for a distant or busy mirror.
  return {
    timeout,
    allowH2: false,
    autoSelectFamilyAttemptTimeout: 1_000,
    ...(secureContext && { secureContext }),
  };
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
