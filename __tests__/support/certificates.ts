/** A client certificate of its own for a test, and servers that record whose certificate they were shown. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { listen, stop, TLS } from './mirror-server.ts';
import { whereIs } from './real-shells.ts';

export const whyNoOpenssl = whereIs('openssl') === '' ? 'openssl is not installed' : '';

export interface ClientFiles {
  readonly certificate: string;
  readonly key: string;
}

export function makeClient(folder: string, name: string): ClientFiles {
  const [certificate, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', ...curve, ...files, '-days', '2', '-subj', `/CN=${name}`], {
    stdio: 'ignore',
  });
  return { certificate, key };
}

export interface CuriousServer {
  readonly port: number;
  /** Who each request came from: the name in its certificate, or nothing. */
  readonly visitors: readonly string[];
  close(): Promise<void>;
}

/** An https server that asks for a certificate, and a proxy for CONNECT at once. */
export async function startCurious(
  answer: RequestListener,
  route: (target: string) => number | undefined = () => undefined,
): Promise<CuriousServer> {
  const visitors: string[] = [];
  const tunnels = new Set<net.Socket>();
  const tls = { cert: readFileSync(TLS.cert), key: readFileSync(TLS.key) };
  const server = https.createServer(
    { ...tls, requestCert: true, rejectUnauthorized: false },
    (request, response) => {
      visitors.push(visitorOf(request.socket));
      answer(request, response);
    },
  );
  server.on('connect', (request, client: net.Socket, head: Buffer) => {
    visitors.push(visitorOf(client));
    const port = route(request.url ?? '');
    if (port === undefined) return void client.end('HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n');
    const upstream = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      tunnels.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  server.on('tlsClientError', () => undefined);
  const port = await listen(server);
  return {
    port,
    visitors,
    async close() {
      for (const socket of tunnels) socket.destroy();
      await stop(server);
    },
  };
}

function visitorOf(socket: net.Socket): string {
  if (!(socket instanceof TLSSocket)) return '';
  const { subject } = socket.getPeerCertificate();
  return String(subject?.CN ?? '');
}
