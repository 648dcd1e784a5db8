import { expect, test } from '@jest/globals';
import { readTable } from '../../../src/core/advisories/advisory-table.ts';
import { fixesIn, newestOfEachMinor } from '../../../src/core/advisories/newest-releases.ts';
import { parseVersion, toRelease } from '../../../src/core/versions/version.ts';

test.each([
  [[], []],
  [['go1.22.1', 'go1.22.10', 'go1.22.9'], ['go1.22.10']],
  [
    ['go1.9.7', 'go1.10.8', 'go1.22.0'],
    ['go1.22.0', 'go1.10.8', 'go1.9.7'],
  ],
  [['go1.22.1', 'go1.22.1'], ['go1.22.1']],
  [['go1.28rc1', 'go1.27.4', 'go1.27rc2'], ['go1.27.4']],
  [
    ['go2.0.1', 'go1.27.4'],
    ['go2.0.1', 'go1.27.4'],
  ],
])('the newest of each minor version of %j', (releases, expected) => {
  const versions = releases.flatMap((release) => parseVersion(release) ?? []);
  expect(newestOfEachMinor(versions).map(toRelease)).toEqual(expected);
});

test('releases that fix something', () => {
  const { advisories } = readTable({
    module: 'v0.0.0-20260102030405-0123456789ab',
    newest: [],
    advisories: { 'GO-1': 'stdlib 0 1.21.3 1.22.0-0 1.22.5', 'GO-2': 'toolchain 1.23.0' },
  });
  expect(fixesIn(advisories).map(toRelease)).toEqual(['go1.21.3', 'go1.22.5']);
});
