/** A Go that something else has put at install-dir: kept beside it, unless `replace` says otherwise. */
import { lstatSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { goFile, writeGoTree } from '../../support/installed-go.ts';
import { mountLayers } from '../../support/mounts.ts';
import { whyNoFolderLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoOverlay } from '../../support/why-no-overlay.ts';
import {
  beside,
  filesOf,
  type InstallDirScenario,
  openInstallDir,
  releaseAt,
  wholeTree,
} from './install-dir.ts';

test('it is kept as go.old, with all that was in it', async () => {
  await using scenario = await openInstallDir('kept');
  const { dir, install } = scenario;
  writeGoTree(dir, 'go1.22.12');
  writeFileSync(join(dir, 'mine.txt'), 'mine');
  const before = filesOf(dir);

  const step = await install('1.99.1');

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(step.annotations).toEqual([
    expect.objectContaining({ level: 'notice', message: expect.stringContaining(`before as "${dir}.old"`) }),
  ]);
  expect(beside(dir)).toEqual(['go.old']);
  expect(filesOf(`${dir}.old`)).toEqual(before);
  expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
  // From then on it is ours that is replaced, and the old one is let alone.
  expect(await install('1.99.2')).toMatchObject({ code: 0, annotations: [] });
  expect(releaseAt(`${dir}.old`)).toBe('go1.22.12');
});

test('with replace it is removed, and what is kept already stays', async () => {
  await using scenario = await openInstallDir('replaced');
  const { dir, install } = scenario;
  writeGoTree(dir, 'go1.22.12');
  writeGoTree(`${dir}.old`, 'go1.21.13');
  expect(await install('1.99.1', { replace: 'true' })).toMatchObject({ code: 0, annotations: [] });
  expect(beside(dir)).toEqual(['go.old']);
  expect(releaseAt(`${dir}.old`)).toBe('go1.21.13');
});

test.each(['go', 'devel go1.27-abcdef Mon Jan 1'])(
  'one whose VERSION is "%s..." is a Go too',
  async (version) => {
    await using scenario = await openInstallDir('devel');
    const { dir, install } = scenario;
    writeGoTree(dir, 'go1.22.12');
    if (version !== 'go') writeFileSync(join(dir, 'VERSION'), version);
    expect(await install('1.99.1')).toMatchObject({ code: 0 });
    expect(beside(dir)).toEqual(['go.old']);
  },
);

testUnless(whyNoFolderLinks)('beside what a link leads to', async () => {
  await using scenario = await openInstallDir('kept-link');
  const target = join(scenario.place.root, 'elsewhere/go1.22');
  writeGoTree(target, 'go1.22.12');
  symlinkSync(target, scenario.dir, 'junction');
  expect(await scenario.install('1.99.1')).toMatchObject({ code: 0 });
  expect(lstatSync(scenario.dir).isSymbolicLink()).toBe(true);
  expect([beside(scenario.dir), beside(target)]).toEqual([[], ['go1.22.old']]);
  expect(releaseAt(`${target}.old`)).toBe('go1.22.12');
});

interface Layers extends AsyncDisposable {
  readonly scenario: InstallDirScenario;
  /** Lies in the lower layer of an overlay, where no folder can be renamed. */
  readonly dir: string;
}

async function openLayers(build: (go: string) => void): Promise<Layers> {
  const scenario = await openInstallDir('layers');
  const merged = join(scenario.place.root, 'merged');
  const mount = mountLayers(merged, (lower) => build(join(lower, 'go')));
  return {
    scenario,
    dir: join(merged, 'go'),
    async [Symbol.asyncDispose]() {
      mount[Symbol.dispose]();
      await scenario[Symbol.asyncDispose]();
    },
  };
}

const lower = 'in a lower layer, as in an image of containers,';

testUnless(whyNoOverlay)(`${lower} it is kept`, async () => {
  await using layers = await openLayers((go) => {
    writeGoTree(go, 'go1.22.12');
    symlinkSync('VERSION', join(go, 'link'));
  });
  const { dir, scenario } = layers;
  expect(() => renameSync(dir, `${dir}.x`)).toThrow('EXDEV');
  const before = filesOf(dir);

  const step = await scenario.install('1.99.1', { 'install-dir': dir });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': dir } });
  expect(step.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(`before as "${dir}.old"`),
  ]);
  expect(beside(dir)).toEqual(['go.old']);
  expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
  expect(filesOf(`${dir}.old`)).toEqual(before);
  expect(lstatSync(join(`${dir}.old`, 'link')).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(`${dir}.old`, goFile)).mode & 0o777).toBe(0o755);
});

testUnless(whyNoOverlay)(`${lower} it is replaced, and so is one of ours`, async () => {
  await using layers = await openLayers((go) => writeGoTree(go, 'go1.22.12'));
  const { dir, scenario } = layers;
  for (const version of ['1.99.1', '1.99.2']) {
    const step = await scenario.install(version, { 'install-dir': dir, replace: 'true' });
    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': dir } });
    expect(beside(dir)).toEqual([]);
    expect(filesOf(dir)).toEqual(wholeTree(`go${version}`));
  }
});
