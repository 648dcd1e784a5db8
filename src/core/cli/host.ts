import type { TimedEvent } from '../events/event.ts';
import type { Inputs, ReadInput } from '../inputs/inputs.ts';
import type { Problem } from '../problem/problem.ts';
import type { Report } from '../reports/report.ts';

/** Inputs about the report itself. */
export type ReportOptions = Pick<Inputs, 'problemMatcher' | 'summary' | 'summaryFile'>;

/**
 * Where the program runs: what differs between a GitHub job, a GitLab job and a shell. A host renders events and reports
 * as text. Everything it prints is redacted, except the values that a runner or a shell needs in the clear.
 */
export interface Host {
  readonly readInput: ReadInput;
  /** Replaces this text in all later output. */
  mask(secret: string): void;
  /** The text without secrets, credentials in URLs and control characters. */
  redact(text: string): string;
  /** Receives every event of the engine. */
  event(event: TimedEvent): void;
  /** Resolves when all events are shown. */
  caughtUp(): Promise<void>;
  /** Passes the result on to later steps or to the shell, and prints it. */
  report(report: Report, options: ReportOptions): Promise<void>;
  /** Prints a Problem. The caller sets the exit code. */
  fail(problem: Problem): Promise<void>;
}
