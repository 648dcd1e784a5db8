import { longest, textFault } from '../../core/guard/answer-checks.ts';
import type { FetchedRequest } from '../../core/guard/request.ts';
import type { HttpResponse } from '../../core/ports/http.ts';
import type { GuardContext } from './context.ts';
import { failed, send } from './exchange.ts';
import type { Question, Tried } from './question.ts';

/** One try for a small file, with a second request beside it if the first one is late. */
export async function fetchText(context: GuardContext, question: Question): Promise<Tried> {
  const { counters, reminders } = context;
  const first = once(context, question);
  const late = lateAfter(context, question);
  if (late === undefined) return first;
  const { due, cancel } = reminders.after(late);
  first.finally(cancel).catch(() => undefined); // who waits for it hears of it
  if (!(await due)) return first;
  counters.add('hedged');
  const second = once(context, question);
  const quicker = await Promise.race([first, second]);
  // Who fails first says nothing about the other.
  if (quicker.kind !== 'failed') return quicker;
  const [one, other] = await Promise.all([first, second]);
  return one.kind === 'failed' ? other : one;
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
    return await read(context, question.request, response);
  } catch (error) {
    return failed(error);
  }
}

async function read(
  { counters }: GuardContext,
  request: FetchedRequest,
  { status, body }: HttpResponse,
): Promise<Tried> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longest(request))
      return { kind: 'failed', why: 'sends more than such a file may have', again: false };
  }
  counters.fetched(size);
  if (status !== 200)
    return { kind: 'failed', why: `answers ${status} to a request for the whole file`, again: true };
  const [only] = chunks;
  const bytes = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
  const fault = textFault(request, new TextDecoder().decode(bytes));
  if (fault !== undefined) return { kind: 'failed', why: fault, again: true };
  return { kind: 'found', body: { kind: 'bytes', bytes }, release: () => undefined };
}
