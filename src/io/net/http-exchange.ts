import type { Dispatcher } from 'undici';

/** Milliseconds. */
export interface HttpTimeouts {
  /** Name look-up, TCP, a proxy's tunnel and TLS together. */
  readonly connect: number;
  /** From the request to the end of the answer's headers. */
  readonly headers: number;
  /** Between two pieces of the body, while the reader waits for one. */
  readonly stall: number;
}

/** The slowest body that is put up with, measured over time spent waiting for bytes. 0 bytes: any. */
export interface RateFloor {
  readonly bytesPerSecond: number;
  readonly windowMs: number;
}

export interface ExchangeOptions {
  readonly dispatcher: Dispatcher;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeouts: HttpTimeouts;
  readonly rateFloor: RateFloor;
  /** Ends it, with its reason. */
  readonly stop: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** What the server calls that status; may be empty. */
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Once. Throws what went wrong as undici or the class `Overdue` says it. */
  body(): AsyncGenerator<Uint8Array, void>;
  /** Instead of reading: lets a short body run out so that its connection can serve again, and cuts a long one. */
  dump(): void;
}

/** One of our own limits was reached. */
export class Overdue extends Error {
  readonly limit: keyof HttpTimeouts | 'rate';

  constructor(limit: keyof HttpTimeouts | 'rate', message: string) {
    super(message);
    this.name = 'Overdue';
    this.limit = limit;
  }
}

/** One GET on one connection: no redirects, no retries. Rejects with what undici says, or with `Overdue`. */
export function exchange(options: ExchangeOptions): Promise<Answer> {
  const { dispatcher, url, headers } = options;
  const running = new Exchange(options);
  try {
    dispatcher.dispatch(
      // undici's own time-outs tick in half seconds and do not cover a proxy's tunnel.
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

/** Bytes held for a reader that is busy, before the socket is paused. Less means more switches, more only memory. */
const HELD_BYTES = 1 << 20;
/** A body is worth reading out only where that is quicker than a new connection. */
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
    stop.addEventListener('abort', this.#stopped);
    this.#arm('connect', 'no connection');
  }

  readonly #stopped = () => {
    this.fail(this.#stop.reason);
    this.#controller?.abort(new Error('the run was stopped'));
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#end === undefined) this.#arm('headers', 'no headers');
    else controller.abort(new Error('given up before the connection was made'));
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
      if (this.#heldBytes > DUMPED_BYTES) controller.abort(new Error('not worth reading out'));
      return;
    }
    this.#held.push(chunk);
    this.#rate.count(chunk.length);
    if (this.#heldBytes >= HELD_BYTES) controller.pause();
    this.#wake?.();
  }

  onResponseEnd(): void {
    // Two turns later undici holds the connection free again: a reader's next request need not make another.
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
      if (this.#end === undefined) this.#controller?.abort(new Error('the reader left'));
    }
  }

  /** Waits; only this time counts against the limits, so a busy reader is never the mirror's fault. */
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
    if (this.#heldBytes > DUMPED_BYTES) this.#controller?.abort(new Error('not worth reading out'));
    else this.#arm('stall', 'no bytes');
  }

  #finish(): void {
    this.#disarm();
    this.#stop.removeEventListener('abort', this.#stopped);
  }

  #arm(limit: keyof HttpTimeouts, what: string): void {
    const ms = this.#timeouts[limit];
    this.#disarm();
    const timer = setTimeout(() => {
      // After work that held up the event loop, what the socket has by now comes first.
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

class RateMeter {
  readonly #floor: RateFloor;
  #bytes = 0;
  #waited = 0;

  constructor(floor: RateFloor) {
    this.#floor = floor;
  }

  count(bytes: number): void {
    this.#bytes += bytes;
  }

  /** After each wait, in milliseconds. Throws `Overdue` at the end of a window that brought too little. */
  check(waited: number): void {
    this.#waited += waited;
    const { bytesPerSecond, windowMs } = this.#floor;
    if (this.#waited < windowMs) return;
    const rate = (this.#bytes / this.#waited) * 1000;
    if (rate < bytesPerSecond) {
      throw new Overdue('rate', `${Math.round(rate)} bytes a second, and the floor is ${bytesPerSecond}`);
    }
    this.#bytes = 0;
    this.#waited = 0;
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
