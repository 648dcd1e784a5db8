import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../src/app/command-line.ts';
import { shells } from '../../src/core/activate/shell-export.ts';
import { commands } from '../../src/core/cli/commands.ts';
import { allInputs } from '../../src/core/inputs/all-inputs.ts';
import { caught } from '../support/caught.ts';

const parse = (...args: string[]) => parseCommandLine(args, 'sh');
const run = {
  kind: 'run',
  command: 'setup',
  argument: '',
  program: [],
  flags: {},
  options: {},
  shell: 'sh',
  json: false,
  debug: false,
};

describe('a command', () => {
  test.each(commands.filter(({ name }) => name !== 'exec'))('$name', ({ name }) => {
    // The inputs of the guard are read only with `guard`.
    const flags = name === 'guard' ? { guard: 'true' } : {};
    expect(parse(name)).toEqual({ ...run, command: name, flags });
  });

  test.each<[readonly string[], object]>([
    [['exec', '1.22', '--', 'go', 'test'], { argument: '1.22', program: ['go', 'test'] }],
    [['exec', '--', 'go'], { program: ['go'] }],
    [
      ['exec', '--slim', '1.22', '--', 'go', '--slim=no', '--', '--json', '--help'],
      {
        argument: '1.22',
        program: ['go', '--slim=no', '--', '--json', '--help'],
        flags: { slim: 'true' },
      },
    ],
    [['exec', '--install', '--', 'setup'], { program: ['setup'], options: { install: 'true' } }],
  ])('%j: what follows "--" is left alone', (args, expected) => {
    expect(parse(...args)).toEqual({ ...run, command: 'exec', ...expected });
  });

  test('a matrix has a list', () => {
    const expected = { ...run, command: 'matrix', argument: 'stable,1.22,>=1.20 <1.21' };
    expect(parse('matrix', 'stable', '1.22', '>=1.20 <1.21')).toEqual(expected);
    expect(parse('matrix', 'stable,1.22,>=1.20 <1.21')).toEqual(expected);
  });

  test('"--" ends the flags of others', () => {
    expect(parse('use', '--', '1.22')).toEqual({ ...run, command: 'use', argument: '1.22' });
  });

  test.each<[readonly string[], string]>([
    [['exec'], 'exec 1.22 -- go test ./...'],
    [['exec', '1.25'], 'exec 1.25 -- go test ./...'],
    [['exec', '1.25', '--'], 'exec 1.25 -- go test ./...'],
    [['exec', '1.25', 'go', 'vet'], 'exec 1.25 -- go vet'],
  ])('%j: the hint has the "--"', (args, command) => {
    const problem = caught(() => parse(...args));
    expect([problem.message, problem.hint]).toEqual([
      'exec needs a command after "--"',
      `Write: setup-go-tarball ${command}`,
    ]);
  });

  test('may stand behind its flags', () => {
    expect(parse('--go-version', '1.22', '--json', 'resolve')).toEqual({
      ...run,
      command: 'resolve',
      flags: { 'go-version': '1.22' },
      json: true,
    });
  });
});

describe('flags for inputs', () => {
  test.each(allInputs.map(({ name, type }) => [name, type]))('--%s, a %s', (name, type) => {
    if (type === 'boolean') {
      expect(parse('setup', `--${name}`)).toEqual({ ...run, flags: { [name]: 'true' } });
      expect(parse('setup', `--no-${name}`)).toEqual({ ...run, flags: { [name]: 'false' } });
      expect(parse('setup', `--${name}=true`)).toEqual({ ...run, flags: { [name]: 'true' } });
      expect(parse('setup', `--${name}=False`)).toEqual({ ...run, flags: { [name]: 'false' } });
    } else {
      expect(parse('setup', `--${name}`, 'a b')).toEqual({ ...run, flags: { [name]: 'a b' } });
      expect(parse('setup', `--${name}=true`)).toEqual({ ...run, flags: { [name]: 'true' } });
      expect(parse('setup', `--${name}=-x=y`)).toEqual({ ...run, flags: { [name]: '-x=y' } });
    }
  });

  test.each<[readonly string[], object]>([
    [['--go-version', ''], { 'go-version': '' }],
    [['--go-version='], { 'go-version': '' }],
    [['--go-version', '1', '--go-version', '2'], { 'go-version': '2' }],
    [['--slim', '--no-slim'], { slim: 'false' }],
    [['--slim=FALSE', '--check-latest'], { slim: 'false', 'check-latest': 'true' }],
    [['--gopath=--slim=true'], { gopath: '--slim=true' }],
  ])('%j', (args, flags) => {
    expect(parse('setup', ...args)).toEqual({ ...run, flags });
  });
});

