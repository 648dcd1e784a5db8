import type tls from 'node:tls';
import { proxyFor } from '../../core/sources/proxy.ts';
import type { HttpOptions } from './http-get.ts';
import type { Answer, HttpTransport } from './http-transport.ts';
import { contextOf, createTrust } from './http-trust.ts';
import { connect, type LeanConnection } from './lean-connection.ts';
import { LeanExchange } from './lean-exchange.ts';

/** Milliseconds after which an idle connection is not used again: a common server closes it after five seconds. */
const IDLE = 4_000;
/** Milliseconds between two looks at what is awaited. */
const LOOK = 50;

/** Where the requests to one origin go. */
interface Route {
  readonly host: string;
  readonly port: number;
  readonly https: boolean;
  readonly secureContext: tls.SecureContext | undefined;
  readonly idle: { readonly connection: LeanConnection; readonly since: number }[];
  session: Buffer | undefined;
  /** The headers that were sent last, and how they are written. */
  sent: { readonly headers: object; readonly text: string } | undefined;
}

/**
 * HTTP/1.1 on sockets of Node, for very many small answers: half of what undici takes for one. Through a proxy of the
 * environment undici asks, which is loaded then.
 */
export function createLeanTransport(options: HttpOptions): HttpTransport {
  const { env, timeouts, rateFloor, stop, certificate } = options;
  const routes = new Map<string, Route | 'proxy'>();
  const connections = new Set<LeanConnection>();
  const running = new Set<LeanExchange>();
  const trust = createTrust(env);
  let trusted = trust.state;
  let undici: Promise<HttpTransport> | undefined;
  let looking: NodeJS.Timeout | undefined;

  const look = () => {
    const now = performance.now();
    for (const exchange of running) exchange.look(now);
    if (running.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  };
  stop.addEventListener('abort', () => {
    for (const exchange of [...running]) exchange.fail(stop.reason);
  });

  const routeOf = (url: URL): Route | 'proxy' => {
    if (trusted !== trust.state) {
      trusted = trust.state;
      routes.clear();
    }
    const known = routes.get(url.origin);
    if (known !== undefined) return known;
    const route = proxyFor(url, env) === undefined ? direct(url) : 'proxy';
    routes.set(url.origin, route);
    return route;
  };
  const direct = (url: URL): Route => {
    const https = url.protocol === 'https:';
    return {
      host: url.hostname.replace(/^\[(.+)\]$/, '$1'),
      port: Number(url.port || (https ? 443 : 80)),
      https,
      secureContext: https ? contextOf(trust.authorities, certificate(url)) : undefined,
      idle: [],
      session: undefined,
      sent: undefined,
    };
  };

  const open = (route: Route): LeanConnection => {
    const made = connect({
      host: route.host,
      port: route.port,
      tls: route.https ? { secureContext: route.secureContext, session: route.session } : undefined,
      onSession(session) {
        route.session = session;
      },
      onFree: (connection) => void route.idle.push({ connection, since: performance.now() }),
      onClosed(connection) {
        connections.delete(connection);
        const at = route.idle.findIndex((each) => each.connection === connection);
        if (at >= 0) route.idle.splice(at, 1);
      },
    });
    connections.add(made);
    return made;
  };
  /** The one that was used last is the one that is most likely still open. */
  const take = (route: Route): LeanConnection => {
    const last = route.idle.pop();
    if (last === undefined) return open(route);
    if (performance.now() - last.since < IDLE) return last.connection;
    for (const { connection } of [last, ...route.idle.splice(0)]) connection.destroy();
    return open(route);
  };

  return {
    exchange(request) {
      const { url, headers, headersTimeout = timeouts.headers } = request;
      const route = routeOf(url);
      if (route === 'proxy') {
        undici ??= import('./http.ts').then(({ createUndiciTransport }) =>
          createUndiciTransport(options, trust),
        );
        return undici.then((transport) => transport.exchange(request));
      }
      return new Promise<Answer>((resolve, reject) => {
        const text = `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\n${fieldsOf(route, headers)}\r\n`;
        const own = headersTimeout === timeouts.headers ? timeouts : { ...timeouts, headers: headersTimeout };
        const exchange = new LeanExchange(
          text,
          { resolve, reject },
          {
            timeouts: own,
            rateFloor,
            again: (each) => each.on(open(route)),
            over: (each) => void running.delete(each),
          },
        );
        running.add(exchange);
        looking ??= setInterval(look, LOOK).unref();
        exchange.on(take(route));
      });
    },
    trust,
    async close() {
      clearInterval(looking);
      for (const connection of connections) connection.destroy();
      await (await undici)?.close();
    },
  };
}

function fieldsOf(route: Route, headers: Readonly<Record<string, string>>): string {
  if (route.sent?.headers === headers) return route.sent.text;
  const lines = Object.entries(headers).map(([name, value]) => {
    if (!/^[\w-]+$/.test(name) || /[\0\r\n]|[^\0-\xff]/.test(value))
      throw Object.assign(new Error(`the header ${name} cannot be sent`), { code: 'ERR_INVALID_CHAR' });
    return `${name}: ${value}\r\n`;
  });
  const text = lines.join('');
  route.sent = { headers, text };
  return text;
}
