import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../src/core/problem/problem.ts';
import { createArchives } from '../../../src/io/archive/archives.ts';
import { exec } from '../../../src/io/process/exec.ts';
import { elfProgram } from '../../support/elf.ts';
import { goArchive } from '../../support/go-tree.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

const run = (script: string, env: Record<string, string> = {}) =>
  exec.run('/bin/sh', ['-c', script], { cwd: sandbox.into, env });

describe('a program', () => {
  test('its output and exit code', async () => {
    expect(await run('echo out; echo err >&2; exit 3')).toEqual({
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect(await run('exit 0')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('its environment is what was given, and nothing more', async () => {
    const { stdout } = await run('env | grep -v -e ^PWD= -e ^_= -e ^SHLVL= -e ^OLDPWD=', {
      ONLY: 'this one',
    });
    expect(stdout).toBe('ONLY=this one\n');
  });

  test('its folder', async () => {
    expect((await run('pwd -P')).stdout.trim()).toMatch(/deep\/into$/);
  });

  test('its arguments pass no shell', async () => {
    const odd = ['a b', '"', "'", '$HOME', '`id`', '*', '', 'Þ', '\\', 'a\nb'];
    const { stdout } = await exec.run('/bin/sh', ['-c', 'for a; do printf "<%s>" "$a"; done', 'sh', ...odd], {
      cwd: sandbox.into,
      env: {},
    });
    expect(stdout).toBe(odd.map((argument) => `<${argument}>`).join(''));
  });

  test('it gets no input and does not wait for any', async () => {
    expect((await run('cat; echo end')).stdout).toBe('end\n');
  });

  test('output beyond a pipe, letters split between pieces', async () => {
    const { stdout } = await run(
      'i=0; while [ $i -lt 3000 ]; do printf "%s" ÞÞÞÞÞÞÞÞÞÞÞÞÞÞÞÞÞ; i=$((i+1)); done',
    );
    expect(stdout).toBe('Þ'.repeat(17 * 3000));
  });

  test('a signal gives the exit code that a shell would', async () => {
    expect((await run('kill -9 $$')).exitCode).toBe(137);
  });

  test.each(['with space', 'quote"s', "apostrophe's", 'Þorn', 'dollar$x', ' trailing ', 'back\\slash', '-x'])(
    'at an odd path: %j',
    async (name) => {
      const folder = join(sandbox.root, name);
      await mkdir(folder);
      const file = join(folder, name);
      await writeFile(file, '#!/bin/sh\necho "ran $1"\n');
      await chmod(file, 0o755);
      const result = await exec.run(file, ['it'], { cwd: folder, env: {} });
      expect(result).toEqual({ exitCode: 0, stdout: 'ran it\n', stderr: '' });
    },
  );
});

describe('a failure to start', () => {
  const rows: readonly [string, string, string | undefined][] = [
    ['no such file', '/nowhere/go', undefined],
    ['a file that may not be executed', '/etc/passwd', undefined],
    ['a path with a NUL', '/bin/sh\0', undefined],
    ['no such folder', '/bin/sh', '/nowhere'],
  ];
  test.each(rows)('%s', async (_, file, cwd) => {
    const failure = exec.run(file, [], { cwd: cwd ?? sandbox.into, env: {} });
    await expect(failure).rejects.toMatchObject({
      code: 'GO_FAILED',
      message: expect.stringContaining(`Cannot run ${JSON.stringify(file)} in `),
      hint: expect.any(String),
    } satisfies Partial<Record<keyof Problem, unknown>>);
  });

  test.each([
    ['the loader of a program', elfProgram({ interpreter: '/nowhere/ld.so' }), '/nowhere/ld.so'],
    ['the interpreter of a script', '#!/nowhere/sh\n', '/nowhere/sh'],
  ])('%s is missing: it is named, and not the file, which is there', async (_, content, missing) => {
    const file = join(sandbox.into, 'program');
    await writeFile(file, content, { mode: 0o755 });
    await expect(exec.run(file, [], { cwd: sandbox.into, env: {} })).rejects.toMatchObject({
      code: 'GO_FAILED',
      message: `Cannot run "${file}" in "${sandbox.into}": it needs "${missing}", which does not exist`,
      hint: `Install what provides "${missing}".`,
    });
  });

  test('the folder to run in is missing', async () => {
    await expect(exec.run('/bin/sh', [], { cwd: '/nowhere', env: {} })).rejects.toMatchObject({
      message: 'Cannot run "/bin/sh" in "/nowhere": that folder does not exist',
    });
  });

  test('endless output', async () => {
    await expect(
      run('while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done'),
    ).rejects.toMatchObject({
      code: 'GO_FAILED',
    });
  });
});

describe('the miniature Go', () => {
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
