/** What runs have done, from their events, and what receipts say: the result of `stats`. */
export interface Stats {
  /** Where it was read from. */
  readonly path: string;
  readonly runs: RunStats;
  /** Installed trees, by their receipts. */
  readonly receipts: ReceiptStats;
  /** What could not be read, and why. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
}

export interface RunStats {
  readonly count: number;
  /** Milliseconds since the epoch, of the first event and the last; `undefined` without runs. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly outcomes: Counts;
  readonly hosts: Counts;
  readonly hows: Counts;
  /** Of runs that succeeded, by how they came to their Go. */
  readonly durations: readonly Times[];
  readonly phases: readonly Times[];
  /** Of each Go that was made usable. */
  readonly trust: Counts;
  /** `archive known`, `tree log`, `archive failed`: what was verified, and the level that was proved. */
  readonly verified: Counts;
  readonly failures: Counts;
  readonly retries: Counts;
  /** By host. */
  readonly mirrors: readonly MirrorStats[];
  readonly caches: readonly CacheStats[];
  readonly guards: GuardStats;
}

export interface ReceiptStats {
  readonly count: number;
  readonly trust: Counts;
  readonly mirrors: Counts;
  readonly releases: Counts;
  /** Of the archives, in bytes. */
  readonly size: number;
}

/** By name, the largest first. */
export type Counts = Readonly<Record<string, number>>;

/** Seconds. */
export interface Times {
  readonly name: string;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export interface MirrorStats {
  readonly name: string;
  readonly attempts: number;
  readonly failed: Counts;
  readonly bytes: number;
}

/** What guards have done, by their reports. */
export interface GuardStats {
  readonly count: number;
  /** Requests by where the answer came from: `cache`, `upstream`, `degraded` or `failed`. */
  readonly answers: Counts;
  /** How often an upstream was not well: `private-1 down`. */
  readonly degradations: Counts;
  /** Modules kept from public proxies. */
  readonly withheld: number;
}

export interface CacheStats {
  readonly name: string;
  readonly outcomes: Counts;
  /** Seconds. */
  readonly cost: number;
  readonly saved: number;
}
