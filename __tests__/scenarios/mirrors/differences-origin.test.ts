/** docs/differences.md, "Where Go comes from", a test a row. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { goPlatform, installGo } from '../../support/installed-go.ts';
import { type MiniGo, miniGo, releaseIndex } from '../../support/mini-go.ts';
import { TLS } from '../../support/mirror-server.ts';
import { createPlace, runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire, wireOf } from '../../support/scenario.ts';

let [go, older]: MiniGo[] = [];
beforeAll(async () => {
  [go, older] = [miniGo('go1.99.1'), miniGo('go1.98.2')];
});

/** No host but this one is reached. */
const nowhere = { HTTPS_PROXY: 'http://127.0.0.1:9' };

async function based(scenario: Scenario, extra: Readonly<Record<string, string>> = {}) {
  const mirror = await scenario.mirror();
  const base = offer(
    mirror,
    [go, older].filter((each) => each !== undefined),
  );
  const step = (inputs: Readonly<Record<string, string>>) =>
    scenario.step({ 'go-download-base-url': base, 'max-retries': '0', ...extra, ...inputs });
  return { mirror, base, step };
}

test('release-index', async () => {
  await using scenario = await openScenario('origin');
  const goDev = await scenario.official([go, older].filter((each) => each !== undefined));
  expect((await scenario.step({ 'go-version': 'stable' }, { env: goDev.env })).code).toBe(0);
  const hosts = wireOf(goDev).map((request) => /^\d+ ([^/]+)/.exec(request)?.[1]);
  expect(new Set(hosts)).toEqual(new Set(['go.dev', 'dl.google.com']));
  expect(goDev.proxy.requests.filter(({ target }) => /github/.test(target))).toEqual([]);
});

test('known-versions', async () => {
  using place = createPlace('origin');
  const args = ['resolve', '--json', '--architecture', 'amd64', '--go-version', '1.26.8'];
  const { archive } = JSON.parse(
    (await runShell(place, args, { ...nowhere, SETUP_GO_MAX_RETRIES: '0' })).stdout,
  );
  expect(archive.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('mirrors', async () => {
  await using scenario = await openScenario('origin');
  const { base } = await based(scenario);
  const step = await scenario.step({ 'go-version': '1.99.1', mirrors: `http://127.0.0.1:9/dl ${base}` });
  expect(step).toMatchObject({ code: 0, outputs: { mirror: base } });

  const unreached = await scenario.step({ 'go-version': 'stable', 'max-retries': '0' }, { env: nowhere });
  expect(unreached.annotations.at(-1)?.message).toMatch(/\n {2}official: .*\n {2}module-proxy: /);
});

test('slim-trees', async () => {
  await using scenario = await openScenario('origin');
  const root = installGo(scenario.place.toolCache, { release: 'go1.99.1', tool: 'go-slim' });
  const ask = async (inputs: Readonly<Record<string, string>>) =>
    (await scenario.step({ 'go-version': '1.99', 'max-retries': '0', ...inputs }, { env: nowhere })).outputs;
  expect(await ask({})).toMatchObject({ 'go-root': root });
  expect(await ask({ mirrors: 'official' })).toEqual({});
  expect(await ask({ mirrors: 'official', slim: 'true' })).toMatchObject({ 'go-root': root });
});

test('retries', async () => {
  await using scenario = await openScenario('origin');
  const { mirror, step } = await based(scenario);
  mirror.fail('/go/', { kind: 'status', status: 503 }, 2);
  expect(await step({ 'go-version': '1.99', 'max-retries': '2' })).toMatchObject({ code: 0 });
  expect(wire(mirror).slice(0, 3)).toEqual([
    '503 /go/?mode=json',
    '503 /go/?mode=json',
    '200 /go/?mode=json',
  ]);
});

test('verified', async () => {
  await using scenario = await openScenario('origin');
  const { mirror, step } = await based(scenario);
  mirror.fail(`/go/${go?.filename}`, { kind: 'wrong-bytes', at: 40 });
  const { code, stdout } = await step({ 'go-version': '1.99.1' });
  expect({ code, stdout }).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('title=DIGEST_MISMATCH'),
  });
  expect(scenario.cached().filter((path) => /bin\/go|\.complete/.test(path))).toEqual([]);
});

test('no-digest', async () => {
  await using scenario = await openScenario('origin');
  const mirror = await scenario.mirror();
  const base = offer(mirror, [miniGo('go1.99.1')], { index: false });
  const { code, stdout } = await scenario.step({ 'go-version': '1.99.1', 'go-download-base-url': base });
  expect({ code, stdout }).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('title=DIGEST_MISSING'),
  });
});

