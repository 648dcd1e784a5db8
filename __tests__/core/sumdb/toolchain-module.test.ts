import { describe, expect, test } from '@jest/globals';
import {
  modulePrefix,
  toolchainEntryName,
  toolchainModule,
} from '../../../src/core/sumdb/toolchain-module.ts';

test.each([
  ['go1.22.5', 'linux', 'amd64', 'v0.0.1-go1.22.5.linux-amd64'],
  ['go1.22.5', 'linux', 'armv6l', 'v0.0.1-go1.22.5.linux-arm'],
  ['go1.22.5', 'freebsd', 'arm', 'v0.0.1-go1.22.5.freebsd-arm'],
  ['go1.23rc1', 'windows', 'arm64', 'v0.0.1-go1.23rc1.windows-arm64'],
])('%s for %s-%s is the module %s', (release, os, architecture, version) => {
  const module = toolchainModule(release, os, architecture);
  expect(module).toEqual({ path: 'golang.org/toolchain', version });
  expect(modulePrefix(module)).toBe(`golang.org/toolchain@${version}`);
});

describe('an entry of the archive', () => {
  test.each([
    ['go/VERSION', 'P/VERSION'],
    ['go/bin/go', 'P/bin/go'],
    ['go/go.mod', 'P/_go.mod'],
    ['go/src/go.mod', 'P/src/_go.mod'],
    ['go/src/cmd/go.mod', 'P/src/cmd/_go.mod'],
    ['go/src/a.go.mod', 'P/src/a.go.mod'],
    ['go/src/go.mod/x', 'P/src/go.mod/x'],
    ['go/src/go.MOD', 'P/src/go.MOD'],
    ['go/src/test/a.go', 'P/src/test/a.go'],
    ['go/testing', 'P/testing'],
    ['go/src/go/doc/doc.go', 'P/src/go/doc/doc.go'],
    ['go/src/é', 'P/src/é'],
  ])('%s is %s', (entry, name) => {
    expect(toolchainEntryName(entry, 'P')).toBe(name);
  });

  test.each([
    ['go/'],
    ['go/src/'],
    ['go/api/go1.txt'],
    ['go/doc/go_spec.html'],
    ['go/misc/wasm/wasm_exec.js'],
    ['go/test/a/go.mod'],
    ['go/test/_go.mod'],
    ['go/api'],
  ])('%s is not in the module', (entry) => {
    expect(toolchainEntryName(entry, 'P')).toBeUndefined();
  });

  test.each([
    ['go'],
    ['src/a.go'],
    ['/go/src/a.go'],
    ['./go/src/a.go'],
    ['go/_go.mod'],
    ['go/src/_go.mod'],
    [''],
  ])('%j is refused', (entry) => {
    expect(() => toolchainEntryName(entry, 'P')).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_REFUSED' }),
    );
  });
});
