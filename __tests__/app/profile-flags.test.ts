import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../src/app/command-line.ts';
import { shellNames } from '../../src/core/activate/shell-export.ts';
import { caught } from '../support/caught.ts';

const parse = (...args: string[]) => parseCommandLine(args, 'sh');

describe('--profile', () => {
  test.each([
    [['--profile'], { profile: 'true' }],
    [['--profile', '--print'], { profile: 'true', print: 'true' }],
    [['--remove', '--profile', '--shell', 'zsh'], { profile: 'true', remove: 'true', shell: 'zsh' }],
  ])('%j', (args, options) => {
    expect(parse('setup', ...args)).toMatchObject({ kind: 'run', options });
    expect(parse('use', ...args)).toMatchObject({ kind: 'run', options });
  });

  test.each([
    [['setup', '--print'], '--print requires --profile'],
    [['setup', '--remove', '--no-profile'], '--remove requires --profile'],
    [['use', '1.26', '--profile', '--print', '--remove'], '--print and --remove cannot be combined'],
    [['resolve', '--profile'], 'resolve has no flag --profile'],
    [
      ['setup', '--profile', '--shell=toString'],
      '--shell must be one of sh, bash, zsh, fish, powershell, cmd, not "toString"',
    ],
  ])('%j is wrong usage', (args, message) => {
    expect(caught(() => parse(...args))).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(message),
    });
  });
});

test.each(Object.entries(shellNames))('--shell %s speaks %s', (name, shell) => {
  expect(parse('setup', '--shell', name)).toMatchObject({ shell, options: { shell: name } });
});
