/** The command exec: one command with an installed Go, and nothing is switched. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import {
  builtFolder,
  createPlace,
  type Outcome,
  type Place,
  runShell,
  userOf,
} from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { onWindows } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const noNetwork = { HTTPS_PROXY: 'http://127.0.0.1:1', SETUP_GO_MAX_RETRIES: '0' };

let place: Place;
const roots: Record<string, string> = {};
beforeAll(() => {
  place = createPlace('exec');
  for (const release of ['go1.20', 'go1.21.13', 'go1.22.12'])
    roots[release] = installGo(place.toolCache, { release });
});
afterAll(() => place[Symbol.dispose]());

type Environment = Readonly<Record<string, string>>;

function exec(args: readonly string[], env: Environment = {}): Promise<Outcome> {
  return runShell(place, ['exec', ...args], { RUNNER_TOOL_CACHE: place.toolCache, ...noNetwork, ...env });
}

/** Prints what it is given, as JSON. */
const tell = (what: string) => [process.execPath, '-p', `JSON.stringify(${what})`];

test.each([
  ['1.22', 'go1.22.12'],
  ['1.20', 'go1.20'],
  ['<1.22', 'go1.21.13'],
])('exec %s runs that Go, and says nothing of its own', async (version, release) => {
  const outcome = await exec([version, '--', 'go', 'version']);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(outcome.stdout).toContain(`go version ${release} `);
});

test('the environment is the one that use exports, and all else stays', async () => {
  const used = JSON.parse(
    (await runShell(place, ['use', '1.22', '--json'], { RUNNER_TOOL_CACHE: place.toolCache, GOROOT: '/old' }))
      .stdout,
  );
  const { stdout } = await exec(['1.22', '--', ...tell('process.env')], { GOROOT: '/old', OTHER: 'a b=c' });
  const env = JSON.parse(stdout);
  expect(env).toMatchObject({ ...used.environment, OTHER: 'a b=c', GOROOT: roots['go1.22.12'] });
  const before = onWindows ? '' : userOf(place)['PATH'];
  expect(env.PATH.startsWith([...used.path, before].join(onWindows ? ';' : ':'))).toBe(true);
});

test('without VERSION the request is what setup would find', async () => {
  place.write('go.mod', 'module x\n\ngo 1.21.0\n');
  try {
    const { stdout } = await exec(['--', 'go', 'version']);
    expect(stdout).toContain('go version go1.21.13 ');
  } finally {
    place.write('go.mod', 'module x\n');
  }
});

test('arguments reach it as they are', async () => {
  const odd = ['a b', '', '--json', '--', '"', "'", '*', '%PATH%', '$HOME', 'ü\\'];
  const { stdout } = await exec(['1.22', '--', ...tell('process.argv.slice(1)'), '--', ...odd]);
  expect(JSON.parse(stdout)).toEqual(odd);
});

test('its exit code is passed on; --json prints it after what the command prints', async () => {
  const command = [process.execPath, '-e', 'console.log("x"); process.exit(42)'];
  expect(await exec(['1.22', '--', ...command])).toMatchObject({ code: 42, stdout: 'x\n', stderr: '' });
  const { stdout } = await exec(['1.22', '--json', '--', ...command]);
  expect(JSON.parse(stdout.replace(/^x\n/, ''))).toEqual({ 'exit-code': 42, signal: null });
});

test('it reads our standard input', () => {
  const args = [join(builtFolder, 'index.js'), 'exec', '1.22', '--', ...tell('fs.readFileSync(0, "utf8")')];
  const env = { ...userOf(place), RUNNER_TOOL_CACHE: place.toolCache };
  const stdout = execFileSync(process.execPath, args, { env, input: 'a\nb', encoding: 'utf8' });
  expect(JSON.parse(stdout)).toBe('a\nb');
});

const whyNoSignals = onWindows ? 'Windows has no signals' : '';

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGUSR1'] as const) {
  testUnless(whyNoSignals)(`${signal} is passed on to the command, which may handle it`, async () => {
    const handler = `process.on('${signal}', () => { console.log('got it'); process.exit(7); });`;
    const child = start([
      process.execPath,
      '-e',
      `${handler} console.log('ready'); setInterval(() => {}, 1e6)`,
    ]);
    expect(await child.line()).toBe('ready');
    child.process.kill(signal);
    expect(await child.line()).toBe('got it');
    expect(await child.ended).toEqual([7, null]);
  });
}

