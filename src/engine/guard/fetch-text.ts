import { longest, textFault } from '../../core/guard/answer-checks.ts';
import type { FetchedRequest } from '../../core/guard/request.ts';
import type { HttpResponse } from '../../core/ports/http.ts';
import type { GuardContext } from './context.ts';
import { failed, send } from './exchange.ts';
import type { Question, Tried } from './question.ts';

/** One try for a small file, with a second request beside it if the first one is late. */
export function fetchText(context: GuardContext, question: Question): Promise<Tried> {
  const { counters, reminders } = context;
  const late = lateAfter(context, question);
  if (late === undefined) return once(context, question);
  return new Promise((resolve, reject) => {
    let running = 1;
    const ended = (tried: Tried) => {
      running -= 1;
      cancel();
      // Who fails first says nothing about the other.
      if (tried.kind !== 'failed' || running === 0) resolve(tried);
    };
    const cancel = reminders.after(late, () => {
      counters.add('hedged');
      running += 1;
      once(context, question).then(ended, reject);
    });
    once(context, question).then(ended, reject);
  });
}

/** Milliseconds: below that, waiting costs less than a second request. */
const EARLIEST = 300;

/** When a second request is due; `undefined` if this upstream is not to get one. */
function lateAfter({ clock, counters, healthOf }: GuardContext, { upstream }: Question): number | undefined {
  const usual = healthOf(upstream).usual(clock.elapsed());
  return usual !== undefined && counters.mayHedge() ? Math.max(EARLIEST, usual * 2) : undefined;
}

async function once(context: GuardContext, question: Question): Promise<Tried> {
  const response = await send(context, question);
  if ('kind' in response) return response;
  try {
    if (response.whole) return judged(context, question.request, response.status, response.whole);
    return await read(context, question.request, response);
  } catch (error) {
    return failed(error);
  }
}

const tooLong: Tried = { kind: 'failed', why: 'sends more than such a file may have', again: false };

async function read(
  context: GuardContext,
  request: FetchedRequest,
  { status, body }: HttpResponse,
): Promise<Tried> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longest(request)) return tooLong;
  }
  const [only] = chunks;
  const bytes = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
  return judged(context, request, status, bytes);
}

const utf8 = new TextDecoder();

function judged(
  { counters }: GuardContext,
  request: FetchedRequest,
  status: number,
  bytes: Uint8Array,
): Tried {
  counters.fetched(bytes.length);
  if (bytes.length > longest(request)) return tooLong;
  if (status !== 200)
    return { kind: 'failed', why: `answers ${status} to a request for the whole file`, again: true };
  const fault = textFault(request, utf8.decode(bytes));
  if (fault !== undefined) return { kind: 'failed', why: fault, again: true };
  return { kind: 'found', body: { kind: 'bytes', bytes }, release: () => undefined };
}
