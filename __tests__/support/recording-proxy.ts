/** A web server on loopback that notes every path, over a folder of modules or in front of a real module proxy. */
import { createReadStream, statSync } from 'node:fs';
import http from 'node:http';
import { join, normalize } from 'node:path';
import { listen, stop } from './mirror-server.ts';

export interface RecordingProxy {
  readonly url: string;
  /** In the order of arrival. */
  readonly paths: string[];
  /** From now on every request is answered with this status; `undefined`: as it should be. */
  status: number | undefined;
  close(): Promise<void>;
}

export function serveFolder(folder: string): Promise<RecordingProxy> {
  return record((path, response) => {
    const file = join(folder, normalize(decodeURIComponent(path)));
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile()) return void response.writeHead(404).end('not found\n');
    response.writeHead(200, { 'content-length': found.size });
    createReadStream(file).pipe(response);
  });
}

export function forwardTo(upstream: string): Promise<RecordingProxy> {
  return record(async (path, response) => {
    const answer = await fetch(`${upstream.replace(/\/$/, '')}${path}`, {
      headers: { 'accept-encoding': 'identity' },
    });
    const length = answer.headers.get('content-length');
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'content-type': type, ...(length && { 'content-length': length }) });
    if (answer.body === null) return void response.end();
    for await (const chunk of answer.body) response.write(chunk);
    response.end();
  });
}

async function record(
  answer: (path: string, response: http.ServerResponse) => void | Promise<void>,
): Promise<RecordingProxy> {
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    proxy.paths.push(path);
    if (proxy.status !== undefined) return void response.writeHead(proxy.status).end();
    Promise.resolve(answer(path, response)).catch(() => response.destroy());
  });
  const proxy: RecordingProxy = {
    url: `http://127.0.0.1:${await listen(server)}`,
    paths: [],
    status: undefined,
    close: () => stop(server),
  };
  return proxy;
}
