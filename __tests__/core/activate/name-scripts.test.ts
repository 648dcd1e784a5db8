import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cmdScript, programFolder, shellOf, shScript } from '../../../src/core/activate/name-scripts.ts';
import { perVersion } from '../../../src/core/activate/per-version.ts';
import { createPlace, pathWith } from '../../support/product.ts';
import { whereIs, whyNoShell } from '../../support/real-shells.ts';
import { onWindows } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const script = {
  shell: '/bin/sh',
  program: 'go',
  pinned: false,
  extension: '',
  version: '1.22.12',
  own: [],
} as const;

test.each([
  ['/usr/bin/dash', true, '/bin/sh'],
  ['/bin/busybox', true, '/bin/sh'],
  ['/usr/bin/bash', true, '/bin/dash'],
  ['/usr/bin/bash', false, '/bin/sh'],
  // On macOS it is a program that starts bash.
  ['/bin/sh', true, '/bin/dash'],
  [undefined, false, '/bin/sh'],
])('if /bin/sh is %s, and dash is there: %s, %s runs the scripts', (sh, hasDash, expected) => {
  expect(shellOf(sh, hasDash)).toBe(expected);
  expect(shScript({ ...script, bin: '/bin', shell: expected })).toMatch(`#!${expected}\n`);
});

test('a script for sh quotes its path', () => {
  const text = shScript({ ...script, bin: "/it's here/bin" });
  expect(text.split('\n').at(-2)).toBe(`exec '/it'\\''s here/bin'/go "$@"`);
  expect(text).toContain('unset GOROOT\n');
  expect(shScript({ ...script, bin: '../x/bin', pinned: true })).toContain(
    `export GOROOT="$(cd "\${0%/*}"/'../x/bin'/.. && pwd -P)"\n`,
  );
});

test('a script for cmd has its own folder in its path, and doubles per cent signs', () => {
  const text = cmdScript({ ...script, bin: '../50%/bin' });
  expect(text.split('\r\n').at(-2)).toBe('"%~dp0..\\50%%\\bin\\go.exe" %*');
  expect(cmdScript({ ...script, bin: 'C:/go/bin', pinned: true })).toContain(
    'for %%I in ("C:\\go\\bin\\..") do set "GOROOT=%%~fI"\r\n',
  );
});

test.each(["/it's here/bin", '../../../go/1.22.12/x64/bin'])(
  'the folder of the program is read again: %s',
  (bin) => {
    for (const program of ['go', 'gofmt'] as const)
      for (const extension of ['', '.exe'])
        expect(programFolder(shScript({ ...script, bin, program, extension }))).toBe(bin);
  },
);

test.each(['', '#!/bin/sh\necho hello\n', 'exec \'/usr/bin\'/vi "$@"\n'])(
  '%j is no script of ours',
  (text) => {
    expect(programFolder(text)).toBeUndefined();
  },
);

const both = perVersion({ gobin: 'per-version', gopathMode: 'per-version' });
const gobin = perVersion({ gobin: 'per-version', gopathMode: 'shared' });
const gopath = perVersion({ gobin: 'shared', gopathMode: 'per-version' });

