/** The table of advisories as it is stored. */
import { describe, expect, test } from '@jest/globals';
import { dayOf, isRecent, readTable, readWhenAsked } from '../../../src/core/advisories/advisory-table.ts';
import { assess } from '../../../src/core/advisories/assess.ts';
import json from '../../../src/core/advisories/known-advisories.json' with { type: 'json' };
import { knownAdvisories } from '../../../src/core/advisories/known-advisories.ts';
import { readOsv } from '../../../src/core/advisories/osv.ts';
import recent from '../../../src/core/advisories/recent-advisories.json' with { type: 'json' };
import { storeRecent, storeTable } from '../../../src/core/advisories/store-table.ts';
import { parseVersion, toRelease } from '../../../src/core/versions/version.ts';

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

describe('the advisories about a minor version, by what fixes them', () => {
  test.each([
    ['a fix in it', 'CVE-2026-1 stdlib 0 1.26.2', { fixedBy: { '2': '0' }, others: {} }],
    [
      'a fix of another minor too',
      'CVE-2026-1 stdlib 0 1.25.7 1.26.0-0 1.26.2 1.27.0-0 1.27.1',
      { fixedBy: { '2': '0' }, others: {} },
    ],
    ['none yet', 'CVE-2026-1 stdlib 0', { fixedBy: {}, others: { never: '0' } }],
    ['a fix in a later minor', 'CVE-2026-1 stdlib 0 1.27.1', { fixedBy: {}, others: { never: '0' } }],
    ['a fix before its first patch', 'CVE-2026-1 stdlib 0 1.26.0', { fixedBy: {}, others: { '0': '0' } }],
    [
      'a fix before its second pre-release',
      'CVE-2026-1 stdlib 0 1.26.0-rc.2',
      { fixedBy: {}, others: { '0': '0' } },
    ],
    [
      'introduced in a pre-release',
      'CVE-2026-1 stdlib 1.26.0-rc.1 1.26.2',
      { fixedBy: {}, others: { '2': '0' } },
    ],
    ['introduced in a patch', 'CVE-2026-1 stdlib 1.26.1 1.26.2', { fixedBy: {}, others: { '2': '0' } }],
    ['introduced again', 'CVE-2026-1 stdlib 0 1.26.2 1.26.4 1.26.5', { fixedBy: {}, others: { '5': '0' } }],
    [
      'fixed, and introduced again',
      'CVE-2026-1 stdlib 0 1.26.2 1.26.4',
      { fixedBy: {}, others: { never: '0' } },
    ],
    ['the go command', 'CVE-2026-1 toolchain 0 1.26.2', { fixedBy: {}, others: { '2': '0' } }],
    ['one platform', 'CVE-2026-1 stdlib:windows/ 0 1.26.2', { fixedBy: {}, others: { '2': '0' } }],
    ['two parts', 'CVE-2026-1 stdlib 0 1.26.2 toolchain 0 1.26.4', { fixedBy: {}, others: { '4': '0' } }],
    [
      'a part of another minor',
      'CVE-2026-1 stdlib 0 1.25.7 stdlib 1.26.0-0 1.26.2',
      { fixedBy: { '2': '0' }, others: {} },
    ],
    ['no name elsewhere', 'stdlib 0 1.26.2', { fixedBy: {}, others: { '2': '0' } }],
    ['an earlier minor alone', 'CVE-2026-1 stdlib 0 1.25.1', { fixedBy: {}, others: {} }],
    ['a later minor alone', 'CVE-2026-1 stdlib 1.27.0-0 1.27.1', { fixedBy: {}, others: {} }],
  ])('%s', (_, text, ofMinor) => {
    const table = readTable({ module, newest: ['go1.26.8'], advisories: { 'GO-2026-0001': text } });
    expect(storeRecent(table).byMinor).toEqual({ '1.26': ofMinor });
  });

  test('positions that follow each other are stored as ranges', () => {
    const texts = ['1.26.2', '1.26.2', '1.26.3', '1.26.2', '1.26.2', '1.26.2'].map(
      (fix) => `CVE-2026-1 stdlib 0 ${fix}`,
    );
    const advisories = Object.fromEntries(texts.map((text, at) => [`GO-2026-000${at}`, text]));
    const { byMinor } = storeRecent(readTable({ module, newest: ['go1.26.8'], advisories }));
    expect(byMinor).toEqual({ '1.26': { fixedBy: { '2': '0-1,3-5', '3': '2' }, others: {} } });
  });

  test('a newer minor version has what nothing has fixed', () => {
    const advisories = { 'GO-2026-0001': 'stdlib 0 1.27.1', 'GO-2026-0002': 'stdlib 1.27.0-0' };
    const table = readWhenAsked(storeRecent(readTable({ module, newest: ['go1.27.1'], advisories })));
    const idsFor = (release: string) =>
      assess(release, { table, target: { goos: 'linux', goarch: 'amd64' } })?.vulnerabilities.map(
        ({ id }) => id,
      );
    expect(idsFor('go1.27.0')).toEqual(['GO-2026-0002', 'GO-2026-0001']);
    expect(idsFor('go1.27.1')).toEqual(['GO-2026-0002']);
    expect(idsFor('go1.28.0')).toEqual(['GO-2026-0002']);
  });

  test('the table for newer releases in the repository is made from the whole one', () => {
    expect(JSON.stringify(storeRecent(readTable(json)), null, 2)).toBe(JSON.stringify(recent, null, 2));
  });

  test('it leaves old advisories out, and does not answer for old releases or pre-releases', () => {
    const table = storeRecent(
      readTable({
        module,
        newest: ['go1.27.1', 'go1.26.1', 'go1.25.1', 'go1.24.1', 'go1.23.1', 'go1.22.1', 'go1.21.1'],
        advisories: { 'GO-2026-0001': 'stdlib 0 1.21.1', 'GO-2026-0002': 'stdlib 0 1.22.1' },
      }),
    );
    expect(Object.keys(table.advisories)).toEqual(['GO-2026-0002']);
    const answers = ['go1.27.1', 'go1.22.0', 'go1.22rc1', 'go1.21.1', 'go1.28.0'].map((release) => {
      const version = parseVersion(release);
      return version && isRecent(table, version);
    });
    expect(answers).toEqual([true, true, false, false, false]);
  });
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
