import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import {
  compareVersions,
  type GoVersion,
  parseVersion,
  toGoVersion,
  toRelease,
  toSemver,
  withoutRevision,
} from '../../../src/core/versions/version.ts';

const spellings: [texts: string[], semver: string, release: string][] = [
  [['1.22.5', 'go1.22.5', 'v1.22.5'], '1.22.5', 'go1.22.5'],
  [['1.21.0', 'go1.21.0'], '1.21.0', 'go1.21.0'],
  [['1.20', 'go1.20', '1.20.0', 'v1.20'], '1.20.0', 'go1.20'],
  [['1.20.14'], '1.20.14', 'go1.20.14'],
  [['1', 'go1', '1.0.0'], '1.0.0', 'go1'],
  [['go1.0.1'], '1.0.1', 'go1.0.1'],
  [
    ['1.23rc1', 'go1.23rc1', '1.23.0-rc.1', '1.23.0-rc1', '1.23.0rc1', '1.23-rc.1'],
    '1.23.0-rc.1',
    'go1.23rc1',
  ],
  [['1.24beta1', '1.24.0-beta.1'], '1.24.0-beta.1', 'go1.24beta1'],
  [['1.9.2rc2', '1.9.2-rc.2'], '1.9.2-rc.2', 'go1.9.2rc2'],
  [['1.25.0-1', 'go1.25.0-1'], '1.25.0-1', 'go1.25.0-1'],
  [['1.20-2', '1.20.0-2'], '1.20.0-2', 'go1.20-2'],
  [['1.25rc1-1', '1.25.0-rc.1.1'], '1.25.0-rc.1.1', 'go1.25rc1-1'],
  [['2.0.0'], '2.0.0', 'go2.0.0'],
];

describe.each(spellings)('%j', (texts, asSemver, release) => {
  test.each(texts)(`%s is ${release}, ${asSemver}`, (text) => {
    const version = parseVersion(text);
    expect(version && [toSemver(version), toRelease(version), toGoVersion(version)]).toEqual([
      asSemver,
      release,
      release.slice(2),
    ]);
  });
});

test.each([
  '',
  ' ',
  '1.22',
  'go1.21',
  '2',
  '2.0',
  '1.x',
  '1.22.x',
  '*',
  '01.2.3',
  '1.022.5',
  '1.22.05',
  '1.22.5.3',
  '1.22.5-custom',
  '1.22.5+build',
  '1.22.5-0',
  '1rc1',
  '1-1',
  '1.25-1',
  '1.23rc',
  '1.23rc01',
  '1.23alpha1',
  '1.22.5 ',
  'go 1.22.5',
  'gotip',
  'devel',
  '1.22.5\n',
  '-1.2.3',
  '1.9999999.0',
  'Go1.22.5',
  '1..2',
])('%j is not a complete version', (text) => {
  expect(parseVersion(text)).toBeUndefined();
});

test('a version has only the parts that it has', () => {
  expect(parseVersion('1.22.5')).toEqual({ major: 1, minor: 22, patch: 5 });
  expect(parseVersion('1.25rc2-3')).toEqual({
    major: 1,
    minor: 25,
    patch: 0,
    pre: { kind: 'rc', number: 2 },
    revision: 3,
  });
});

test('the order is that of the go command, rebuilds after what they rebuild', () => {
  const ordered = [
    'go1',
    'go1.9.2rc2',
    'go1.9.2',
    'go1.20',
    'go1.20.1',
    'go1.22beta1',
    'go1.22beta2',
    'go1.22rc1',
    'go1.22rc1-1',
    'go1.22rc2',
    'go1.22.0',
    'go1.22.0-1',
    'go1.22.0-2',
    'go1.22.1',
    'go1.22.10',
    'go2.0.0',
  ];
  const versions = ordered.map((text) => parseVersion(text)).filter((version) => version !== undefined);
  expect(versions.toReversed().sort(compareVersions).map(toRelease)).toEqual(ordered);
});

test('a rebuild is a rebuild of the plain version', () => {
  expect(withoutRevision({ major: 1, minor: 25, patch: 0, revision: 2 })).toEqual({
    major: 1,
    minor: 25,
    patch: 0,
  });
});

const numbers = fc.record({ major: fc.constant(1), minor: fc.nat(40), patch: fc.nat(30) });
const versions: fc.Arbitrary<GoVersion> = fc
  .tuple(
    numbers,
    fc.option(
      fc.record({
        kind: fc.constantFrom('beta' as const, 'rc' as const),
        number: fc.integer({ min: 1, max: 9 }),
      }),
    ),
    fc.option(fc.integer({ min: 1, max: 9 })),
  )
  .map(([plain, pre, revision]) => ({ ...plain, ...(pre && { pre }), ...(revision && { revision }) }));

test('both spellings read back as the same version', () => {
  fc.assert(
    fc.property(versions, (version) => {
      expect(parseVersion(toRelease(version))).toEqual(version);
      expect(parseVersion(toGoVersion(version))).toEqual(version);
      expect(parseVersion(toSemver(version))).toEqual(version);
      expect(semver.valid(toSemver(version))).toBe(toSemver(version));
    }),
  );
});

test("without rebuilds the order is semver's", () => {
  const plain = versions.map(withoutRevision);
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      expect(Math.sign(compareVersions(a, b))).toBe(semver.compare(toSemver(a), toSemver(b)));
    }),
  );
});
