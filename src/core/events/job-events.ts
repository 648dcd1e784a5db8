import type { ProfileFileChange } from '../activate/profile-plan.ts';
import type { Health } from '../guard/health.ts';
import type { SandboxLevel } from '../sandbox/confinement.ts';

export type ActivationEvent =
  | {
      readonly kind: 'activated';
      readonly release: string;
      readonly goroot: string;
      /** Names only: values may hold credentials. */
      readonly variables: readonly string[];
      readonly paths: readonly string[];
    }
  /** The first run of a Go that was just unpacked. */
  | {
      readonly kind: 'first-run';
      readonly release: string;
      readonly sandbox: SandboxLevel;
      readonly exitCode: number;
    }
  | { readonly kind: 'wasm-missing'; readonly release: string }
  | { readonly kind: 'profile-changed'; readonly change: ProfileFileChange; readonly written: boolean }
  | { readonly kind: 'profile-ready'; readonly release: string }
  | { readonly kind: 'profile-none' }
  | { readonly kind: 'profile-unwritable'; readonly message: string }
  | { readonly kind: 'profile-credentials' }
  | { readonly kind: 'dotenv-withheld'; readonly names: readonly string[]; readonly path: string }
  | { readonly kind: 'size-unknown'; readonly root: string; readonly message: string };

/** Caches: `what` is `modules`, `build outputs` or `the tool gotestsum v1.13.0`. */
export type CacheEvent =
  | {
      readonly kind: 'cache-restored';
      readonly what: string;
      readonly outcome: 'exact' | 'partial' | 'miss';
      readonly key: string;
      /** Empty for a miss. */
      readonly matched: string;
      /** Before they were packed, if the archive says so. */
      readonly bytes: number | undefined;
      readonly entries: number | undefined;
      readonly seconds: number;
    }
  | {
      readonly kind: 'cache-saved';
      readonly what: string;
      readonly key: string;
      /** Before they are packed. */
      readonly bytes: number;
      readonly kept: number;
      readonly dropped: number | undefined;
      readonly seconds: number;
    }
  | {
      readonly kind: 'cache-judged';
      readonly what: string;
      /** Seconds to restore and to save. */
      readonly cost: number;
      /** Seconds, estimated; absent if that is not known. */
      readonly saved: number | undefined;
    }
  | {
      readonly kind: 'tool-ready';
      readonly tool: string;
      readonly version: string;
      readonly folder: string;
      /** `found` on the disk, or `restored` from a cache. */
      readonly how: 'found' | 'restored' | 'installed';
      readonly seconds: number;
    };

/** A guard: the module proxy beside the job. */
export type GuardEvent =
  | {
      readonly kind: 'guard-started';
      /** Proxies of each kind. */
      readonly private: number;
      readonly public: number;
      /** Patterns of private modules. */
      readonly patterns: number;
      /** Until it listened. */
      readonly seconds: number;
    }
  | { readonly kind: 'guard-health'; readonly upstream: string; readonly health: Health }
  /** Of a guard that is about to end: an upstream was not well. Times are milliseconds since the epoch. */
  | {
      readonly kind: 'guard-degraded';
      readonly upstream: string;
      readonly health: 'slow' | 'down';
      readonly from: number;
      /** `undefined` if it still was at the end. */
      readonly to: number | undefined;
    }
  | {
      readonly kind: 'guard-stopped';
      readonly requests: number;
      /** Answered without an upstream. */
      readonly hits: number;
      /** Answered with 5xx, since nobody who may be asked could be asked. */
      readonly failed: number;
      /** Requests that a public proxy served because no private one could be asked. */
      readonly degraded: number;
      /** Different modules that were kept from public proxies. */
      readonly withheld: number;
      readonly seconds: number;
    };
