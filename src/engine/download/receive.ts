import { continuation, isProgress, rangeHeaders, strongEtag } from '../../core/download/resume.ts';
import type { HttpResponse } from '../../core/ports/http.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { requireSpace } from './disk-space.ts';
import { endedEarly, requireArchive, requireSize } from './download-checks.ts';
import type { DownloadTarget } from './download-target.ts';
import { badStatus } from './fetch.ts';

export interface Delivery {
  /** Asks the mirror for the file, with the headers that belong to the address. */
  readonly ask: (
    headersFor: (url: string) => Readonly<Record<string, string>>,
  ) => Promise<{ readonly url: string; readonly response: HttpResponse }>;
  /** For people. */
  readonly label: string;
  /** Bytes of the whole file, if known beforehand. */
  readonly size: number | undefined;
  /** Its tree takes at least so many times the file's bytes. */
  readonly growth: number;
  readonly target: DownloadTarget;
}

export interface Received {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Bytes of the whole file: known beforehand, or as the mirror says. */
  readonly size: number | undefined;
}

/**
 * The bytes of a file: first those of the partial, then the rest from the network. If the connection breaks while bytes
 * arrive, it is opened again at once. Throws like `Http`; `RANGE_INVALID` if the answer is not the requested range;
 * `DISK_FULL` before the first byte if there is not enough room.
 */
export async function receive(run: Run, delivery: Delivery): Promise<Received> {
  const { target, label, size } = delivery;
  const partial = target.resumable?.partial;
  if (partial !== undefined && partial.length > (size ?? Number.POSITIVE_INFINITY)) await partial.clear();
  const there = partial?.length ?? 0;
  if (there > 0) target.mixed();
  // Before the request: the server would send bytes that are never read.
  await requireSpace(run, { ...delivery, kept: there });
  if (partial !== undefined && there > 0 && there === size) return { bytes: partial.read(), size };
  const opened = await open(run, delivery, target.ranges ? there : 0);
  if (partial !== undefined && opened.kind === 'done') return { bytes: partial.read(), size: partial.length };
  if (opened.kind === 'restart') await partial?.clear();
  const kept = partial?.length ?? 0;
  try {
    if (size === undefined) await requireSpace(run, { ...delivery, size: opened.size, kept });
    await target.resumable?.receiving(opened.url, strongEtag(opened.response.headers));
  } catch (error) {
    await leave(opened.response);
    throw error;
  }
  if (kept > 0) run.emit({ kind: 'resumed', label, offset: kept });
  return { bytes: flow(run, delivery, opened), size: opened.size };
}

interface Opened {
  readonly kind: 'append' | 'restart' | 'done';
  readonly url: string;
  readonly response: HttpResponse;
  readonly size: number | undefined;
}

async function open(run: Run, delivery: Delivery, offset: number, etag?: string): Promise<Opened> {
  const { target, label, size } = delivery;
  const known = (url: string) => etag ?? target.resumable?.etagAt(url) ?? '';
  const { url, response } = await delivery.ask((address) => rangeHeaders({ offset, etag: known(address) }));
  const answer = continuation({ offset, size }, response);
  switch (answer.kind) {
    case 'other':
      await leave(response);
      throw badStatus(run, response);
    case 'lie':
      await leave(response);
      throw new Problem('RANGE_INVALID', `${label} does not send the rest of the file: ${answer.why}`, {
        hint: 'The next attempt requests the whole file. Report this to the operator of the mirror.',
      });
    case 'past-the-end':
      await leave(response);
      return open(run, delivery, 0);
    case 'done':
      await leave(response);
      return { kind: 'done', url, response, size };
    default:
      requireArchive(label, response.headers);
      if (answer.kind === 'restart') requireSize(label, response, size);
      return { kind: answer.kind, url, response, size: answer.size };
  }
}

/** Closes an answer without reading its body. */
async function leave(response: HttpResponse): Promise<void> {
  await response.body[Symbol.asyncIterator]().return?.();
}

/** Milliseconds. Without a byte for longer than this, the transfer has stalled, and another mirror is better. */
const STALLED = 5_000;

async function* flow(run: Run, delivery: Delivery, begun: Opened): AsyncGenerator<Uint8Array> {
  const { label, target } = delivery;
  const partial = target.resumable?.partial;
  const { size } = begun;
  let offset = begun.kind === 'append' ? (partial?.length ?? 0) : 0;
  if (partial !== undefined && offset > 0) yield* partial.read();
  for (let answer: Opened = begun; answer.kind !== 'done'; ) {
    const from = offset;
    let last = run.clock.elapsed();
    try {
      const { body } = answer.response;
      // A server that sends the whole file again repeats the bytes that are downloaded already; the rest follows them.
      for await (const chunk of answer.kind === 'restart' && offset > 0 ? after(offset, body) : body) {
        const backlog = partial?.append(chunk);
        if (backlog !== undefined) await backlog;
        offset += chunk.length;
        last = run.clock.elapsed();
        target.reached(offset);
        yield chunk;
      }
      if (offset >= (size ?? 0)) break;
      throw endedEarly(label, offset, size ?? 0);
    } catch (error) {
      const flowing = isProgress(offset - from, size) && run.clock.elapsed() - last < STALLED;
      answer = await resume(run, delivery, { answer, offset, error, flowing });
    }
  }
  await partial?.flush();
}

/** Asks for the rest: at once if bytes were arriving, otherwise after `waitOut`. Throws the failure if that is no use. */
async function resume(
  run: Run,
  delivery: Delivery,
  broken: {
    readonly answer: Opened;
    readonly offset: number;
    readonly error: unknown;
    readonly flowing: boolean;
  },
): Promise<Opened> {
  const { target, label } = delivery;
  const etag = strongEtag(broken.answer.response.headers);
  const cut = broken.error instanceof Problem && broken.error.code === 'MIRROR_INTERRUPTED';
  let atOnce = cut && broken.flowing;
  for (let failure = broken.error; ; atOnce = false) {
    if (!target.ranges || !(atOnce || (await target.waitOut(failure)))) throw failure;
    if (atOnce && failure instanceof Problem) run.emit({ kind: 'interrupted', message: failure.message });
    target.mixed();
    try {
      const opened = await open(run, delivery, broken.offset, etag);
      if (opened.kind === 'append') run.emit({ kind: 'resumed', label, offset: broken.offset });
      return opened;
    } catch (error) {
      failure = error;
    }
  }
}

/** What comes after the first `skipped` bytes. */
async function* after(skipped: number, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = skipped;
  for await (const chunk of body) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
