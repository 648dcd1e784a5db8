/** The first run of a Go that was just installed, and a command of the user's: what a sandbox keeps them from. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { escapeScript, escapingGo, reached, type Targets } from '../../support/escape-probe.ts';
import {
  installGo,
  installRealGo,
  realGoroot,
  toolCacheArch,
  whyNoRealGo,
} from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { pathWith, runShell } from '../../support/product.ts';
import { whereIs } from '../../support/real-shells.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { onLinux } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const tools = [
  { tool: 'bubblewrap', program: 'bwrap' },
  { tool: 'firejail', program: 'firejail' },
  { tool: 'unshare', program: 'unshare' },
] as const;

const whyNoPerl = !onLinux ? 'sandboxes are for Linux' : whereIs('perl') === '' ? 'there is no perl' : '';
const whyNo = (program: string) =>
  whyNoPerl || (whereIs(program) === '' ? `${program} is not installed` : whyNoNamespaces());

interface Stage extends Targets {
  /** PATH with no sandbox but this one. */
  path(program: string): string;
  readonly archive: MiniGo;
}

/** What a planted Go would like to reach, and all of it there. */
async function openStage(scenario: Scenario): Promise<Stage & AsyncDisposable> {
  const { place } = scenario;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const victim = spawn('sleep', ['600'], { stdio: 'ignore' });
  const targets: Targets = {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    homeFile: join(place.home, 'secret'),
    workspaceFile: join(place.workspace, 'secret'),
    // Everybody may write there. Some sandboxes have a folder of their own in its place: nobody may see it afterwards.
    newFile: `/var/tmp/setup-go-evil-${process.pid}`,
    pid: victim.pid ?? 0,
  };
  for (const file of [targets.homeFile, targets.workspaceFile]) writeFileSync(file, 'secret');
  const archive = miniGo('go1.99.1', { files: { 'bin/go': escapingGo('go1.99.1', targets) } });
  return {
    ...targets,
    archive,
    path: (program) => onlyWith(join(place.root, `bin-${program}`), program),
    async [Symbol.asyncDispose]() {
      victim.kill('SIGKILL');
      rmSync(targets.newFile, { force: true });
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** PATH with programs in front that fail in place of all sandboxes but one, or none. */
function onlyWith(folder: string, sandbox: string): string {
  mkdirSync(folder, { recursive: true });
  for (const { program } of tools)
    if (program !== sandbox) writeFileSync(join(folder, program), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return pathWith(folder);
}

async function install(scenario: Scenario, stage: Stage, given: { sandbox: string; program: string }) {
  const mirror = await scenario.mirror();
  const events = join(scenario.place.root, 'events.jsonl');
  const { sandbox, program } = given;
  const mirrors = offer(mirror, [stage.archive]);
  const outcome = await runShell(
    scenario.place,
    ['setup', '1.99.1', '--mirrors', mirrors, '--sandbox', sandbox, '--events', events, '--max-retries', '0'],
    { RUNNER_TOOL_CACHE: scenario.place.toolCache, PATH: stage.path(program) },
  );
  const lines = existsSync(events) ? readFileSync(events, 'utf8').trim().split('\n') : [];
  const first = lines.map((line) => JSON.parse(line)).find(({ kind }) => kind === 'first-run');
  return { ...outcome, first, requests: mirror.requests.length };
}

describe.each(tools)('$tool', ({ tool, program }) => {
  testUnless(whyNo(program))('a planted Go reaches nothing in its first run', async () => {
    await using scenario = await openScenario('sandbox');
    await using stage = await openStage(scenario);

    const { code, first } = await install(scenario, stage, { sandbox: 'auto', program });

    expect(first).toMatchObject({ release: 'go1.99.1', sandbox: tool });
    expect(first.exitCode & ~reached.write).toBe(0);
    expect(code).toBe(0);
    expect(receiptIn(scenario)).toMatchObject({ sandbox: tool });
    expect(existsSync(stage.newFile)).toBe(false);
  });

  testUnless(whyNo(program))('a command of the user’s reaches nothing but its project', async () => {
    await using scenario = await openScenario('sandbox');
    await using stage = await openStage(scenario);
    installGo(scenario.place.toolCache, { release: 'go1.99.1' });
    const script = `${escapeScript({ ...stage, workspaceFile: '/nowhere' })}`;
    const env = {
      RUNNER_TOOL_CACHE: scenario.place.toolCache,
      PATH: stage.path(program),
      MY_TOKEN: 'hunter2-hunter2',
      GOFLAGS: '-v',
    };
    const sandboxed = (...command: readonly string[]) =>
      runShell(scenario.place, ['sandbox', '1.99.1', '--', ...command], env);

    const { code } = await sandboxed('perl', '-e', script);
    expect((code ?? 1) & ~reached.write).toBe(0);
    expect(existsSync(stage.newFile)).toBe(false);
    const said = await sandboxed('sh', '-c', 'echo made >made; echo "$MY_TOKEN|$GOFLAGS|$HOME"; go version');
    expect(said.stdout).toMatch(/^\|-v\|\/tmp\ngo version go1\.99\.1 /);
    expect(readFileSync(join(scenario.place.workspace, 'made'), 'utf8')).toBe('made\n');
    expect(await sandboxed('sh', '-c', 'exit 7')).toMatchObject({ code: 7 });
  });

  testUnless(whyNo(program) || whyNoRealGo)('a real Go builds a program in it', async () => {
    await using scenario = await openScenario('sandbox');
    const { place } = scenario;
    const { release } = installRealGo(place.toolCache, realGoroot ?? '');
    place.write('go.mod', 'module example.com/hello\n\ngo 1.20\n');
    place.write('main.go', 'package main\n\nfunc main() { println("built") }\n');
    const env = { RUNNER_TOOL_CACHE: place.toolCache, PATH: onlyWith(join(place.root, 'bin'), program) };
    const version = release.replace('go', '');

    const built = await runShell(place, ['sandbox', version, '--', 'go', 'build', '-o', 'hello', '.'], {
      ...env,
      CGO_ENABLED: '0',
    });

    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(place.workspace, 'hello'))).toBe(true);
  });
});

testUnless(whyNo('bwrap'))('bubblewrap: our filter refuses to be traced, too', async () => {
  await using scenario = await openScenario('sandbox');
  await using stage = await openStage(scenario);
  installGo(scenario.place.toolCache, { release: 'go1.99.1' });
  const traced = `exit(syscall(${process.arch === 'arm64' ? 117 : 101}, 0, 0, 0, 0) == 0 ? 1 : 0)`;
  const run = (program: string) =>
    runShell(scenario.place, ['sandbox', '1.99.1', '--', 'perl', '-e', traced], {
      RUNNER_TOOL_CACHE: scenario.place.toolCache,
      PATH: stage.path(program),
    });

  expect(await run('bwrap')).toMatchObject({ code: 0 });
});

testUnless(whyNoPerl)(
  'without a sandbox it reaches what any program does, so the probe finds it',
  async () => {
    await using scenario = await openScenario('sandbox');
    await using stage = await openStage(scenario);

    const { code, first } = await install(scenario, stage, { sandbox: 'off', program: 'none' });

    const least = reached.network | reached.home | reached.workspace | reached.write | reached.newPrivileges;
    expect(first).toMatchObject({ sandbox: 'none' });
    expect(first.exitCode & least).toBe(least);
    if (process.getuid?.() === 0) expect(first.exitCode).toBe(255);
    expect(code).toBe(0); // a Go that fails then is judged by its activation
    expect(receiptIn(scenario)).toMatchObject({ sandbox: 'none' });
  },
);

testUnless(whyNoPerl)('require, and no program that makes one: nothing is asked for', async () => {
  await using scenario = await openScenario('sandbox');
  await using stage = await openStage(scenario);

  const { code, stderr, requests } = await install(scenario, stage, { sandbox: 'require', program: 'none' });

  expect(code).toBe(1);
  expect(stderr).toContain('SANDBOX_MISSING: No program of this machine can make a sandbox');
  expect(requests).toBe(1); // the index
  expect(scenario.leftBehind()).toEqual([]);
});

testUnless(whyNo('unshare'))('require, and a Go that fails in its first run is not installed', async () => {
  await using scenario = await openScenario('sandbox');
  await using stage = await openStage(scenario);
  const usual = stage.archive.files.find(({ path }) => path === 'bin/go')?.content.toString() ?? '';
  const failing = usual.replace(/exec perl.*?'; fi\n/s, 'echo broken >&2; exit 3; fi\n');
  const archive = miniGo('go1.99.1', { files: { 'bin/go': failing } });

  const { code, stderr } = await install(
    scenario,
    { ...stage, archive },
    { sandbox: 'require', program: 'unshare' },
  );

  expect(code).toBe(1);
  expect(stderr).toContain(
    'GO_FAILED: "go version" of go1.99.1 ended with 3 in a sandbox by unshare: broken',
  );
  // The archive was verified, so its bytes are kept.
  expect(scenario.leftBehind().filter((path) => !path.endsWith('.partial'))).toEqual([]);
});

testUnless(whyNoPerl)('auto, and no program that makes one: the clean environment is all', async () => {
  await using scenario = await openScenario('sandbox');
  await using stage = await openStage(scenario);

  const { code, first } = await install(scenario, stage, { sandbox: 'auto', program: 'none' });

  expect(code).toBe(0);
  expect(first).toMatchObject({ sandbox: 'none' });
});

test('the command without a sandbox does not run, and says so', async () => {
  await using scenario = await openScenario('sandbox');
  const { place } = scenario;
  installGo(place.toolCache, { release: 'go1.99.1' });
  const PATH = onLinux ? onlyWith(join(place.root, 'bin'), 'none') : process.env['PATH'];

  const { code, stdout, stderr } = await runShell(
    place,
    ['sandbox', '1.99.1', '--', 'sh', '-c', 'echo ran'],
    { RUNNER_TOOL_CACHE: place.toolCache, PATH },
  );

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('SANDBOX_MISSING');
});

test('a tool-cache hit runs no first run', async () => {
  await using scenario = await openScenario('sandbox');
  const { place } = scenario;
  installGo(place.toolCache, { release: 'go1.99.1' });
  const events = join(place.root, 'events.jsonl');

  const { code } = await runShell(place, ['setup', '1.99.1', '--events', events, '--sandbox', 'require'], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });

  expect(code).toBe(0);
  expect(readFileSync(events, 'utf8')).not.toContain('first-run');
});

/** Of the one tree that is installed. */
function receiptIn({ place }: Scenario): unknown {
  const path = place.tree(place.toolCache).find((name) => name.endsWith(`/${toolCacheArch}.receipt.json`));
  return JSON.parse(readFileSync(join(place.toolCache, path ?? 'none'), 'utf8'));
}

/** Containers forbid them by default, and kernels can. */
function whyNoNamespaces(): string {
  const ways = [['--user', '--map-root-user'], []];
  const works = ways.some((way) => spawnSync('unshare', [...way, '--mount', '--net', 'true']).status === 0);
  return works ? '' : 'this machine lets nobody make namespaces';
}
