/** advisories-refresh: newer advisories from the module proxy, verified; what is built in if that fails. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { knownAdvisories } from '../../../src/core/advisories/known-advisories.ts';
import { archiveExtension, installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { createDatabase, moduleOfFiles, offerDatabase } from '../../support/module-proxy.ts';
import { type Place, pathWith, runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { cleanRelease, defaults } from './known.ts';

const path = 'golang.org/x/vulndb';
const newer = 'v0.0.0-29990101020304-0123456789ab';

/** About the release that the table in the repository says nothing of. */
function osv(id: string, ...events: readonly Readonly<Record<string, string>>[]): string {
  const affected = [{ package: { name: 'stdlib', ecosystem: 'Go' }, ranges: [{ type: 'SEMVER', events }] }];
  return JSON.stringify({ schema_version: '1.3.1', id, aliases: ['CVE-2999-1234'], affected });
}

const files = {
  'go.mod': `module ${path}\n`,
  LICENSE: 'CC-BY 4.0\n',
  'data/osv/GO-2999-0001.json': osv('GO-2999-0001', { introduced: '0' }, { fixed: '1.999.5' }),
  'data/osv/GO-2999-0002.json': osv('GO-2999-0002', { introduced: '1.999.0-0' }, { fixed: '1.999.3' }),
  'data/osv/GO-2999-0003.json': JSON.stringify({
    id: 'GO-2999-0003',
    affected: [{ package: { name: 'example.test/m' }, ranges: [] }],
  }),
  'data/reports/GO-2999-0001.yaml': 'id: GO-2999-0001\n',
};

interface Given {
  readonly version?: string;
  /** What the proxy serves. */
  readonly served?: Readonly<Record<string, string>>;
  /** What the log has recorded; the same by default. */
  readonly logged?: Readonly<Record<string, string>>;
}

async function openProxy(
  scenario: Scenario,
  { version = newer, served = files, logged = served }: Given = {},
) {
  const proxy = await scenario.mirror();
  const module = moduleOfFiles(path, version, served);
  const database = createDatabase([moduleOfFiles(path, version, logged)]);
  offerDatabase(proxy, database);
  proxy.serve(`/${path}/@latest`, JSON.stringify({ Version: version, Time: '2999-01-01T02:03:04Z' }));
  proxy.serve(`/${path}/@v/${version}.zip`, module.bytes);
  proxy.serve('/golang.org/toolchain/@v/list', '');
  return { proxy, env: { ...defaults, GOPROXY: proxy.url, GOSUMDB: database.key } };
}

const inputs = { 'go-version': cleanRelease, 'advisories-refresh': 'true' };

function zips(proxy: Mirror): readonly string[] {
  return wire(proxy).filter((line) => line.endsWith('.zip'));
}

/** The table that is kept in the tool cache. */
function keptFile({ toolCache }: Place): string {
  return join(toolCache, '.setup-go-tarball/advisories', `${newer}.json`);
}

test('newer advisories are used, kept, and not fetched a second time', async () => {
  await using scenario = await openScenario('refresh');
  installGo(scenario.place.toolCache, { release: cleanRelease });
  const { proxy, env } = await openProxy(scenario);
  const first = await scenario.step(inputs, { env });
  expect(first).toMatchObject({
    code: 0,
    outputs: { vulnerabilities: '2', supported: 'true', 'newest-patch': '1.999.5' },
  });
  expect(first.annotations).toEqual([
    expect.objectContaining({
      level: 'notice',
      message: expect.stringContaining('go1.999.1 has 2 known vulnerabilities; go1.999.5 has none.'),
    }),
  ]);
  expect(zips(proxy)).toHaveLength(1);
  expect(JSON.parse(readFileSync(keptFile(scenario.place), 'utf8'))).toMatchObject({
    module: newer,
    advisories: {
      'GO-2999-0001': 'CVE-2999-1234 stdlib 0 1.999.5',
      'GO-2999-0002': 'CVE-2999-1234 stdlib 1.999.0-0 1.999.3',
    },
  });
  expect(
    readdirSync(join(scenario.place.toolCache, '.setup-go-tarball')).filter((name) => /^module-/.test(name)),
  ).toEqual([]);

  const second = await scenario.step(inputs, { env });
  expect(second).toMatchObject({ code: 0, outputs: { vulnerabilities: '2' } });
  expect(zips(proxy)).toHaveLength(1);
  expect(wire(proxy).filter((line) => line.endsWith('@latest'))).toHaveLength(2);
});

