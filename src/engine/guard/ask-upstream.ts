import { backoff } from '../../core/download/retry.ts';
import { isAbsent } from '../../core/guard/plan.ts';
import type { GuardContext } from './context.ts';
import { fetchText } from './fetch-text.ts';
import { createZipFetch } from './fetch-zip.ts';
import type { FetchOf, Question, Result, Tried } from './question.ts';

/** So many times in a row a request may fail before it is taken for failed. */
const TRIES = 4;
/** Milliseconds: upper limit of the first pause between two tries. */
const PAUSE = { only: 400, beside: 100 };
/** Milliseconds that a request waits for a proxy that is taken for down, if nobody else can be asked. */
const PATIENCE = 5_000;
/** Milliseconds to the answer from which on it is slow. */
const SLOW = 10_000;

/** Asks one upstream, several times if need be, and notes how it did. */
export async function askUpstream(context: GuardContext, question: Question): Promise<Result> {
  const { upstream } = question;
  const health = context.healthOf(upstream);
  if (!health.admit(context.clock.elapsed()) && !(await admitted(context, question))) {
    const wait = health.wait(context.clock.elapsed());
    return {
      upstream,
      kind: 'failed',
      why: `does not answer; it is asked again in ${Math.ceil(wait / 1000)} s`,
      retryAfter: wait,
    };
  }
  const slots = context.slotsOf(upstream);
  const turn = slots.take();
  if (turn !== undefined) await turn;
  try {
    return await ask(context, question);
  } finally {
    slots.give();
  }
}

/** Whether it may be asked within the patience of this request. */
async function admitted({ clock, healthOf }: GuardContext, { upstream, only }: Question): Promise<boolean> {
  const health = healthOf(upstream);
  const end = clock.elapsed() + (only ? PATIENCE : 0);
  for (;;) {
    const now = clock.elapsed();
    const wait = Math.max(health.wait(now), 20);
    if (now + wait > end) return false;
    await clock.sleep(wait);
    if (health.admit(clock.elapsed())) return true;
  }
}

async function ask(context: GuardContext, question: Question): Promise<Result> {
  const { clock, counters, healthOf } = context;
  const { request, upstream, only } = question;
  const health = healthOf(upstream);
  const isZip = request.kind === 'module' && request.file === 'zip';
  const fetching: FetchOf = isZip
    ? createZipFetch(context, question)
    : { try: () => fetchText(context, question), discard: () => Promise.resolve() };
  const from = clock.elapsed();
  for (let attempt = 1; ; attempt++) {
    const tried = await fetching.try();
    const now = clock.elapsed();
    counters.tried(upstream.name, nameOf(tried));
    if (tried.kind !== 'failed') {
      health.record(!isZip && now - from > SLOW ? 'slow' : 'ok', now - from, now);
      if (tried.kind === 'found') return tried;
      await fetching.discard();
      return { upstream, ...tried };
    }
    if (!tried.again || attempt === TRIES) {
      health.record('failed', now - from, now);
      await fetching.discard();
      return { upstream, kind: 'failed', why: tried.why, retryAfter: tried.retryAfter };
    }
    const base = only ? PAUSE.only : PAUSE.beside;
    await clock.sleep(backoff({ attempt, base, cap: 2_000, random: clock.random() }));
  }
}

function nameOf(tried: Tried): 'ok' | 'absent' | 'refused' | 'failed' {
  if (tried.kind === 'answered') return isAbsent(tried.status) ? 'absent' : 'refused';
  return tried.kind === 'found' ? 'ok' : 'failed';
}
