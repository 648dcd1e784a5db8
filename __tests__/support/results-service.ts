/**
 * Version 2 of GitHub's cache service: its three calls in the messages of its own definition, as `@actions/cache` has
 * them, and signed addresses of a real storage, which jobs reach by a proxy under the name that GitHub's has.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import {
  CreateCacheEntryRequest,
  CreateCacheEntryResponse,
  FinalizeCacheEntryUploadRequest,
  FinalizeCacheEntryUploadResponse,
  GetCacheEntryDownloadURLRequest,
  GetCacheEntryDownloadURLResponse,
} from '../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.js';
import type { Azurite } from './azurite.ts';
import { startForwardProxy } from './forward-proxy.ts';
import { type Scope, scopesOf, tokenOf } from './job-token.ts';
import { listen, stop } from './mirror-server.ts';

/** What a call, or the storage, answers instead. */
export type ResultsFault =
  | { readonly kind: 'silence' }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string };

export type Call = 'GetCacheEntryDownloadURL' | 'CreateCacheEntry' | 'FinalizeCacheEntryUpload';

export interface ResultsService extends AsyncDisposable {
  /** What a runner gives to a job that may use it. By default it may read and write the caches of main. */
  env(scopes?: readonly Scope[]): Readonly<Record<string, string>>;
  /** Keys of what was saved, in order. */
  readonly keys: readonly string[];
  /** The calls, and `storage` for each connection to it, in order. */
  readonly requests: readonly string[];
  /** Where the storage has what was saved under a key. */
  blobOf(key: string): string;
  /** From now on; `undefined` ends it. */
  fail(what: Call | 'storage', fault: ResultsFault | undefined): void;
  /** Signed addresses have expired before they are used. */
  expired: boolean;
  /** Each so manieth call is one too many; 0 for none. */
  refuse: number;
}

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  readonly blob: string;
  finalized: boolean;
}

const ofMain: readonly Scope[] = [{ Scope: 'refs/heads/main', Permission: 3 }];

