import type { Outcome } from '../problem/outcome.ts';
import type { ProblemCode } from '../problem/problem.ts';
import type {
  DownloadEvent,
  FindEvent,
  InstallDirEvent,
  TransactionEvent,
  TrustEvent,
} from './install-events.ts';
import type { ActivationEvent, CacheEvent, GuardEvent } from './job-events.ts';

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