test('official-bytes', async () => {
  await using scenario = await openScenario('origin');
  const mirror = await scenario.mirror();
  const other = miniGo('go1.26.8', { platform: goPlatform });
  const base = offer(mirror, [other], { index: releaseIndex([other]), sums: true });
  const inputs = { 'go-version': '1.26.8', 'go-download-base-url': base, 'max-retries': '0' };
  expect((await scenario.step(inputs)).stdout).toMatch(/title=(DIGEST|SIZE)_MISMATCH/);
  const pinned = await scenario.step({ ...inputs, checksum: other.sha256 });
  expect(pinned).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  expect(pinned.outputs['go-root']).toMatch(/[\\/]go-[0-9a-f]{8}[\\/]1\.26\.8[\\/]/);

  const resolving = await scenario.mirror();
  const partial = offer(resolving, [miniGo('go1.26', { version: 'go1.26.8' })], { index: false, sums: true });
  expect(await scenario.step({ 'go-version': '1.26', 'go-download-base-url': partial })).toMatchObject({
    code: 0,
    outputs: { 'go-version': '1.26.8', trust: 'index' },
  });
});

test('base-url-index', async () => {
  await using scenario = await openScenario('origin');
  const { step } = await based(scenario);
  expect((await step({ 'go-version': 'oldstable' })).outputs['go-version']).toBe('1.98.2');
  expect((await step({ 'go-version': '1.x' })).outputs['go-version']).toBe('1.98.2');
  expect((await step({ 'go-version': '1.x', 'check-latest': 'true' })).outputs['go-version']).toBe('1.99.1');
});

test('base-url-alone', async () => {
  await using scenario = await openScenario('origin');
  const mirror = await scenario.mirror();
  const base = offer(mirror, [miniGo('go1.99.1')], { index: false, sums: true });
  const { stdout } = await scenario.step({
    'go-version': '^1.99',
    'go-download-base-url': base,
    'max-retries': '0',
  });
  expect(stdout).toContain('title=INDEX_INVALID');
});

test('token', async () => {
  await using scenario = await openScenario('origin');
  const { mirror, step } = await based(scenario, { token: 'mine' });
  const elsewhere = await scenario.mirror();
  mirror.fail(`/go/${go?.filename}`, { kind: 'redirect', to: `${elsewhere.url}/x` });
  elsewhere.serve('/x', go?.bytes ?? '');
  expect(await step({ 'go-version': '1.99.1' })).toMatchObject({ code: 0 });
  const sent = (each: typeof mirror) => new Set(each.requests.map(({ headers }) => headers['authorization']));
  expect([sent(mirror), sent(elsewhere)]).toEqual([new Set(['token mine']), new Set([undefined])]);
});

test('job-token', async () => {
  await using scenario = await openScenario('origin');
  const { mirror, step } = await based(scenario, { token: 'ghs_0123456789' });
  expect(await step({ 'go-version': '1.99.1' })).toMatchObject({ code: 0 });
  expect(mirror.requests.filter(({ headers }) => headers['authorization'] !== undefined)).toEqual([]);
});

test('netrc', async () => {
  await using scenario = await openScenario('origin');
  const authorization = `Basic ${Buffer.from('me:sesame-opens').toString('base64')}`;
  const mirror = await scenario.mirror({ tls: true, authorization });
  const netrc = `machine ${new URL(mirror.url).host} login me password sesame-opens\n`;
  writeFileSync(join(scenario.place.home, '.netrc'), netrc);
  const base = offer(
    mirror,
    [go].filter((each) => each !== undefined),
  );
  const inputs = { 'go-version': '1.99.1', 'go-download-base-url': base, 'max-retries': '0' };
  const env = { SSL_CERT_FILE: TLS.ca };
  expect(await scenario.step(inputs, { env })).toMatchObject({ code: 0 });
});

test('tool-cache-check', async () => {
  await using scenario = await openScenario('origin');
  const { mirror, base } = await based(scenario);
  installGo(scenario.place.toolCache, { release: 'go1.98.1', version: '1.99.7' });
  const { stdout, outputs } = await scenario.step({ 'go-version': '1.99', mirrors: base });
  expect(outputs['go-version']).toBe('1.99.1');
  expect(stdout).toMatch(
    /^::warning::Skipping go 1\.99\.7 in the tool cache at .*: its VERSION says "go1\.98\.1"/m,
  );
  expect(wire(mirror)).toContain(`200 /go/${go?.filename}`);
});
