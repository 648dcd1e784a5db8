/** Whole responses in memory, for seconds. The oldest go first when there are too many. */
export interface L1 {
  get(key: string, now: number): Uint8Array | undefined;
  put(key: string, response: Uint8Array, until: number): void;
}

/** Bytes of all responses together, and how many there may be. */
const ROOM = 32 << 20;
const COUNT = 20_000;

export function createL1({ room = ROOM, count = COUNT } = {}): L1 {
  const kept = new Map<string, { readonly response: Uint8Array; readonly until: number }>();
  let bytes = 0;
  const remove = (key: string) => {
    bytes -= kept.get(key)?.response.length ?? 0;
    kept.delete(key);
  };
  return {
    get(key, now) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      if (now < found.until) return found.response;
      remove(key);
      return undefined;
    },
    put(key, response, until) {
      remove(key);
      kept.set(key, { response, until });
      bytes += response.length;
      for (const oldest of kept.keys()) {
        if (bytes <= room && kept.size <= count) break;
        remove(oldest);
      }
    },
  };
}