describe('other flags', () => {
  test.each<[readonly string[], object]>([
    [['--json'], { json: true }],
    [['--debug'], { debug: true }],
    [['--no-json', '--no-debug', '--no-help', '--no-version'], {}],
    [['--shell', 'fish'], { shell: 'fish', options: { shell: 'fish' } }],
    [['--'], {}],
  ])('%j', (args, expected) => {
    expect(parse('setup', ...args)).toEqual({ ...run, ...expected });
  });

  test.each(shells)('--shell=%s, which is also a default', (shell) => {
    expect(parse('setup', `--shell=${shell}`)).toMatchObject({ shell });
    expect(parseCommandLine(['setup'], shell)).toMatchObject({ shell });
  });

  test.each<[readonly string[], object]>([
    [['--version'], { kind: 'version' }],
    [['setup', '--version'], { kind: 'version' }],
    [['--version', '--help'], { kind: 'version' }],
    [['--help'], { kind: 'help', command: undefined }],
    [['setup', '--help'], { kind: 'help', command: 'setup' }],
    [['--help', 'resolve'], { kind: 'help', command: 'resolve' }],
    [['--help', '--shell', 'tcsh'], { kind: 'help', command: undefined }],
  ])('%j', (args, expected) => {
    expect(parse(...args)).toEqual(expected);
  });
});

describe('wrong usage', () => {
  test.each<[readonly string[], string]>([
    [[], 'No command given'],
    [['--json'], 'No command given'],
    [['install'], 'Unknown command "install"'],
    [[''], 'Unknown command ""'],
    [['constructor'], 'Unknown command "constructor"'],
    [['install', '--help'], 'Unknown command "install"'],
    [['setup', '1.22', '1.23'], 'Unexpected argument "1.23"'],
    [['setup', '1.22', '--go-version', '1.23'], 'The version is given twice, as VERSION and as --go-version'],
    [['setup', '1.22', '--slim', 'true'], 'Unexpected argument "true"'],
    [['doctor', '--', '--json'], 'Unexpected argument "--json"'],
    [['setup', '--tokn=secret'], `Unknown option '--tokn'`],
    [['setup', '--no-go-version'], `Unknown option '--no-go-version'`],
    [['setup', '--__proto__'], `Unknown option '--__proto__'`],
    [['setup', '-x'], `Unknown option '-x'`],
    [['setup', '--go-version'], `Option '--go-version <value>' argument missing`],
    [['setup', '--go-version', '--slim'], `Option '--go-version' argument is ambiguous`],
    [['setup', '--slim=yes'], '--slim must be true or false, not "yes"'],
    [['setup', '--json=true'], `Option '--json' does not take an argument`],
    [['setup', '--shell', 'tcsh'], '--shell must be one of sh, bash, zsh, fish, powershell, cmd, not "tcsh"'],
  ])('%j', (args, message) => {
    const problem = caught(() => parse(...args));
    expect(problem.code).toBe('USAGE');
    expect(problem.message).toBe(message);
    expect(problem.hint).toMatch(/(^|[.?] )See setup-go-tarball --help\.$/);
  });

  test.each<[readonly string[], string | undefined]>([
    [['setpu'], 'setup'],
    [['setup', '--tokn=secret'], '--token'],
    [['setup', '--no-go-version'], '--go-version'],
    [['nothing-like-it'], undefined],
    // It is spelt as it should be.
    [['setup', '--go-version'], undefined],
    [['setup', '--go-version', '--slim'], undefined],
    [['setup', '--json=true'], undefined],
  ])('%j gets the name that was probably meant', (args, meant) => {
    const { hint = '' } = caught(() => parse(...args));
    expect(/Did you mean (\S+)\?/.exec(hint)?.[1]).toBe(meant);
  });
});
