import { Problem, type ProblemCode } from '../../core/problem/problem.ts';

/** Between threads an error keeps its message only. */
export interface PlainProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string | undefined;
  readonly saysRoom: boolean;
  readonly cause: unknown;
}

/** Throws an error that is no Problem: it ends the thread, and its owner gets it. */
export function toPlainProblem(error: unknown): PlainProblem {
  if (!(error instanceof Problem)) throw error;
  const { code, message, hint, saysRoom, cause } = error;
  return { code, message, hint, saysRoom, cause };
}

export function toProblem({ code, message, hint, saysRoom, cause }: PlainProblem): Problem {
  return new Problem(code, message, { ...(hint !== undefined && { hint }), saysRoom, cause });
}
