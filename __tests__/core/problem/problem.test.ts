import { expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';

test('a Problem carries what is given to it', () => {
  const cause = new Error('below');
  const problem = new Problem('MIRROR_BUSY', 'busy', { hint: 'Wait.', cause, retryAfter: 1500 });
  expect(problem).toBeInstanceOf(Error);
  expect(String(problem)).toBe('Problem: busy');
  expect(problem).toMatchObject({
    name: 'Problem',
    code: 'MIRROR_BUSY',
    message: 'busy',
    hint: 'Wait.',
    retryAfter: 1500,
  });
  expect(problem.cause).toBe(cause);
});

test('what is not given is undefined, and no cause is claimed', () => {
  for (const problem of [
    new Problem('USAGE', 'wrong'),
    new Problem('USAGE', 'wrong', { cause: undefined }),
  ]) {
    expect([problem.hint, problem.retryAfter, problem.cause]).toEqual([undefined, undefined, undefined]);
    expect('cause' in problem).toBe(false);
  }
});

test('a falsy cause is still a cause', () => {
  expect(new Problem('INTERNAL', 'thrown null', { cause: null }).cause).toBeNull();
});
