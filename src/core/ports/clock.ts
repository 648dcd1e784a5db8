export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Monotonic time in milliseconds; changes of the system clock do not affect it. */
  elapsed(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Uniform in [0, 1). */
  random(): number;
}
