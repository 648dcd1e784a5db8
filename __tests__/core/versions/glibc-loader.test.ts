import { expect, test } from '@jest/globals';
import { toPlatform } from '../../../src/core/platform/platform.ts';
import { glibcLoaders, hintForLoader, loaderMissing } from '../../../src/core/versions/glibc-loader.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';

function loaders(version: string, arch: string, nodePlatform = 'linux'): readonly string[] {
  const facts = { nodePlatform, nodeArch: 'x64', machine: 'x86_64', kernelVersion: '' };
  const parsed = parseVersion(version);
  if (parsed === undefined) throw new Error(version);
  return glibcLoaders(parsed, toPlatform(facts, arch));
}

// The first block as read from the program headers of bin/go in the archives and modules of these releases.
test.each([
  ['1.4.3', 'amd64', '/lib64/ld-linux-x86-64.so.2'],
  ['1.9.7', 'amd64', '/lib64/ld-linux-x86-64.so.2'],
  ['1.19.13', 'amd64', '/lib64/ld-linux-x86-64.so.2'],
  ['1.20.14', 'amd64', '/lib64/ld-linux-x86-64.so.2'],
  ['1.20.14', 'arm64', '/lib/ld-linux-aarch64.so.1'],
  ['1.21.0', 'amd64', ''],
  // By the way they were built.
  ['1.20.14', '386', '/lib/ld-linux.so.2'],
  ['1.20.14', 'armv6l', '/lib/ld-linux.so.3 /lib/ld-linux-armhf.so.3'],
  ['1.20.14', 'ppc64le', '/lib64/ld64.so.2'],
  ['1.20.14', 's390x', '/lib64/ld64.so.1 /lib/ld64.so.1'],
  ['1.20rc1', 'amd64', '/lib64/ld-linux-x86-64.so.2'],
  ['1.21rc2', 'amd64', ''],
  ['1.22.12', 's390x', ''],
  ['1.20.14', 'riscv64', ''], // was not published
])('go%s for linux-%s needs "%s"', (version, arch, expected) => {
  expect(loaders(version, arch).join(' ')).toBe(expected);
});

test.each(['darwin', 'win32', 'freebsd'])('on %s nothing does', (nodePlatform) => {
  expect(loaders('1.4.3', 'amd64', nodePlatform)).toEqual([]);
});

test('the error names the loader, and what helps', () => {
  const problem = loaderMissing('go1.20.14.linux-amd64.tar.gz', ['/lib64/ld-linux-x86-64.so.2']);
  expect(`${problem.code}: ${problem.message}. ${problem.hint}`).toBe(
    'PLATFORM_UNSUPPORTED: go1.20.14.linux-amd64.tar.gz cannot run on this system: its go command needs glibc\'s loader "/lib64/ld-linux-x86-64.so.2", which does not exist. Use Go 1.21 or later, which needs no loader, or a system with glibc. On Alpine, "apk add gcompat" provides the loader.',
  );
});

test.each([
  ['/lib64/ld-linux-x86-64.so.2', 'Use Go 1.21 or later, '],
  ['/lib/ld64.so.1', 'Use Go 1.21 or later, '],
  ['/lib/ld-musl-x86_64.so.1', 'Install what provides "/lib/ld-musl-x86_64.so.1".'],
  ['/usr/bin/bash', 'Install what provides "/usr/bin/bash".'],
])('what helps if %s is missing', (loader, expected) => {
  expect(hintForLoader(loader)).toContain(expected);
});
