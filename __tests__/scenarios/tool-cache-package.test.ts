/** Held against the real @actions/tool-cache: it sees what we install, and we take what it installs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo, toolCacheArch } from '../support/installed-go.ts';
import { miniGo } from '../support/mini-go.ts';
import { runShell } from '../support/product.ts';
import { offer, openScenario } from '../support/scenario.ts';
import { allInToolCache, findInToolCache } from '../support/tool-cache-find.ts';

describe('what is written', () => {
  test.each([
    ['go1.99.1', '1.99.1'],
    ['go1.99.0', '1.99.0'],
    ['go1.99rc2', '1.99.0-rc.2'],
    ['go1.99beta1', '1.99.0-beta.1'],
  ])('%s is found as %s', async (release, semver) => {
    await using scenario = await openScenario('package');
    const goDev = await scenario.official([miniGo(release)]);
    const { outputs } = await scenario.step({ 'go-version': release.slice(2) }, { env: goDev.env });
    const { toolCache } = scenario.place;
    expect(outputs['go-root']).toBe(join(toolCache, 'go', semver, toolCacheArch));
    expect(await findInToolCache(toolCache, 'go', semver)).toBe(outputs['go-root']);
    expect(await allInToolCache(toolCache, 'go')).toEqual([semver]);
  });

  test('a slim tree and one from a base URL are found under their tools, and not under go', async () => {
    await using scenario = await openScenario('package');
    const [go, goDev, mirror] = [
      miniGo('go1.99.1'),
      await scenario.official([miniGo('go1.99.1')]),
      await scenario.mirror(),
    ];
    const slim = await scenario.step({ 'go-version': '1.99.1', slim: 'true' }, { env: goDev.env });
    const base = await scenario.step({
      'go-version': '1.99.1',
      'go-download-base-url': offer(mirror, [go]),
    });
    const { toolCache } = scenario.place;
    const tool = /[\\/](go-[0-9a-f]{8})[\\/]/.exec(base.outputs['go-root'] ?? '')?.[1] ?? '';
    expect(await findInToolCache(toolCache, 'go-slim', '1.99.x')).toBe(slim.outputs['go-root']);
    expect(await findInToolCache(toolCache, tool, '~1.99.0')).toBe(base.outputs['go-root']);
    expect(await findInToolCache(toolCache, 'go', '1.99.1')).toBeUndefined();
    expect(await allInToolCache(toolCache, 'go')).toEqual([]);
  });

  test.each([
    ['386', 'x32'],
    ['arm64', 'arm64'],
    ['arm', 'arm'],
    ['ppc64le', 'ppc64le'],
  ])('for %s it is found as %s', async (architecture, arch) => {
    await using scenario = await openScenario('package');
    const { toolCache } = scenario.place;
    installGo(toolCache, { release: 'go1.99.1', arch });
    const step = await scenario.step({ 'go-version': '1.99.1', architecture, mirrors: nowhere });
    const root = await findInToolCache(toolCache, 'go', '1.99.1', arch);
    expect(root).toBe(join(toolCache, 'go/1.99.1', arch));
    expect(step.stdout).toContain(`in the tool cache at "${root}"`);
  });

  test('after prune there is nothing to be found', async () => {
    await using scenario = await openScenario('package');
    const { place } = scenario;
    for (const release of ['go1.98.1', 'go1.99.1'])
      installGo(place.toolCache, { release, receipt: { trust: 'known', mirror: 'official' } });
    expect(await allInToolCache(place.toolCache, 'go')).toEqual(['1.98.1', '1.99.1']);
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    expect(await runShell(place, ['prune', '--keep', '1'], env)).toMatchObject({ code: 0 });
    expect(await allInToolCache(place.toolCache, 'go')).toEqual(['1.99.1']);
  });

  test('a tree without its marker is seen by neither', async () => {
    await using scenario = await openScenario('package');
    const { toolCache } = scenario.place;
    installGo(toolCache, { release: 'go1.99.1', marker: false });
    const step = await scenario.step({ 'go-version': '1.99.1', mirrors: nowhere, 'max-retries': '0' });
    expect(step.code).toBe(1);
    expect(await findInToolCache(toolCache, 'go', '1.99.1')).toBeUndefined();
  });
});

describe('what is read', () => {
  test.each([
    ['go1.20', '1.20', '1.20.0'],
    ['go1.2', '1.2', '1.2.0'],
    ['go1.25rc2', '1.25.0-rc.2', '1.25.0-rc.2'],
  ])('%s is where it finds it', async (release, request, semver) => {
    await using scenario = await openScenario('package');
    const { toolCache } = scenario.place;
    installGo(toolCache, { release });
    const step = await scenario.step({ 'go-version': request, mirrors: nowhere });
    expect(step.outputs['go-root']).toBe(join(toolCache, 'go', semver, toolCacheArch));
    expect(await findInToolCache(toolCache, 'go', semver)).toBe(step.outputs['go-root']);
  });

  test('the newest that it finds for a range is the one that is taken', async () => {
    await using scenario = await openScenario('package');
    const { toolCache } = scenario.place;
    for (const release of ['go1.98.9', 'go1.99.10', 'go1.99.9', 'go1.99rc1'])
      installGo(toolCache, { release });
    // Folders that are no versions, and a file in the way.
    for (const name of ['latest', 'go1.99.11', '1.99'])
      mkdirSync(join(toolCache, 'go', name, toolCacheArch), { recursive: true });
    writeFileSync(join(toolCache, 'go/1.99.12'), '');
    for (const range of ['^1.98', '1.99.x', '~1.98.0', '1.99.9']) {
      const step = await scenario.step({ 'go-version': range, mirrors: nowhere });
      expect([range, step.outputs['go-root']]).toEqual([
        range,
        await findInToolCache(toolCache, 'go', range),
      ]);
    }
  });

  test('list names what it finds, and more', async () => {
    await using scenario = await openScenario('package');
    const { place } = scenario;
    const tools = ['go', 'go-slim', 'go-0123abcd'];
    for (const tool of tools)
      for (const release of ['go1.98.1', 'go1.99rc1']) installGo(place.toolCache, { release, tool });
    installGo(place.toolCache, { release: 'go1.99.1', arch: 'arm64' });
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    const { stdout } = await runShell(place, ['list', '--json'], env);
    for (const tool of tools)
      for (const version of await allInToolCache(place.toolCache, tool))
        expect(stdout).toContain(JSON.stringify(join(place.toolCache, tool, version, toolCacheArch)));
    expect(stdout).toContain(JSON.stringify(join(place.toolCache, 'go/1.99.1/arm64')));
  });
});

const nowhere = 'http://127.0.0.1:1/go'; // nobody listens on the reserved port
