/** Milliseconds. */
export interface HttpTimeouts {
  /** For name resolution, TCP, a proxy's tunnel and TLS together. */
  readonly connect: number;
  /** From the request to the end of the response headers. */
  readonly headers: number;
  /** Between two pieces of the body, while the reader waits for one. */
  readonly stall: number;
}

/** The minimum transfer rate of a body, measured over the time spent waiting for bytes. 0 bytes: no minimum. */
export interface RateFloor {
  readonly bytesPerSecond: number;
  readonly windowMs: number;
}

/** A limit of `HttpTimeouts` or `RateFloor` was exceeded. */
export class Overdue extends Error {
  readonly limit: keyof HttpTimeouts | 'rate';

  constructor(limit: keyof HttpTimeouts | 'rate', message: string) {
    super(message);
    this.name = 'Overdue';
    this.limit = limit;
  }
}

export class RateMeter {
  readonly #floor: RateFloor;
  #bytes = 0;
  #waited = 0;

  constructor(floor: RateFloor) {
    this.#floor = floor;
  }

  count(bytes: number): void {
    this.#bytes += bytes;
  }

  /** Call it after each wait of `waited` milliseconds. Throws `Overdue` at the end of a window with too few bytes. */
  check(waited: number): void {
    this.#waited += waited;
    const { bytesPerSecond, windowMs } = this.#floor;
    if (this.#waited < windowMs) return;
    const rate = (this.#bytes / this.#waited) * 1000;
    if (rate < bytesPerSecond) {
      throw new Overdue(
        'rate',
        `${Math.round(rate)} bytes per second, less than the minimum of ${bytesPerSecond}`,
      );
    }
    this.#bytes = 0;
    this.#waited = 0;
  }
}
