/** The product on real file systems that differ from those of Linux: home, tool cache and workspace are all there. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { keptBytes } from '../../support/kept-bytes.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import { type OddFileSystem, type OddMount, oddFileSystems } from '../../support/odd-mounts.ts';
import { createPlace, type RunOptions, runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { sentFor, until } from '../recovery/drill.ts';

// A name that can be decomposed, and one that differs from another in nothing but what no file system ignores.
const files = { 'src/caf\u00e9/LICENSE.go': 'package cafe\n', 'src/caf\u00e9/license_.go': 'package cafe\n' };
const [one, two] = [miniGo('go1.99.1', { files, ballast: 2_500_000 }), miniGo('go1.99.2', { files })];
const modules = [one, two].map(moduleOf);
const database = createDatabase(modules);

interface Stage extends AsyncDisposable {
  readonly scenario: Scenario;
  readonly odd: OddMount;
}

async function openStage(fileSystem: OddFileSystem): Promise<Stage> {
  const around = createPlace('odd');
  const path = join(around.root, 'disk');
  const odd = fileSystem.mount(path);
  process.env['SCENARIO_TMP'] = path;
  const scenario = await openScenario('odd').finally(() => delete process.env['SCENARIO_TMP']);
  return {
    scenario,
    odd,
    async [Symbol.asyncDispose]() {
      await scenario[Symbol.asyncDispose]();
      odd[Symbol.dispose]();
      around[Symbol.dispose]();
    },
  };
}

/** What `--json` prints. */
async function told(scenario: Scenario, args: readonly string[], env: Readonly<Record<string, string>>) {
  const { place } = scenario;
  const outcome = await runShell(place, [...args, '--json'], { RUNNER_TOOL_CACHE: place.toolCache, ...env });
  return { code: outcome.code, stderr: outcome.stderr, json: JSON.parse(outcome.stdout || 'null') };
}

/** What is left of a tool cache without records and state. */
const left = ({ place }: Scenario) =>
  place.tree(place.toolCache).filter((path) => !path.startsWith('.setup-go-tarball/'));

