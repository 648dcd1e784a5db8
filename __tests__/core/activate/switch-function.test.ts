/** The function that switches versions, as the shells of this machine run it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Shell, shells } from '../../../src/core/activate/shell-export.ts';
import { switchFunction, switchLines } from '../../../src/core/activate/switch-function.ts';
import type { Switching } from '../../../src/core/activate/switching.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { whereIs, whyNoShell } from '../../support/real-shells.ts';
import { onWindows } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

interface RealShell {
  readonly program: string;
  readonly args: readonly string[];
  readonly language: Exclude<Shell, 'cmd' | 'powershell'>;
}

const real: readonly RealShell[] = [
  { program: 'dash', args: ['-eu'], language: 'sh' },
  { program: 'bash', args: ['--norc', '-eu'], language: 'sh' },
  { program: 'busybox', args: ['sh', '-eu'], language: 'sh' },
  { program: 'zsh', args: ['-f', '-eu'], language: 'sh' },
  { program: 'ksh', args: ['-eu'], language: 'sh' },
  { program: 'mksh', args: ['-eu'], language: 'sh' },
  { program: 'fish', args: ['--no-config'], language: 'fish' },
];

let place: Place;
let cache: string;
let called: string;
let switching: Switching;
const release = (tool: string, version: string) => join(cache, tool, version, 'x64');

beforeAll(() => {
  place = createPlace('switch function');
  cache = join(place.root, `odd 'name' $HOME [x]${onWindows ? '' : ' *'}`); // Windows has no such names
  for (const version of ['1.8.7', '1.20.0', '1.22.5', '1.22.12', '1.22.9', '1.26.8', '1.27.0-rc.1'])
    installTree('go', version);
  installTree('go-slim', '1.22.13');
  installTree('go-slim', '1.26.8');
  installTree('go-1a2b3c4d', '1.22.99');
  installTree('go', '1.22.98');
  rmSync(`${release('go', '1.22.98')}.complete`); // an install in progress
  installTree('go', '1.22.97');
  rmSync(join(release('go', '1.22.97'), 'bin/go')); // a broken tree
  called = join(place.root, 'called');
  const stub = join(place.root, 'stub');
  // In place of the program: tells what it was called with, and prints a line for the shell.
  writeFileSync(stub, `echo "$RUNNER_TOOL_CACHE: $*" > '${called}'\necho "$LINE"\n`);
  switching = {
    toolCache: cache,
    tools: ['go', 'go-slim'],
    arch: 'x64',
    before: [`${place.root}/go bin`],
    after: [`${place.home}/it's/bin`],
    own: [],
    goroot: 'export',
    program: ['/bin/sh', stub],
  };
});
beforeEach(() => rmSync(called, { force: true }));
afterAll(() => place[Symbol.dispose]());

function installTree(tool: string, version: string): void {
  const go = join(release(tool, version), 'bin/go');
  mkdirSync(dirname(go), { recursive: true });
  writeFileSync(go, '#!/bin/sh\n');
  chmodSync(go, 0o755);
  writeFileSync(`${release(tool, version)}.complete`, '');
}

type Environment = Readonly<Record<string, string>>;

/** Runs lines after those that define the function; what they print. */
function run(
  { program, args, language }: RealShell,
  lines: readonly string[],
  given: { readonly switching?: Partial<Switching>; readonly env?: Environment } = {},
): string {
  const text = [...switchLines(language, { ...switching, ...given.switching }), ...lines].join('\n');
  const { stdout, stderr } = spawnSync(whereIs(program), [...args, '-c', text], {
    env: { HOME: place.home, PATH: '/usr/bin:/bin', ...given.env },
    cwd: place.root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

const show = ['echo "GOROOT=$GOROOT"', 'env | grep ^PATH='];
const pathOf = (root: string, rest = '/usr/bin:/bin') =>
  [...switching.before, `${root}/bin`, ...switching.after, rest].join(':');
const shown = (root: string, rest?: string) => `GOROOT=${root}\nPATH=${pathOf(root, rest)}\n`;

const whyNone = onWindows ? 'it is for the shells of Unix' : '';

for (const shell of real) {
  const unless = testUnless(whyNone || whyNoShell(shell.program));
  describe(`${shell.program} by itself`, () => {
    for (const [version, tool, found] of [
      ['1.26.8', 'go', '1.26.8'],
      ['go1.22.5', 'go', '1.22.5'],
      ['1.22', 'go-slim', '1.22.13'],
      ['go1.20', 'go', '1.20.0'],
      ['1.26', 'go', '1.26.8'],
    ] as const) {
      unless(`switches to ${version}`, () => {
        expect(run(shell, [`usego ${version}`, ...show])).toBe(shown(release(tool, found)));
        expect(existsSync(called)).toBe(false);
      });
    }

    unless('says that it has switched', () => {
      const status = shell.language === 'fish' ? '$status' : '$?';
      expect(run(shell, [`usego 1.26.8; echo ${status}`, `usego 1.22; echo ${status}`])).toBe('0\n0\n');
    });

    unless('switches to and fro, and PATH does not grow', () => {
      const env = { PATH: `${release('go', '1.22.9')}/bin:/a b:/usr/bin::/bin:${place.home}/it's/bin:/a b` };
      const lines = ['usego 1.22', 'usego 1.26', 'usego 1.22.5', 'usego 1.26', ...show];
      expect(run(shell, lines, { env })).toBe(
        shown(
          release('go', '1.26.8'),
          shell.language === 'fish' ? '/a b:/usr/bin:.:/bin:/a b' : '/a b:/usr/bin::/bin:/a b',
        ),
      );
      expect(existsSync(called)).toBe(false);
    });

    if (shell.language === 'sh')
      unless('leaves no variable behind, and the options as they are', () => {
        const flags = run(shell, ['echo "$-"']);
        const lines = ['usego 1.26', 'set | grep ^_usego_ || echo none', 'echo "$-"'];
        expect(run(shell, lines)).toBe(`none\n${flags}`);
      });

    unless('with GOROOT unset, or as it is', () => {
      const root = release('go', '1.26.8');
      const env = { GOROOT: '/old' };
      const lines = ['usego 1.26', 'env | grep ^GOROOT= || echo none'];
      expect(run(shell, lines, { switching: { goroot: 'unset' }, env })).toBe('none\n');
      expect(run(shell, lines, { switching: { goroot: 'leave' }, env })).toBe('GOROOT=/old\n');
      const path = ['usego 1.26', 'env | grep ^PATH='];
      expect(run(shell, path, { switching: { goroot: 'leave', before: [], after: [] } })).toBe(
        `PATH=${root}/bin:/usr/bin:/bin\n`,
      );
    });
  });

  describe(`${shell.program} asks the program`, () => {
    const line = { sh: `export GOROOT=/by/program`, fish: 'set -gx GOROOT /by/program' }[shell.language];
    for (const words of [
      ['1.23'],
      ['1.22.97'],
      ['1.22.98'],
      ['1.27.0-rc.1'],
      ['1.22.x'],
      ['1'],
      ['1.'],
      ['1.22.'],
      ['1..5'],
      ['1.22.5.6'],
      ['2.0'],
      ['stable'],
      ['1.22', '--install'],
      ['--profile'],
      [],
    ]) {
      unless(`for ${JSON.stringify(words)}`, () => {
        const lines = [`usego ${words.join(' ')}`, 'echo "GOROOT=$GOROOT"'];
        expect(run(shell, lines, { env: { LINE: line } })).toBe('GOROOT=/by/program\n');
        expect(readFileSync(called, 'utf8')).toBe(
          `${[`${cache}: use --shell ${shell.language}`, ...words].join(' ')}\n`,
        );
      });
    }

    unless('if GOTOOLCHAIN names a Go, if this is not all there is to know, or if Go needs GOROOT', () => {
      const asks = (word: string, given: Parameters<typeof run>[2]) => {
        rmSync(called, { force: true });
        run(shell, [`usego ${word}`], { ...given, env: { LINE: line, ...given?.env } });
        return existsSync(called);
      };
      expect(asks('1.22', { env: { GOTOOLCHAIN: 'go1.26.8+auto' } })).toBe(true);
      expect(asks('1.22', { env: { GOTOOLCHAIN: 'local' } })).toBe(false);
      expect(asks('1.22.5', { switching: { tools: [] } })).toBe(true);
      expect(asks('1.8', { switching: { goroot: 'leave' } })).toBe(true);
      expect(asks('1.8', {})).toBe(false);
      expect(asks('1.20', { switching: { goroot: 'leave' } })).toBe(false);
    });

    unless('and fails if the program fails', () => {
      const tail = shell.language === 'fish' ? 'usego 1.23; or echo failed' : 'usego 1.23 || echo failed';
      expect(run(shell, [tail], { env: { LINE: 'false' } })).toBe('failed\n');
    });
  });
}

const odd = testUnless(whyNone || whyNoShell('bash'));

odd('options of bash that change globs do no harm', () => {
  const [, bash] = real;
  if (bash === undefined) throw new Error('no bash');
  const root = release('go-slim', '1.22.13');
  const env = { LINE: 'export GOROOT=/by/program' };
  for (const option of ['nullglob', 'nocaseglob', 'dotglob', 'extglob'])
    expect(run(bash, [`shopt -s ${option}`, 'usego 1.22', ...show])).toBe(shown(root));
  for (const option of ['shopt -s failglob', 'set -f'])
    expect(run(bash, [option, 'usego 1.22', 'echo "$GOROOT"'], { env })).toBe('/by/program\n');
});

test('cmd has no function; every other shell has one of that name', () => {
  const names = shells.map((shell) => switchLines(shell, switching)[0] ?? '');
  expect(names).toEqual([
    `${switchFunction}() {`,
    `function ${switchFunction}`,
    `function global:${switchFunction} {`,
    '',
  ]);
});

test('on Windows PowerShell looks by itself, sh and fish ask the program', () => {
  const there = { ...switching, toolCache: 'C:\\tools' };
  const looks = shells.map((shell) => switchLines(shell, there).some((line) => line.includes('go-slim')));
  expect(looks).toEqual([false, false, true, false]);
});
