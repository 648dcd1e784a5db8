/** Trees that the file system cannot rename: those of a tool cache that is in an image of containers. */
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withFaults } from '../../support/fs-faults.ts';
import { archiveExtension, goFile, installGo, toolCacheArch } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { mountLayers } from '../../support/mounts.ts';
import { type Outcome, runShell } from '../../support/product.ts';
import { openScenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoOverlay } from '../../support/why-no-overlay.ts';

const go = miniGo('go1.99.1');

interface Image extends AsyncDisposable {
  readonly root: string;
  run(...args: readonly string[]): Promise<Outcome>;
  /** All paths in the tool cache but records. */
  left(): readonly string[];
  downloads(): number;
}

/** A tool cache with Go 1.99.1 that nothing can rename, by an overlay or by faults of the rename. */
async function openImage(way: 'overlay' | 'EXDEV', breakIt: (root: string) => void = () => undefined) {
  const scenario = await openScenario('image');
  const goDev = await scenario.official([go]);
  const toolCache = join(scenario.place.root, 'merged');
  const root = join(toolCache, 'go', '1.99.1', toolCacheArch);
  const build = (folder: string) =>
    breakIt(installGo(folder, { release: 'go1.99.1', receipt: { trust: 'index', mirror: 'official' } }));
  const mount = way === 'overlay' ? mountLayers(toolCache, build) : undefined;
  if (way === 'EXDEV') build(toolCache);
  const faults = way === 'EXDEV' ? withFaults({ rename: { [root]: 'EXDEV' } }) : {};
  const env = {
    RUNNER_TOOL_CACHE: toolCache,
    GOSUMDB: 'off',
    ...goDev.env,
    ...faults,
  };
  const image: Image = {
    root,
    run: (...args) => runShell(scenario.place, args, env),
    left: () => scenario.place.tree(toolCache).filter((path) => !path.startsWith('.setup-go-tarball/')),
    downloads: () =>
      goDev.mirror.requests.filter(({ path, status }) => path.endsWith(archiveExtension) && status === 200)
        .length,
    async [Symbol.asyncDispose]() {
      mount?.[Symbol.dispose]();
      await scenario[Symbol.asyncDispose]();
    },
  };
  return image;
}

const ways = [
  ['in a lower layer', 'overlay', testUnless(whyNoOverlay)],
  ['whose rename ends in EXDEV', 'EXDEV', testUnless('')],
] as const;

for (const [which, way, storyAbout] of ways) {
  storyAbout(`a tree ${which} is pruned, and nothing of it is left`, async () => {
    await using image = await openImage(way);
    if (way === 'overlay') expect(() => renameSync(image.root, `${image.root}.x`)).toThrow('EXDEV');
    expect(await image.run('prune', '1.99.1')).toMatchObject({ code: 0, stdout: /^Removed go 1\.99\.1 / });
    expect(image.left()).toEqual([]);
  });

  storyAbout(`a broken tree ${which} is replaced after one download`, async () => {
    await using image = await openImage(way, (root) => rmSync(join(root, goFile)));
    const outcome = await image.run('setup', '--go-version', '1.99.1', '--json');
    expect(outcome).toMatchObject({ code: 0 });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ 'go-root': image.root });
    expect(image.downloads()).toBe(1);
    expect(readdirSync(dirname(image.root)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(await image.run('setup', '--go-version', '1.99.1')).toMatchObject({ code: 0 });
    expect(image.downloads()).toBe(1);
  });

  storyAbout(`a broken tree ${which} is removed by doctor --fix`, async () => {
    await using image = await openImage(way, (root) => rmSync(join(root, goFile)));
    const outcome = await image.run('doctor', '--fix', '--json');
    const { findings } = JSON.parse(outcome.stdout);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'tree-broken', fixed: true }));
    expect(image.left()).toEqual([]);
  });
}

test('a tree that cannot be moved for another reason stays installed', async () => {
  await using scenario = await openScenario('immovable');
  const { place } = scenario;
  const root = installGo(place.toolCache, { release: 'go1.99.1' });
  const before = scenario.cached();
  const env = { RUNNER_TOOL_CACHE: place.toolCache, ...withFaults({ rename: { [root]: 'EBUSY' } }) };
  expect((await runShell(place, ['prune', '1.99.1'], env)).code).toBe(1);
  expect(scenario.cached()).toEqual(before);
});
