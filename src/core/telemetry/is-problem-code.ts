import { failures } from '../problem/failures.ts';
import type { ProblemCode } from '../problem/problem.ts';

/** Whether this version knows the code. */
export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(failures, code);
}
