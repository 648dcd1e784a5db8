import { describe, expect, test } from '@jest/globals';
import type { Assessment } from '../../../src/core/advisories/assess.ts';
import { assessmentText, countOf } from '../../../src/core/advisories/assessment-text.ts';

const day = 24 * 60 * 60 * 1000;
const date = Date.parse('2026-11-05');
const vulnerability = { id: 'GO-2026-0001', aliases: [], parts: ['stdlib'], fixedIn: 'go1.26.2' } as const;
const fine: Assessment = {
  release: 'go1.26.1',
  minor: '1.26',
  vulnerabilities: [],
  supported: true,
  supportedMinors: ['1.27', '1.26'],
  newestPatch: 'go1.26.1',
  clean: 'go1.26.1',
  day: '2026-11-05',
};
const old: Assessment = {
  ...fine,
  release: 'go1.22.1',
  minor: '1.22',
  supported: false,
  newestPatch: 'go1.22.12',
};

describe.each([
  [fine, 'go1.26.1 has no known vulnerabilities. Go 1.26 is supported.', false],
  [
    { ...fine, vulnerabilities: [vulnerability], newestPatch: 'go1.26.2', clean: 'go1.26.2' },
    'go1.26.1 has 1 known vulnerability; go1.26.2 has none. Go 1.26 is supported.',
    true,
  ],
  [
    { ...fine, vulnerabilities: [vulnerability, vulnerability], clean: undefined },
    'go1.26.1 has 2 known vulnerabilities, and so has every other release. Go 1.26 is supported.',
    true,
  ],
  [
    old,
    'go1.22.1 has no known vulnerabilities. Go 1.22 is not supported: the supported versions are 1.27 and 1.26.',
    true,
  ],
  [
    { ...fine, release: 'go1.26rc1', supported: false, newestPatch: 'go1.26.9' },
    'go1.26rc1 has no known vulnerabilities. go1.26rc1 is not supported: go1.26.9 has replaced it.',
    true,
  ],
] as const)('%#', (assessment, text, concern) => {
  test(text, () => {
    expect(assessmentText(assessment, { now: date, pinnedBy: undefined })).toEqual({ concern, text });
  });
});

test.each([
  ['go.mod:3', 'go1.26.9', ' With patch: latest, go.mod:3 would give go1.26.9.'],
  ['go.mod:3', 'go1.26.1', ''],
  [undefined, 'go1.26.9', ''],
])('a version pinned by %s, whose newest patch is %s', (pinnedBy, newestPatch, expected) => {
  const { text } = assessmentText({ ...fine, newestPatch }, { now: date, pinnedBy });
  expect(text).toBe(`go1.26.1 has no known vulnerabilities. Go 1.26 is supported.${expected}`);
});

test.each([
  [-day, ''],
  [0, ''],
  [60 * day, ''],
  [
    60 * day + 1,
    ' The advisories are 60 days old: use a newer version of setup-go-tarball, or advisories-refresh.',
  ],
  [
    400 * day,
    ' The advisories are 400 days old: use a newer version of setup-go-tarball, or advisories-refresh.',
  ],
])('advisories that are %d ms old', (age, expected) => {
  const { text, concern } = assessmentText(fine, { now: date + age, pinnedBy: undefined });
  expect(text).toBe(`go1.26.1 has no known vulnerabilities. Go 1.26 is supported.${expected}`);
  expect(concern).toBe(false);
});

test.each([
  [[], 'no known vulnerabilities'],
  [[vulnerability], '1 known vulnerability'],
  [[vulnerability, vulnerability], '2 known vulnerabilities'],
])('%j is counted', (vulnerabilities, expected) => {
  expect(countOf({ ...fine, vulnerabilities })).toBe(expected);
});
