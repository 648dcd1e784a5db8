import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { knownArchive, knownArchives, knownReleases } from '../../../src/core/sources/known-digests.ts';

describe('knownArchive', () => {
  test.each([
    [
      'go1.26.8.linux-amd64.tar.gz',
      'd0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b',
      66_897_291,
    ],
    [
      'go1.22.5.linux-amd64.tar.gz',
      '904b924d435eaea086515bc63235b192ea441bd8c9b198c507e85009e6e4c7f0',
      undefined,
    ],
    [
      'go1.22.5.windows-amd64.zip',
      '59968438b8d90f108fd240d4d2f95b037e59716995f7409e0a322dcb996e9f42',
      undefined,
    ],
    [
      'go1.13.linux-amd64.tar.gz',
      '68a2297eb099d1a76097905a2ce334e3155004ec08cdea85f24527be3c48e856',
      undefined,
    ],
  ])('%s', (filename, sha256, size) => {
    expect(knownArchive(filename)).toEqual(size === undefined ? { sha256 } : { sha256, size });
  });

  test.each([
    ['a release that is not in the table', 'go1.999.0.linux-amd64.tar.gz'],
    ['a platform that is not in the table', 'go1.22.5.linux-pdp11.tar.gz'],
    ['a zip for Linux', 'go1.22.5.linux-amd64.zip'],
    ['a tarball for Windows', 'go1.22.5.windows-amd64.tar.gz'],
    ['an installer', 'go1.22.5.windows-amd64.msi'],
    ['the source', 'go1.22.5.src.tar.gz'],
    ['a path', 'a/go1.22.5.linux-amd64.tar.gz'],
    ['upper case', 'GO1.22.5.linux-amd64.tar.gz'],
    ['a name never published', 'go1.13.0.linux-amd64.tar.gz'],
    ['no version', 'go1.linux-amd64.tar.gz'],
    ['nothing', ''],
    ['a name of Object.prototype', 'constructor'],
  ])('does not know %s', (_case, filename) => {
    expect(knownArchive(filename)).toBeUndefined();
  });
});

describe('knownReleases', () => {
  test('newest first, pre-releases before the release they led to', () => {
    const releases = knownReleases();
    expect(new Set(releases).size).toBe(releases.length);
    expect(releases.length).toBeGreaterThanOrEqual(317);
    expect(releases.slice(releases.indexOf('go1.27.0'), releases.indexOf('go1.26.7'))).toEqual([
      'go1.27.0',
      'go1.27rc3',
      'go1.27rc2',
      'go1.27rc1',
      'go1.26.8',
    ]);
    expect(releases.indexOf('go1.10')).toBeLessThan(releases.indexOf('go1.9.7'));
    expect(releases.at(-1)).toMatch(/^go1\.\d\b/);
  });
});

describe('knownArchives', () => {
  test('an archive says its platform', () => {
    expect(knownArchives('go1.26.8')).toContainEqual({
      filename: 'go1.26.8.linux-amd64.tar.gz',
      os: 'linux',
      arch: 'amd64',
      sha256: 'd0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b',
      size: 66_897_291,
    });
  });

  test.each(['go1.999.0', '', '__proto__', 'constructor', '1.26.8'])('none for %j', (release) => {
    expect(knownArchives(release)).toEqual([]);
  });

  test('every archive is well-formed and is found by its name', () => {
    const archives = knownReleases().flatMap((release) => knownArchives(release));
    expect(archives.length).toBeGreaterThanOrEqual(6289);
    const strange = archives.filter(
      ({ filename, os, arch, sha256, size }) =>
        !/^[a-z0-9]+$/.test(os) ||
        !/^[a-z0-9]+$/.test(arch) ||
        !/^[0-9a-f]{64}$/.test(sha256) ||
        !(size === undefined || (Number.isSafeInteger(size) && size > 0)) ||
        knownArchive(filename)?.sha256 !== sha256,
    );
    expect(strange).toEqual([]);
    expect(new Set(archives.map(({ sha256 }) => sha256)).size).toBe(archives.length);
  });
});

test('the file has one archive a line and nothing else', () => {
  const file = join(import.meta.dirname, '../../../src/core/sources/known-digests.json');
  const line =
    /^(?:\{|\}| {2}"go[0-9a-z.]+": \{| {2}\},?| {4}"[a-z0-9]+-[a-z0-9]+": "[0-9a-f]{64}(?: [1-9]\d*)?",?)$/;
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((text) => !line.test(text))).toEqual([]);
});
