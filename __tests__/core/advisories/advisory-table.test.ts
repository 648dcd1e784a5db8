/** The table of advisories as it is stored. */
import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../../src/core/advisories/advisories.ts';
import { readTable } from '../../../src/core/advisories/advisory-table.ts';
import json from '../../../src/core/advisories/known-advisories.json' with { type: 'json' };
import { knownAdvisories } from '../../../src/core/advisories/known-advisories.ts';
import { readOsv } from '../../../src/core/advisories/osv.ts';
import { storeTable } from '../../../src/core/advisories/store-table.ts';
import { toRelease } from '../../../src/core/versions/version.ts';

const module = 'v0.0.0-20260102030405-0123456789ab';

describe('the table in the repository', () => {
  test('is read and stored as the same bytes', () => {
    expect(JSON.stringify(storeTable(readTable(json)), null, 2)).toBe(JSON.stringify(json, null, 2));
  });

  test('has old advisories, and none of them twice', () => {
    const ids = readTable(json).advisories.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['GO-2021-0067', 'GO-2022-0187', 'GO-2024-2963']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the newest release of each minor version, in order', () => {
    const newest = knownAdvisories().newest.map(toRelease);
    expect(newest).toEqual(expect.arrayContaining(['go1.22.12', 'go1.20.14', 'go1.2.2']));
    expect(new Set(newest.map((release) => release.split('.')[1])).size).toBe(newest.length);
  });

  test('has a date', () => {
    expect(Date.parse(dayOf(json.module) ?? '')).toBeGreaterThanOrEqual(Date.parse('2026-11-05'));
  });
});

test.each([
  'stdlib 0 1.22.5',
  'stdlib 0',
  'toolchain 1.22.0-0 1.22.5',
  'CVE-2024-1 stdlib 0 1.21.3 1.22.0-0 1.22.5',
  'CVE-2024-1 CVE-2024-22222 stdlib:windows/ 0 1.22.5 toolchain 0',
  'stdlib:windows/,/arm64,plan9/386 1.22.0-rc.1 1.22.5',
])('%s is read and stored as the same text', (text) => {
  const stored = { module, newest: ['go1.22.5', 'go1.20'], advisories: { 'GO-2026-0001': text } };
  expect(storeTable(readTable(stored))).toMatchObject(stored);
});

test('what the database says is stored, and read as the same', () => {
  const advisory = readOsv({
    id: 'GO-2026-0001',
    aliases: ['CVE-2026-12345'],
    affected: [
      {
        package: { name: 'stdlib' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '1.23.0-0' }, { fixed: '1.23.4' }] }],
        ecosystem_specific: { imports: [{ goos: ['windows'] }, { goarch: ['arm64'] }] },
      },
    ],
  });
  if (advisory === undefined) throw new Error('it is about Go');
  const stored = storeTable({ module, newest: [], advisories: [advisory] });
  expect(stored.advisories).toEqual({
    'GO-2026-0001': 'CVE-2026-12345 stdlib:windows/,/arm64 1.23.0-0 1.23.4',
  });
  expect(readTable(stored)).toMatchObject({ module, newest: [], advisories: [advisory] });
});

test('events that do not alternate are not stored', () => {
  const events = [{ introduced: '0' }, { introduced: '1.21.0' }];
  const affected = [{ package: { name: 'stdlib' }, ranges: [{ type: 'SEMVER', events }] }];
  const advisory = readOsv({ id: 'GO-2026-0001', affected });
  if (advisory === undefined) throw new Error('it is about Go');
  expect(() => storeTable({ module, newest: [], advisories: [advisory] })).toThrow(/do not alternate/);
});

test('advisories and releases are stored in order', () => {
  const given = readTable({
    module,
    newest: ['go1.9.7', 'go1.10.8'],
    advisories: { 'GO-2026-0002': 'stdlib 0', 'GO-2026-0001': 'stdlib 0' },
  });
  expect(storeTable(given).newest).toEqual(['go1.10.8', 'go1.9.7']);
  expect(Object.keys(storeTable(given).advisories)).toEqual(['GO-2026-0001', 'GO-2026-0002']);
});

describe('a malformed table is refused', () => {
  test.each([
    ['its version', { module: 'v1.0.0', newest: [], advisories: {} }, /v1\.0\.0 is not a version/],
    ['a release', { module, newest: ['go1.x'], advisories: {} }, /go1\.x/],
    [
      'an advisory without a part',
      { module, newest: [], advisories: { 'GO-1': 'CVE-2024-1' } },
      /CVE-2024-1/,
    ],
    ['another part', { module, newest: [], advisories: { 'GO-1': 'golang 0 1.2.3' } }, /golang/],
    [
      'a part that only starts like one',
      { module, newest: [], advisories: { 'GO-1': 'stdlibs 0' } },
      /stdlibs/,
    ],
    ['a version', { module, newest: [], advisories: { 'GO-1': 'stdlib 0 1.x' } }, /1\.x/],
    ['a platform', { module, newest: [], advisories: { 'GO-1': 'stdlib:windows 0' } }, /windows/],
  ])('%s', (_, stored, message) => {
    expect(() => readTable(stored)).toThrow(message);
  });
});

test.each([
  ['v0.0.0-20261105234957-e22db6528018', '2026-11-05'],
  ['v0.0.0-20261105234957', undefined],
  ['v1.2.3', undefined],
  ['', undefined],
])('the date of %j', (version, expected) => {
  expect(dayOf(version)).toBe(expected);
});
