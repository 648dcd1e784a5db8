import { describe, expect, test } from '@jest/globals';
import { type ExpectedGoFacts, expectedGoEnv } from '../../../src/core/cache/expected-go.ts';

const linux = { os: 'linux', arch: 'amd64', toolCacheArch: 'x64' };
const facts: ExpectedGoFacts = {
  env: {},
  written: {},
  gopath: '',
  platform: linux,
  home: '/h',
  version: { major: 1, minor: 26, patch: 8 },
  hasCompiler: true,
};
const expected = (changes: Partial<ExpectedGoFacts>) => expectedGoEnv({ ...facts, ...changes });

test('nothing is set: the defaults', () => {
  expect(expected({})).toEqual({
    GOOS: 'linux',
    GOARCH: 'amd64',
    CC: 'gcc',
    CGO_ENABLED: '1',
    GOCACHE: '/h/.cache/go-build',
    GOEXPERIMENT: '',
    GOFLAGS: '',
    GOMODCACHE: '/h/go/pkg/mod',
  });
});

describe('folders', () => {
  test.each([
    ['GOMODCACHE before all else', { env: { GOMODCACHE: '/m', GOPATH: '/g' } }, '/m'],
    ['of go env -w', { written: { GOMODCACHE: '/w' } }, '/w'],
    ['the environment before go env -w', { env: { GOPATH: '/g' }, written: { GOPATH: '/w' } }, '/g/pkg/mod'],
    ['the first of GOPATH', { env: { GOPATH: '/a:/b' } }, '/a/pkg/mod'],
    ['the input gopath', { gopath: '/i', env: { GOPATH: '/g' } }, '/i/pkg/mod'],
  ])('GOMODCACHE: %s', (_, changes, folder) => {
    expect(expected(changes)['GOMODCACHE']).toBe(folder);
  });

  test.each([
    ['GOCACHE', { env: { GOCACHE: '/c' } }, '/c'],
    ['off is an answer too', { env: { GOCACHE: 'off' } }, 'off'],
    ['XDG_CACHE_HOME', { env: { XDG_CACHE_HOME: '/x' } }, '/x/go-build'],
    ['macOS', { platform: { ...linux, os: 'darwin' } }, '/h/Library/Caches/go-build'],
    [
      'Windows',
      { platform: { ...linux, os: 'windows' }, env: { LOCALAPPDATA: 'C:\\L' }, home: 'C:\\h' },
      'C:\\L\\go-build',
    ],
  ])('GOCACHE: %s', (_, changes, folder) => {
    expect(expected(changes)['GOCACHE']).toBe(folder);
  });

  test('on Windows GOPATH is separated by semicolons, and has backslashes', () => {
    const windows = { platform: { ...linux, os: 'windows' }, env: { GOPATH: 'D:\\a;D:\\b' }, home: 'C:\\h' };
    expect(expected(windows)['GOMODCACHE']).toBe('D:\\a\\pkg\\mod');
  });
});

describe('cgo', () => {
  const old = { major: 1, minor: 19, patch: 13 };
  test.each([
    ['a compiler', {}, '1'],
    ['none', { hasCompiler: false }, '0'],
    ['none, and Go before 1.20', { hasCompiler: false, version: old }, '1'],
    ['none by default, but CC', { hasCompiler: false, env: { CC: 'zig cc' } }, '1'],
    ['none by default, and a CC of go env -w', { hasCompiler: false, written: { CC: 'zig cc' } }, '0'],
    ['another architecture, and CC', { env: { GOARCH: 'arm64', CC: 'cc' } }, '0'],
    ['set', { env: { CGO_ENABLED: '0' } }, '0'],
    ['another system', { env: { GOOS: 'windows' } }, '0'],
    ['another architecture', { env: { GOARCH: 'arm64' } }, '0'],
    ['the machine named', { env: { GOOS: 'linux', GOARCH: 'amd64' } }, '1'],
  ])('%s', (_, changes, enabled) => {
    expect(expected(changes)['CGO_ENABLED']).toBe(enabled);
  });

  test('on ARM under Linux, GOARCH is arm', () => {
    const { GOARCH, CGO_ENABLED } = expected({
      platform: { os: 'linux', arch: 'armv6l', toolCacheArch: 'arm' },
    });
    expect({ GOARCH, CGO_ENABLED }).toEqual({ GOARCH: 'arm', CGO_ENABLED: '1' });
  });

  test.each(['darwin', 'freebsd', 'openbsd'])('%s has clang', (os) => {
    expect(expected({ platform: { ...linux, os } })['CC']).toBe('clang');
  });
});
