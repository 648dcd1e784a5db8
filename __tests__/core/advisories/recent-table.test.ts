/** The table of the newest minor versions, which nearly every run reads. */
import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../src/core/advisories/advisory-table.ts';
import { assess } from '../../../src/core/advisories/assess.ts';
import json from '../../../src/core/advisories/known-advisories.json' with { type: 'json' };
import recent from '../../../src/core/advisories/recent-advisories.json' with { type: 'json' };
import { isRecent, readRecent } from '../../../src/core/advisories/recent-table.ts';
import { storeRecent } from '../../../src/core/advisories/store-recent.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';

const module = 'v0.0.0-20260102030405-0123456789ab';
const linux = { goos: 'linux', goarch: 'amd64' };

function storedOf(advisories: Readonly<Record<string, string>>, newest: readonly string[] = ['go1.26.8']) {
  return storeRecent(readTable({ module, newest, advisories }));
}

describe('the patches of a minor version that an advisory is about', () => {
  const id = 'GO-2026-0001';
  const stdlib = `${id} CVE-2026-1 stdlib`;
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['a fix in it', 'stdlib 0 1.26.2', { '0-2 go1.26.2': stdlib }],
    ['a fix of another too', 'stdlib 0 1.25.7 1.26.0-0 1.26.2 1.27.0-0 1.27.1', { '0-2 go1.26.2': stdlib }],
    ['none yet', 'stdlib 0', { '0-': stdlib }],
    ['a fix in a later minor', 'stdlib 0 1.27.1', { '0- go1.27.1': stdlib }],
    ['a fix in its first release', 'stdlib 0 1.26.0', {}],
    ['a fix in a pre-release', 'stdlib 0 1.26.0-rc.2', {}],
    ['introduced in a pre-release', 'stdlib 1.26.0-rc.1 1.26.2', { '0-2 go1.26.2': stdlib }],
    ['introduced in a patch', 'stdlib 1.26.1 1.26.3', { '1-3 go1.26.3': stdlib }],
    ['introduced in a patch, not fixed', 'stdlib 1.26.1', { '1-': stdlib }],
    ['introduced again', 'stdlib 0 1.26.2 1.26.4 1.26.5', { '0-2 go1.26.2': stdlib, '4-5 go1.26.5': stdlib }],
    ['introduced again, not fixed', 'stdlib 0 1.26.2 1.26.4', { '0-2 go1.26.2': stdlib, '4-': stdlib }],
    ['the go command', 'toolchain 0 1.26.2', { '0-2 go1.26.2': `${id} CVE-2026-1 toolchain` }],
    ['one platform', 'stdlib:windows/ 0 1.26.2', { '0-2 go1.26.2': `${stdlib}:windows/` }],
    [
      'two parts',
      'stdlib 0 1.26.2 toolchain 0 1.26.4',
      { '0-2 go1.26.4': `${stdlib} toolchain`, '2-4 go1.26.4': `${id} CVE-2026-1 toolchain` },
    ],
    ['a part of another minor', 'stdlib 0 1.25.7 stdlib 1.26.0-0 1.26.2', { '0-2 go1.26.2': stdlib }],
    ['an earlier minor alone', 'stdlib 0 1.25.1', {}],
    ['a later minor alone', 'stdlib 1.27.0-0 1.27.1', {}],
  ])('%s', (_, affected, expected) => {
    const { byMinor, entries } = storedOf({ [id]: `CVE-2026-1 ${affected}` });
    const ofMinor = Object.entries(byMinor['1.26'] ?? {});
    expect(Object.fromEntries(ofMinor.map(([patches, at]) => [patches, entries[Number(at)]]))).toEqual(
      expected,
    );
  });

  test('positions that follow each other are stored as ranges, in the order of the numbers', () => {
    const fixes = ['1.26.2', '1.26.2', '1.26.3', '1.26.2', '1.26.2', '1.26.2'];
    const advisories = Object.fromEntries(
      fixes.map((fix, at) => [`GO-2026-${9998 + at}`, `stdlib 0 ${fix}`]),
    );
    const { byMinor, entries } = storedOf(advisories);
    expect(byMinor).toEqual({ '1.26': { '0-2 go1.26.2': '0-1,3-5', '0-3 go1.26.3': '2' } });
    expect(entries[2]).toBe('GO-2026-10000 stdlib');
  });
});

