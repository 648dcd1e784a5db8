/** The command guard: a command beside it, or a guard that listens until it is stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, offerModule, startGuard } from '../../support/guard.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Place, runShell, temporaryAt } from '../../support/product.ts';
import { onWindows, whyNoSignals } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

let place: Place;
let own: Mirror;

beforeAll(async () => {
  own = await startMirror();
  offerModule(own, 'corp.test/x');
});
afterAll(() => own.close());
beforeEach(() => {
  place = createPlace('guard');
});
afterEach(() => place[Symbol.dispose]());

const settings = () => ({ GOPROXY: own.url, GOPRIVATE: 'corp.test', ...temporaryAt(place.root) });
const script = (text: string) => [process.execPath, '--input-type=module', '-e', text];

describe('guard -- COMMAND', () => {
  test('the command asks the guard, and the report comes last, on standard error', async () => {
    const text = `console.log(await (await fetch(process.env.GOPROXY + '/corp.test/x/@v/list')).text())`;
    const { code, stdout, stderr } = await runShell(place, ['guard', '--', ...script(text)], settings());
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'v1.0.0\n\n' });
    expect(stderr).toMatch(/^The guard asks 1 private proxy and 1 public one; 1 pattern is private\n/);
    expect(stderr).toContain('The guard answered 1 requests, 0 of them itself');
  });

  test('its environment: nothing goes past the guard', async () => {
    const names = '["GOPROXY", "GONOPROXY", "GOPRIVATE", "GONOSUMDB"]';
    const text = `console.log(JSON.stringify(${names}.map((name) => process.env[name])))`;
    const env = { ...settings(), GONOPROXY: 'other.test', GONOSUMDB: 'third.test' };
    const { stdout } = await runShell(place, ['guard', '--', ...script(text)], env);
    const [goproxy, ...others] = JSON.parse(stdout);
    expect(goproxy).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}$/);
    expect(others).toEqual(['none', 'corp.test,other.test', 'third.test,corp.test,other.test']);
  });

  test('its exit code is that of guard; --json prints it with the report', async () => {
    const command = ['--', process.execPath, '-e', 'process.exit(42)'];
    expect((await runShell(place, ['guard', ...command], settings())).code).toBe(42);
    const { stdout } = await runShell(place, ['guard', '--json', ...command], settings());
    expect(JSON.parse(stdout)).toMatchObject({
      'exit-code': 42,
      signal: null,
      guard: { counts: { withheld: 0 } },
    });
  });

  test('there is no such command: 127', async () => {
    const { code, stderr } = await runShell(place, ['guard', '--', 'no-such-command'], settings());
    expect([code, stderr]).toEqual([127, expect.stringContaining('COMMAND_FAILED')]);
  });

  testUnless(whyNoSignals)('a command that dies by a signal', async () => {
    const { signal } = await runShell(place, ['guard', '--', '/bin/sh', '-c', 'kill -TERM $$'], settings());
    expect(signal).toBe('SIGTERM');
  });
});

describe('a guard that listens', () => {
  test('the ready file is for its owner, and the secret is needed', async () => {
    await using guard = await startGuard(place, settings());
    const [file = ''] = place.tree(place.root).filter((name) => name.startsWith('ready-'));
    if (!onWindows) expect(statSync(join(place.root, file)).mode & 0o777).toBe(0o600);
    const { origin } = new URL(guard.url);
    for (const path of ['/corp.test/x/@v/list', '/guard/health', `/${'0'.repeat(32)}/corp.test/x/@v/list`])
      expect((await get(`${origin}${path}`)).status).toBe(404);
    expect((await guard.get('/corp.test/x/@v/list')).status).toBe(200);
    const metrics = await guard.get('/guard/metrics');
    expect(metrics.text).toContain('setup_go_guard_requests_total{source="private",status="200"} 1');
    expect(guard.said()).not.toContain(guard.url.slice(-32));
  });

  test('it does not take what no go command sends', async () => {
    await using guard = await startGuard(place, settings());
    expect((await get(`${guard.url}/corp.test/x/@v/list`, { method: 'POST' })).status).toBe(405);
    expect((await guard.get('/corp.test/x')).status).toBe(400);
    expect((await guard.get('/corp.test/../x/@v/list')).status).toBe(400);
    expect((await guard.get('/guard/other')).status).toBe(404);
  });

  test('--while: it ends when that process does', async () => {
    const job = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    await using guard = await startGuard(place, settings(), ['--while', String(job.pid)]);
    const ended = once(guard.process, 'exit');
    job.kill('SIGKILL');
    expect(await ended).toEqual([0, null]);
  });
});

describe('wrong usage', () => {
  test.each([
    [['guard'], 'USAGE: guard needs a command after "--", or --ready-file'],
    [['guard', 'go', 'build'], 'USAGE: guard has no argument "go": a command follows after "--"'],
    [
      ['guard', '--listen', '0.0.0.0:0', '--', 'x'],
      'USAGE: --listen is "0.0.0.0:0", which is not a loopback address',
    ],
    [['guard', '--listen', '127.0.0.1', '--', 'x'], 'USAGE: --listen is "127.0.0.1"'],
    [['guard', '--while', 'x', '--', 'x'], 'USAGE: --while is "x"'],
    [['guard', '--stop', '--', 'x'], 'USAGE: A command, --stop and --fill cannot be combined'],
    [['guard', '--stop'], 'GUARD_FAILED: No guard runs beside this job'],
    [['guard', '--fill', 'go.sum'], 'USAGE: --fill needs --guard-redis'],
    [['list', '--listen', 'x'], 'USAGE: list has no flag --listen'],
    [['setup', '--guard', '--profile', '1.22'], 'USAGE: --guard cannot be combined with --profile'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await runShell(place, args, settings());
    expect(code).not.toBe(0);
    expect(stderr).toContain(message);
  });

  test.each([
    [{ GOPROXY: 'off' }, 'INPUT_INVALID: GOPROXY is off'],
    [{ GOPROXY: 'direct' }, 'INPUT_INVALID: GOPROXY is direct'],
    [{ GOPROXY: 'file:///srv' }, 'INPUT_INVALID: GOPROXY has the entry "file:///srv"'],
    [{ GOPRIVATE: 'a.test/[' }, 'INPUT_INVALID: GOPRIVATE has the pattern "a.test/["'],
    [{ SETUP_GO_GUARD_REDIS: 'localhost' }, 'INPUT_INVALID: The input guard-redis is "localhost"'],
  ])('%j', async (env, message) => {
    const { code, stderr } = await runShell(place, ['guard', '--', 'x'], { ...settings(), ...env });
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});
