/** prune beside installs and programs that run, and prune that is killed. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import {
  goFile,
  installGo,
  programName,
  realGoroot,
  toolCacheArch,
  whyNoRealGo,
} from '../../support/installed-go.ts';
import { type MiniGo, miniGo, sha256 } from '../../support/mini-go.ts';
import { builtFolder, type Outcome, type Place, runShell, userOf } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { whyHeld, whyNoShell } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const go = miniGo('go1.99.1');
const traceable = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
const withStrace = testUnless(traceable ? '' : 'there is no strace that may be used');

function prune(place: Place, ...args: readonly string[]): Promise<Outcome> {
  return runShell(place, ['prune', ...args], { RUNNER_TOOL_CACHE: place.toolCache });
}

async function listed(place: Place): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { stdout } = await runShell(place, ['list', '--json'], { RUNNER_TOOL_CACHE: place.toolCache });
  return JSON.parse(stdout);
}

/** The tool's name for what a mirror serves without proof. */
function toolOf(mirrors: string): string {
  return `go-${sha256(mirrors).slice(0, 8)}`;
}

/** Every file is there, and as it was packed. */
function expectWhole(root: string, { files }: MiniGo): void {
  for (const { path, content } of files)
    expect([path, readFileSync(join(root, path)).equals(content)]).toEqual([path, true]);
}

test('while an install downloads, prune of the same version leaves that alone', async () => {
  await using scenario = await openScenario('prune-beside');
  const { place } = scenario;
  const mirror = await scenario.mirror();
  const slow = miniGo('go1.99.1', { ballast: 500_000 });
  const mirrors = offer(mirror, [slow]);
  mirror.fail(`/go/${slow.filename}`, { kind: 'stall', after: 100_000 }, 1);
  const other = installGo(place.toolCache, { release: 'go1.99.1', tool: toolOf(mirrors), arch: 'other' });

  const running = scenario.step({ 'go-version': '1.99.1', mirrors });
  while (!mirror.requests.some(({ bytesSent }) => bytesSent >= 100_000)) await sleep(10);
  const pruned = await prune(place, '*');
  mirror.hangUp();
  const step = await running;

  expect(pruned).toMatchObject({ code: 0, stdout: expect.stringContaining(` at ${other}: `) });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(step.annotations).toEqual([
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('; resuming') }),
  ]);
  expectWhole(step.outputs['go-root'] ?? '', slow);
});

testUnless(whyHeld)(
  'installs and prunes at once: nobody fails but who was just deprived of its tree, and nothing half is left',
  async () => {
    await using scenario = await openScenario('prune-beside');
    const { place } = scenario;
    const goDev = await scenario.official([go]);
    const codes: (string | undefined)[] = [];
    const install = async () => {
      for (let round = 0; round < 5; round += 1) {
        const step = await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });
        codes.push(step.annotations.find(({ level }) => level === 'error')?.title);
      }
    };
    const remove = async () => {
      for (let round = 0; round < 10; round += 1) {
        const { code, stderr } = await prune(place, '1.99.1');
        if (code !== 0) expect(stderr).toMatch(/^VERSION_UNKNOWN: /);
      }
    };

    await Promise.all([install(), install(), remove()]);

    expect(codes).toHaveLength(10);
    expect(codes.filter((code) => code !== undefined && !/^GO_/.test(code))).toEqual([]);
    const last = await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });
    expect(last).toMatchObject({ code: 0, annotations: [] });
    expectWhole(last.outputs['go-root'] ?? '', go);
    expect(scenario.cached().filter((path) => /removed|staging|\.tmp$/.test(path))).toEqual([]);
  },
);

testUnless(whyNoShell)(
  'an install whose tree is taken away before it is activated begins again',
  async () => {
    await using scenario = await openScenario('prune-beside');
    const goDev = await scenario.official([go]);
    const root = installGo(scenario.place.toolCache, { release: 'go1.99.1' });
    // What prune does, at the moment when the go command is asked.
    const removal = `#!/bin/sh\nrm '${root}.complete'; mv '${root}' '${root}/../.removed-1-2'; exit 1\n`;
    writeFileSync(join(root, goFile), removal);

    const step = await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });

    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': root, trust: 'index' } });
    expect(step.stdout).toContain(`Another run has just removed "${root}"\n`);
    expectWhole(root, go);
  },
);

test('two prunes at once both succeed', async () => {
  await using scenario = await openScenario('prune-beside');
  const { place } = scenario;
  for (const release of ['go1.20.1', 'go1.21.1', 'go1.22.1', 'go1.23.1'])
    installGo(place.toolCache, { release });
  for (const outcome of await Promise.all([prune(place, '1'), prune(place, '1')]))
    if (outcome.code !== 0) expect(outcome.stderr).toMatch(/^VERSION_UNKNOWN: /);
  expect(scenario.cached()).toEqual([]);
});

