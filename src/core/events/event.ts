import type { ProfileFileChange } from '../activate/profile-plan.ts';
import type { Health } from '../guard/health.ts';
import type { Outcome } from '../problem/outcome.ts';
import type { ProblemCode } from '../problem/problem.ts';
import type { SandboxLevel } from '../sandbox/confinement.ts';
import type { InstallStateName } from '../transaction/install-machine.ts';
import type { TrustLevel } from '../trust/trust.ts';

/**
 * A typed fact about what the engine does. The host turns events into text; progress, log lines and `--events` use the
 * same stream. Kinds and fields are a contract: they may be added, but never renamed. Texts may contain URLs and
 * secrets, and the host redacts them before they leave the program.
 */
export type EngineEvent =
  | FindEvent
  | DownloadEvent
  | TransactionEvent
  | TrustEvent
  | InstallDirEvent
  | ActivationEvent
  | CacheEvent
  | GuardEvent
  | SideEvent;

/** An event and when it happened. */
export type TimedEvent = InstallOf & {
  /** Milliseconds since the epoch. */
  readonly time: number;
};

export type Emit = (event: InstallOf) => void;

/** Of several installs side by side, the one that an event belongs to. */
export type InstallOf = EngineEvent & {
  /** `go1.22.12` */
  readonly install?: string;
};

/** From the request to a release, or to an installed tree. */
type FindEvent =
  | { readonly kind: 'requested'; readonly request: string; readonly source: string }
  | { readonly kind: 'version-file-read'; readonly path: string }
  | { readonly kind: 'resolved'; readonly release: string; readonly archive: string; readonly why: string }
  | {
      readonly kind: 'found';
      readonly release: string;
      readonly root: string;
      /** Empty outside the tool cache. */
      readonly tool: string;
      readonly trust: TrustLevel | 'unrecorded';
      readonly lacks: readonly string[];
    }
  | {
      readonly kind: 'tree-broken';
      readonly tool: string;
      readonly version: string;
      readonly root: string;
      readonly why: string;
    }
  | { readonly kind: 'tree-removed'; readonly root: string }
  /** What was requested could be neither looked up nor downloaded, and an installed one will do. */
  | {
      readonly kind: 'fell-back';
      readonly release: string;
      readonly root: string;
      readonly tool: string;
      readonly message: string;
    };

/** Mirrors and downloads. `label` names a file for display: a URL without credentials, or a module. */
type DownloadEvent =
  | { readonly kind: 'mirror-tried'; readonly mirror: string; readonly aim: string }
  | {
      readonly kind: 'mirror-failed';
      readonly mirror: string;
      readonly code: ProblemCode;
      readonly message: string;
    }
  | { readonly kind: 'proxy-failed'; readonly url: string; readonly message: string }
  | { readonly kind: 'waiting'; readonly milliseconds: number; readonly retry: number; readonly of: number }
  | { readonly kind: 'asked'; readonly url: string }
  | { readonly kind: 'download-started'; readonly label: string }
  | {
      readonly kind: 'bytes';
      readonly label: string;
      readonly done: number;
      /** `undefined` if the length is not known. */
      readonly total: number | undefined;
    }
  | { readonly kind: 'resumed'; readonly label: string; readonly offset: number }
  | { readonly kind: 'interrupted'; readonly message: string }
  /** A resumed download has the wrong digest, so it starts over. */
  | { readonly kind: 'restarted'; readonly message: string };

type TransactionEvent =
  | {
      readonly kind: 'transition';
      readonly checkpoint: string;
      readonly from: InstallStateName;
      readonly to: InstallStateName;
      readonly stateVersion: number;
    }
  | { readonly kind: 'lock-wait'; readonly owner: string; readonly archive: string }
  | { readonly kind: 'record-damaged'; readonly path: string }
  | {
      readonly kind: 'committed';
      readonly release: string;
      readonly root: string;
      readonly tool: string;
      readonly mirror: string;
      readonly trust: TrustLevel;
      readonly lacks: readonly string[];
    }
  | { readonly kind: 'not-recorded'; readonly message: string }
  | { readonly kind: 'space-freed'; readonly bytes: number; readonly message: string }
  | { readonly kind: 'permission-wait'; readonly milliseconds: number; readonly message: string }
  | { readonly kind: 'checkpoint-removed'; readonly path: string }
  | { readonly kind: 'leftover-removed'; readonly path: string }
  | { readonly kind: 'sweep-failed'; readonly message: string };

