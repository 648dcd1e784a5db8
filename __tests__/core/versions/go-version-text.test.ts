import { expect, test } from '@jest/globals';
import { releaseOfText, versionOfRelease } from '../../../src/core/versions/go-version-text.ts';
import { toSemver } from '../../../src/core/versions/version.ts';

test.each([
  ['go1.22.12', 'go1.22.12'],
  ['go1.26.8 X:nodwarf5', 'go1.26.8'],
  ['go1.22.9 (Red Hat 1.22.9-2.el9_5)', 'go1.22.9'],
  ['go1.28-devel_33aff0e5 Mon Nov 2 10:00:00 2026 +0000', 'go1.28-devel_33aff0e5'],
  ['devel go1.20-33aff0e5 Mon Nov 2 10:00:00 2022 +0000', 'go1.20-33aff0e5'],
  ['devel', 'devel'],
  ['', ''],
])('%j is %j', (text, release) => {
  expect(releaseOfText(text)).toBe(release);
});

test.each([
  ['go1.22.12', '1.22.12'],
  ['go1.20', '1.20.0'],
  ['go1.23rc1', '1.23.0-rc.1'],
  ['go1.25.0-1', '1.25.0-1'],
  ['go1.24.4-custom', '1.24.4'],
  ['go1.23rc1-custom', '1.23.0-rc.1'],
  ['go1.18.5b7', '1.18.5'],
  ['go1.28-devel_33aff0e5', '1.28.0-beta.0'],
  ['go1.20-33aff0e5', '1.20.0-beta.0'],
])('the version of %s is %s', (release, version) => {
  const found = versionOfRelease(release);
  expect(found && toSemver(found)).toBe(version);
});

test.each(['', 'devel', '+33aff0e5', 'gofast', 'go'])('%j has none', (release) => {
  expect(versionOfRelease(release)).toBeUndefined();
});