/** Runs prune under strace, which does something to one of its system calls. They are counted by thread: there is one. */
function pruneTampered(place: Place, inject: string, version = '1.99.1'): Outcome {
  const calls = `trace=${inject.split(':')[0]}`;
  const strace = ['-f', '-qq', '-o', join(place.root, 'trace'), '-e', calls, '-e', `inject=${inject}`];
  const command = [process.execPath, join(builtFolder, 'index.js'), 'prune', version];
  const { status, signal, stdout, stderr } = spawnSync('strace', [...strace, ...command], {
    env: {
      ...userOf(place),
      RUNNER_TOOL_CACHE: place.toolCache,
      UV_THREADPOOL_SIZE: '1',
    },
    cwd: place.workspace,
    encoding: 'utf8',
  });
  return { code: status, signal, stdout, stderr };
}

describe('killed at any of its steps', () => {
  // Marker, tree out of the way, receipt, manifest, and the first of the files.
  for (const step of [1, 2, 3, 4, 5, 8, 20])
    withStrace(`at removal ${step}: nobody sees what is not whole, and the next run installs`, async () => {
      await using scenario = await openScenario('prune-killed');
      const { place } = scenario;
      const goDev = await scenario.official([go]);
      const install = () => scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });
      const root = (await install()).outputs['go-root'] ?? '';

      const killed = pruneTampered(
        place,
        `unlink,rename,rmdir,unlinkat,renameat,renameat2:signal=SIGKILL:when=${step}`,
      );

      expect([killed.code, killed.signal]).toEqual([null, 'SIGKILL']);
      for (const tree of await listed(place)) expect(tree).toMatchObject({ root, broken: null });
      expect(await install()).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': root } });
      expectWhole(root, go);
      expect(await listed(place)).toMatchObject([{ root, broken: null, trust: 'index' }]);
    });
});

withStrace('a tree that cannot be moved, as one in use on Windows, gets its marker back', async () => {
  await using scenario = await openScenario('prune-busy');
  const { place } = scenario;
  const root = installGo(place.toolCache, { receipt: { trust: 'known', mirror: 'official' } });
  utimesSync(`${root}.complete`, 1e9, 1e9);

  const { code, stderr } = pruneTampered(place, 'rename:error=EBUSY:when=1', '1.22.12');

  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/go 1\.22\.12 .* FILES_FAILED: Cannot move .*EBUSY/),
  ]);
  expect(statSync(`${root}.complete`).mtimeMs).toBe(1e12);
  expect(await listed(place)).toMatchObject([{ root, broken: null, trust: 'known' }]);
});

describe('what an interrupted removal can leave is no obstacle: without', () => {
  test.each<[string, (root: string, toolCache: string) => void]>([
    [
      'the marker',
      (root, toolCache) => {
        const [tool] = root.slice(toolCache.length + 1).split(sep);
        installGo(toolCache, { release: 'go1.99.1', marker: false, ...(tool !== undefined && { tool }) });
      },
    ],
    [
      'marker and tree',
      (root) => {
        mkdirSync(join(root, '../.removed-1-2'), { recursive: true });
        writeFileSync(`${root}.receipt.json`, '{}');
        writeFileSync(`${root}.manifest`, `${'0'.repeat(64)}  bin/go\n`);
      },
    ],
    ['what lay beside it', (root) => void mkdirSync(join(root, '../.removed-1-2/src'), { recursive: true })],
    ['its files', (root) => void mkdirSync(join(root, '..'), { recursive: true })],
  ])('%s', async (_, leave) => {
    await using scenario = await openScenario('prune-left');
    const { toolCache } = scenario.place;
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [go]);
    const root = join(toolCache, toolOf(mirrors), '1.99.1', toolCacheArch);
    leave(root, toolCache);

    // Pinned, so that the files are not hashed and a manifest that is there is another tree's.
    const step = await scenario.step({ 'go-version': '1.99.1', checksum: go.sha256, mirrors });

    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': root } });
    expectWhole(root, go);
    expect(scenario.cached().filter((path) => path.endsWith('.manifest'))).toEqual([]);
  });
});

testUnless(whyNoRealGo)('a program of the tree that runs goes on', async () => {
  await using scenario = await openScenario('prune-running');
  const { place } = scenario;
  const root = installGo(place.toolCache);
  cpSync(join(realGoroot ?? '', 'bin/gofmt'), join(root, programName('bin/gofmt')));
  const gofmt = spawn(join(root, programName('bin/gofmt')), { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  gofmt.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  gofmt.stdin.write('package  p\n');

  expect(await prune(place, '1.22.12')).toMatchObject({ code: 0 });
  expect(scenario.cached()).toEqual([]);

  gofmt.stdin.end('func  f( ) { }\n');
  const code = await new Promise((resolve) => gofmt.on('close', resolve));
  expect([code, text]).toEqual([0, 'package p\n\nfunc f() {}\n']);
});
