/** What is known about a release: at the borders of ranges, by platform, and if it is supported. */

import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/core/advisories/advisory.ts';
import { type AdvisoryTable, readTable } from '../../../src/core/advisories/advisory-table.ts';
import { assess } from '../../../src/core/advisories/assess.ts';
import json from '../../../src/core/advisories/known-advisories.json' with { type: 'json' };
import { recentAdvisories } from '../../../src/core/advisories/recent-advisories.ts';
import { knownReleases } from '../../../src/core/sources/known-digests.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';

const module = 'v0.0.0-20260102030405-0123456789ab';
const linux: Target = { goos: 'linux', goarch: 'amd64' };

function tableOf(
  advisories: Readonly<Record<string, string>>,
  newest: readonly string[] = ['go1.27.4', 'go1.26.11', 'go1.25.14', 'go1.24.13', 'go1.22.12', 'go1.20.14'],
): AdvisoryTable {
  return readTable({ module, newest, advisories });
}

function assessed(release: string, table: AdvisoryTable, target = linux) {
  const assessment = assess(release, { table, target });
  if (assessment === undefined) throw new Error(`${release} is not a release`);
  return assessment;
}

function idsOf(release: string, affected: string, target = linux): readonly string[] {
  return assessed(release, tableOf({ 'GO-2026-0001': affected }), target).vulnerabilities.map(({ id }) => id);
}

describe('versions of a range', () => {
  test.each([
    // the first fixed version, and what comes right before it
    ['stdlib 0 1.22.5', 'go1.22.4', true],
    ['stdlib 0 1.22.5', 'go1.22.5', false],
    ['stdlib 0 1.22.5', 'go1.22.6', false],
    ['stdlib 0 1.22.5', 'go1.23.0', false],
    ['stdlib 0 1.22.5', 'go1', true],
    ['stdlib 0 1.22.5', 'go1.2', true],
    // a vendor's rebuild has the sources of the version
    ['stdlib 0 1.22.5', 'go1.22.5-1', false],
    ['stdlib 0 1.22.5', 'go1.22.4-3', true],
    // fixed in a release candidate
    ['stdlib 0 1.23.0-rc.2', 'go1.23beta1', true],
    ['stdlib 0 1.23.0-rc.2', 'go1.23rc1', true],
    ['stdlib 0 1.23.0-rc.2', 'go1.23rc2', false],
    ['stdlib 0 1.23.0-rc.2', 'go1.23.0', false],
    // fixed in the release: its candidates lack the fix
    ['stdlib 0 1.23.0', 'go1.23rc2', true],
    ['stdlib 0 1.23.0', 'go1.23.0', false],
    // `-0` is before every pre-release
    ['stdlib 0 1.21.13 1.22.0-0 1.22.5', 'go1.21.13', false],
    ['stdlib 0 1.21.13 1.22.0-0 1.22.5', 'go1.22beta1', true],
    ['stdlib 0 1.21.13 1.22.0-0 1.22.5', 'go1.22rc1', true],
    ['stdlib 0 1.21.13 1.22.0-0 1.22.5', 'go1.22.0', true],
    ['stdlib 0 1.21.13 1.22.0-0 1.22.5', 'go1.22.4', true],
    ['stdlib 0 1.21.13 1.22.0-0 1.22.5', 'go1.22.5', false],
    ['stdlib 0 1.21.13 1.22.0-0 1.22.5', 'go1.21.12', true],
    // introduced in the middle
    ['stdlib 1.22.3 1.22.5', 'go1.22.2', false],
    ['stdlib 1.22.3 1.22.5', 'go1.22.3', true],
    ['stdlib 1.22.3 1.22.5', 'go1.22.5', false],
    ['stdlib 1.20.0', 'go1.20', true],
    ['stdlib 1.20.0', 'go1.20rc3', false],
    // never fixed
    ['stdlib 1.22.3', 'go1.22.2', false],
    ['stdlib 1.22.3', 'go1.27.4', true],
    ['stdlib 0', 'go1.27.4', true],
    // several ranges, out of order
    ['stdlib 1.22.0-0 1.22.5 stdlib 1.20.0 1.20.3', 'go1.20.2', true],
    ['stdlib 1.22.0-0 1.22.5 stdlib 1.20.0 1.20.3', 'go1.20.3', false],
    ['stdlib 1.22.0-0 1.22.5 stdlib 1.20.0 1.20.3', 'go1.22.1', true],
    ['stdlib 1.22.0-0 1.22.5 stdlib 1.20.0 1.20.3', 'go1.21.0', false],
    // numbers, not texts
    ['stdlib 0 1.9.4', 'go1.10', false],
    ['stdlib 0 1.22.10', 'go1.22.9', true],
  ])('%s: is %s vulnerable? %j', (affected, release, expected) => {
    expect(idsOf(release, affected)).toEqual(expected ? ['GO-2026-0001'] : []);
  });
});

