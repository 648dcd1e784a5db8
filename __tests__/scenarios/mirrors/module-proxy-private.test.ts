/** A private module proxy: who may see its credentials, and who may not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import {
  createDatabase,
  type Database,
  type GoModule,
  moduleOf,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { openScenario } from '../../support/scenario.ts';

const [user, password] = ['deploy', 'correct-horse%2Fbattery'];
const authorization = `Basic ${Buffer.from(`${user}:${decodeURIComponent(password)}`).toString('base64')}`;
const secrets = ['correct-horse', 'battery', authorization.slice(6)];

let go: GoModule;
let database: Database;
beforeAll(async () => {
  go = moduleOf(miniGo('go1.99.1'));
  database = createDatabase([go]);
});

test.each(['GOPROXY', 'module-proxy+URL'])(
  'userinfo of %s goes to that proxy and is shown nowhere',
  async (way) => {
    await using scenario = await openScenario('private');
    const [proxy, sums] = [await scenario.mirror(), await scenario.mirror()];
    offerModules(proxy, [go]);
    const GOSUMDB = `${database.key} ${offerDatabase(sums, database)}`;
    const url = proxy.url.replace('//', `//${user}:${password}@`);
    const env = {
      GOSUMDB,
      RUNNER_DEBUG: '1',
      ...(way === 'GOPROXY' ? { GOPROXY: url } : { GOPROXY: 'off' }),
    };
    const mirrors = way === 'GOPROXY' ? 'module-proxy' : `module-proxy+${url}`;

    const step = await scenario.step({ 'go-version': '1.99.x', mirrors }, { env });

    expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
    expect(proxy.requests.map(({ headers }) => headers['authorization'])).toEqual(
      proxy.requests.map(() => authorization),
    );
    expect(sums.requests.length).toBeGreaterThan(0);
    for (const { headers, path } of sums.requests)
      for (const secret of secrets) expect(JSON.stringify({ headers, path })).not.toContain(secret);
    // What exports the effective GOPROXY says it to later steps, as the user's own environment does: that is no leak.
    const { GOPROXY: _, ...exported } = step.env;
    expectSilence([
      step.stdout.replaceAll(/^::add-mask::.*$/gm, ''), // the runner does not show these lines
      step.stderr,
      step.summary,
      JSON.stringify([exported, step.outputs, step.annotations]),
    ]);
    expectSilence(textsBelow(scenario.place.toolCache));
  },
);

test('a redirect to another host does not take them along', async () => {
  await using scenario = await openScenario('private');
  const [proxy, store, sums] = [await scenario.mirror(), await scenario.mirror(), await scenario.mirror()];
  offerModules(proxy, [go]);
  offerModules(store, [go]);
  const path = `/golang.org/toolchain/@v/${go.version}.zip`;
  proxy.fail(path, { kind: 'redirect', to: `${store.url}${path}` });
  const GOSUMDB = `${database.key} ${offerDatabase(sums, database)}`;

  const GOPROXY = proxy.url.replace('//', `//${user}:${password}@`);
  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: 'module-proxy' },
    { env: { GOPROXY, GOSUMDB } },
  );

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
  expect(store.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
});

test.each([
  ['the proxy refuses them', 401],
  ['the proxy is broken', 500],
  ['the proxy has no such version', 404],
])('nor where it fails: %s', async (_, status) => {
  await using scenario = await openScenario('private');
  const [proxy, sums] = [await scenario.mirror(), await scenario.mirror()];
  proxy.fail('*', { kind: 'status', status });
  const GOSUMDB = `${database.key} ${offerDatabase(sums, database)}`;
  const GOPROXY = proxy.url.replace('//', `//${user}:${password}@`);

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: 'module-proxy', 'max-retries': '1' },
    { env: { GOPROXY, GOSUMDB, RUNNER_DEBUG: '1' } },
  );

  expect(step.code).toBe(1);
  expectSilence([
    step.stdout,
    step.stderr,
    step.summary,
    JSON.stringify([step.env, step.outputs, step.annotations]),
  ]);
});

test('nor where the proxy is no URL, or passes the database on badly', async () => {
  await using scenario = await openScenario('private');
  const proxy = await scenario.mirror();
  offerModules(proxy, [go]);
  proxy.fail(`/sumdb/${database.name}/supported`, { kind: 'status', status: 500 });
  const good = proxy.url.replace('//', `//${user}:${password}@`);

  for (const GOPROXY of [`ftp://${user}:${password}@proxy.test`, good]) {
    const env = { GOPROXY, GOSUMDB: database.key, RUNNER_DEBUG: '1' };
    const step = await scenario.step(
      { 'go-version': '1.99.1', mirrors: 'module-proxy', 'max-retries': '0' },
      { env },
    );
    expect(step.code).toBe(1);
    expectSilence([step.stdout, step.stderr, JSON.stringify(step.annotations)]);
  }
});

function expectSilence(texts: readonly string[]): void {
  for (const text of texts)
    for (const secret of secrets) expect(text.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(secret); // the runner shows no such line
}

function textsBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`);
}