test('a proxy that does not answer @latest has the newest version that it lists', async () => {
  await using scenario = await openScenario('refresh');
  installGo(scenario.place.toolCache, { release: cleanRelease });
  const { proxy, env } = await openProxy(scenario);
  proxy.fail(`/${path}/@latest`, { kind: 'status', status: 404 });
  const older = 'v0.0.0-29980101020304-ffffffffffff';
  proxy.serve(`/${path}/@v/list`, `${older}\nv9.0.0\n${newer}\nv0.0.0-30000101020304\n`);
  const step = await scenario.step(inputs, { env });
  expect(step).toMatchObject({ code: 0, outputs: { vulnerabilities: '2' } });
});

test('the record is looked up before the zip is asked for', async () => {
  await using scenario = await openScenario('refresh');
  installGo(scenario.place.toolCache, { release: cleanRelease });
  const { proxy, env } = await openProxy(scenario);
  await scenario.step(inputs, { env });
  const at = (part: string) => wire(proxy).findIndex((line) => line.includes(part));
  expect(at('@latest')).toBeGreaterThanOrEqual(0);
  expect(at('@latest')).toBeLessThan(at('/lookup/'));
  expect(at('/lookup/')).toBeLessThan(at('.zip'));
});

test('what a run that was killed long ago has left behind is removed, but not what another run is unpacking', async () => {
  await using scenario = await openScenario('refresh');
  installGo(scenario.place.toolCache, { release: cleanRelease });
  const { env } = await openProxy(scenario);
  const folder = join(scenario.place.toolCache, '.setup-go-tarball');
  const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000);
  for (const name of ['module-old1', 'module-new1'])
    mkdirSync(join(folder, name, 'data'), { recursive: true });
  for (const name of ['module-old1.zip', 'module-new1.zip']) writeFileSync(join(folder, name), 'PK');
  for (const name of ['module-old1', 'module-old1.zip'])
    utimesSync(join(folder, name), twoDaysAgo, twoDaysAgo);
  const step = await scenario.step(inputs, { env });
  expect(step).toMatchObject({ code: 0, outputs: { vulnerabilities: '2' } });
  const left = readdirSync(folder).filter((name) => name.startsWith('module-'));
  expect(left.sort()).toEqual(['module-new1', 'module-new1.zip']);
});

test('with a download the proxy is asked once, and fail-on applies before any byte of the archive', async () => {
  await using scenario = await openScenario('refresh');
  const mirror = await scenario.mirror();
  const go = miniGo(cleanRelease);
  const mirrors = offer(mirror, [go]);
  const { proxy, env } = await openProxy(scenario);
  const refused = await scenario.step({ ...inputs, mirrors, 'fail-on': 'vulnerable' }, { env });
  expect(refused).toMatchObject({ code: 1, outputs: {}, annotations: [{ title: 'GO_VULNERABLE' }] });
  expect(wire(mirror).filter((line) => line.includes(archiveExtension))).toEqual([]);
  const before = wire(proxy).length;
  // The pin spares the question for what the log has recorded of Go.
  const installed = await scenario.step({ ...inputs, mirrors, checksum: go.sha256 }, { env });
  expect(installed).toMatchObject({ code: 0, outputs: { vulnerabilities: '2' } });
  expect(wire(proxy).slice(before)).toEqual([`200 /${path}/@latest`]);
});

test('releases that the proxy lists count for the newest patch and for support', async () => {
  await using scenario = await openScenario('refresh');
  installGo(scenario.place.toolCache, { release: cleanRelease });
  const { proxy, env } = await openProxy(scenario);
  const platform = miniGo(cleanRelease).platform;
  const listed = ['go1.999.9', 'go1.1000.0', 'go1.1001.0', 'go1.1002rc1'].map(
    (each) => `v0.0.1-${each}.${platform}\n`,
  );
  proxy.serve('/golang.org/toolchain/@v/list', listed.join(''));
  const step = await scenario.step(inputs, { env });
  expect(step).toMatchObject({ code: 0, outputs: { 'newest-patch': '1.999.9', supported: 'false' } });
});

test('a proxy that does not list releases has advisories nevertheless', async () => {
  await using scenario = await openScenario('refresh');
  installGo(scenario.place.toolCache, { release: cleanRelease });
  const { proxy, env } = await openProxy(scenario);
  proxy.fail('/golang.org/toolchain/@v/list', { kind: 'status', status: 403 });
  const step = await scenario.step(inputs, { env });
  expect(step).toMatchObject({ code: 0, outputs: { vulnerabilities: '2' } });
});

