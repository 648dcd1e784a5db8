/** A real forward proxy on loopback that forwards chosen hosts to local servers and refuses all others. */
import http from 'node:http';
import net from 'node:net';
import { listen, stop } from './mirror-server.ts';

export interface ProxiedRequest {
  readonly method: string;
  /** `host:port`. */
  readonly target: string;
  readonly status: 200 | 403 | 407;
}

export interface ForwardProxyOptions {
  /** The local port behind `host:port`; `undefined` refuses with 403. */
  route(target: string): number | undefined;
  /** `user:password`; requests without them get 407. */
  readonly credentials?: string;
}

export interface ForwardProxy {
  /** `http://127.0.0.1:port`, without credentials. */
  readonly url: string;
  readonly requests: readonly ProxiedRequest[];
  close(): Promise<void>;
}

/** Answers CONNECT for https, and GET with an absolute address for http. */
export async function startForwardProxy(options: ForwardProxyOptions): Promise<ForwardProxy> {
  const requests: ProxiedRequest[] = [];
  const tunnels = new Set<net.Socket>();
  const server = http.createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    const decision = decide(
      options,
      request,
      url === null ? 'nowhere' : `${url.hostname}:${url.port || '80'}`,
    );
    requests.push(decision.record);
    if (url === null || decision.port === undefined) {
      return void response.writeHead(decision.record.status).end();
    }
    forward(request, response, { port: decision.port, path: url.pathname + url.search });
  });
  // A client that dies may reset the connection at any moment, also one that was refused.
  server.on('connection', (socket: net.Socket) => socket.on('error', () => socket.destroy()));
  server.on('connect', (request, client: net.Socket, head: Buffer) => {
    const { record, port } = decide(options, request, request.url ?? '');
    requests.push(record);
    if (port === undefined)
      return void client.end(`HTTP/1.1 ${record.status} No\r\ncontent-length: 0\r\n\r\n`);
    tunnel(client, head, port, tunnels);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      await stop(server);
    },
  };
}

function decide(
  { route, credentials }: ForwardProxyOptions,
  request: http.IncomingMessage,
  target: string,
): { readonly record: ProxiedRequest; readonly port: number | undefined } {
  const method = request.method ?? '';
  const wanted =
    credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  if (request.headers['proxy-authorization'] !== wanted) {
    return { record: { method, target, status: 407 }, port: undefined };
  }
  const port = route(target);
  return { record: { method, target, status: port === undefined ? 403 : 200 }, port };
}

function forward(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  to: { readonly port: number; readonly path: string },
): void {
  const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = request.headers;
  const onward = http.request(
    { host: '127.0.0.1', ...to, method: request.method ?? 'GET', headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => response.destroy()).pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

function tunnel(client: net.Socket, head: Buffer, port: number, tunnels: Set<net.Socket>): void {
  const upstream = net.connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(client).pipe(upstream);
  });
  for (const [socket, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    tunnels.add(socket);
    // If one end closes the connection, that is not an error of the proxy: the other end must notice.
    socket.on('error', () => other.destroy());
    socket.on('close', () => {
      tunnels.delete(socket);
      other.destroy();
    });
  }
}
