import { continuation, rangeHeaders, strongEtag } from '../../core/download/resume.ts';
import { longest } from '../../core/guard/answer-checks.ts';
import type { HttpResponse } from '../../core/ports/http.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { GuardContext } from './context.ts';
import { failed, send } from './exchange.ts';
import type { FetchOf, Question, Tried } from './question.ts';
import { createSpooled } from './spooled.ts';

/**
 * Fetches a zip. What a connection that broke off has brought is kept, and the next try asks for the rest. It is a zip
 * of that module when the last byte is there, or it is fetched once more from its beginning.
 */
export function createZipFetch(context: GuardContext, question: Question): FetchOf {
  const { request } = question;
  const prefix = request.kind === 'module' ? `${request.module}@${request.version}/` : '';
  const spooled = createSpooled(context.ports.spool, context.memory);
  let size: number | undefined;
  let etag = '';
  let url = '';

  async function receive(response: HttpResponse): Promise<Tried | undefined> {
    const next = continuation({ offset: spooled.size, size }, response);
    if (next.kind === 'done') return undefined;
    if (next.kind !== 'append' && next.kind !== 'restart') {
      await spooled.restart();
      [size, etag] = [undefined, ''];
      const why = next.kind === 'lie' ? next.why : `answers ${response.status} to a request for the rest`;
      return { kind: 'failed', why, again: true };
    }
    if (next.kind === 'restart' && spooled.size > 0) await spooled.restart();
    if (next.kind === 'append') context.counters.add('resumed');
    // The rest is asked for only of who sent the beginning.
    if (next.kind === 'restart' || response.url === url) etag = strongEtag(response.headers) || etag;
    [url, size] = [response.url, next.size];
    for await (const chunk of response.body) {
      await spooled.append(chunk);
      context.counters.fetched(chunk.length);
      if (spooled.size > longest(request) || (size !== undefined && spooled.size > size))
        throw new Problem('SIZE_MISMATCH', 'sends more bytes than the file has');
    }
    return undefined;
  }

  async function judge(): Promise<Tried> {
    const cut = size !== undefined && spooled.size < size;
    const why = cut ? `ends after ${spooled.size} of ${size} bytes` : await spooled.zipFault(prefix);
    if (why === undefined) {
      const body = await spooled.finish();
      return { kind: 'found', body, release: () => void spooled.discard() };
    }
    if (!cut) {
      await spooled.restart();
      [size, etag] = [undefined, ''];
    }
    return { kind: 'failed', why: cut ? why : `sends what is no whole zip: ${why}`, again: true };
  }

  return {
    async try() {
      const response = await send(context, question, rangeHeaders({ offset: spooled.size, etag }));
      if ('kind' in response) return response;
      try {
        return (await receive(response)) ?? (await judge());
      } catch (error) {
        if (error instanceof Problem && error.code === 'SIZE_MISMATCH') {
          await spooled.restart();
          [size, etag] = [undefined, ''];
          return { kind: 'failed', why: error.message, again: true };
        }
        return failed(error);
      }
    },
    discard: () => spooled.discard(),
  };
}