test('audit uses them as well', async () => {
  await using scenario = await openScenario('refresh');
  const { env } = await openProxy(scenario);
  scenario.place.write('go.mod', `module m\n\ngo ${cleanRelease.slice(2)}\n`);
  const given = { ...env, PATH: pathWith(), RUNNER_TOOL_CACHE: scenario.place.toolCache };
  const args = ['audit', '--json', '--fail-on=vulnerable'];
  expect((await runShell(scenario.place, args, given)).code).toBe(0);
  const { code, stdout } = await runShell(scenario.place, [...args, '--advisories-refresh=true'], given);
  expect([code, JSON.parse(stdout).advisories]).toEqual([1, '2999-01-01']);
});

describe('what is built in is used, with one warning and no failure', () => {
  async function expectBuiltIn(
    scenario: Scenario,
    env: Readonly<Record<string, string | undefined>>,
    why: RegExp,
  ) {
    installGo(scenario.place.toolCache, { release: cleanRelease });
    const step = await scenario.step({ ...inputs, 'max-retries': '0' }, { env });
    expect({ code: step.code, stderr: step.stderr }).toEqual({ code: 0, stderr: '' });
    expect(step.outputs).toMatchObject({ vulnerabilities: '0' });
    expect(step.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringMatching(why) }),
    ]);
    expect(step.annotations[0]?.message).toContain(knownAdvisories().module);
    const left = scenario.place.tree(scenario.place.toolCache);
    expect(left.filter((name) => /\/module-|advisories\/./.test(name))).toEqual([]);
  }

  test('nothing answers', async () => {
    await using scenario = await openScenario('refresh');
    const env = { ...defaults, GOPROXY: 'http://127.0.0.1:1' };
    await expectBuiltIn(scenario, env, /^Could not refresh the advisories/);
  });

  test.each(['off', 'direct'])('GOPROXY is %s', async (GOPROXY) => {
    await using scenario = await openScenario('refresh');
    await expectBuiltIn(scenario, { ...defaults, GOPROXY }, new RegExp(`GOPROXY is "${GOPROXY}"`));
  });

  test('GOSUMDB is off: nothing that is not verified is used', async () => {
    await using scenario = await openScenario('refresh');
    const { proxy, env } = await openProxy(scenario);
    await expectBuiltIn(scenario, { ...env, GOSUMDB: 'off' }, /GOSUMDB/);
    expect(zips(proxy)).toEqual([]);
  });

  test.each([
    ['404', { kind: 'status', status: 404 }],
    ['500', { kind: 'status', status: 500 }],
    ['403', { kind: 'status', status: 403 }],
  ] as const)('the proxy answers %s', async (_, fault) => {
    await using scenario = await openScenario('refresh');
    const { proxy, env } = await openProxy(scenario);
    proxy.fail(`/${path}/@latest`, fault);
    await expectBuiltIn(scenario, env, /^Could not refresh the advisories/);
  });

  test.each([
    '',
    'null',
    '[]',
    '<html>',
    '{"Version":"v1.0.0"}',
    '{"Version":"v0.0.0-2999/../../x"}',
    '{"Version":7}',
  ])('the proxy says %j', async (text) => {
    await using scenario = await openScenario('refresh');
    const { proxy, env } = await openProxy(scenario);
    proxy.serve(`/${path}/@latest`, text);
    await expectBuiltIn(scenario, env, /has no version of golang\.org\/x\/vulndb/);
  });

  test('the proxy has an older version', async () => {
    await using scenario = await openScenario('refresh');
    const { proxy, env } = await openProxy(scenario, { version: 'v0.0.0-20240101000000-0123456789ab' });
    await expectBuiltIn(scenario, env, /20240101000000-0123456789ab, are older than those built in/);
    expect(zips(proxy)).toEqual([]);
  });

  test('the zip is missing', async () => {
    await using scenario = await openScenario('refresh');
    const { proxy, env } = await openProxy(scenario);
    proxy.fail(`/${path}/@v/${newer}.zip`, { kind: 'status', status: 404 });
    await expectBuiltIn(scenario, env, /has no golang\.org\/x\/vulndb@/);
  });

  test('the zip has other bytes than the log has recorded', async () => {
    await using scenario = await openScenario('refresh');
    const harmless = {
      ...files,
      'data/osv/GO-2999-0001.json': osv('GO-2999-0001', { introduced: '0' }, { fixed: '1.1.0' }),
    };
    const { env } = await openProxy(scenario, { served: harmless, logged: files });
    await expectBuiltIn(scenario, env, /has the hash h1:.*, the Go checksum database has h1:/);
  });

  test('the zip is cut short', async () => {
    await using scenario = await openScenario('refresh');
    const { proxy, env } = await openProxy(scenario);
    const { bytes } = moduleOfFiles(path, newer, files);
    proxy.serve(`/${path}/@v/${newer}.zip`, bytes.subarray(0, bytes.length - 30));
    await expectBuiltIn(scenario, env, /^Could not refresh the advisories/);
  });

  test('the database does not have the version', async () => {
    await using scenario = await openScenario('refresh');
    const { proxy, env } = await openProxy(scenario);
    proxy.fail(`/sumdb/sum.example.test/lookup/${path}@${newer}`, { kind: 'status', status: 404 });
    await expectBuiltIn(scenario, env, /^Could not refresh the advisories/);
    expect(zips(proxy)).toEqual([]);
  });

  test.each([
    ['is no JSON', '{'],
    ['has no id', '{}'],
    [
      'has another kind of range',
      JSON.stringify({
        id: 'GO-2999-0009',
        affected: [{ package: { name: 'stdlib' }, ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }] }],
      }),
    ],
    ['has events that do not alternate', osv('GO-2999-0009', { introduced: '0' }, { introduced: '1.2.0' })],
    ['has an event that is not known', osv('GO-2999-0009', { introduced: '0' }, { limit: '1.2.0' })],
  ])('one file of the database %s', async (_, text) => {
    await using scenario = await openScenario('refresh');
    const { env } = await openProxy(scenario, { served: { ...files, 'data/osv/GO-2999-0009.json': text } });
    await expectBuiltIn(scenario, env, /GO-2999-0009|malformed|do not alternate/);
  });

  test('the module has no advisories', async () => {
    await using scenario = await openScenario('refresh');
    const { env } = await openProxy(scenario, { served: { 'go.mod': `module ${path}\n` } });
    await expectBuiltIn(scenario, env, /has no advisories about Go/);
  });

  test('a file would be written outside', async () => {
    await using scenario = await openScenario('refresh');
    const { env } = await openProxy(scenario, { served: { ...files, '../../../escaped': 'x' } });
    await expectBuiltIn(scenario, env, /^Could not refresh the advisories/);
    expect(scenario.place.tree(scenario.place.root).filter((name) => name.includes('escaped'))).toEqual([]);
  });
});

