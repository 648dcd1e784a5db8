import { type HttpTimeouts, Overdue, type RateFloor, RateMeter } from './http-limits.ts';
import type { Answer } from './http-transport.ts';
import type { LeanConnection, Taker } from './lean-connection.ts';
import type { LeanHead } from './lean-response.ts';

/** Bytes buffered for a busy reader before the connection is paused. Fewer cause more pauses; more only take memory. */
const HELD_BYTES = 1 << 20;
/** Bytes. Reading the rest of a longer body takes longer than opening a new connection. */
const DUMPED_BYTES = 64 << 10;

export interface LeanOptions {
  readonly timeouts: HttpTimeouts;
  readonly rateFloor: RateFloor;
  /** Asks once more, on a new connection. */
  again(exchange: LeanExchange): void;
  /** Nothing more is awaited. */
  over(exchange: LeanExchange): void;
}

/** One request and its answer. `look` is called now and then, which is cheaper than a timer for each. */
export class LeanExchange implements Taker, Answer {
  status = 0;
  reason = '';
  headers: Readonly<Record<string, string>> = {};
  readonly request: string;
  /** Milliseconds of `performance.now()`. */
  deadline: number;
  readonly #options: LeanOptions;
  readonly #answered: { resolve(answer: Answer): void; reject(error: unknown): void };
  #limit: keyof HttpTimeouts = 'connect';
  #connection: LeanConnection | undefined;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #paused = false;
  #dumping = false;
  #end: 'whole' | { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;
  #rate: RateMeter | undefined;
  #repeated = false;

  constructor(
    request: string,
    answered: { resolve(answer: Answer): void; reject(error: unknown): void },
    options: LeanOptions,
  ) {
    [this.request, this.#answered, this.#options] = [request, answered, options];
    this.deadline = performance.now() + options.timeouts.connect;
  }

  /** Makes the request on this connection. */
  on(connection: LeanConnection): void {
    this.#connection = connection;
    connection.ask(this.request, this);
  }

  sent(): void {
    this.#await('headers');
  }

  head({ status, reason, headers }: LeanHead): void {
    [this.status, this.reason, this.headers] = [status, reason, headers];
    this.deadline = Number.POSITIVE_INFINITY;
    this.#answered.resolve(this);
  }

  data(bytes: Uint8Array): void {
    this.#heldBytes += bytes.length;
    if (this.#dumping) {
      if (this.#heldBytes > DUMPED_BYTES) this.#drop();
      return;
    }
    this.#held.push(bytes);
    this.#rate?.count(bytes.length);
    if (this.#heldBytes >= HELD_BYTES && !this.#paused) {
      this.#paused = true;
      this.#connection?.pause();
    }
    this.#wake?.();
  }

  end(): void {
    this.#finish('whole');
  }

  lost(error: unknown, fresh: boolean): void {
    // The server has closed a connection that nobody used, just when it was to be used again.
    if (!fresh && !this.#repeated && this.#end === undefined) {
      this.#repeated = true;
      this.#await('connect');
      this.#options.again(this);
    } else this.fail(error);
  }

  fail(error: unknown): void {
    const connection = this.#connection;
    this.#finish({ error });
    connection?.destroy();
    this.#answered.reject(error);
  }

  look(now: number): void {
    if (now < this.deadline) return;
    const limit = this.#limit;
    // If work blocked the event loop, what has arrived meanwhile comes first.
    setImmediate(() => {
      if (performance.now() < this.deadline || this.#end !== undefined) return;
      const what = { connect: 'no connection', headers: 'no headers', stall: 'no bytes' }[limit];
      this.fail(new Overdue(limit, `${what} for ${this.#options.timeouts[limit]} ms`));
    });
  }

  whole(): Uint8Array | undefined {
    if (this.#end !== 'whole' || this.#held.length > 1) return undefined;
    return this.#held[0] ?? new Uint8Array();
  }

  async *body(): AsyncGenerator<Uint8Array, void> {
    this.#rate ??= new RateMeter(this.#options.rateFloor);
    try {
      for (;;) {
        const chunk = this.#held.shift() ?? (await this.#next(this.#rate));
        if (chunk === undefined) return;
        this.#heldBytes -= chunk.length;
        if (this.#paused && this.#heldBytes < HELD_BYTES / 2 && this.#end === undefined) {
          this.#paused = false;
          this.#connection?.resume();
        }
        yield chunk;
      }
    } finally {
      this.#drop(); // if the reader has stopped
    }
  }

  dump(): void {
    this.#held = [];
    if (this.#end !== undefined) return;
    this.#dumping = true;
    if (this.#heldBytes > DUMPED_BYTES || (this.#connection?.left ?? 0) > DUMPED_BYTES) this.#drop();
    else this.#await('stall');
  }

  /** Waits for bytes. Only this time counts towards the limits, so a busy reader is not taken for a slow mirror. */
  async #next(rate: RateMeter): Promise<Uint8Array | undefined> {
    if (this.#end === undefined) {
      const from = performance.now();
      this.#await('stall');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
      this.deadline = Number.POSITIVE_INFINITY;
      if (this.#end === undefined) rate.check(performance.now() - from);
    }
    const chunk = this.#held.shift();
    if (chunk === undefined && typeof this.#end === 'object') throw this.#end.error;
    return chunk;
  }

  #await(limit: keyof HttpTimeouts): void {
    this.#limit = limit;
    this.deadline = performance.now() + this.#options.timeouts[limit];
  }

  #finish(end: 'whole' | { readonly error: unknown }): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.deadline = Number.POSITIVE_INFINITY;
    this.#connection = undefined;
    this.#options.over(this);
    this.#wake?.();
  }

  /** Gives up the rest of the answer, and with it the connection. */
  #drop(): void {
    if (this.#end !== undefined) return;
    const connection = this.#connection;
    this.#finish({ error: new Error('the rest of the body is not needed') });
    connection?.destroy();
  }
}
