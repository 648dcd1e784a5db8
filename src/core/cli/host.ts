import type { TimedEvent } from '../events/event.ts';
import type { ReadInput } from '../inputs/inputs.ts';
import type { Problem } from '../problem/problem.ts';
import type { Report } from '../reports/report.ts';

/**
 * Where we run: what differs between a GitHub job, a GitLab job and a shell. It has the words for what happens, and all
 * that leaves the program, but for what a runner or a shell needs in the clear, passes its redaction.
 */
export interface Host {
  readonly readInput: ReadInput;
  /** Keeps a text out of everything that is shown from now on. */
  mask(secret: string): void;
  /** What may be shown of a text: no secrets, no credentials of addresses, no control characters. */
  redact(text: string): string;
  /** Hears of everything that the engine does. */
  event(event: TimedEvent): void;
  /** Makes a result count for what comes after us, and shows it. */
  report(report: Report, options: { readonly problemMatcher: boolean }): Promise<void>;
  /** Shows a Problem. The exit code is the caller's business. */
  fail(problem: Problem): Promise<void>;
}