describe('a kept file that is damaged is replaced', () => {
  test.each([
    ['empty', ''],
    ['cut short', '{"module":"v0.0.0-2999'],
    [
      'of another version',
      JSON.stringify({ module: 'v0.0.0-20240101000000-0123456789ab', newest: [], advisories: {} }),
    ],
    ['not a table', JSON.stringify({ module: newer, newest: {}, advisories: [] })],
    ['with other types', JSON.stringify({ module: newer, newest: [1], advisories: { 'GO-1': null } })],
    ['with a malformed advisory', JSON.stringify({ module: newer, newest: [], advisories: { 'GO-1': 'x' } })],
  ])('%s', async (_, text) => {
    await using scenario = await openScenario('refresh');
    const { place } = scenario;
    installGo(place.toolCache, { release: cleanRelease });
    const { proxy, env } = await openProxy(scenario);
    mkdirSync(join(keptFile(place), '..'), { recursive: true });
    writeFileSync(keptFile(place), text);
    const step = await scenario.step(inputs, { env });
    expect(step).toMatchObject({ code: 0, outputs: { vulnerabilities: '2' } });
    expect(zips(proxy)).toHaveLength(1);
    expect(JSON.parse(readFileSync(keptFile(place), 'utf8'))).toMatchObject({ module: newer });
  });

  test('and if the proxy has no zip any more, what is built in is used', async () => {
    await using scenario = await openScenario('refresh');
    const { place } = scenario;
    installGo(place.toolCache, { release: cleanRelease });
    const { proxy, env } = await openProxy(scenario);
    mkdirSync(join(keptFile(place), '..'), { recursive: true });
    writeFileSync(keptFile(place), '{');
    proxy.fail(`/${path}/@v/${newer}.zip`, { kind: 'status', status: 404 });
    const step = await scenario.step({ ...inputs, 'max-retries': '0' }, { env });
    expect(step).toMatchObject({
      code: 0,
      outputs: { vulnerabilities: '0' },
      annotations: [{ level: 'warning' }],
    });
  });
});

testUnless(process.getuid?.() === 0 ? '' : 'only root can start it as another user')(
  'a tool cache that cannot be written to is no failure',
  async () => {
    await using scenario = await openScenario('refresh');
    const { place } = scenario;
    installGo(place.toolCache, { release: cleanRelease });
    const { env } = await openProxy(scenario);
    execFileSync('chown', ['-R', '65534:65534', place.home]);
    execFileSync('chmod', ['-R', 'a+rX', place.root]);
    const step = await scenario.step(inputs, { env, uid: 65534 });
    expect({ code: step.code, out: step.annotations }).toEqual({
      code: 0,
      out: [expect.objectContaining({ level: 'warning' })],
    });
  },
);
