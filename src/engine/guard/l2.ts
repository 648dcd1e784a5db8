import { type BloomFilter, createBloomFilter } from '../../core/guard/bloom-filter.ts';
import type { Counters } from '../../core/guard/metrics.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { GuardPorts, SharedCache } from '../../core/ports/guard.ts';

/** What all guards of a fleet know: files for an hour, and which modules exist. None of it is ever waited for. */
export interface L2 {
  /** Whether a module is known to exist. */
  knows(module: string): boolean;
  /** The filter of the fleet was read: what it lacks is not in it. */
  readonly loaded: () => boolean;
  get(path: string, module: string): Promise<Uint8Array | undefined>;
  put(path: string, bytes: Uint8Array): void;
  learn(module: string): void;
  readonly state: () => 'off' | 'up' | 'down';
  /** Reads the filter of the fleet, or has failed to. */
  load(): Promise<void>;
  /** Resolves when what was learned is written, or could not be. */
  settled(): Promise<void>;
  close(): void;
}

/** Milliseconds that Redis may take from a request, and how long it is then left alone. */
const LATEST = 20;
const PAUSE = 5_000;
/** Milliseconds after which the filter is read again. */
const FRESH = 60_000;
/** Seconds that a file is kept. */
const HOUR = 3600;
/** Bytes of a file: more would not come in time. */
const LARGEST = 1 << 20;
/** Characters of a digest, in front of every file. */
const DIGEST = 64;

export interface L2Options {
  /** `undefined` without Redis: then only this guard itself knows what exists. */
  readonly cache: SharedCache | undefined;
  /** Of all keys: guards with other upstreams have others. */
  readonly prefix: string;
  readonly clock: Clock;
  readonly counters: Counters;
  readonly sha256: GuardPorts['sha256'];
}

export function createL2({ cache, prefix, clock, counters, sha256 }: L2Options): L2 {
  const filter: BloomFilter = createBloomFilter();
  const filterKey = `${prefix}:filter`;
  const work = new Set<Promise<void>>();
  let restUntil = 0;
  let loadedAt: number | undefined;
  let loading = false;

  const usable = () => cache?.ready() === true && clock.elapsed() >= restUntil;
  const rest = () => {
    counters.l2('failed');
    restUntil = clock.elapsed() + PAUSE;
  };
  /** Work that nobody waits for. */
  const aside = (doing: Promise<unknown>) => {
    const done: Promise<void> = doing.then(() => undefined, rest).finally(() => work.delete(done));
    work.add(done);
  };
  const load = async () => {
    const bytes = await cache?.get(filterKey);
    if (bytes !== undefined) filter.merge(bytes);
    loadedAt = clock.elapsed();
  };
  const refresh = () => {
    if (loading || !usable() || (loadedAt !== undefined && clock.elapsed() - loadedAt < FRESH)) return;
    loading = true;
    aside(
      load().finally(() => {
        loading = false;
      }),
    );
  };
  const inTime = async (asked: Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> => {
    const late = Symbol('late');
    try {
      const found = await Promise.race([asked, clock.sleep(LATEST).then(() => late)]);
      if (found instanceof Uint8Array || found === undefined) return found;
      asked.catch(() => undefined); // it was given up
      rest();
    } catch {
      rest(); // counted; the upstream is asked instead
    }
    return undefined;
  };

  return {
    knows: (module) => filter.has(module),
    loaded: () => loadedAt !== undefined,
    async get(path, module) {
      if (cache === undefined || !usable()) return undefined;
      refresh();
      if (loadedAt !== undefined && module !== '' && !filter.has(module)) {
        counters.l2('spared');
        return undefined;
      }
      const value = await inTime(cache.get(`${prefix}:file:${path}`));
      const bytes = value?.subarray(DIGEST);
      const whole =
        value && bytes && Buffer.from(value.subarray(0, DIGEST)).toString('latin1') === sha256(bytes);
      counters.l2(whole ? 'hits' : 'misses');
      return whole ? bytes : undefined;
    },
    put(path, bytes) {
      if (cache === undefined || !usable() || bytes.length > LARGEST) return;
      const value = Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]);
      aside(cache.set(`${prefix}:file:${path}`, value, HOUR));
    },
    learn(module) {
      const bits = filter.add(module);
      if (cache !== undefined && bits.length > 0 && usable()) aside(cache.setBits(filterKey, bits));
    },
    load: () => (cache === undefined ? Promise.resolve() : load().catch(rest)),
    state: () => (cache === undefined ? 'off' : usable() ? 'up' : 'down'),
    async settled() {
      await Promise.all(work);
    },
    close: () => cache?.close(),
  };
}
