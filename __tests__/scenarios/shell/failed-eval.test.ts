/** A set-up that fails prints what makes `eval` fail: the empty output of a failed command would be a success. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createPlace, type Place, runShell } from '../../support/product.ts';
import { whereIs, whyNoShell } from '../../support/real-shells.ts';
import { testUnless } from '../../support/test-unless.ts';

const entry = join(import.meta.dirname, '../../../dist/index.js');
const failing = ['setup --go-version banana', 'use banana', 'setup --go-verison 1.22', 'setpu'];

function inShell(
  { home, root }: Place,
  shell: readonly string[],
  script: (command: string) => string,
  failure: string,
) {
  const [program = '', ...flags] = shell;
  const command = `'${process.execPath}' '${entry}' ${failure}`;
  const { status, stdout, stderr } = spawnSync(whereIs(program), [...flags, script(command)], {
    env: { HOME: home, PATH: '/usr/bin:/bin', RUNNER_TOOL_CACHE: root },
    cwd: root,
    encoding: 'utf8',
  });
  return { failed: status !== 0, stdout, told: /^(?:VERSION_INVALID|USAGE): /m.test(stderr) };
}

const told = { failed: true, stdout: '', told: true };

describe.each([
  [['sh', '-c']],
  [['dash', '-c']],
  [['bash', '-c']],
  [['zsh', '-c']],
  [['busybox', 'sh', '-c']],
])('%j', (shell) => {
  const story = testUnless(whyNoShell(shell[0] ?? ''));

  story('eval fails, so nothing after && runs', () => {
    using place = createPlace('eval');
    for (const failure of failing)
      expect(inShell(place, shell, (command) => `eval "$(${command})" && echo went on`, failure)).toEqual(
        told,
      );
  });

  story('under set -e the script ends', () => {
    using place = createPlace('eval');
    for (const failure of failing)
      expect(
        inShell(place, shell, (command) => `set -e; eval "$(${command})"; echo went on`, failure),
      ).toEqual(told);
  });
});

testUnless(whyNoShell('fish'))('fish: source fails', () => {
  using place = createPlace('fish');
  const script = (command: string) => `${command} --shell fish | source; and echo went on`;
  for (const failure of failing) expect(inShell(place, ['fish', '-c'], script, failure)).toEqual(told);
});

testUnless(whyNoShell('pwsh'))('PowerShell: Invoke-Expression throws', () => {
  using place = createPlace('pwsh');
  const script = (command: string) =>
    `& ${command} --shell powershell | Out-String | Invoke-Expression; echo 'went on'`;
  for (const failure of failing)
    expect(inShell(place, ['pwsh', '-NoProfile', '-Command'], script, failure)).toEqual(told);
});

describe('the line is in the words of the shell', () => {
  test.each([
    ['sh', 'false\n'],
    ['bash', 'false\n'],
    ['zsh', 'false\n'],
    ['fish', 'false\n'],
    ['powershell', "throw 'setup-go-tarball failed'\n"],
    ['cmd', 'exit /b 1\n'],
  ])('%s', async (shell, line) => {
    using place = createPlace('words');
    for (const args of [
      ['setup', '--go-version', 'banana', '--shell', shell],
      ['setup', '--go-version', 'banana', `--shell=${shell}`],
      ['use', 'banana', '--shell', shell],
      ['setup', '--go-verison', '1.22', '--shell', shell], // wrong usage, where the flags are not read
      ['setup', '--go-verison', '1.22', `--shell=${shell}`],
    ])
      expect([args, (await runShell(place, args)).stdout]).toEqual([args, line]);
  });

  test('nobody evaluates the other commands, nor JSON', async () => {
    using place = createPlace('words');
    const output = async (...args: string[]) => (await runShell(place, args)).stdout;
    expect(await output('resolve', '--go-version', 'banana')).toBe('');
    expect(await output('verify', '1.99.1')).toBe('');
    expect(JSON.parse(await output('setup', '--go-version', 'banana', '--json'))).toMatchObject({
      error: { code: 'VERSION_INVALID' },
    });
    expect(JSON.parse(await output('setup', '--bogus', '--json'))).toMatchObject({
      error: { code: 'USAGE' },
    });
  });
});