for (const signal of ['SIGTERM', 'SIGKILL', 'SIGINT']) {
  testUnless(whyNoSignals)(`a command that dies by ${signal} ends exec by the same signal`, async () => {
    const child = start(['/bin/sh', '-c', `kill -${signal.slice(3)} $$`]);
    expect(await child.ended).toEqual([null, signal]);
  });
}

testUnless(onWindows ? 'Windows has no such signal' : '')('a command may end at a closed pipe', async () => {
  const line = `"$@" | head -n 1; wait`;
  const args = ['-c', line, 'sh', process.execPath, join(builtFolder, 'index.js')];
  const command = ['exec', '1.22', '--', 'sh', '-c', 'while :; do echo y || exit; done'];
  const env = { ...userOf(place), RUNNER_TOOL_CACHE: place.toolCache };
  expect(execFileSync('/bin/sh', [...args, ...command], { env, encoding: 'utf8' })).toBe('y\n');
});

describe('a command that cannot be run', () => {
  test('is not there: 127', async () => {
    const { code, stdout, stderr } = await exec(['1.22', '--', 'no-such-command', 'x']);
    expect({ code, stdout }).toEqual({ code: 127, stdout: '' });
    expect(stderr).toContain('COMMAND_FAILED: There is no command "no-such-command"\nCheck its spelling');
    if (!onWindows) expect(stderr).toMatch(/^COMMAND_FAILED/); // cmd says it too
  });

  testUnless(onWindows ? 'Windows has no executable bit' : '')('is not executable: 126', async () => {
    const file = join(place.root, 'plain');
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o644);
    const { code, stderr } = await exec(['1.22', '--', file]);
    expect(code).toBe(126);
    expect(stderr).toContain(`COMMAND_FAILED: Cannot run "${file}": `);
  });
});

describe('a Go that is not installed', () => {
  test('the message names the command that installs it, and nothing runs', async () => {
    const { code, stdout, stderr } = await exec(['1.23', '--', process.execPath, '-p', '1']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('VERSION_UNKNOWN: No installed Go matches "1.23" (VERSION)\n');
    expect(stderr).toContain('To install it: setup-go-tarball setup --go-version 1.23\n');
  });

  test.each(['use', 'exec'])('%s --install installs it, once', async (command) => {
    await using scenario = await openScenario('exec-install');
    const mirror = await scenario.mirror();
    const url = offer(mirror, [miniGo('go1.99.4'), miniGo('go1.98.1'), miniGo('go1.99.1')], { sums: true });
    const env = { RUNNER_TOOL_CACHE: scenario.place.toolCache, SETUP_GO_MIRRORS: url };
    const args =
      command === 'use' ? ['use', '1.99', '--install'] : ['exec', '1.99', '--install', '--', 'go', 'version'];
    const first = await runShell(scenario.place, args, env);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain(command === 'use' ? '1.99.4' : 'go version go1.99.4 ');
    const asked = mirror.requests.length;
    expect((await runShell(scenario.place, args, env)).stdout).toBe(first.stdout);
    expect([asked > 0, mirror.requests.length]).toEqual([true, asked]);
  });
});

test('wrong usage', async () => {
  const { code, stdout, stderr } = await exec(['1.22', 'go', 'test']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    'USAGE: exec needs a command after "--"\nWrite: setup-go-tarball exec 1.22 -- go test\n',
  );
});

testUnless(whyNoRealGo)('a real Go builds and runs', async () => {
  using machine = createPlace('exec-real');
  const { release } = installRealGo(machine.toolCache, realGoroot ?? '');
  machine.write('go.mod', 'module x\n');
  machine.write(
    'main.go',
    'package main\n\nimport "runtime"\n\nfunc main() { println(runtime.Version()) }\n',
  );
  const outcome = await runShell(machine, ['exec', release, '--', 'go', 'run', '.'], {
    RUNNER_TOOL_CACHE: machine.toolCache,
    GOROOT: '/none',
  });
  expect(outcome).toMatchObject({ code: 0, stderr: `${release}\n` });
});

/** `exec 1.22` with this command, its output as it comes. */
function start(command: readonly string[]) {
  const args = [join(builtFolder, 'index.js'), 'exec', '1.22', '--', ...command];
  const env = { ...userOf(place), RUNNER_TOOL_CACHE: place.toolCache };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  let heard: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (more) => {
    text += more;
    heard();
  });
  return {
    process: child,
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve([code, signal]))),
    /** The next line. */
    async line(): Promise<string> {
      while (!text.includes('\n')) await new Promise<void>((resolve) => (heard = resolve));
      const line = text.slice(0, text.indexOf('\n'));
      text = text.slice(line.length + 1);
      return line;
    },
  };
}
