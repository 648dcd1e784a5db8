import { failures } from './failures.ts';
import type { Problem } from './problem.ts';

/**
 * How a run ended, by the values of `cicd.pipeline.task.run.result`
 * (https://opentelemetry.io/docs/specs/semconv/registry/attributes/cicd/): `failure` is what the user can mend, as a wrong
 * input or a finding that was asked for, `error` is what a mirror, the network or this machine did.
 */
export const outcomes = ['success', 'failure', 'error', 'timeout', 'cancellation'] as const;
export type Outcome = (typeof outcomes)[number];

/** `problem`: what ended the run; without one the exit code decides. */
export function outcomeOf(exitCode: number, problem: Pick<Problem, 'code'> | undefined): Outcome {
  if (problem === undefined) return exitCode === 0 ? 'success' : 'failure';
  if (problem.code === 'TIMED_OUT') return 'timeout';
  if (problem.code === 'INTERRUPTED') return 'cancellation';
  return failures[problem.code].fault === 'user' ? 'failure' : 'error';
}