describe.each(oddFileSystems)('$name:', (fileSystem) => {
  const on = testUnless(fileSystem.missing);

  on(
    'from a module proxy at trust log: install, find, use, list, verify, doctor, replace what is broken, prune',
    async () => {
      await using stage = await openStage(fileSystem);
      const { scenario, odd } = stage;
      const proxy = await scenario.mirror();
      const env = { GOPROXY: offerModules(proxy, modules), GOSUMDB: database.key };
      offerDatabase(proxy, database);
      const step = (version: string) =>
        scenario.step({ 'go-version': version, mirrors: 'module-proxy', 'require-trust': 'log' }, { env });
      const installed = { code: 0, annotations: [], outputs: { trust: 'log' } };

      expect(await step('1.99.1')).toMatchObject(installed);
      odd.freeze();
      expect(await step('1.99.2')).toMatchObject(installed);
      const asked = proxy.requests.length;
      const hit = await step('1.99.1');
      expect(hit).toMatchObject(installed);
      expect(proxy.requests).toHaveLength(asked);

      const list = await told(scenario, ['list'], env);
      expect(list.json).toMatchObject([{ version: '1.99.2' }, { version: '1.99.1' }]);
      expect(await told(scenario, ['use', '1.99.1'], env)).toMatchObject({ code: 0 });
      for (const version of ['1.99.1', '1.99.2'])
        expect(await told(scenario, ['verify', '--go-version', version], env)).toMatchObject({
          code: 0,
          json: { trust: 'log' },
        });
      const doctor = ['doctor', '--mirrors', 'module-proxy'];
      expect(await told(scenario, doctor, env)).toMatchObject({ code: 0, json: { findings: [] } });

      odd.freeze();
      const root = hit.outputs['go-root'] ?? '';
      rmSync(join(root, 'bin/go'));
      const again = await step('1.99.1');
      expect(again).toMatchObject({ code: 0, outputs: { 'go-root': root } });
      odd.freeze();
      for (const version of ['1.99.1', '1.99.2'])
        expect(await told(scenario, ['prune', version], env)).toMatchObject({ code: 0 });
      expect(left(scenario)).toEqual([]);
    },
    1_800_000,
  );

  on(
    'from an archive: three at a time download once, and one that was killed is resumed',
    async () => {
      await using stage = await openStage(fileSystem);
      const { scenario, odd } = stage;
      const mirror = await scenario.mirror();
      const mirrors = offer(mirror, [one, two]);
      const step = (version: string, given: Partial<RunOptions> = {}) =>
        scenario.step({ 'go-version': version, mirrors }, given);
      const path = (go: typeof one) => `/go/${go.filename}`;

      const crowd = await Promise.all([1, 2, 3].map(() => step('1.99.2')));
      expect(crowd.map(({ code, annotations }) => [code, annotations])).toEqual(crowd.map(() => [0, []]));
      expect(sentFor(path(two), mirror)).toBe(two.bytes.length);

      mirror.fail(path(one), { kind: 'stall', after: 1_500_000 });
      const killed = await step('1.99.1', {
        started: (child) =>
          void until(() => keptBytes(scenario.place.toolCache) >= 1_500_000, 'the stall').then(() =>
            child.kill('SIGKILL'),
          ),
      });
      expect(killed.signal).toBe('SIGKILL');
      mirror.recover();
      odd.freeze();
      const resumed = await step('1.99.1');

      expect(resumed).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' } });
      const asked = mirror.requests.filter((request) => request.path === path(one));
      expect(asked.at(-1)).toMatchObject({ status: 206 });
      const root = resumed.outputs['go-root'] ?? '';
      for (const { path: file, content } of one.files)
        expect(readFileSync(join(root, file))).toEqual(content);
      expect(left(scenario).filter((name) => /(^|\/)\.(staging|removed)-/.test(name))).toEqual([]);
      expect(await told(scenario, ['verify', root], { GOSUMDB: 'off' })).toMatchObject({
        json: { differences: [] },
      });
    },
    1_800_000,
  );

  on(
    'at an install-dir with an umlaut: install, find, killed, put right, replaced, and nothing is next to it',
    async () => {
      await using stage = await openStage(fileSystem);
      const { scenario, odd } = stage;
      const mirror = await scenario.mirror();
      const mirrors = offer(mirror, [one, two]);
      const dir = join(scenario.place.root, 'sdk/Gr\u00f6\u00dfe');
      mkdirSync(dirname(dir));
      const step = (version: string, given: Partial<RunOptions> = {}) =>
        scenario.step({ 'go-version': version, mirrors, 'install-dir': dir }, given);
      const beside = () => readdirSync(dirname(dir)).map((name) => name.normalize().toLowerCase());
      const installed = { code: 0, annotations: [], outputs: { 'go-root': dir } };

      mirror.fail(`/go/${one.filename}`, { kind: 'stall', after: 1_500_000 });
      const killed = await step('1.99.1', {
        started: (child) =>
          void until(() => readdirSync(dirname(dir)).length > 0, 'the staging folder').then(() =>
            child.kill('SIGKILL'),
          ),
      });
      expect(killed.signal).toBe('SIGKILL');
      expect(beside()).toEqual([expect.stringMatching(/^\.gr\u00f6\u00dfe\.staging-/)]);
      mirror.recover();
      odd.freeze();

      expect(await step('1.99.1')).toMatchObject(installed);
      expect(beside()).toEqual(['gr\u00f6\u00dfe']);
      odd.freeze();
      expect(await step('1.99.1')).toMatchObject(installed);
      expect(await step('1.99.2')).toMatchObject(installed);
      expect(beside()).toEqual(['gr\u00f6\u00dfe']);
      const env = { GOSUMDB: 'off' };
      const verified = await told(scenario, ['verify', '--install-dir', dir], env);
      expect(verified).toMatchObject({ json: { differences: [] } });
      const doctor = await told(scenario, ['doctor', '--install-dir', dir, '--mirrors', mirrors], env);
      expect(doctor).toMatchObject({ code: 0, json: { findings: [] } });
    },
    1_800_000,
  );

  on('paths that differ in case only are the same place if they are so on the disk', async () => {
    await using stage = await openStage(fileSystem);
    const { scenario } = stage;
    const { place } = scenario;
    const mirrors = offer(await scenario.mirror(), [one, two]);
    const inputs = { 'go-version': '1.99.2', mirrors };
    const tools = join(place.root, 'sdk/tools');
    mkdirSync(tools, { recursive: true });
    const refused = fileSystem.ignoresCase
      ? { code: 1, annotations: [{ title: 'INSTALL_DIR_REFUSED' }] }
      : { code: 0, annotations: [] };

    const gopath = await scenario.step({ ...inputs, 'install-dir': join(place.home, 'Go') });
    expect(gopath).toMatchObject(refused);
    const env = { RUNNER_TOOL_CACHE: tools };
    const around = await scenario.step({ ...inputs, 'install-dir': join(place.root, 'SDK') }, { env });
    expect(around).toMatchObject(refused);

    const { outputs } = await scenario.step(inputs);
    const GOROOT = outputs['go-root']?.replace(/tools/, 'TOOLS') ?? '';
    const list = await told(scenario, ['list'], { GOROOT });
    expect(list.json).toMatchObject([{ 'in-use': fileSystem.ignoresCase }]);
  });
});
