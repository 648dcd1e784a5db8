import type { Dispatcher } from 'undici';
import { type HttpTimeouts, Overdue, type RateFloor, RateMeter } from './http-limits.ts';
import type { Answer } from './http-transport.ts';

export interface ExchangeOptions {
  readonly dispatcher: Dispatcher;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeouts: HttpTimeouts;
  readonly rateFloor: RateFloor;
  /** Aborts the request; its reason is thrown. */
  readonly stop: AbortSignal;
}

/** One GET on one connection: no redirects, no retries. Rejects with undici's error or with `Overdue`. */
export function exchange(options: ExchangeOptions): Promise<Answer> {
  const { dispatcher, url, headers } = options;
  const running = new Exchange(options);
  try {
    dispatcher.dispatch(
      // undici's own timeouts have a resolution of half a second and do not cover a proxy's tunnel.
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers,
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      running,
    );
  } catch (error) {
    running.fail(error);
  }
  return running.answered.promise;
}

/**
 * What is to happen when a signal is aborted. A signal keeps its listeners in a list: to take one out of a thousand, it
 * looks at all of them.
 */
function runningOf(stop: AbortSignal): Set<() => void> {
  const known = running.get(stop);
  if (known !== undefined) return known;
  const made = new Set<() => void>();
  running.set(stop, made);
  stop.addEventListener('abort', () => {
    for (const stopped of made) stopped();
  });
  return made;
}

const running = new WeakMap<AbortSignal, Set<() => void>>();

/** Bytes buffered for a busy reader before the socket is paused. Fewer cause more pauses; more only take memory. */
const HELD_BYTES = 1 << 20;
/** Bytes. Reading the rest of a longer body takes longer than opening a new connection. */
const DUMPED_BYTES = 64 << 10;

class Exchange implements Dispatcher.DispatchHandler {
  readonly answered = Promise.withResolvers<Answer>();
  readonly #timeouts: HttpTimeouts;
  readonly #rate: RateMeter;
  readonly #stop: AbortSignal;
  #controller: Dispatcher.DispatchController | undefined;
  #timer: NodeJS.Timeout | undefined;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #dumping = false;
  #end: 'whole' | { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor({ timeouts, rateFloor, stop }: ExchangeOptions) {
    this.#timeouts = timeouts;
    this.#rate = new RateMeter(rateFloor);
    this.#stop = stop;
    runningOf(stop).add(this.#stopped);
    this.#arm('connect', 'no connection');
  }

  readonly #stopped = () => {
    this.fail(this.#stop.reason);
    this.#controller?.abort(new Error('the run was stopped'));
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#end === undefined) this.#arm('headers', 'no headers');
    else controller.abort(new Error('aborted before the connection was made'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | readonly string[] | undefined>>,
    reason = '',
  ): void {
    if (status < 200) return;
    this.#disarm();
    this.answered.resolve({
      status,
      reason,
      headers: flatten(headers),
      body: () => this.#read(),
      dump: () => this.#dump(),
    });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#heldBytes += chunk.length;
    if (this.#dumping) {
      if (this.#heldBytes > DUMPED_BYTES) controller.abort(new Error('the rest of the body is not needed'));
      return;
    }
    this.#held.push(chunk);
    this.#rate.count(chunk.length);
    if (this.#heldBytes >= HELD_BYTES) controller.pause();
    this.#wake?.();
  }

  onResponseEnd(): void {
    // Two turns later undici considers the connection free, so the reader's next request can reuse it.
    setImmediate(() =>
      setImmediate(() => {
        this.#finish();
        this.#end ??= 'whole';
        this.#wake?.();
      }),
    );
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: unknown): void {
    this.fail(error);
  }

  fail(error: unknown): void {
    this.#finish();
    this.#end ??= { error };
    this.answered.reject(error);
    this.#wake?.();
  }

  async *#read(): AsyncGenerator<Uint8Array, void> {
    try {
      for (;;) {
        const chunk = this.#held.shift() ?? (await this.#next());
        if (chunk === undefined) return;
        this.#heldBytes -= chunk.length;
        if (this.#heldBytes < HELD_BYTES / 2 && this.#controller?.paused) this.#controller.resume();
        yield chunk;
      }
    } finally {
      if (this.#end === undefined) this.#controller?.abort(new Error('the reader stopped'));
    }
  }

  /** Waits for bytes. Only this time counts towards the limits, so a busy reader is not taken for a slow mirror. */
  async #next(): Promise<Uint8Array | undefined> {
    if (this.#end === undefined) {
      const from = performance.now();
      this.#arm('stall', 'no bytes');
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
      this.#wake = undefined;
      this.#disarm();
      if (this.#end === undefined) this.#rate.check(performance.now() - from);
    }
    const chunk = this.#held.shift();
    if (chunk === undefined && typeof this.#end === 'object') throw this.#end.error;
    return chunk;
  }

  #dump(): void {
    this.#dumping = true;
    this.#held = [];
    if (this.#end !== undefined) return;
    if (this.#heldBytes > DUMPED_BYTES)
      this.#controller?.abort(new Error('the rest of the body is not needed'));
    else this.#arm('stall', 'no bytes');
  }

  #finish(): void {
    this.#disarm();
    runningOf(this.#stop).delete(this.#stopped);
  }

  #arm(limit: keyof HttpTimeouts, what: string): void {
    const ms = this.#timeouts[limit];
    this.#disarm();
    const timer = setTimeout(() => {
      // If work blocked the event loop, process the bytes that have arrived meanwhile first.
      setImmediate(() => {
        if (this.#timer !== timer) return;
        const error = new Overdue(limit, `${what} for ${ms} ms`);
        this.fail(error);
        this.#controller?.abort(error);
      });
    }, ms);
    this.#timer = timer;
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

function flatten(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Readonly<Record<string, string>> {
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    typeof value === 'string' ? value : (value ?? []).join(', '),
  ]);
  return Object.fromEntries(pairs);
}
