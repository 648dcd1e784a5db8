/**
 * A caching reverse proxy on loopback for a module proxy and the checksum database behind it, so that two contenders
 * get the same bytes from the same server: `node bench/proxy.ts UPSTREAM [FOLDER [MILLISECONDS]]` prints its address. It
 * keeps every response, and sends each so many milliseconds later, as a server that is not next door would.
 */
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [upstream, parent = tmpdir(), latency = '0'] = process.argv.slice(2);
if (upstream === undefined) throw new Error('usage: node bench/proxy.ts UPSTREAM [FOLDER [MILLISECONDS]]');
const folder = mkdtempSync(join(parent, 'bench-proxy-'));

interface Answer {
  readonly status: number;
  readonly file: string;
  readonly size: number;
}

const answers = new Map<string, Promise<Answer>>();
let files = 0;

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const answer = answers.get(path) ?? fetchOnce(path);
  answers.set(path, answer);
  answer.then(
    (known) => void setTimeout(() => send(known, response), Number(latency)),
    (error: unknown) => response.writeHead(502).end(String(error)),
  );
});

async function fetchOnce(path: string): Promise<Answer> {
  const response = await fetch(`${upstream?.replace(/\/$/, '')}${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const file = join(folder, String(files++));
  writeFileSync(file, bytes);
  return { status: response.status, file, size: bytes.length };
}

function send({ status, file, size }: Answer, response: ServerResponse): void {
  response.writeHead(status, { 'content-length': size });
  createReadStream(file, { highWaterMark: 1 << 20 }).pipe(response);
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
});
process.stdin
  .on('end', () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  })
  .resume();
