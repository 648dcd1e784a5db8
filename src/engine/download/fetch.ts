import { isPassing, retryAfter } from '../../core/download/retry.ts';
import type { HttpResponse } from '../../core/ports/http.ts';
import { Problem } from '../../core/problem/problem.ts';
import { refusalHint } from '../../core/sources/credentials.ts';
import { redactUrl } from '../../core/text/redact.ts';
import type { Run } from '../run/run.ts';

/** A text of at most `limit` bytes; `undefined` if the mirror has none (404, 410). */
export async function fetchText(run: Run, url: string, limit: number): Promise<string | undefined> {
  const bytes = await fetchBytes(run, url, limit);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** The same as bytes. */
export async function fetchBytes(run: Run, url: string, limit: number): Promise<Uint8Array | undefined> {
  const { http } = await run.network();
  run.emit({ kind: 'asked', url: redactUrl(url) });
  const response = await http.get({ url });
  if (isAbsent(response.status)) return undefined;
  requireOk(run, response);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > limit) {
      throw new Problem('SIZE_MISMATCH', `${redactUrl(response.url)} is longer than ${limit} bytes`, {
        hint: 'This is not the expected file; check the address.',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** The two statuses with which mirrors and module proxies report that they do not have a file. */
export function isAbsent(status: number): boolean {
  return status === 404 || status === 410;
}

/** Throws `MIRROR_BUSY` for a temporary status, `MIRROR_STATUS` for any other that is not 200. */
function requireOk(run: Run, response: HttpResponse): void {
  if (response.status !== 200) throw badStatus(run, response);
}

/** The Problem for an answer without the wanted bytes, by its status. */
export function badStatus(run: Run, response: HttpResponse): Problem {
  const { status } = response;
  const message = `${redactUrl(response.url)} answers ${status}`;
  if (isPassing(status)) {
    return new Problem('MIRROR_BUSY', message, {
      hint: 'The server is overloaded or limits requests; run this again later or name another mirror.',
      retryAfter: retryAfter(response.headers, run.clock.now()),
    });
  }
  return new Problem('MIRROR_STATUS', message, { hint: hintFor(response), status: response.status });
}

/** The status by which a place says whether it has something. Its body is read out, and its advice kept. */
export async function probe(
  run: Run,
  url: string,
): Promise<{ readonly status: number; readonly hint: string | undefined }> {
  const { http } = await run.network();
  const response = await http.get({ url });
  for await (const _ of response.body);
  const { status } = response;
  return { status, hint: status === 401 || status === 403 ? hintFor(response) : undefined };
}

function hintFor({ status, url, access }: HttpResponse): string {
  if (status === 401 || status === 403) return refusalHint(status, url, access);
  if (isAbsent(status)) return 'The mirror does not have this file; check the version and the address.';
  return 'Check the address of the mirror.';
}