export async function startResultsService(azurite: Azurite): Promise<ResultsService> {
  const entries: Entry[] = [];
  const requests: string[] = [];
  const faults = new Map<string, ResultsFault>();
  const signing = { expired: false };
  const rate = { refuse: 0, calls: 0 };
  const calls: Readonly<Record<Call, (body: string, scopes: readonly Scope[]) => Answer>> = {
    GetCacheEntryDownloadURL(body, scopes) {
      const { key, restoreKeys, version } = GetCacheEntryDownloadURLRequest.fromJsonString(body);
      const readable = scopes.filter(({ Permission }) => (Permission & 1) !== 0);
      if (readable.length === 0) return refused('cache read denied: the token has no scope to read');
      const found = find(entries, { version, keys: [key, ...restoreKeys], scopes: readable });
      return said(
        GetCacheEntryDownloadURLResponse.toJsonString({
          ok: found !== undefined,
          signedDownloadUrl: found ? azurite.sign(found.blob, 'r', signing.expired) : '',
          matchedKey: found?.key ?? '',
        }),
      );
    },
    CreateCacheEntry(body, scopes) {
      const { key, version } = CreateCacheEntryRequest.fromJsonString(body);
      const scope = scopes.find(({ Permission }) => (Permission & 2) !== 0)?.Scope;
      const answer = {
        ok: false,
        signedUploadUrl: '',
        message: 'cache write denied: the token is read-only',
      };
      if (scope === undefined) return said(CreateCacheEntryResponse.toJsonString(answer));
      if (entries.some((each) => each.key === key && each.version === version && each.scope === scope))
        return { status: 409, body: JSON.stringify({ code: 'already_exists', msg: 'cache entry exists' }) };
      const blob = `entry-${entries.length + 1}`;
      entries.push({ key, version, scope, blob, finalized: false });
      const signedUploadUrl = azurite.sign(blob, 'cw', signing.expired);
      return said(CreateCacheEntryResponse.toJsonString({ ok: true, signedUploadUrl, message: '' }));
    },
    FinalizeCacheEntryUpload(body, scopes) {
      const { key, version } = FinalizeCacheEntryUploadRequest.fromJsonString(body);
      const index = entries.findIndex(
        (each) =>
          each.key === key && each.version === version && scopes.some(({ Scope }) => Scope === each.scope),
      );
      const entry = entries[index];
      if (entry) entry.finalized = true;
      const entryId = String(index + 1);
      return said(
        FinalizeCacheEntryUploadResponse.toJsonString({ ok: entry !== undefined, entryId, message: '' }),
      );
    },
  };
  const server = http.createServer(async (request, response) => {
    const [, method = ''] =
      /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(request.url ?? '') ?? [];
    requests.push(method);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    rate.calls += 1;
    const tooMany = rate.refuse > 0 && rate.calls % rate.refuse === 0;
    if (instead(tooMany ? limited : faults.get(method), response)) return;
    const call = isCall(method, calls) ? calls[method] : undefined;
    const { status, body } = call?.(String(Buffer.concat(chunks)), scopesOf(request)) ?? notFound;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const tls = { cert: readFileSync(azurite.tls.cert), key: readFileSync(azurite.tls.key) };
  const failing = https.createServer(tls, (_, response) => void instead(faults.get('storage'), response));
  const [port, failingPort] = [await listen(server), await listen(failing)];
  const proxy = await startForwardProxy({
    route(target) {
      requests.push('storage');
      if (target !== `${azurite.host}:443`) return undefined;
      return faults.has('storage') ? failingPort : azurite.port;
    },
  });
  return {
    env: (scopes = ofMain) => ({
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_RUNTIME_TOKEN: tokenOf(scopes),
      https_proxy: proxy.url,
      no_proxy: '127.0.0.1',
      NODE_EXTRA_CA_CERTS: azurite.tls.ca,
    }),
    get keys() {
      return entries.filter(({ finalized }) => finalized).map(({ key }) => key);
    },
    requests,
    blobOf(key) {
      const found = entries.find((entry) => entry.key === key);
      if (found === undefined) throw new Error(`nothing was saved under "${key}"`);
      return found.blob;
    },
    fail(what, fault) {
      if (fault === undefined) faults.delete(what);
      else faults.set(what, fault);
    },
    get expired() {
      return signing.expired;
    },
    set expired(value) {
      signing.expired = value;
    },
    get refuse() {
      return rate.refuse;
    },
    set refuse(value) {
      rate.refuse = value;
    },
    async [Symbol.asyncDispose]() {
      await proxy.close();
      await stop(failing);
      await stop(server);
    },
  };
}

const limited: ResultsFault = { kind: 'status', status: 429, headers: { 'retry-after': '60' } };

interface Answer {
  readonly status: number;
  readonly body: string;
}

function said(body: string): Answer {
  return { status: 200, body };
}

function refused(msg: string): Answer {
  return { status: 403, body: JSON.stringify({ code: 'permission_denied', msg }) };
}

const notFound: Answer = { status: 404, body: JSON.stringify({ code: 'bad_route', msg: 'no such call' }) };

function isCall(method: string, calls: Readonly<Record<Call, unknown>>): method is Call {
  return Object.hasOwn(calls, method);
}

/** All keys in one branch, and then in the next: the same key, the newest that begins with it, and so for each. */
function find(
  entries: readonly Entry[],
  wanted: { readonly version: string; readonly keys: readonly string[]; readonly scopes: readonly Scope[] },
): Entry | undefined {
  for (const { Scope } of wanted.scopes) {
    const own = entries.filter(
      ({ finalized, version, scope }) => finalized && version === wanted.version && scope === Scope,
    );
    for (const key of wanted.keys) {
      const found =
        own.find((entry) => entry.key === key) ?? own.findLast((entry) => entry.key.startsWith(key));
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether it has answered, or never will. */
function instead(fault: ResultsFault | undefined, response: http.ServerResponse): boolean {
  if (fault?.kind === 'status') {
    const body = JSON.stringify({ code: 'unavailable', msg: `this is a ${fault.status}` });
    response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers }).end(body);
  }
  if (fault?.kind === 'text') response.writeHead(200, { 'content-type': 'text/html' }).end(fault.text);
  return fault !== undefined;
}
