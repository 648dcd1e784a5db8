/** The function that setup defines: it switches versions in the shell itself, and knows when to ask the program. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { builtFolder, createPlace, type Place, runShell } from '../../support/product.ts';
import { whereIs, whyNoShell } from '../../support/real-shells.ts';
import { onWindows } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const whyNone = onWindows ? 'there sh asks the program' : '';
const program = `'${process.execPath}' '${join(builtFolder, 'index.js')}'`;
const line = (release: string) => expect.stringContaining(`go version ${release} `);

function installAll({ toolCache }: Place): readonly string[] {
  return ['go1.21.13', 'go1.22.5', 'go1.22.12'].map((release) => installGo(toolCache, { release }));
}

function evaluate(shell: string, place: Place, script: string, under: readonly string[] = []): string {
  const env = {
    ...{ HOME: place.home, PATH: '/usr/bin:/bin', RUNNER_TOOL_CACHE: place.toolCache },
    ...{ SETUP_GO_ADVISORIES: 'off', HTTPS_PROXY: 'http://127.0.0.1:1', SETUP_GO_MAX_RETRIES: '0' },
  };
  const [command = '', ...args] = [...under, whereIs(shell), '-c', script];
  return execFileSync(command, args, {
    env,
    cwd: place.workspace,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

for (const [shell, load] of [
  ['dash', `eval "$(${program} setup 1.21)"`],
  ['bash', `eval "$(${program} setup 1.21 --shell bash)"`],
  ['zsh', `eval "$(${program} setup 1.21 --shell zsh)"`],
  ['fish', `${program} setup 1.21 --shell fish | source`],
] as const) {
  testUnless(whyNone || whyNoShell(shell))(`in ${shell} it does what use does`, () => {
    using place = createPlace('usego');
    const [old = '', , newest = ''] = installAll(place);
    const both = 'go version; go env GOROOT; env | grep ^PATH=';
    const used = evaluate(shell, place, `${load}; ${load.replace('setup 1.21', 'use 1.22')}; ${both}`);
    expect(evaluate(shell, place, `${load}; usego 1.22; ${both}`)).toBe(used);
    expect(used.split('\n').slice(0, 2)).toEqual([line('go1.22.12'), newest]);
    const back = evaluate(shell, place, `${load}; usego 1.22.5; usego 1.21; ${both}`);
    expect(back).toBe(evaluate(shell, place, `${load}; ${both}`));
    expect(back.split('\n')[1]).toBe(old);
    // A range is for the program, which defines the function anew while it runs.
    const ranged = evaluate(shell, place, `${load}; usego '<1.22.9'; usego 1.22; usego '<1.22.9'; ${both}`);
    expect(ranged.split('\n')[0]).toEqual(line('go1.22.5'));
  });

  testUnless(whyNone || whyNoShell(shell))(`in ${shell} it fails for what is not installed`, () => {
    using place = createPlace('usego');
    installAll(place);
    const script = `${load}; usego 1.23 2>err; echo $status$?; go version`;
    const said = evaluate(
      shell,
      place,
      shell === 'fish' ? script.replace('$?', '') : script.replace('$status', ''),
    );
    expect(said.split('\n').slice(0, 2)).toEqual(['1', line('go1.21.13')]);
    const told = readFileSync(join(place.workspace, 'err'), 'utf8');
    expect(told).toContain('To install it: setup-go-tarball setup --go-version 1.23\n');
  });
}

testUnless(whyNone || whyNoShell('strace') || whyNoShell('dash'))('it starts no process', () => {
  using place = createPlace('usego');
  installAll(place);
  const calls = join(place.root, 'calls');
  const load = `eval "$(${program} setup 1.21)"`;
  const strace = [whereIs('strace'), '-f', '-qq', '-o', calls, '-e', 'trace=execve,/.*fork,/clone.*'];
  const lines = readLines('');
  const switched = readLines('; usego 1.22; usego 1.21.13; usego 1.22.5');
  expect([lines.length > 0, switched.length]).toEqual([true, lines.length]);

  function readLines(more: string): readonly string[] {
    evaluate('dash', place, `${load}${more}`, strace);
    const main = readFileSync(calls, 'utf8').split('\n');
    const [first] = main;
    const pid = first?.split(' ')[0] ?? '';
    return main.filter((call) => call.startsWith(`${pid} `)); // Node has threads
  }
});

describe('start-up files', () => {
  testUnless(whyNone)('--profile writes it, and a login shell has it', async () => {
    using place = createPlace('usego');
    const [, , newest] = installAll(place);
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    await runShell(place, ['setup', '1.21', '--profile', '--shell', 'sh'], env);
    const profile = join(place.home, '.profile');
    expect(evaluate('dash', place, `. '${profile}'; . '${profile}'; usego 1.22; go env GOROOT`)).toBe(
      `${newest}\n`,
    );
    expect(evaluate('dash', place, `. '${profile}'; usego 1.22; echo "\${GOTOOLCHAIN-unset}"`)).toBe(
      'unset\n',
    );
  });
});

test.each([
  ['a mirror that alone counts', ['--go-download-base-url', 'https://go.example.com']],
  ['a trust level', ['--require-trust', 'index']],
])('with %s, the function asks the program', async (_, flags) => {
  using place = createPlace('usego');
  const tool = 'go-1a2b3c4d';
  installGo(place.toolCache, { release: 'go1.22.12', tool });
  const receipt = { trust: 'known', mirror: 'https://go.example.com' } as const;
  installGo(place.toolCache, { release: 'go1.22.12', receipt });
  const { code, stdout } = await runShell(place, ['use', '1.22', '--shell', 'sh', ...flags], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });
  expect([code, stdout.includes('usego() {'), stdout.includes('for _usego_tool')]).toEqual([0, true, false]);
});
