/** Installs on a file system without hard links: exFAT, and some FUSE and network mounts. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withFaults } from '../../support/fs-faults.ts';
import { archiveExtension } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { openBrokenMachine } from '../doctor/broken-machine.ts';

/** A module proxy with two releases, and the database that proves them. */
async function openProxy(scenario: Scenario, link: string) {
  const modules = ['go1.99.1', 'go1.99.2'].map((release) => moduleOf(miniGo(release)));
  const database = createDatabase(modules);
  const proxy = await scenario.mirror();
  const GOPROXY = offerModules(proxy, modules);
  offerDatabase(proxy, database);
  return { ...withFaults({ link }), GOPROXY, GOSUMDB: database.key };
}

test.each(['EPERM', 'EISDIR', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EXDEV'])(
  'links fail with %s: module-proxy installs at trust log, verify proves it, doctor finds nothing',
  async (code) => {
    await using scenario = await openScenario('linkless');
    const { place } = scenario;
    const env = await openProxy(scenario, code);
    const inputs = { mirrors: 'module-proxy', 'require-trust': 'log', 'max-retries': '0' };

    for (const version of ['1.99.1', '1.99.2', '1.99.1']) {
      const step = await scenario.step({ ...inputs, 'go-version': version }, { env });
      expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'log' } });
    }
    const shell = { ...env, RUNNER_TOOL_CACHE: place.toolCache };
    const verified = await runShell(place, ['verify', '--go-version', '1.99.2'], shell);
    expect(verified).toMatchObject({ code: 0 });
    const doctor = await runShell(place, ['doctor', '--mirrors', 'module-proxy', '--json'], shell);
    expect(JSON.parse(doctor.stdout)).toMatchObject({ findings: [] });
    expect(place.tree(place.toolCache).filter((path) => /\.tmp$|\.doctor-/.test(path))).toEqual([]);
  },
);

test('two steps at the same time install once', async () => {
  await using scenario = await openScenario('linkless');
  const [mirror, env] = [await scenario.mirror(), withFaults({ link: 'EPERM' })];
  const mirrors = offer(mirror, [miniGo('go1.99.1')]);
  const inputs = { 'go-version': '1.99.1', mirrors };
  const steps = await Promise.all([1, 2, 3].map(() => scenario.step(inputs, { env })));
  expect(steps.map(({ code, annotations }) => [code, annotations])).toEqual(steps.map(() => [0, []]));
  expect(mirror.requests.filter(({ path }) => path.endsWith(archiveExtension))).toHaveLength(1);
});

test('what makes every install fail is an error of doctor', async () => {
  await using scenario = await openScenario('nothing-goes');
  const { place } = scenario;
  const mirrors = offer(await scenario.mirror(), [miniGo('go1.99.1')]);
  const shell = { RUNNER_TOOL_CACHE: place.toolCache, GOSUMDB: 'off', ...withFaults({ rename: 'EIO' }) };
  const doctor = await runShell(place, ['doctor', '--mirrors', mirrors, '--json'], shell);
  expect(JSON.parse(doctor.stdout)).toMatchObject({
    healthy: false,
    findings: [{ code: 'not-writable', path: place.toolCache, what: expect.stringContaining('EIO') }],
  });
  expect(place.tree(place.toolCache)).toEqual([]);
});

testUnless(whyNoModes)(
  'a folder of the checksum database that this user cannot write to is one',
  async () => {
    await using machine = await openBrokenMachine('notes');
    const home = join(machine.toolCache, '.setup-go-tarball/sumdb/sum.golang.org.tree');
    mkdirSync(home, { recursive: true });
    for (const path of [
      machine.scenario.place.root,
      machine.toolCache,
      join(home, '../..'),
      join(home, '..'),
    ])
      chmodSync(path, 0o777);
    chmodSync(home, 0o555);
    const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}; // root may write everywhere
    expect((await machine.doctor([], nobody)).findings).toMatchObject([
      { code: 'not-writable', path: home, means: expect.stringContaining('checksum database fails') },
    ]);
  },
);
