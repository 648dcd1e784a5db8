/** The guard beside a job: on GitHub from the step to the one after the job, elsewhere as long as the shell lives. */
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { get, offerModule } from '../../support/guard.ts';
import { installGo } from '../../support/installed-go.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import {
  builtFolder,
  createPlace,
  exported,
  type Place,
  runShell,
  runStep,
  type StepOutcome,
  temporaryAt,
  userOf,
} from '../../support/product.ts';
import { onWindows, whyNoShell } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

let place: Place;
let own: Mirror;
let started: string[] = [];

beforeEach(async () => {
  [place, own, started] = [createPlace('guard'), await startMirror(), []];
  installGo(place.toolCache);
  offerModule(own, 'corp.test/x');
});
afterEach(async () => {
  for (const url of started) await get(`${url}/guard/stop`, { method: 'POST' }).catch(() => undefined); // it may have ended
  await own.close();
  place[Symbol.dispose]();
});

const isThere = (url: string) =>
  get(`${url}/guard/health`, { agent: false }).then(
    () => true,
    () => false,
  );
async function untilGone(url: string): Promise<void> {
  while (await isThere(url)) await sleep(50);
}

describe('on GitHub', () => {
  const inputs = () => ({
    'go-version': '1.22.12',
    guard: 'true',
    'guard-private': 'corp.test',
    'guard-public-proxy': 'off',
    goproxy: own.url,
    summary: 'full',
  });

  async function step(
    more: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepOutcome> {
    const outcome = await runStep(place, { ...inputs(), ...more }, { env });
    if (outcome.env['GOPROXY']?.startsWith('http://127.0.0.1')) started.push(outcome.env['GOPROXY']);
    return outcome;
  }

  function afterJob(outcome: StepOutcome): Promise<StepOutcome> {
    const state = Object.entries(outcome.state).map(([name, value]) => [`STATE_${name}`, value]);
    return runStep(place, inputs(), { env: Object.fromEntries(state) });
  }

  test('the step starts it and exports it, the step after the job stops it and reports', async () => {
    const outcome = await step();
    expect([outcome.code, outcome.annotations]).toEqual([0, []]);
    const { GOPROXY: url = '', ...env } = outcome.env;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}$/);
    expect(env).toMatchObject({ GONOPROXY: 'none', GOPRIVATE: 'corp.test', GONOSUMDB: 'corp.test' });
    expect(outcome.stdout).toContain(
      'The guard asks 1 private proxy and 0 public ones; 1 pattern is private',
    );
    const secret = url.slice(-32);
    // Only the command that hides it names it.
    expect(outcome.stdout.replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret);
    expect((await get(`${url}/corp.test/x/@v/list`)).text).toBe('v1.0.0\n');
    expect((await get(`${url}/corp.test/none/@v/list`)).status).toBe(404);
    const post = await afterJob(outcome);
    expect([post.code, post.annotations]).toEqual([0, []]);
    expect(post.stdout).toContain('The guard answered 2 requests');
    expect(post.summary).toContain('| Guard | 2 requests |');
    expect(post.summary).toContain('| Kept from public proxies | 1 module that GOPROXY');
    expect(post.summary + post.stdout.replaceAll(`::add-mask::${secret}`, '')).not.toMatch(
      /corp\.test|[0-9a-f]{32}/,
    );
    await untilGone(url);
    // On Windows nobody can remove its log while it runs.
    const rest = onWindows ? [expect.stringMatching(/^setup-go-guard-start-/)] : [];
    expect(readdirSync(place.root).filter((name) => name.startsWith('setup-go-guard'))).toEqual(rest);
  });

  test('a second step uses the same one, and does not stop it', async () => {
    const first = await step();
    const second = await runStep(place, { ...inputs(), goproxy: '' }, { env: first.env });
    expect([second.code, second.env['GOPROXY']]).toEqual([0, first.env['GOPROXY']]);
    expect(second.stdout).toContain('A guard of an earlier step is running');
    await afterJob(second);
    expect(await isThere(first.env['GOPROXY'] ?? '')).toBe(true);
  });

  test('it ends by itself when what runs the job is gone', async () => {
    const under = onWindows ? ['cmd', '/d', '/c'] : ['/bin/sh', '-c', '"$@"; exit $?', 'sh'];
    const outcome = await runStep(place, inputs(), { under });
    expect(outcome.code).toBe(0);
    await untilGone(outcome.env['GOPROXY'] ?? '');
    const post = await afterJob(outcome);
    expect(post.code).toBe(0);
    expect(post.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('had ended before the job did'),
      }),
    ]);
  });

  test('a wrong input fails the step before anything is done', async () => {
    const outcome = await step({ 'guard-private': 'a.test/[' });
    expect(outcome.annotations).toEqual([expect.objectContaining({ title: 'INPUT_INVALID' })]);
    expect([outcome.code, outcome.env]).toEqual([1, {}]);
  });

  test('a guard that cannot start fails the step, with the reason', async () => {
    const outcome = await step({ goproxy: 'off' });
    expect(outcome.annotations).toEqual([
      expect.objectContaining({ title: 'GUARD_FAILED', message: expect.stringContaining('GOPROXY is off') }),
    ]);
    expect(outcome.code).toBe(1);
  });
});

