/** Go as the module golang.org/toolchain, from a module proxy, proved by a checksum database. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { goFile, programName } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import {
  createDatabase,
  type Database,
  type GoModule,
  moduleOf,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { openScenario, type Scenario, wire } from '../../support/scenario.ts';
import { shownMode } from '../../support/system.ts';

const extra = {
  'src/cmd/go.mod': 'module cmd\n',
  'src/all.bash': '#!/bin/bash\n',
  'lib/wasm/go_js_wasm_exec': '#!/bin/sh\n',
};
let releases: readonly MiniGo[];
let modules: readonly GoModule[];
let database: Database;
beforeAll(async () => {
  releases = await Promise.all(
    ['go1.99.1', 'go1.99.2', 'go1.98.7', 'go2.0rc1'].map((release) => miniGo(release, { files: extra })),
  );
  modules = releases.map(moduleOf);
  database = createDatabase(modules);
});

function module(index: number): GoModule {
  const found = modules[index];
  if (!found) throw new Error(`no module ${index}`);
  return found;
}

async function openProxy(
  scenario: Scenario,
  listed = modules,
): Promise<{ readonly proxy: Mirror; readonly env: Record<string, string> }> {
  const proxy = await scenario.mirror();
  const url = offerModules(proxy, modules, { listed });
  offerDatabase(proxy, database);
  return { proxy, env: { GOPROXY: url, GOSUMDB: database.key } };
}

const zipOf = (version: string) => `/golang.org/toolchain/@v/${version}.zip`;
const list = '/golang.org/toolchain/@v/list';
const fromProxy = { 'go-version': '1.99.1', mirrors: 'module-proxy', 'max-retries': '1' };

test('is installed at trust log under go-slim; receipt, manifest and log say what it lacks', async () => {
  await using scenario = await openScenario('module');
  const { proxy, env } = await openProxy(scenario);

  const step = await scenario.step(fromProxy, { env });

  expect(step).toMatchObject({
    code: 0,
    annotations: [],
    outputs: { 'go-version': '1.99.1', trust: 'log', mirror: 'module-proxy' },
  });
  const root = step.outputs['go-root'] ?? '';
  expect(root).toMatch(/[\\/]go-slim[\\/]1\.99\.1[\\/][^\\/]+$/);
  expect(step.stdout).toMatch(
    /Installed go1\.99\.1 from module-proxy \(trust log\), without api doc misc test/,
  );
  expect(JSON.parse(readFileSync(`${root}.receipt.json`, 'utf8'))).toMatchObject({
    tool: 'go-slim',
    release: 'go1.99.1',
    archive: `${module(0).version}.zip`,
    size: module(0).bytes.length,
    mirror: 'module-proxy',
    trust: 'log',
    h1: module(0).h1,
    lacks: ['api', 'doc', 'misc', 'test'],
  });
  const paths = releases[0]?.files.map(({ path }) => path) ?? [];
  const kept = paths.filter((path) => !/^(api|doc|misc|test)\//.test(path)).sort();
  const compile = kept.find((path) => path.endsWith(programName('/compile'))) ?? '';
  expect(scenario.place.tree(root).filter((path) => !path.endsWith('/'))).toEqual(kept);
  const mode = (path: string) => (statSync(join(root, path)).mode & 0o777).toString(8);
  const programs = [goFile, programName('bin/gofmt'), compile, 'src/all.bash', 'lib/wasm/go_js_wasm_exec'];
  expect(programs.map(mode)).toEqual(programs.map(() => shownMode(0o755)));
  expect(['VERSION', 'src/cmd/go.mod', 'src/fmt/print.go'].map(mode)).toEqual(
    ['644', '644', '644'].map((each) => shownMode(Number.parseInt(each, 8))),
  );
  const manifest = readFileSync(`${root}.manifest`, 'utf8').trimEnd().split('\n');
  expect(manifest.map((line) => line.slice(66))).toContain('src/cmd/go.mod');
  expect(manifest).toHaveLength(kept.length);
  expect(wire(proxy)).toContain(`200 ${zipOf(module(0).version)}`);
});

test('the record is asked for before the zip, and the second step asks nobody', async () => {
  await using scenario = await openScenario('module');
  const { proxy, env } = await openProxy(scenario);

  await scenario.step(fromProxy, { env });
  const asked = wire(proxy);
  const step = await scenario.step(fromProxy, { env });

  const at = (part: string) => asked.findIndex((line) => line.includes(part));
  expect(at('/supported')).toBeGreaterThanOrEqual(0);
  expect(at('/supported')).toBeLessThan(at('/lookup/'));
  expect(at('/lookup/')).toBeLessThan(at('.zip'));
  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
  expect(wire(proxy)).toEqual(asked);
});

test.each([
  ['^1.98', '1.99.2'],
  ['1.98', '1.98.7'],
  ['1.99.x', '1.99.2'],
  ['>=1.98 <1.99.2', '1.99.1'],
  ['stable', '1.99.2'],
  ['oldstable', '1.98.7'],
  ['2.0rc1', '2.0rc1'],
])('the list resolves %s to %s', async (request, expected) => {
  await using scenario = await openScenario('module');
  const { env } = await openProxy(scenario);

  const step = await scenario.step({ ...fromProxy, 'go-version': request }, { env });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': expected, trust: 'log' } });
});

test('check-latest finds what a partial list names, though an older one is there', async () => {
  await using scenario = await openScenario('module');
  const { env, proxy } = await openProxy(scenario, [module(0), module(2)]);
  const inputs = { ...fromProxy, 'go-version': '1.99', 'check-latest': 'true' };

  const partial = await scenario.step(inputs, { env });
  offerModules(proxy, modules);
  const whole = await scenario.step(inputs, { env });

  expect([partial, whole].map(({ outputs }) => outputs['go-version'])).toEqual(['1.99.1', '1.99.2']);
});

test('an exact version that the list does not name is asked for all the same', async () => {
  await using scenario = await openScenario('module');
  const { proxy, env } = await openProxy(scenario, [module(0)]);

  const step = await scenario.step({ ...fromProxy, 'go-version': '1.99.2' }, { env });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.2' } });
  expect(wire(proxy)).toContain(`200 ${zipOf(module(1).version)}`);
});

test('a version that neither list nor proxy nor database has', async () => {
  await using scenario = await openScenario('module');
  const { env, proxy } = await openProxy(scenario);

  const step = await scenario.step({ ...fromProxy, 'go-version': '1.97.3' }, { env });

  expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'VERSION_UNKNOWN' }] });
  expect(step.annotations[0]?.message).toMatch(
    /^No release "1\.97\.3" \(go-version\) is known: .*\nNearest are 1\.27\.0, /,
  );
  expect(wire(proxy).filter((line) => line.endsWith('.zip'))).toEqual([]);
  expect(scenario.cached().filter((path) => path.includes('1.97.3'))).toEqual([]);
});

test('the default of mirrors falls from the official place, which is unreachable, to the module proxy', async () => {
  await using scenario = await openScenario('module');
  const { proxy, env } = await openProxy(scenario);
  const nowhere = 'http://127.0.0.1:9';

  const step = await scenario.step(
    { 'go-version': '1.99.1', 'max-retries': '0' },
    { env: { ...env, HTTPS_PROXY: nowhere } },
  );

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log', mirror: 'module-proxy' } });
  expect(step.annotations.map(({ level, message }) => `${level} ${message}`).join('\n')).toMatch(
    /warning Mirror official failed: /,
  );
  expect(wire(proxy)).toContain(`200 ${list}`);
});

test('a proxy of one’s own, module-proxy+URL, and not those of GOPROXY', async () => {
  await using scenario = await openScenario('module');
  const [{ env, proxy }, own] = [await openProxy(scenario), await scenario.mirror()];
  const url = offerModules(own, modules, { under: '/artifactory/api/go' });

  const step = await scenario.step(
    { ...fromProxy, 'go-version': '1.98', mirrors: `module-proxy+${url}/` },
    { env },
  );

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.98.7', mirror: `module-proxy+${url}` } });
  expect(wire(own)).toEqual([
    `200 /artifactory/api/go${list}`,
    `200 /artifactory/api/go${zipOf(module(2).version)}`,
  ]);
  expect(wire(proxy).filter((line) => !line.includes('/sumdb/'))).toEqual([]);
});

test('GOOS=js: up to 1.23 what is missing is named', async () => {
  await using scenario = await openScenario('module');
  const old = moduleOf(miniGo('go1.23.77'));
  const own = createDatabase([old]);
  const proxy = await scenario.mirror();
  const env = { GOPROXY: offerModules(proxy, [old]), GOSUMDB: own.key, GOOS: 'js', GOARCH: 'wasm' };
  offerDatabase(proxy, own);

  const step = await scenario.step({ ...fromProxy, 'go-version': '1.23.77' }, { env });
  const plain = await scenario.step(
    { ...fromProxy, 'go-version': '1.23.77' },
    { env: { ...env, GOOS: 'linux', GOARCH: 'amd64' } },
  );

  expect(step).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
  expect(step.annotations[0]?.message).toContain('without misc/wasm');
  expect(plain.annotations).toEqual([]);
});

test('GOSUMDB=off: the module proxy cannot be used, and the error says so', async () => {
  await using scenario = await openScenario('module');
  const { proxy, env } = await openProxy(scenario);

  const step = await scenario.step(fromProxy, { env: { ...env, GOSUMDB: 'off' } });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'SUMDB_OFF' }] });
  expect(step.annotations[0]?.message).toContain('GOSUMDB is "off"');
  expect(wire(proxy).filter((line) => line.endsWith('.zip'))).toEqual([]);
});

test.each(['GONOSUMDB', 'GONOSUMCHECK', 'GOPRIVATE', 'GOFLAGS'])(
  '%s does not exempt the toolchain',
  async (name) => {
    await using scenario = await openScenario('module');
    const { proxy, env } = await openProxy(scenario);
    proxy.serve(zipOf(module(0).version), module(1).bytes);
    const value = { GONOSUMCHECK: '1', GOFLAGS: '-insecure' }[name] ?? 'golang.org/toolchain,*';

    const step = await scenario.step(fromProxy, { env: { ...env, [name]: value } });

    expect(step.code).toBe(1);
    expect(wire(proxy).some((line) => line.includes('/lookup/'))).toBe(true);
  },
);

test('a version that go.dev does not know is not looked for in the module proxies', async () => {
  await using scenario = await openScenario('module');
  const [{ proxy, env }, goDev] = [await openProxy(scenario), await scenario.official(releases)];

  const step = await scenario.step({ 'go-version': '1.97.3' }, { env: { ...goDev.env, ...env } });

  expect(step).toMatchObject({ code: 1 });
  expect(step.annotations.at(-1)?.message).toMatch(/VERSION_UNKNOWN/);
  expect(wire(proxy)).toEqual([`200 ${list}`]);
});

test('a pin of an archive that nobody knows is not met by a module, even where the official place is down', async () => {
  await using scenario = await openScenario('module');
  const { proxy, env } = await openProxy(scenario);

  const step = await scenario.step(
    { 'go-version': '1.99.1', checksum: 'ab'.repeat(32), 'max-retries': '0' },
    { env: { ...env, HTTPS_PROXY: 'http://127.0.0.1:9' } },
  );

  expect(step).toMatchObject({ code: 1, outputs: {} });
  expect(step.annotations.at(-1)?.message).toMatch(
    /module-proxy: DIGEST_MISSING: module-proxy does not serve go1\.99\.1/,
  );
  expect(wire(proxy).filter((line) => line.endsWith('.zip'))).toEqual([]);
});
