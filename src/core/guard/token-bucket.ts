/** Lets `rate` through in a second, and `burst` at once. Times are in milliseconds of a clock that only goes forward. */
export interface TokenBucket {
  take(now: number): boolean;
  /** Gives one back that was not spent after all. */
  giveBack(): void;
  /** Until there is one. */
  wait(now: number): number;
}

export function createTokenBucket({
  rate,
  burst,
}: {
  readonly rate: number;
  readonly burst: number;
}): TokenBucket {
  let tokens = burst;
  let filledAt: number | undefined;
  const fill = (now: number) => {
    tokens = Math.min(burst, tokens + ((now - (filledAt ?? now)) / 1000) * rate);
    filledAt = now;
  };
  return {
    take(now) {
      fill(now);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    giveBack() {
      tokens = Math.min(burst, tokens + 1);
    },
    wait(now) {
      fill(now);
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / rate) * 1000);
    },
  };
}