describe('in a shell', () => {
  testUnless(whyNoShell)(
    'setup --guard: it lives as long as the shell that evaluates the lines',
    async () => {
      const line = ['eval "$("$@")"', 'echo "$GOPROXY $GONOPROXY $GOPRIVATE"', 'read -r done'].join('\n');
      const command = [process.execPath, join(builtFolder, 'index.js'), 'setup', '1.22.12', '--guard'];
      const env = {
        ...userOf(place),
        RUNNER_TOOL_CACHE: place.toolCache,
        GOPROXY: own.url,
        GOPRIVATE: 'corp.test',
        ...temporaryAt(place.root),
      };
      // A group of its own, as a runner gives to the script of a job.
      const shell = spawn('/bin/sh', ['-c', line, 'sh', ...command], {
        env,
        detached: true,
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      let said = '';
      shell.stdout.setEncoding('utf8').on('data', (text) => (said += text));
      while (!said.includes('\n')) await sleep(20);
      const [url = '', ...others] = said.trim().split(' ');
      started.push(url);
      expect(others).toEqual(['none', 'corp.test']);
      expect((await get(`${url}/corp.test/x/@v/list`)).status).toBe(200);
      await sleep(2_500); // two looks at the shell, which is still there
      expect(await isThere(url)).toBe(true);
      shell.stdin.end('\n');
      await untilGone(url);
    },
  );

  test('setup --json --guard: what it says can be used', async () => {
    const env = { RUNNER_TOOL_CACHE: place.toolCache, GOPROXY: own.url, TMPDIR: place.root };
    const { stdout, stderr } = await runShell(place, ['setup', '1.22.12', '--guard', '--json'], env);
    const { environment } = JSON.parse(stdout);
    started.push(environment.GOPROXY);
    expect(environment).toMatchObject({
      GOPROXY: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}$/),
      SETUP_GO_TARBALL_GUARD: environment.GOPROXY,
    });
    expect((await get(`${environment.GOPROXY}/corp.test/x/@v/list`)).status).toBe(200);
    expect(stderr).not.toContain(environment.GOPROXY.slice(-32));
  });

  test('guard --stop shows what it has done', async () => {
    const env = { RUNNER_TOOL_CACHE: place.toolCache, GOPROXY: own.url, ...temporaryAt(place.root) };
    const { stdout } = await runShell(place, ['setup', '1.22.12', '--guard'], env);
    const url = exported(stdout, 'GOPROXY') ?? '';
    started.push(url);
    await get(`${url}/github.com/a/x/@v/list`);
    const stopped = await runShell(place, ['guard', '--stop'], { SETUP_GO_TARBALL_GUARD: url });
    expect(stopped.code).toBe(0);
    expect(stopped.stdout).toMatch(/^The guard answered 1 request in \d+ s\n {2}Answers: /);
    await untilGone(url);
    const again = await runShell(place, ['guard', '--stop'], { SETUP_GO_TARBALL_GUARD: url });
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('has ended already')]);
  });

  test('the lines do not wait for it', () => {
    const env = {
      ...userOf(place),
      RUNNER_TOOL_CACHE: place.toolCache,
      GOPROXY: own.url,
      ...temporaryAt(place.root),
    };
    const args = [join(builtFolder, 'index.js'), 'setup', '1.22.12', '--guard'];
    // Synchronous: its pipes must be closed.
    const stdout = execFileSync(process.execPath, args, { env, encoding: 'utf8' });
    started.push(exported(stdout, 'GOPROXY') ?? '');
    expect(started[0]).toMatch(/^http/);
  });
});
