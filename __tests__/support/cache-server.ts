/** A cache service on loopback that speaks version 1 of GitHub's protocol, as the real package uses it. */
import http from 'node:http';
import { listen, stop } from './mirror-server.ts';

/** What a request gets instead of an answer: a status, silence, or other bytes for an archive. */
export type CacheFault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'silence' }
  | { readonly kind: 'archive'; readonly bytes: Buffer };

export interface CacheServer extends AsyncDisposable {
  /** ACTIONS_CACHE_URL. */
  readonly url: string;
  /** Keys of what was saved, in order. */
  readonly keys: readonly string[];
  /** `GET cache`, `POST caches`, `PATCH caches`, `GET archive`, in order. */
  readonly requests: readonly string[];
  /** The bytes of what was saved under a key. */
  archiveOf(key: string): Buffer;
  /** Each of these requests gets it from now on. */
  fail(request: string, fault: CacheFault): void;
  /** None does any more. */
  heal(): void;
}

interface Entry {
  readonly key: string;
  readonly version: string;
  chunks: Buffer[];
  committed: boolean;
}

export async function startCacheServer(): Promise<CacheServer> {
  const entries: Entry[] = [];
  const requests: string[] = [];
  const faults = new Map<string, CacheFault>();
  const server = http.createServer((request, response) => {
    void answer(request, response);
  });
  async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, name = '', id = ''] =
      /\/(?:_apis\/artifactcache\/)?(cache|caches|archive)(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    const asked = `${request.method} ${name}`;
    requests.push(asked);
    const body = await bodyOf(request);
    const fault = faults.get(asked);
    if (fault?.kind === 'silence') return;
    if (fault?.kind === 'status') return void response.writeHead(fault.status, fault.headers).end();
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    switch (asked) {
      case 'GET cache': {
        const found = find(entries, url.searchParams);
        if (found < 0) return void response.writeHead(204).end();
        const archiveLocation = `http://127.0.0.1:${port}/archive/${found + 1}`;
        return void json(200, { archiveLocation, cacheKey: entries[found]?.key });
      }
      case 'POST caches': {
        if (id !== '') {
          const entry = entries[Number(id) - 1];
          if (entry) entry.committed = true;
          return void response.writeHead(204).end();
        }
        const { key, version } = JSON.parse(String(body));
        if (entries.some((entry) => entry.key === key && entry.version === version))
          return void json(409, {});
        entries.push({ key, version, chunks: [], committed: false });
        return void json(201, { cacheId: entries.length });
      }
      case 'PATCH caches':
        entries[Number(id) - 1]?.chunks.push(body);
        return void response.writeHead(204).end();
      case 'GET archive': {
        const bytes =
          fault?.kind === 'archive' ? fault.bytes : Buffer.concat(entries[Number(id) - 1]?.chunks ?? []);
        return void response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
      }
      default:
        return void response.writeHead(404).end();
    }
  }
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    get keys() {
      return entries.filter(({ committed }) => committed).map(({ key }) => key);
    },
    requests,
    archiveOf: (key) => Buffer.concat(entries.find((entry) => entry.key === key)?.chunks ?? []),
    fail: (request, fault) => void faults.set(request, fault),
    heal: () => faults.clear(),
    [Symbol.asyncDispose]: () => stop(server),
  };
}

/** The first key that has an entry, and of those that begin with it the newest. */
function find(entries: readonly Entry[], query: URLSearchParams): number {
  // The package encodes it twice.
  for (const key of decodeURIComponent(query.get('keys') ?? '').split(',')) {
    const index = entries.findLastIndex(
      (entry) => entry.committed && entry.version === query.get('version') && entry.key.startsWith(key),
    );
    if (index >= 0) return index;
  }
  return -1;
}

async function bodyOf(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
