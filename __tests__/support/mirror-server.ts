/** A real HTTP(S) server on loopback that serves files correctly, or with faults on request, like apt's test server. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { deliver } from './mirror-delivery.ts';
import type { Content, Fault, RecordedRequest, ServeOptions } from './mirror-orders.ts';
import { type Entry, planAnswer } from './mirror-plan.ts';

/** The test authority's certificate, and a server's for the names in fixtures/tls/README.md. */
export const TLS = {
  ca: fileURLToPath(new URL('./fixtures/tls/ca.pem', import.meta.url)),
  cert: fileURLToPath(new URL('./fixtures/tls/server.pem', import.meta.url)),
  key: fileURLToPath(new URL('./fixtures/tls/server.key', import.meta.url)),
};

export interface MirrorOptions {
  /** Serve https with the certificate in fixtures/tls. */
  readonly tls?: boolean;
  readonly routes?: Readonly<Record<string, Content>>;
  /** All that it serves answers 401 unless the Authorization header is exactly this. */
  readonly authorization?: string;
  /** Milliseconds for which an idle connection is kept; the client gets this number too. Default: Node's. */
  readonly keepAlive?: number;
}

export interface Mirror {
  /** `http://127.0.0.1:port` or `https://localhost:port`, no slash at the end. */
  readonly url: string;
  readonly port: number;
  /** In the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Connections that are open now. */
  readonly connections: ReadonlySet<Socket>;
  /** `path` starts with a slash. With a query it matches only that query, without one any query. */
  serve(path: string, content: Content, options?: ServeOptions): void;
  /**
   * Orders one fault, or several combined ones, for the next `times` requests (default: all) of a path, or of all
   * paths (`*`). Orders for one path are used one after another, before those for all paths; an order without
   * `times` hides those after it.
   */
  fail(path: string, fault: Fault | readonly Fault[], times?: number): void;
  /** Cancels all orders. */
  recover(): void;
  /** Cuts all open connections, such as one that stalls: what waits for it continues. */
  hangUp(): void;
  close(): Promise<void>;
}

export async function startMirror(options: MirrorOptions = {}): Promise<Mirror> {
  const entries = new Map<string, Entry>();
  const faults = faultOrders();
  const requests: { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] }[] = [];
  const connections = new Set<Socket>();

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const record = recordOf(request);
    requests.push(record);
    const pathname = record.path.replace(/\?.*/, '');
    const ordered = faults.next([record.path, pathname, '*']);
    const plan = planAnswer(record, entries.get(record.path) ?? entries.get(pathname), ordered);
    await deliver(plan, response, record);
  };
  const server = createServer(options.tls === true, (request, response) => {
    // Many tests disconnect in the middle of a response; any other error must fail the test.
    answer(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
    // A client that disconnects may reset the connection even after the response was sent.
    socket.on('error', () => socket.destroy());
  });
  if (options.keepAlive !== undefined) server.keepAliveTimeout = options.keepAlive;
  const port = await listen(server);

  const mirror: Mirror = {
    url: options.tls === true ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    requests,
    connections,
    serve: (path, content, serveOptions = {}) => {
      const { authorization } = options;
      entries.set(path, { content, options: { ...(authorization && { authorization }), ...serveOptions } });
    },
    fail: faults.order,
    recover: faults.clear,
    hangUp: () => {
      for (const socket of connections) socket.destroy();
    },
    close: () => stop(server),
  };
  for (const [path, content] of Object.entries(options.routes ?? {})) mirror.serve(path, content);
  return mirror;
}

/** Listens on a free port of 127.0.0.1 and returns it. */
export async function listen(server: http.Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (!isAddressInfo(address)) throw new Error('no port');
  return address.port;
}

/** Closes all connections and frees the port. */
export async function stop(server: http.Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

function createServer(tls: boolean, listener: http.RequestListener): http.Server {
  if (!tls) return http.createServer(listener);
  return https.createServer({ cert: readFileSync(TLS.cert), key: readFileSync(TLS.key) }, listener);
}

function faultOrders() {
  const orders: { readonly path: string; readonly faults: readonly Fault[]; left: number }[] = [];
  return {
    order(path: string, fault: Fault | readonly Fault[], times = Number.POSITIVE_INFINITY): void {
      orders.push({ path, faults: 'kind' in fault ? [fault] : fault, left: times });
    },
    clear(): void {
      orders.length = 0;
    },
    next(paths: readonly string[]): readonly Fault[] {
      for (const path of paths) {
        const order = orders.find((each) => each.path === path && each.left > 0);
        if (order === undefined) continue;
        order.left -= 1;
        return order.faults;
      }
      return [];
    },
  };
}

function recordOf(request: http.IncomingMessage) {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : (value ?? []).join(', '),
  ]);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    host: request.headers.host ?? '',
    headers: Object.fromEntries(headers),
    status: 0,
    bytesSent: 0,
  };
}

function isAddressInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
