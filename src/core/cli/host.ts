import type { SetupResult } from '../activate/setup-result.ts';
import type { ReadInput } from '../inputs/inputs.ts';
import type { Log } from '../ports/ports.ts';
import type { Problem } from '../problem/problem.ts';

/** Where we run: what differs between a GitHub job and a shell. */
export interface Host {
  readonly log: Log;
  readonly readInput: ReadInput;
  /** Keeps a text out of everything that is shown from now on. */
  mask(secret: string): void;
  /** Makes the result count for what comes after us, and tells it. */
  finish(result: SetupResult, options: { readonly problemMatcher: boolean }): Promise<void>;
  /** Tells a Problem. The exit code is the caller's business. */
  fail(problem: Problem): void;
}
