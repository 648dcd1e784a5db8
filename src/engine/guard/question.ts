import type { Attempt } from '../../core/guard/plan.ts';
import type { ModuleClass, Upstream } from '../../core/guard/policy.ts';
import type { FetchedRequest } from '../../core/guard/request.ts';
import type { GuardBody } from '../../core/ports/guard.ts';

export interface Question {
  readonly request: FetchedRequest;
  readonly class: ModuleClass;
  readonly upstream: Upstream;
  /** Nobody else can be asked, so it is worth to wait for this one. */
  readonly only: boolean;
}

/** A file that was found to be what was asked for, or how that failed. */
export type Result = Attempt | { readonly kind: 'found'; readonly body: GuardBody; release(): void };

/** How one request to an upstream ended. */
export type Tried =
  | { readonly kind: 'found'; readonly body: GuardBody; release(): void }
  | { readonly kind: 'answered'; readonly status: number; readonly text: string }
  | {
      readonly kind: 'failed';
      readonly why: string;
      readonly again: boolean;
      readonly retryAfter?: number | undefined;
    };

/** One fetch, which keeps what it has from one try to the next. */
export interface FetchOf {
  try(): Promise<Tried>;
  discard(): Promise<void>;
}
