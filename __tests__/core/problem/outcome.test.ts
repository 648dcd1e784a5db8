import { expect, test } from '@jest/globals';
import { outcomeOf } from '../../../src/core/problem/outcome.ts';
import { Problem, type ProblemCode } from '../../../src/core/problem/problem.ts';

test.each([
  [0, undefined, 'success'],
  [1, undefined, 'failure'],
  [1, 'VERSION_INVALID', 'failure'],
  [1, 'GO_VULNERABLE', 'failure'],
  [2, 'USAGE', 'failure'],
  [1, 'DIGEST_MISMATCH', 'error'],
  [1, 'DISK_FULL', 'error'],
  [1, 'INTERNAL', 'error'],
  [1, 'TIMED_OUT', 'timeout'],
  [1, 'INTERRUPTED', 'cancellation'],
] as const)('exit code %i with %s: %s', (exitCode, code: ProblemCode | undefined, outcome) => {
  expect(outcomeOf(exitCode, code && new Problem(code, 'it failed'))).toBe(outcome);
});
