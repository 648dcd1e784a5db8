import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { parseRange } from '../../../src/core/versions/semver-range.ts';
import { parseVersion, toSemver } from '../../../src/core/versions/version.ts';
import { admits, familyRange, isPossible } from '../../../src/core/versions/version-range.ts';

function version(text: string) {
  const parsed = parseVersion(text);
  if (parsed === undefined) throw new Error(`${text} is no version`);
  return parsed;
}

describe.each<[range: string, admitted: string[], refused: string[]]>([
  ['^1.21', ['1.21.0', '1.27.0'], ['1.20', '1.20.14', '2.0.0', '1.22rc1', '1.21rc2']],
  ['~1.21.3', ['1.21.3', '1.21.13'], ['1.21.2', '1.22.0']],
  ['<1.25.0', ['1.24.13', '1.5'], ['1.25.0', '1.25rc1', '1.24rc1']],
  ['<=1.25', ['1.25.14'], ['1.26.0']],
  ['>1.22', ['1.23.0'], ['1.22.12', '1.22.0']],
  ['>=1.25.0-rc.1', ['1.25rc1', '1.25rc3', '1.25.0', '1.26.0'], ['1.25beta1', '1.26rc1', '1.24.13']],
  ['>=1.25rc1', ['1.25rc1', '1.25.0'], ['1.25beta1', '1.26rc1']],
  ['>=go1.25rc2 <go1.26', ['1.25rc2', '1.25.0', '1.25.3'], ['1.25rc1', '1.26.0', '1.26rc1']],
  ['>=1.25.0-rc1', ['1.25rc1'], ['1.25beta2']],
  ['>=1.25.0-0', ['1.25beta1', '1.25.0'], ['1.24.1', '1.26rc1']],
  ['>=1.25.0-alpha', ['1.25beta1'], ['1.24.1']],
  ['>=1.25.0-rc', ['1.25rc1'], ['1.25beta1']],
  ['>=1.20 <1.22', ['1.20', '1.21.13'], ['1.22.0', '1.19.13']],
  ['1.20 || 1.22', ['1.20.3', '1.22.0'], ['1.21.0', '1.22rc1']],
  ['1.20 - 1.22', ['1.20', '1.22.12'], ['1.23.0']],
  ['=1.22.5', ['1.22.5', '1.22.5-1'], ['1.22.4']],
  ['>=1.25.0-2 <1.26', ['1.25.0-2', '1.25.0-3', '1.25.1'], ['1.25.0-1', '1.25.0']],
  ['~1.25.0', ['1.25.0-1', '1.25.3-4'], ['1.26.0-1']],
  ['1.22 || *', ['1.5', '2.0.0'], ['1.23rc1']],
])('%s', (text, admitted, refused) => {
  test.each(admitted)('admits %s', async (each) => {
    expect(admits(parseRange(text) ?? [], version(each))).toBe(true);
  });
  test.each(refused)('refuses %s', async (each) => {
    const range = parseRange(text);
    expect(range && admits(range, version(each))).toBe(false);
  });
});

test.each(['abc', '1.2.3.4', '>=', '1.22.5-foo', '>=1.25.0-1.2', '>=1.25.0-rc.x', '^^1.2', '01.2 || 3'])(
  '%s is no range',
  async (text) => {
    expect(parseRange(text)).toBeUndefined();
  },
);

test.each([
  ['>1.22 <1.20', false],
  ['>1.22 <1.23', false],
  ['1.22.5 1.21.0', false],
  ['>1.22.1 <1.22.2', false],
  ['<0.0.0', false],
  ['=1.25.0-0', false],
  ['>=1.25.0-rc.2 <1.25.0-rc.2', false],
  ['>1.22 <1.20 || 1.21', true],
  ['>1.25.0-rc.2 <1.25.0', true],
  ['>=1.25.0-0 <1.25.0', true],
  ['>=1.22.1 <1.22.2', true],
  ['<1.5', true],
  ['>=9', true],
  ['=1.25.0-1', true],
])('whether %s is possible: %s', async (text, possible) => {
  const range = parseRange(text);
  expect(range && isPossible(range)).toBe(possible);
});

const semverText = fc
  .tuple(fc.integer({ min: 20, max: 24 }), fc.nat(3), fc.option(fc.integer({ min: 1, max: 3 })))
  .map(([minor, patch, rc]) => `1.${minor}.${patch}${rc ? `-rc.${rc}` : ''}`);
const partial = fc.oneof(semverText, fc.constantFrom('1', '1.21', '1.22.x', '1.23', '*'));
const comparator = fc
  .tuple(fc.constantFrom('', '^', '~', '<', '<=', '>', '>=', '='), partial)
  .map((parts) => parts.join(''));
const alternative = fc.array(comparator, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const rangeText = fc.array(alternative, { minLength: 1, maxLength: 2 }).map((all) => all.join(' || '));

test('ranges admit what semver admits, and what admits something is possible', async () => {
  await fc.assert(
    fc.asyncProperty(rangeText, semverText, async (text, candidate) => {
      const range = parseRange(text);
      const admitted = range && admits(range, version(candidate));
      expect(admitted).toBe(semver.satisfies(candidate, text));
      if (range && admitted) expect(isPossible(range)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each<[text: string, major: number | undefined, minor: number | undefined]>([
  ['*', undefined, undefined],
  ['1', 1, undefined],
  ['1.22', 1, 22],
])('the family %s is what semver makes of it', (text, major, minor) => {
  const range = familyRange(major, minor);
  for (const each of ['0.9.0', '1', '1.22rc1', '1.22.0', '1.22.9', '1.23rc1', '1.23.0', '2.0.0']) {
    expect([each, admits(range, version(each))]).toEqual([
      each,
      semver.satisfies(toSemver(version(each)), text),
    ]);
  }
});
