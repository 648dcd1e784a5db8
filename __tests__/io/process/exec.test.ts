import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../src/core/problem/problem.ts';
import { quoted } from '../../../src/core/text/quoted.ts';
import { createArchives } from '../../../src/io/archive/archives.ts';
import { exec } from '../../../src/io/process/exec.ts';
import { elfProgram } from '../../support/elf.ts';
import { goArchive } from '../../support/go-tree.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';
import { onLinux, onWindows, whyNoShell, whyNoSignals } from '../../support/system.ts';
import { describeUnless, testUnless } from '../../support/test-unless.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

/** Programs are scripts of Node: they are the same on every system. */
const run = (script: string, env: Record<string, string> = {}) =>
  exec.run(process.execPath, ['-e', script], { cwd: sandbox.into, env });

/** Variables that the system adds to every process: libuv on Windows, Wine, the C library on macOS. */
const addedBySystem =
  /^(?:HOMEDRIVE|HOMEPATH|LOGONSERVER|PATH|SYSTEMDRIVE|SYSTEMROOT|TEMP|USERDOMAIN|USERNAME|USERPROFILE|WINDIR|PROCESSOR_ARCHITECTURE|WINE.*|__CF_.*)$/i;

describe('a program', () => {
  test('its output and exit code', async () => {
    expect(await run('console.log("out"); console.error("err"); process.exitCode = 3')).toEqual({
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect(await run('')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('its environment is what was given, and nothing more', async () => {
    const { stdout } = await run('console.log(JSON.stringify(process.env))', { ONLY: 'this one' });
    const env: Record<string, string> = JSON.parse(stdout);
    expect(env['ONLY']).toBe('this one');
    expect(Object.keys(env).filter((name) => !addedBySystem.test(name))).toEqual(['ONLY']);
  });

  test('its folder', async () => {
    expect((await run('console.log(process.cwd())')).stdout.trim()).toMatch(/deep[\\/]into$/);
  });

  test('its arguments pass no shell', async () => {
    const odd = ['a b', '"', "'", '$HOME', '%PATH%', '^&', '`id`', '*', '', 'Þ', '\\', 'a\\"', 'a\nb'];
    const script = 'console.log(JSON.stringify(process.argv.slice(1)))';
    const args = ['-e', script, '--', ...odd];
    const { stdout } = await exec.run(process.execPath, args, { cwd: sandbox.into, env: {} });
    expect(JSON.parse(stdout)).toEqual(odd);
  });

  test('it gets no input and does not wait for any', async () => {
    expect((await run('process.stdin.resume().on("end", () => console.log("end"))')).stdout).toBe('end\n');
  });

  test('output beyond a pipe, letters split between pieces', async () => {
    expect((await run('process.stdout.write("xÞ".repeat(50_000))')).stdout).toBe('xÞ'.repeat(50_000));
  });

  testUnless(whyNoSignals)('a signal gives the exit code that a shell would', async () => {
    expect((await run('process.kill(process.pid, "SIGKILL")')).exitCode).toBe(137);
  });

  test.each([
    'with space',
    "apostrophe's",
    'Þorn',
    'dollar$x',
    'per%PATH%cent',
    'a&b',
    '-x',
    ...(onWindows ? [] : ['quote"s', ' trailing ', 'back\\slash']),
  ])('at an odd path: %j', async (name) => {
    const folder = join(sandbox.root, name);
    await mkdir(folder);
    const program = await smallProgram(join(folder, name));
    const result = await exec.run(program.path, program.args, { cwd: folder, env: {} });
    expect(result).toMatchObject({ exitCode: 0, stdout: program.prints, stderr: '' });
  });
});

/** A program at that path, on Windows with `.exe`. */
async function smallProgram(path: string) {
  if (!onWindows) {
    await writeFile(path, '#!/bin/sh\necho "ran $1"\n', { mode: 0o755 });
    return { path, args: ['it'], prints: 'ran it\n' };
  }
  await copyFile(join(process.env['SystemRoot'] ?? '', 'System32', 'hostname.exe'), `${path}.exe`);
  return { path: `${path}.exe`, args: [], prints: expect.stringMatching(/./) };
}

describe('a failure to start', () => {
  const rows: readonly [string, () => readonly [file: string, cwd: string]][] = [
    ['no such file', () => [join(sandbox.root, 'nowhere', 'go'), sandbox.into]],
    ['a file that is no program', () => [join(sandbox.into, 'text'), sandbox.into]],
    ['a path with a NUL', () => [`${process.execPath}\0`, sandbox.into]],
    ['no such folder', () => [process.execPath, join(sandbox.root, 'nowhere')]],
  ];
  test.each(rows)('%s', async (_, place) => {
    await writeFile(join(sandbox.into, 'text'), 'text\n');
    const [file, cwd] = place();
    await expect(exec.run(file, [], { cwd, env: {} })).rejects.toMatchObject({
      code: 'GO_FAILED',
      message: expect.stringContaining(`Cannot run ${quoted(file)} in `),
      hint: expect.any(String),
    } satisfies Partial<Record<keyof Problem, unknown>>);
  });

  const startless: readonly [string, string, Uint8Array | string, string][] = [
    [
      onLinux ? '' : 'it needs Linux',
      'loader',
      elfProgram({ interpreter: '/nowhere/ld.so' }),
      '/nowhere/ld.so',
    ],
    [whyNoShell, 'interpreter', '#!/nowhere/sh\n', '/nowhere/sh'],
  ];
  for (const [missing, what, content, path] of startless) {
    testUnless(missing)(`the ${what} is missing: it is named, and not the file, which is there`, async () => {
      const file = join(sandbox.into, 'program');
      await writeFile(file, content, { mode: 0o755 });
      await expect(exec.run(file, [], { cwd: sandbox.into, env: {} })).rejects.toMatchObject({
        code: 'GO_FAILED',
        message: `Cannot run "${file}" in "${sandbox.into}": it needs "${path}", which does not exist`,
        hint: `Install what provides "${path}".`,
      });
    });
  }

  test('the folder to run in is missing', async () => {
    const cwd = join(sandbox.root, 'nowhere');
    await expect(exec.run(process.execPath, [], { cwd, env: {} })).rejects.toMatchObject({
      message: `Cannot run ${quoted(process.execPath)} in ${quoted(cwd)}: that folder does not exist`,
    });
  });

  test('endless output', async () => {
    await expect(
      run('const line = "y".repeat(65_536); for (;;) require("node:fs").writeSync(1, line)'),
    ).rejects.toMatchObject({
      code: 'GO_FAILED',
    });
  });
});

describeUnless(whyNoShell)('the miniature Go', () => {
  const env = { HOME: '/home/me', PATH: process.env['PATH'] ?? '' };
  const go = async (args: readonly string[], more: Record<string, string> = {}) =>
    exec.run(join(sandbox.into, 'bin', 'go'), args, { cwd: sandbox.root, env: { ...env, ...more } });

  beforeEach(async () => {
    const archive = goArchive({ version: 'go1.22.5', platform: { os: 'linux', arch: 'armv6l' } });
    await createArchives().unpackTarGz(
      (async function* () {
        yield archive;
      })(),
      { into: sandbox.into, slim: true },
    );
  });

  test('version', async () => {
    expect((await go(['version'])).stdout).toBe('go version go1.22.5 linux/arm\n');
  });

  test('env: defaults, the environment, what go env -w wrote', async () => {
    const file = join(sandbox.root, 'env');
    await writeFile(file, 'GOPROXY=https://mirror.example\nGOFLAGS=-mod=mod\n');
    const names = [
      'env',
      'GOPATH',
      'GOMODCACHE',
      'GOCACHE',
      'GOTOOLCHAIN',
      'GOPROXY',
      'GOFLAGS',
      'GOENV',
      'NOPE',
    ];
    const before = await go(names);
    expect(before.stdout.split('\n').slice(0, 6)).toEqual([
      '/home/me/go',
      '/home/me/go/pkg/mod',
      '/home/me/.cache/go-build',
      'auto',
      'https://proxy.golang.org,direct',
      '',
    ]);
    const after = await go(names, { GOENV: file, GOPATH: '/p:/q', GOFLAGS: '-x' });
    expect(after.stdout).toBe(
      `/p:/q\n/p/pkg/mod\n/home/me/.cache/go-build\nauto\nhttps://mirror.example\n-x\n${file}\n\n`,
    );
  });

  test('env -json', async () => {
    const { stdout } = await go(['env', '-json'], { GOBIN: '/odd "path"' });
    expect(JSON.parse(stdout)).toMatchObject({
      GOVERSION: 'go1.22.5',
      GOOS: 'linux',
      GOARCH: 'arm',
      GOBIN: '/odd "path"',
    });
    expect(JSON.parse((await go(['env', '-json', 'GOROOT'])).stdout)).toEqual({
      GOROOT: expect.stringMatching(/deep\/into$/),
    });
  });

  test('anything else', async () => {
    expect(await go(['fly'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('unknown command'),
    });
  });
});
