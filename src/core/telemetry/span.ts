import type { Outcome } from '../problem/outcome.ts';
import type { ProblemCode } from '../problem/problem.ts';

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** What a run consists of. Names of spans, and values of the attribute `phase` of metrics. */
export const phases = [
  'lookup',
  'resolve',
  'mirror',
  'download',
  'unpack',
  'verify',
  'commit',
  'activate',
  'wait',
  'lock-wait',
  'cache-restore',
  'cache-save',
  'tool',
  'guard-start',
] as const;
export type Phase = (typeof phases)[number];

/** A part of a run. Times are milliseconds since the epoch. */
export interface Span {
  /** A phase, `install` for one of several installs side by side, `guard` for its whole life, or the name of the run. */
  readonly name: string;
  /** Index of the span that it is a part of; `undefined` for the first one, the run. */
  readonly parent: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes;
  readonly events: readonly SpanEvent[];
  /** The code of the error that ended it. */
  readonly error: string | undefined;
}

export interface SpanEvent {
  readonly name: string;
  readonly time: number;
  readonly attributes: Attributes;
}

/** A whole run, as it was seen from outside. */
export interface ObservedRun {
  readonly command: string;
  readonly host: 'github' | 'gitlab' | 'shell';
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
  readonly code: ProblemCode | undefined;
}
