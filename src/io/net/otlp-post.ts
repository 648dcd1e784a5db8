import { readFileSync } from 'node:fs';
import http from 'node:http';
import { gzipSync } from 'node:zlib';
import { proxyFor } from '../../core/sources/proxy.ts';
import { rejectedIn } from '../../core/telemetry/partial-success.ts';
import type { Target } from '../../core/telemetry/settings.ts';
import { redactUrl } from '../../core/text/redact.ts';
import { errorCode, errorMessage } from '../fs/file-problem.ts';

export interface PostOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Ends it, whatever it waits for. */
  readonly signal: AbortSignal;
}

/**
 * Sends one OTLP request. Resolves to why it was not taken, or to `undefined`. Not by undici: node:https costs a process
 * that has no other request to make half as much. One attempt, and no redirect is followed, so that credentials stay
 * with the address they were given for.
 */
export function postOtlp(
  target: Target,
  body: Uint8Array,
  options: PostOptions,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const fail = (error: unknown) => resolve(whyNot(target, error, options.signal));
  try {
    const request = open(target, options);
    request.on('error', fail);
    request.on('response', (response) => {
      readAnswer(response).then((answer) => resolve(refusal(target, response.statusCode ?? 0, answer)), fail);
    });
    request.end(target.gzip ? gzipSync(body) : body);
  } catch (error) {
    fail(error);
  }
  return promise;
}

function open(target: Target, { env, userAgent, signal }: PostOptions): http.ClientRequest {
  const url = new URL(target.url);
  const proxy = proxyFor(url, env);
  const proxyEnv = proxy && { proxyEnv: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url } };
  const headers = {
    'user-agent': userAgent,
    ...target.headers,
    'content-type': target.protocol === 'http/json' ? 'application/json' : 'application/x-protobuf',
    ...(target.gzip && { 'content-encoding': 'gzip' }),
  };
  const common = { method: 'POST', headers, signal };
  if (url.protocol === 'http:')
    return http.request(url, { ...common, agent: new http.Agent({ ...proxyEnv }) });
  const { ca, cert, key } = target;
  const files = {
    ...(ca !== '' && { ca: readFileSync(ca) }),
    ...(cert !== '' && { cert: readFileSync(cert) }),
    ...(key !== '' && { key: readFileSync(key) }),
  };
  // As an import, it would be listed in the entry of the bundle.
  const https = process.getBuiltinModule('node:https');
  return https.request(url, { ...common, agent: new https.Agent({ ...proxyEnv, ...files }) });
}

/** More is not read: an answer of a collector has a few dozen bytes. */
const answerLimit = 16 * 1024;

async function readAnswer(response: http.IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > answerLimit) break; // which ends the connection
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusal(target: Target, status: number, answer: Uint8Array): string | undefined {
  if (status < 200 || status > 299) return `${redactUrl(target.url)} answered ${status}`;
  const rejected = rejectedIn(answer, target.protocol);
  return rejected === 0 ? undefined : `${redactUrl(target.url)} has rejected ${rejected} of them`;
}

function whyNot(target: Target, error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return `${redactUrl(target.url)} did not answer in time`;
  return `${redactUrl(target.url)} could not be reached: ${errorCode(error) || errorMessage(error)}`;
}
