import { describe, expect, test } from '@jest/globals';
import { type NamedVersion, rootVariables, versionNames } from '../../../src/core/activate/version-names.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';

function named(release: string): NamedVersion {
  const version = parseVersion(release);
  if (version === undefined) throw new Error(release);
  return { version, release, root: `/t/${release}` };
}

const namesOf = (...releases: readonly string[]) =>
  versionNames(releases.map(named))
    .filter(({ program }) => program === 'go')
    .map(({ name, named: { release } }) => `${name}=${release}`);

describe('versionNames', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['go1.22.12'], ['go1.22=go1.22.12', 'go1.22.12=go1.22.12']],
    [
      ['go1.22.12', 'go1.22.3'],
      ['go1.22=go1.22.12', 'go1.22.3=go1.22.3', 'go1.22.12=go1.22.12'],
    ],
    // The first release of 1.20 has that name.
    [
      ['go1.20.14', 'go1.20'],
      ['go1.20=go1.20', 'go1.20.14=go1.20.14'],
    ],
    [['go1.25rc1'], ['go1.25=go1.25rc1', 'go1.25rc1=go1.25rc1']],
    [
      ['go1.25rc1', 'go1.25.0'],
      ['go1.25=go1.25.0', 'go1.25rc1=go1.25rc1', 'go1.25.0=go1.25.0'],
    ],
  ])('%j', (releases, expected) => {
    expect(namesOf(...releases)).toEqual(expected);
  });

  test('gofmt has the same', () => {
    expect(versionNames([named('go1.22.12')]).map(({ name }) => name)).toEqual([
      'go1.22',
      'gofmt1.22',
      'go1.22.12',
      'gofmt1.22.12',
    ]);
  });
});

test('variables are those of runner images, for the newest patch of each minor', () => {
  expect(rootVariables(['go1.22.12', 'go1.9.7', 'go1.22.3'].map(named), 'x64')).toEqual([
    { name: 'GOROOT_1_9_X64', value: '/t/go1.9.7' },
    { name: 'GOROOT_1_22_X64', value: '/t/go1.22.12' },
  ]);
});