describe('a minor version is left out if the platform decides which part is vulnerable', () => {
  const oddIn = (minor: string) => ({
    'GO-2026-0001': `stdlib:windows/ 1.${minor}.0 1.${minor}.2 toolchain 1.${minor}.0 1.${minor}.2`,
  });
  const newest = ['go1.27.1', 'go1.26.8', 'go1.25.1'];

  test('and older ones, whose releases may be changed for one of it', () => {
    expect(Object.keys(storedOf(oddIn('26'), newest).byMinor)).toEqual(['1.27']);
    expect(Object.keys(storedOf(oddIn('27'), newest).byMinor)).toEqual([]);
    expect(Object.keys(storedOf(oddIn('25'), newest).byMinor)).toEqual(['1.27', '1.26']);
  });

  test('so that what is asked about the others can always be answered', () => {
    const stored = storedOf({ ...oddIn('26'), 'GO-2026-0002': 'stdlib 0 1.27.1' }, newest);
    const table = readRecent(stored);
    expect(assess('go1.27.0', { table, target: linux })).toMatchObject({ clean: 'go1.27.1' });
  });
});

describe('reading', () => {
  const table = readRecent(
    storedOf({
      'GO-2026-0001': 'CVE-2026-1 CVE-2026-2 stdlib 0 1.26.2',
      'GO-2026-0002': 'stdlib:windows/,/arm64 0 1.26.3',
      'GO-2026-0003': 'toolchain 0 1.27.1',
    }),
  );
  const idsFor = (release: string, target = linux) =>
    assess(release, { table, target })?.vulnerabilities.map(({ id }) => id);

  test('newest first, with what is known of each', () => {
    expect(assess('go1.26.1', { table, target: linux })?.vulnerabilities).toEqual([
      { id: 'GO-2026-0003', aliases: [], parts: ['toolchain'], fixedIn: 'go1.27.1' },
      { id: 'GO-2026-0001', aliases: ['CVE-2026-1', 'CVE-2026-2'], parts: ['stdlib'], fixedIn: 'go1.26.2' },
    ]);
  });

  test.each([
    { goos: 'windows', goarch: 'amd64' },
    { goos: 'linux', goarch: 'arm64' },
  ])('for $goos on $goarch', (target) => {
    expect(idsFor('go1.26.2', target)).toEqual(['GO-2026-0003', 'GO-2026-0002']);
  });

  test('the first release that is free, and one that is newer than the table', () => {
    expect(idsFor('go1.26.2')).toEqual(['GO-2026-0003']);
    expect(idsFor('go1.26.9')).toEqual(['GO-2026-0003']);
  });

  test('a position without an entry is refused', () => {
    const broken = readRecent({
      module,
      newest: ['go1.26.8'],
      entries: [],
      byMinor: { '1.26': { '0-': '7' } },
    });
    const version = { major: 1, minor: 26, patch: 0 };
    expect(() => broken.vulnerabilities(version, linux)).toThrow('the table of advisories has "7"');
  });
});

test('the table in the repository is made from the whole one', () => {
  expect(JSON.stringify(storeRecent(readTable(json)), null, 2)).toBe(JSON.stringify(recent, null, 2));
});

test('it leaves old advisories out, and does not answer for old releases, pre-releases or a newer minor', () => {
  const table = storedOf({ 'GO-2026-0001': 'stdlib 0 1.21.1', 'GO-2026-0002': 'stdlib 0 1.22.1' }, [
    'go1.27.1',
    'go1.26.1',
    'go1.25.1',
    'go1.24.1',
    'go1.23.1',
    'go1.22.1',
    'go1.21.1',
  ]);
  expect(table.entries).toEqual(['GO-2026-0002 stdlib']);
  const answers = ['go1.27.1', 'go1.22.0', 'go1.22rc1', 'go1.21.1', 'go1.28.0'].map((release) => {
    const version = parseVersion(release);
    return version && isRecent(table, version);
  });
  expect(answers).toEqual([true, true, false, false, false]);
});
