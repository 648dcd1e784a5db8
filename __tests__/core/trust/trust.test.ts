import { describe, expect, test } from '@jest/globals';
import { reaches, trustLevels } from '../../../src/core/trust/trust.ts';

test('the levels, strongest first', () => {
  expect(trustLevels).toEqual(['pin', 'log', 'known', 'signature', 'index']);
});

describe('reaches', () => {
  const pairs = trustLevels.flatMap((level, at) =>
    trustLevels.map((required, wanted) => [level, required, at <= wanted] as const),
  );
  test.each(pairs)('%s, with %s required: %s', (level, required, expected) => {
    expect(reaches(level, required)).toBe(expected);
  });

  test.each(trustLevels)('an unrecorded tree does not reach %s', (required) => {
    expect(reaches(undefined, required)).toBe(false);
  });
});
