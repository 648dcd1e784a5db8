/** Help, version, and what a wrong command line is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { allInputs } from '../../../src/core/inputs/all-inputs.ts';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, exported, failingLine, runShell } from '../../support/product.ts';

const place = createPlace('usage');
afterAll(() => place[Symbol.dispose]());
const run = (...args: string[]) => runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache });

test('--version', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
  expect(await run('--version')).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('--help', () => {
  const flags = allInputs
    .map(({ name }) => name)
    .filter((name) => !/^(problem-matcher|cache|matrix|goauth)/.test(name));

  test('names commands, flags and exit codes', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of [
      'setup',
      'resolve',
      '--shell',
      '--json',
      'Exit codes: 0 success, 1 failure, 2 wrong usage.',
    ]) {
      expect(stdout).toContain(word);
    }
    for (const flag of flags) expect(stdout).toContain(`--${flag}`);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('of a command tells of that command', async () => {
    const [setup, resolve] = [(await run('setup', '--help')).stdout, (await run('--help', 'resolve')).stdout];
    expect(setup).toMatch(/^Usage: setup-go-tarball setup \[VERSION\] \[flags\]/);
    expect(setup).toContain('--shell');
    expect(resolve).toMatch(/^Usage: setup-go-tarball resolve \[VERSION\] \[flags\]/);
    expect(resolve).not.toContain('--shell');
    expect(resolve).not.toContain('--export-goroot');
  });
});

test.each([
  [[], 'No command given'],
  [['instal'], 'Unknown command "instal"'],
  [['setpu'], 'Did you mean setup?'],
  [['setup', '1.22', '1.23'], 'Unexpected argument "1.23"'],
  [['setup', '1.22', '--go-version', '1.23'], 'The version is given twice'],
  [['setup', '--go-verison', '1.22'], '--go-verison'],
  [['setup', '--go-verison', '1.22'], 'Did you mean --go-version?'],
  [['setup', '--go-version'], '--go-version'],
  [['setup', '--shell', 'tcsh'], '--shell must be one of sh, bash, zsh, fish, powershell, cmd, not "tcsh"'],
  [['setup', '--slim=perhaps'], '--slim'],
  [['setup', '--json=yes'], '--json'],
])('%j is wrong usage', async (args, told) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: failingLine });
  expect(stderr).toMatch(/^USAGE: .*\n(?:Did you mean \S+\? )?See setup-go-tarball --help\.\n$/);
  expect(stderr).toContain(told);
});

test.each([
  ['-h', '--help'],
  ['help', '--help'],
  ['-V', '--version'],
])('%s is short for %s', async (short, long) => {
  expect(await run(short)).toEqual(await run(long));
});

test('help COMMAND is COMMAND --help', async () => {
  expect(await run('help', 'doctor')).toEqual(await run('doctor', '--help'));
});

test('setup VERSION is short for setup --go-version VERSION', async () => {
  installGo(place.toolCache);
  const short = await run('setup', '1.22');
  expect(short).toEqual(await run('setup', '--go-version', '1.22'));
  expect(short.code).toBe(0);
});

test('with --json, wrong usage is an object too', async () => {
  const { code, stdout } = await run('setup', '--json', '--nonsense');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'USAGE' } });
});

test.each([
  [['--export-goroot=false'], false],
  [['--no-export-goroot'], false],
  [['--export-goroot=true'], true],
  [['--export-goroot'], true],
  [[], true],
])('setup %j', async (flags, expected) => {
  installGo(place.toolCache);
  const { code, stdout } = await run('setup', '--go-version', '1', ...flags);
  expect([code, exported(stdout, 'GOROOT') !== undefined]).toEqual([0, expected]);
});

test.each([
  ['SETUP_GO_EXPORT_GOROOT', 'yes', 'The input export-goroot must be true or false, not "yes"'],
  ['SETUP_GO_MAX_RETRIES', '-1', 'The input max-retries is "-1"'],
  ['SETUP_GO_CHECKSUM', 'abc', 'The input checksum is "abc"'],
  ['SETUP_GO_MIRRORS', 'ftp://x', 'The input mirrors holds "ftp://x", which is neither'],
  ['SETUP_GO_GOPATH', 'a\nb', 'The input gopath contains a line break'],
])('%s=%j is INPUT_INVALID', async (name, value, told) => {
  const { code, stdout, stderr } = await runShell(place, ['setup', '--go-version', '1'], { [name]: value });
  expect({ code, stdout }).toEqual({ code: 1, stdout: failingLine });
  expect(stderr).toMatch(/^INPUT_INVALID: /m);
  expect(stderr).toContain(told);
  expect(stderr).toContain(` is set by ${name}.\n`);
});

test('an architecture that is none', async () => {
  const { code, stderr } = await run('resolve', '--go-version', '1.22', '--architecture', 'vax');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^ARCHITECTURE_UNKNOWN: "vax"/);
});