describe('platforms', () => {
  const windows: Target = { goos: 'windows', goarch: 'amd64' };
  test.each([
    ['stdlib:windows/ 0 1.22.5', linux, false],
    ['stdlib:windows/ 0 1.22.5', windows, true],
    ['stdlib:/arm64 0 1.22.5', linux, false],
    ['stdlib:/arm64 0 1.22.5', { goos: 'linux', goarch: 'arm64' }, true],
    ['stdlib:windows/,/arm64 0 1.22.5', windows, true],
    ['stdlib:windows/,/arm64 0 1.22.5', { goos: 'darwin', goarch: 'arm64' }, true],
    ['stdlib:windows/,/arm64 0 1.22.5', { goos: 'darwin', goarch: 'amd64' }, false],
    ['stdlib:windows/arm64 0 1.22.5', windows, false],
    ['stdlib:windows/arm64 0 1.22.5', { goos: 'linux', goarch: 'arm64' }, false],
    ['stdlib:windows/arm64 0 1.22.5', { goos: 'windows', goarch: 'arm64' }, true],
    ['stdlib:windows/ 0 1.22.5', { goos: '', goarch: '' }, true],
    ['stdlib:windows/ 0 1.22.5 toolchain 0 1.22.3', linux, true],
  ])('%s for %j: %j', (affected, target, expected) => {
    expect(idsOf('go1.22.2', affected, target)).toEqual(expected ? ['GO-2026-0001'] : []);
  });
});

describe('a vulnerability', () => {
  const table = tableOf({
    'GO-2024-0009': 'CVE-2024-1 CVE-2024-2 stdlib 0 1.21.13 1.22.0-0 1.22.5',
    'GO-2024-10000': 'toolchain 0 1.22.7 stdlib 0 1.22.5',
    'GO-2025-0001': 'toolchain:windows/ 0 1.22.9 stdlib 0 1.22.4',
    'GO-2023-0001': 'toolchain 0',
  });

  test('has aliases, parts and the release that fixes all affected parts; newest id first', () => {
    expect(assessed('go1.22.1', table).vulnerabilities).toEqual([
      { id: 'GO-2025-0001', aliases: [], parts: ['stdlib'], fixedIn: 'go1.22.4' },
      { id: 'GO-2024-10000', aliases: [], parts: ['toolchain', 'stdlib'], fixedIn: 'go1.22.7' },
      { id: 'GO-2024-0009', aliases: ['CVE-2024-1', 'CVE-2024-2'], parts: ['stdlib'], fixedIn: 'go1.22.5' },
      { id: 'GO-2023-0001', aliases: [], parts: ['toolchain'], fixedIn: undefined },
    ]);
  });

  test.each([
    ['go1.22.6', [['GO-2024-10000', 'go1.22.7']]],
    [
      'go1.21.1',
      [
        ['GO-2025-0001', 'go1.22.4'],
        ['GO-2024-10000', 'go1.22.7'],
        ['GO-2024-0009', 'go1.21.13'],
      ],
    ],
  ])('is fixed in the first release after %s that has the fix', (release, expected) => {
    const found = assessed(release, table).vulnerabilities.filter(({ fixedIn }) => fixedIn !== undefined);
    expect(found.map(({ id, fixedIn }) => [id, fixedIn])).toEqual(expected);
  });
});

