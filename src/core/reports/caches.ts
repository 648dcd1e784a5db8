import type { CacheKeys } from '../cache/cache-keys.ts';
import type { SummedModule } from '../cache/go-sum.ts';

/** What `cache key` tells: which folders to cache, and under which keys. */
export interface CachePlaces {
  /** `undefined` if there is no go.sum, or if this Go has no GOMODCACHE. */
  readonly modules: CachePlace | undefined;
  /** `undefined` with `GOCACHE=off`. */
  readonly build: CachePlace | undefined;
}

export interface CachePlace {
  readonly folder: string;
  readonly keys: CacheKeys;
}

/** What `cache trim` did, or would do with `--dry-run`. */
export interface TrimmedCaches {
  readonly dryRun: boolean;
  readonly build: TrimmedBuild | Untrimmed;
  readonly modules: TrimmedModules | Untrimmed;
}

/** Nothing was looked at. */
export interface Untrimmed {
  readonly kind: 'untrimmed';
  readonly folder: string;
  /** As a clause. */
  readonly why: string;
}

export interface TrimmedBuild {
  readonly kind: 'trimmed';
  readonly folder: string;
  readonly dropped: number;
  readonly kept: number;
  /** Of what was dropped. */
  readonly bytes: number;
}

export interface TrimmedModules {
  readonly kind: 'trimmed';
  readonly folder: string;
  /** Modules of which nothing is left, sorted. */
  readonly dropped: readonly Pick<SummedModule, 'path' | 'version'>[];
  /** Modules that are kept, and had a zip. */
  readonly zips: number;
  readonly kept: number;
  /** Of what was dropped. */
  readonly bytes: number;
}
