/** At most so many at a time; who comes later waits in order. */
export interface Slots {
  /** Resolves when it is this one's turn; `undefined` if it is at once. Each is followed by `give`. */
  take(): Promise<void> | undefined;
  give(): void;
}

export function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    take() {
      if (free === 0) return new Promise<void>((resolve) => waiting.push(resolve));
      free -= 1;
      return undefined;
    },
    give() {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
