/** A real HTTP(S) server that receives OTLP, or does what no collector should. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { gunzipSync } from 'node:zlib';
import { isObject, parseJson } from '../../src/core/text/json.ts';
import { listen, stop, TLS } from './mirror-server.ts';

export interface OtlpServer extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
  /** All spans that came as JSON, in their order. */
  spans(): readonly ReceivedSpan[];
  /** Attributes of the resource of the first trace. */
  resource(): Attributes;
  /** Names of the metrics that came as JSON. */
  metrics(): readonly string[];
}

export interface Received {
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

type Attributes = Readonly<Record<string, unknown>>;

export interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: Attributes;
  readonly failed: boolean;
  readonly events: readonly ReceivedEvent[];
}

export interface ReceivedEvent {
  readonly name: string;
  /** Since the epoch. */
  readonly milliseconds: number;
  readonly attributes: Attributes;
}

export type Behaviour =
  | 'good'
  | 'silent'
  | 'refuses'
  | 'redirects'
  | 'endless'
  | 'resets'
  | 'rejects'
  | 'drips';

export async function startOtlpServer(
  behaviour: Behaviour = 'good',
  { tls = false }: { readonly tls?: boolean } = {},
): Promise<OtlpServer> {
  const received: Received[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const listener = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
    received.push({ path: request.url ?? '', headers: request.headers, body });
    answer(behaviour, { response, isJson: request.headers['content-type'] === 'application/json', timers });
  };
  const handle = (request: http.IncomingMessage, response: http.ServerResponse) => {
    listener(request, response).catch(() => response.destroy()); // the client has left
  };
  const server = tls
    ? https.createServer({ cert: readFileSync(TLS.cert), key: readFileSync(TLS.key) }, handle)
    : http.createServer(handle);
  const port = await listen(server);
  const requests = (part: string) =>
    received.filter(({ path }) => path.endsWith(part)).map(({ body }) => parseJson(body.toString()));
  const spans = () =>
    requests('/v1/traces').flatMap((each) => below(each, ['resourceSpans', 'scopeSpans', 'spans']));
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    received,
    spans: () => spans().map(toSpan),
    resource: () => attributesOf(below(requests('/v1/traces')[0], ['resourceSpans'])[0]?.['resource']),
    metrics: () =>
      requests('/v1/metrics')
        .flatMap((each) => below(each, ['resourceMetrics', 'scopeMetrics', 'metrics']))
        .map(({ name }) => String(name)),
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer);
      await stop(server);
    },
  };
}

function answer(
  behaviour: Behaviour,
  given: {
    readonly response: http.ServerResponse;
    readonly isJson: boolean;
    readonly timers: Set<NodeJS.Timeout>;
  },
): void {
  const { response, isJson, timers } = given;
  const json = { 'content-type': 'application/json' };
  const protobuf = { 'content-type': 'application/x-protobuf' };
  switch (behaviour) {
    case 'good':
      response.writeHead(200, json).end('{}');
      return;
    case 'silent':
      return; // for ever
    case 'refuses':
      response.writeHead(503, { 'retry-after': '3600' }).end('::error::busy');
      return;
    case 'redirects':
      response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' }).end();
      return;
    case 'resets':
      response.socket?.resetAndDestroy();
      return;
    case 'rejects':
      // In the form of the request.
      if (isJson) response.writeHead(200, json).end('{"partialSuccess":{"rejectedSpans":"3"}}');
      else response.writeHead(200, protobuf).end(Buffer.from([0x0a, 0x02, 0x08, 0x03]));
      return;
    case 'drips':
      response.writeHead(200, json);
      timers.add(setInterval(() => response.write(' '), 20));
      return;
    case 'endless': {
      response.writeHead(200, json);
      const block = Buffer.alloc(64 * 1024, 'x');
      const send = () => {
        while (response.writable && response.write(block));
      };
      response.on('drain', send);
      send();
    }
  }
}

type Value = Readonly<Record<string, unknown>>;

/** The objects of nested lists, by the names of the lists. */
function below(value: unknown, names: readonly string[]): readonly Value[] {
  const [name, ...rest] = names;
  if (name === undefined) return isObject(value) ? [value] : [];
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.flatMap((each) => below(each, rest)) : [];
}

function toSpan(span: Value): ReceivedSpan {
  const parent = span['parentSpanId'];
  return {
    name: String(span['name']),
    traceId: String(span['traceId']),
    spanId: String(span['spanId']),
    parentSpanId: parent === undefined ? undefined : String(parent),
    attributes: attributesOf(span),
    failed: isObject(span['status']) && span['status']['code'] === 2,
    events: below(span, ['events']).map((event) => ({
      name: String(event['name']),
      milliseconds: Number(event['timeUnixNano']) / 1e6,
      attributes: attributesOf(event),
    })),
  };
}

function attributesOf(value: unknown): Attributes {
  return Object.fromEntries(
    below(value, ['attributes']).map(({ key, value: inner }) => [
      String(key),
      isObject(inner) ? Object.values(inner)[0] : undefined,
    ]),
  );
}