type TrustEvent =
  | {
      readonly kind: 'verified';
      readonly archive: string;
      readonly trust: TrustLevel;
      /** 64 hex digits. */
      readonly sha256: string;
      /** Bytes of the archive. */
      readonly size: number;
    }
  | { readonly kind: 'log-lookup'; readonly module: string; readonly database: string }
  | { readonly kind: 'log-unconfirmed'; readonly message: string }
  /** A good OpenPGP signature: `key` is the primary key's fingerprint, `by` that of the one that has signed. */
  | {
      readonly kind: 'signed';
      readonly label: string;
      readonly key: string;
      readonly by: string;
      /** When, by its own word: milliseconds since the epoch. */
      readonly made: number;
    }
  | { readonly kind: 'signature-unconfirmed'; readonly message: string }
  | { readonly kind: 'verify-command'; readonly program: string; readonly archive: string }
  /** A line that it has printed. */
  | { readonly kind: 'verify-command-output'; readonly line: string }
  | { readonly kind: 'kept-whole'; readonly mirror: string }
  | { readonly kind: 'rechecked'; readonly root: string; readonly trust: TrustLevel }
  | {
      readonly kind: 'recheck-failed';
      readonly root: string;
      readonly trust: TrustLevel | 'unrecorded';
      readonly required: TrustLevel;
      readonly why: string;
    }
  | { readonly kind: 'differences-unknown'; readonly message: string };

type InstallDirEvent =
  | { readonly kind: 'install-dir-emptied'; readonly path: string }
  | { readonly kind: 'install-dir-leftover'; readonly path: string; readonly message: string }
  | { readonly kind: 'install-dir-recovered'; readonly path: string }
  /** `taken`: the path under which it should have been kept, if that is taken. */
  | {
      readonly kind: 'install-dir-kept';
      readonly path: string;
      readonly as: string;
      readonly taken: string | undefined;
    };

type ActivationEvent =
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
type CacheEvent =
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
type GuardEvent =
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

type SideEvent =
  /** Advice with its text, from the part of `core` that knows the reason. */
  | { readonly kind: 'remark'; readonly level: 'info' | 'notice' | 'warning'; readonly message: string }
  /** What is known about the Go that was set up. */
  | {
      readonly kind: 'assessed';
      readonly level: 'info' | 'notice' | 'warning' | 'error';
      readonly message: string;
      readonly release: string;
      /** Ids in the Go vulnerability database, the newest first. */
      readonly vulnerabilities: readonly string[];
      readonly supported: boolean;
      readonly newestPatch: string;
      readonly clean: string | undefined;
      /** Date of the advisories: `2026-11-05`. */
      readonly advisories: string;
    }
  /** A failure that does not affect the result. */
  | { readonly kind: 'ignored'; readonly what: IgnoredFailure; readonly message: string }
  /** For debugging this program. */
  | { readonly kind: 'trace'; readonly message: string }
  /** The last one of a run. Only for tools: a host shows the report or the failure. */
  | {
      readonly kind: 'finished';
      /** `setup`; `post` for the step after the job. */
      readonly command: string;
      readonly host: 'github' | 'gitlab' | 'shell';
      readonly outcome: Outcome;
      /** Of the error, if there is one. */
      readonly code: ProblemCode | undefined;
      /** Since the program was started. */
      readonly milliseconds: number;
    };

export type IgnoredFailure =
  | 'path-entry'
  | 'last-use'
  | 'staging'
  | 'rollback'
  | 'attempt-end'
  | 'install-dir-recovery'
  | 'start-up-file'
  | 'real-path'
  | 'first-run';
