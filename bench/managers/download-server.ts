/**
 * The download sites on loopback, a process of its own: an HTTP proxy that ends TLS itself for their names, with a
 * certificate of an authority that it makes. `node download-server.ts FOLDER ARCHIVE...` writes FOLDER/ca.pem and prints
 * its address. There, `/control?mode=MODE` orders a fault, and returns the requests for archives since the last call.
 * ARCHIVE may be FILE or MODE=FILE, which is served under FILE's name in that mode only.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import { type Published, pageFor } from './release-pages.ts';
import type { ArchiveRequest, Mode } from './server-process.ts';

interface Archive extends Published {
  readonly bytes: Buffer;
}

const hosts = [
  'go.dev',
  'dl.google.com',
  'golang.org',
  'go.googlesource.com',
  'storage.googleapis.com',
  'raw.githubusercontent.com',
  'api.github.com',
  'github.com',
  'mise-versions.jdx.dev',
  'version-fox.github.io',
];

const [folder = '', ...files] = process.argv.slice(2);
const read = (file: string): Archive => {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { filename: basename(file).replace(/^repacked-/, ''), bytes, sha256, size: bytes.length };
};
const genuine = files.filter((file) => !file.includes('=')).map(read);
const swapped = files.filter((file) => file.startsWith('swap=')).map((file) => read(file.slice(5)));

let mode: Mode = 'ok';
let requests: ArchiveRequest[] = [];

const inner = http.createServer(answer);
const secureContext = secure();
const server = http.createServer((request, response) =>
  request.url?.startsWith('/control?') ? control(request, response) : answer(request, response),
);
server.on('connect', (request, socket) => {
  const [host = ''] = (request.url ?? '').split(':');
  socket.on('error', () => socket.destroy());
  if (!hosts.includes(host)) return void socket.end('HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n');
  socket.write('HTTP/1.1 200 OK\r\n\r\n');
  const secured = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
  secured.on('error', () => socket.destroy());
  inner.emit('connection', secured);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.stdin.on('end', () => process.exit()).resume();

function control(request: IncomingMessage, response: ServerResponse): void {
  const wanted = new URL(request.url ?? '', 'http://localhost').searchParams.get('mode');
  mode = (['ok', 'flip', 'swap', 'cut', 'gone'] as const).find((each) => each === wanted) ?? mode;
  response.end(JSON.stringify(requests));
  requests = [];
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const address = new URL(request.url ?? '', `https://${host}`);
  const archives = mode === 'swap' ? genuine.map((each) => swapped.find(sameName(each)) ?? each) : genuine;
  const archive = archives.find(({ filename }) => address.pathname.endsWith(`/${filename}`));
  if (archive !== undefined && host === 'go.dev')
    return void response.writeHead(302, { location: `https://dl.google.com/go/${archive.filename}` }).end();
  if (archive !== undefined) return void send(archive, request, response);
  const page = pageFor(address, archives);
  if (page === undefined) return void response.writeHead(404).end('not found');
  response.writeHead(200, { 'content-type': page.type }).end(page.body);
}

function sameName({ filename }: Published) {
  return (other: Published) => other.filename === filename;
}

function send({ bytes, sha256 }: Archive, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${sha256.slice(0, 16)}"`;
  const holds = [undefined, etag].includes(request.headers['if-range'] as string | undefined);
  const asked = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const from = holds && asked < bytes.length ? asked : 0;
  const headers = {
    'content-type': 'application/x-gzip',
    'accept-ranges': 'bytes',
    'content-length': bytes.length - from,
    etag,
    ...(from > 0 ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}),
  };
  if (request.method === 'HEAD') return void response.writeHead(200, headers).end();
  const gone = mode === 'gone' && requests.length > 0;
  const cut = (mode === 'cut' || mode === 'gone') && from === 0;
  const end = gone ? from : cut ? Math.round(bytes.length * 0.6) : bytes.length;
  requests.push({ from, bytes: end - from });
  if (gone) return void response.destroy();
  response.writeHead(from > 0 ? 206 : 200, headers);
  response.write(mode === 'flip' ? flipped(bytes).subarray(from) : bytes.subarray(from, end), () =>
    end < bytes.length ? response.destroy() : response.end(),
  );
}

/** One bit, near the end: what unpacks as it downloads has nearly everything on disk by then. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.length - 2_000_000;
  copy[at] = (copy[at] ?? 0) ^ 4;
  return copy;
}

function secure() {
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const usages = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];
  const authority = ['-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=benchmark'];
  openssl('req', '-x509', ...key, ...authority, ...usages.flatMap((usage) => ['-addext', usage]));
  writeFileSync(
    join(folder, 'ext'),
    `subjectAltName=${names}\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n`,
  );
  openssl('req', ...key, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', '/CN=go.dev');
  const issuer = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'ext'];
  openssl('x509', '-req', '-in', 'leaf.csr', ...issuer, '-out', 'leaf.pem', '-days', '2');
  const pem = (name: string) => readFileSync(join(folder, name));
  return createSecureContext({ key: pem('leaf.key'), cert: pem('leaf.pem') });
}
