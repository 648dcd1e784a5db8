/** Files of the Go vulnerability database: what is taken from them, and what is refused. */
import { describe, expect, test } from '@jest/globals';
import { readOsv } from '../../../src/core/advisories/osv.ts';

const range = { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.22.5' }] };
const entry = { package: { name: 'stdlib', ecosystem: 'Go' }, ranges: [range] };
const whole = { id: 'GO-2024-2963', aliases: ['CVE-2024-24791'], affected: [entry] };

function targetsOf(imports: readonly unknown[]) {
  return readOsv({ ...whole, affected: [{ ...entry, ecosystem_specific: { imports } }] })?.affected[0]
    ?.targets;
}

test('an advisory about the standard library', () => {
  expect(readOsv(whole)).toMatchObject({
    id: 'GO-2024-2963',
    aliases: ['CVE-2024-24791'],
    affected: [
      {
        part: 'stdlib',
        targets: [],
        events: [
          { kind: 'introduced', text: '0' },
          { kind: 'fixed', text: '1.22.5', version: { major: 1, minor: 22, patch: 5 } },
        ],
      },
    ],
  });
});

test.each([
  ['withdrawn', { ...whole, withdrawn: '2025-01-01T00:00:00Z' }],
  ['about other modules', { ...whole, affected: [{ ...entry, package: { name: 'golang.org/x/net' } }] }],
  ['about nothing', { id: 'GO-2024-2963' }],
])('one that is %s is left out', (_, json) => {
  expect(readOsv(json)).toBeUndefined();
});

test('the parts about Go are taken from one that is also about a module', () => {
  const affected = [
    { ...entry, package: { name: 'golang.org/x/net' } },
    entry,
    { ...entry, package: { name: 'toolchain' } },
  ];
  expect(readOsv({ ...whole, affected })?.affected.map(({ part }) => part)).toEqual(['stdlib', 'toolchain']);
});

test('aliases are the names of CVE, each once and sorted', () => {
  const aliases = ['GHSA-xxxx', 'CVE-2024-9', 'CVE-2024-24792', 'CVE-2024-24791', 'CVE-2024-24791', 7];
  expect(readOsv({ ...whole, aliases })?.aliases).toEqual(['CVE-2024-24791', 'CVE-2024-24792']);
});

test('events are in the order of their versions, whatever their order in the file', () => {
  const events = [{ fixed: '1.22.5' }, { introduced: '1.22.0-0' }, { fixed: '1.21.12' }, { introduced: '0' }];
  const affected = [{ ...entry, ranges: [{ type: 'SEMVER', events }] }];
  expect(readOsv({ ...whole, affected })?.affected[0]?.events.map(({ text }) => text)).toEqual([
    '0',
    '1.21.12',
    '1.22.0-0',
    '1.22.5',
  ]);
});

test('each range of an entry counts', () => {
  const later = { type: 'SEMVER', events: [{ introduced: '1.23.0-0' }] };
  expect(readOsv({ ...whole, affected: [{ ...entry, ranges: [range, later] }] })?.affected).toHaveLength(2);
});

test.each([
  ['none', [{ path: 'net/http' }], []],
  ['an operating system', [{ path: 'os', goos: ['windows'] }], [{ goos: 'windows', goarch: '' }]],
  ['an architecture', [{ path: 'x', goarch: ['arm64'] }], [{ goos: '', goarch: 'arm64' }]],
  [
    'both, in all combinations',
    [{ path: 'x', goos: ['linux', 'darwin'], goarch: ['amd64'] }],
    [
      { goos: 'linux', goarch: 'amd64' },
      { goos: 'darwin', goarch: 'amd64' },
    ],
  ],
  [
    'those of several packages, each once',
    [
      { path: 'a', goos: ['windows'] },
      { path: 'b', goos: ['windows'] },
      { path: 'c', goos: ['plan9'] },
    ],
    [
      { goos: 'windows', goarch: '' },
      { goos: 'plan9', goarch: '' },
    ],
  ],
  ['none if one package is vulnerable everywhere', [{ path: 'a', goos: ['windows'] }, { path: 'b' }], []],
  ['none if no package is named', [], []],
])('platforms: %s', (_, imports, expected) => {
  expect(targetsOf(imports)).toEqual(expected);
});

describe('what is malformed is refused, because to leave it out would say that nothing is vulnerable', () => {
  const withRange = (given: unknown) => ({ ...whole, affected: [{ ...entry, ranges: [given] }] });
  const withEvents = (...events: readonly unknown[]) => withRange({ type: 'SEMVER', events });
  test.each([
    ['not an object', undefined, /the file is undefined/],
    ['null', null, /the file is null/],
    ['a list', [], /the file is \[\]/],
    ['no id', {}, /id is undefined/],
    ['an id of another database', { ...whole, id: 'GHSA-1' }, /id is "GHSA-1"/],
    ['affected is no list', { ...whole, affected: {} }, /GO-2024-2963 affected is \{\}/],
    ['an entry is no object', { ...whole, affected: [1] }, /GO-2024-2963 is 1/],
    ['an entry without a package', { ...whole, affected: [{ ranges: [range] }] }, /package is undefined/],
    [
      'an entry without ranges',
      { ...whole, affected: [{ package: { name: 'stdlib' } }] },
      /ranges is undefined/,
    ],
    ['no range', { ...whole, affected: [{ ...entry, ranges: [] }] }, /no range for stdlib/],
    ['a range of commits', withRange({ type: 'GIT', events: range.events }), /range of type "GIT"/],
    ['a range without events', withEvents(), /without events/],
    [
      'an event of another kind',
      withEvents({ introduced: '0' }, { last_affected: '1.22.4' }),
      /last_affected/,
    ],
    ['an event of two kinds', withEvents({ introduced: '0', fixed: '1.22.5' }), /has the event/],
    ['an event without a version', withEvents({ introduced: '' }), /has the event/],
    ['a version that is none', withEvents({ introduced: 'go1.22.0' }), /go1\.22\.0/],
    ['a number for a version', withEvents({ introduced: 0 }), /has the event/],
    ['aliases are no list', { ...whole, aliases: 'CVE-2024-24791' }, /aliases is/],
    [
      'a platform that is none',
      { ...whole, affected: [{ ...entry, ecosystem_specific: { imports: [{ goos: ['a/b'] }] } }] },
      /platform is "a\/b"/,
    ],
  ])('%s', (_, json, message) => {
    expect(() => readOsv(json)).toThrow(message);
  });
});
