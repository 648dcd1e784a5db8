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
    [['setup', '--print'], '--print goes with --profile alone'],
    [['setup', '--remove', '--no-profile'], '--remove goes with --profile alone'],
    [['use', '1.26', '--profile', '--print', '--remove'], '--print and --remove exclude each other'],
    [['resolve', '--profile'], 'resolve has no flag --profile'],
    [['setup', '--profile', '--shell=toString'], '--shell is "toString", which is none of sh, bash'],
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