describe('support', () => {
  test.each([
    ['go1.27.4', true],
    ['go1.27.0', true],
    ['go1.26.11', true],
    ['go1.26.0', true],
    ['go1.25.14', false],
    ['go1.20', false],
    ['go1', false],
    // of a minor version that is not out, and of those that are
    ['go1.28rc1', true],
    ['go1.28beta1', true],
    ['go1.27rc1', false],
    ['go1.26rc1', false],
    ['go1.25rc1', false],
    // newer than the table
    ['go1.27.9', true],
    ['go1.28.0', true],
    ['go2.0.0', true],
    ['go1.26.11-2', true],
  ])('%s: %j', (release, expected) => {
    expect(assessed(release, tableOf({})).supported).toBe(expected);
  });

  test.each([
    ['go1.20.1', ['1.27', '1.26']],
    ['go1.28rc1', ['1.27', '1.26']],
    ['go1.28.0', ['1.28', '1.27']],
    ['go1.27.9', ['1.27', '1.26']],
  ])('the supported minor versions, seen from %s', (release, expected) => {
    expect(assessed(release, tableOf({})).supportedMinors).toEqual(expected);
  });

  test('a table without releases says of none that it is unsupported', () => {
    expect(assessed('go1.20rc1', tableOf({}, [])).supported).toBe(true);
  });
});

describe('the newest patch, and the release without known vulnerabilities', () => {
  const table = tableOf({ 'GO-2026-0001': 'stdlib 0 1.26.10 1.27.0-0 1.27.2' });
  test.each([
    ['go1.27.0', 'go1.27.4', 'go1.27.4'],
    ['go1.27.4', 'go1.27.4', 'go1.27.4'],
    ['go1.27.5', 'go1.27.5', 'go1.27.5'],
    ['go1.26.1', 'go1.26.11', 'go1.26.11'],
    ['go1.22.1', 'go1.22.12', 'go1.27.4'],
    ['go1.27rc1', 'go1.27.4', 'go1.27.4'],
    ['go1.28rc1', 'go1.28rc1', 'go1.28rc1'],
    ['go1.20', 'go1.20.14', 'go1.27.4'],
    ['go1.23.1', 'go1.23.1', 'go1.27.4'],
  ])('of %s: %s, %s', (release, newestPatch, clean) => {
    expect(assessed(release, table)).toMatchObject({ release, newestPatch, clean });
  });

  test('there is none if every later release is vulnerable', () => {
    expect(assessed('go1.26.1', tableOf({ 'GO-2026-0001': 'stdlib 0' }))).toMatchObject({ clean: undefined });
  });
});

test.each(['devel', 'devel go1.27-abcdef', '', 'go', '1.x', 'gopher', 'go1.22'])(
  '%j is no release',
  (text) => {
    expect(assess(text, { table: tableOf({}), target: linux })).toBeUndefined();
  },
);

test('the date is that of the advisories', () => {
  expect(assessed('go1.22.1', tableOf({})).day).toBe('2026-01-02');
});

test('the table for newer releases gives the same answer as the whole one', () => {
  const all = readTable(json);
  let answered = 0;
  for (const goos of ['linux', 'windows', 'darwin'])
    for (const release of [...knownReleases(), 'go1.99.1']) {
      const version = parseVersion(release);
      const some = version && recentAdvisories([version]);
      if (some === undefined) continue;
      answered += 1;
      const target = { goos, goarch: 'amd64' };
      expect([release, assess(release, { table: some, target })]).toEqual([
        release,
        assess(release, { table: all, target }),
      ]);
    }
  expect(answered).toBeGreaterThan(100);
});