describe.each(['dash', 'bash', 'busybox'])('in %s, folders of the version', (shell) => {
  /** What the program is started with. */
  function started(
    own: typeof both,
    env: Readonly<Record<string, string>>,
    extension = '',
  ): Readonly<Record<string, string>> {
    using place = createPlace('names');
    const bin = join(place.root, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, `go${extension}`), '#!/bin/sh\nenv\n');
    chmodSync(join(bin, `go${extension}`), 0o755);
    const file = join(place.root, 'go1.22');
    writeFileSync(file, shScript({ ...script, bin, own, extension }));
    const args = shell === 'busybox' ? ['sh', file] : [file];
    const { stdout, stderr } = spawnSync(whereIs(shell), args, {
      encoding: 'utf8',
      env: { PATH: '/x', ...env },
    });
    expect(stderr).toBe('');
    const variables = stdout
      .split('\n')
      .map((line): [string, string] => [
        line.replace(/=.*/, ''),
        line.replace(/^[^=]*=/, '').replace(bin, 'BIN'),
      ]);
    return Object.fromEntries(variables);
  }

  const story = testUnless(whyNoShell(shell) || (onWindows ? 'Windows has others' : ''));
  const path = { PATH: pathWith() };

  story('replace those of the active one', () => {
    const value = '/my go/bin/1.23.4';
    const env = { ...path, GOBIN: value, SETUP_GO_TARBALL_GOBIN: value };
    expect(started(gobin, env)).toMatchObject({
      GOBIN: '/my go/bin/1.22.12',
      SETUP_GO_TARBALL_GOBIN: '/my go/bin/1.22.12',
      PATH: `/my go/bin/1.22.12:BIN:${pathWith()}`,
    });
    const home = '/my go/1.23.4';
    const whole = { ...path, GOPATH: home, SETUP_GO_TARBALL_GOPATH: home };
    expect(started(gopath, whole)).toMatchObject({
      GOPATH: '/my go/1.22.12',
      SETUP_GO_TARBALL_GOPATH: '/my go/1.22.12',
      PATH: `BIN:/my go/1.22.12/bin:${pathWith()}`,
    });
    const two = { ...whole, GOBIN: `${home}/bin`, SETUP_GO_TARBALL_GOBIN: `${home}/bin` };
    expect(started(both, two)).toMatchObject({
      GOPATH: '/my go/1.22.12',
      GOBIN: '/my go/1.22.12/bin',
      SETUP_GO_TARBALL_GOBIN: '/my go/1.22.12/bin',
      PATH: `/my go/1.22.12/bin:BIN:/my go/1.22.12/bin:${pathWith()}`,
    });
  });

  story("and nothing that is the user's", () => {
    for (const env of [
      {},
      { GOBIN: '/tools' },
      { GOBIN: '/tools', SETUP_GO_TARBALL_GOBIN: '/go/bin/1.23.4' },
    ]) {
      const { GOBIN, PATH } = started(gobin, { ...path, ...env });
      expect({ GOBIN, PATH }).toEqual({
        GOBIN: 'GOBIN' in env ? env.GOBIN : undefined,
        PATH: `BIN:${pathWith()}`,
      });
    }
  });

  if (shell === 'bash')
    story("in the form of Windows, with that of Git's bash on PATH", () => {
      const value = 'C:\\my go\\bin\\1.23.4';
      const env = { ...path, GOBIN: value, SETUP_GO_TARBALL_GOBIN: value };
      expect(started(gobin, env, '.exe')).toMatchObject({
        GOBIN: 'C:\\my go\\bin/1.22.12',
        SETUP_GO_TARBALL_GOBIN: 'C:\\my go\\bin/1.22.12',
        PATH: `/C/my go/bin/1.22.12:BIN:${pathWith()}`,
      });
      const two = 'C:\\go\\1.23.4\\bin';
      expect(started(both, { ...path, GOBIN: two, SETUP_GO_TARBALL_GOBIN: two }, '.exe')).toMatchObject({
        GOBIN: 'C:\\go/1.22.12/bin',
        PATH: `/C/go/1.22.12/bin:BIN:${pathWith()}`,
      });
    });
});

test('for cmd they are replaced on one line each', () => {
  const text = cmdScript({ ...script, bin: '../x/bin', own: both });
  expect(text).toContain(
    'if defined GOBIN if "%GOBIN%"=="%SETUP_GO_TARBALL_GOBIN%" for %%I in ("%GOBIN%\\..") do ' +
      'set "GOBIN=%%~dpI1.22.12\\bin" & set "SETUP_GO_TARBALL_GOBIN=%%~dpI1.22.12\\bin" & set "PATH=%%~dpI1.22.12\\bin;%PATH%"\r\n',
  );
  expect(text.indexOf('if defined GOPATH')).toBeLessThan(text.indexOf('set "PATH=%~dp0'));
});
