/** What a run that was killed while it swapped trees has left at install-dir, and what becomes of it. */
import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newWriterName } from '../../../src/io/fs/writers.ts';
import { withFaults } from '../../support/fs-faults.ts';
import { writeGoTree } from '../../support/installed-go.ts';
import { mountLayers } from '../../support/mounts.ts';
import { runShell } from '../../support/product.ts';
import { whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoOverlay } from '../../support/why-no-overlay.ts';
import { deadWriter } from '../recovery/dead-writer.ts';
import {
  beside,
  downloads,
  expectSound,
  filesOf,
  type InstallDirScenario,
  openInstallDir,
  releaseAt,
  wholeTree,
} from './install-dir.ts';

const alive = newWriterName();
const dead = deadWriter();
const ofAnotherMachine = alive.replace(/-[0-9a-f]{8}-/, '-00000000-');

const aside = (dir: string, writer: string) => join(dirname(dir), `.go.old-${writer}`);

/** A tree of ours that is aside, and nothing at the folder. */
async function betweenTheRenames({ dir, install }: InstallDirScenario, writer: string): Promise<void> {
  await install('1.99.2');
  renameSync(dir, aside(dir, writer));
}

test.each([
  ['is gone', dead],
  ['was on another machine', ofAnotherMachine],
])('between the renames, and the process %s: what was there is put back, and used', async (_, writer) => {
  await using scenario = await openInstallDir('between');
  const { dir, go, install } = scenario;
  await betweenTheRenames(scenario, writer);
  const before = go.requests.length;

  const step = await install('1.99.2');

  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': dir } });
  expect(step.annotations).toEqual([
    expect.objectContaining({ level: 'notice', message: expect.stringContaining('was interrupted') }),
  ]);
  expect(go.requests).toHaveLength(before);
  expect(filesOf(dir)).toEqual(wholeTree('go1.99.2'));
  expect(beside(dir)).toEqual([]);
});

test('between the renames: the next run finishes', async () => {
  await using scenario = await openInstallDir('finished');
  await betweenTheRenames(scenario, dead);
  expect(await scenario.install('1.99.1')).toMatchObject({ code: 0 });
  expect(filesOf(scenario.dir)).toEqual(wholeTree('go1.99.1'));
  expect(beside(scenario.dir)).toEqual([]);
});

test('between the renames: verify puts back what was there', async () => {
  await using scenario = await openInstallDir('verified');
  const { dir, place } = scenario;
  await betweenTheRenames(scenario, dead);
  const { code } = await runShell(place, ['verify', '--install-dir', dir], { GOSUMDB: 'off' });
  expect(code).toBe(0);
  expectSound(dir);
});

test('between the renames, and the process is at it: it is left alone', async () => {
  await using scenario = await openInstallDir('at-it');
  const { dir, install } = scenario;
  await betweenTheRenames(scenario, alive);
  expect(await install('1.99.1')).toMatchObject({ code: 0, annotations: [] });
  expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
  expect(releaseAt(aside(dir, alive))).toBe('go1.99.2');
});

test('between the renames, and something else is there by now: both stay', async () => {
  await using scenario = await openInstallDir('taken');
  const { dir, install } = scenario;
  await betweenTheRenames(scenario, dead);
  mkdirSync(dir);
  writeFileSync(join(dir, 'thesis.txt'), '');
  expect(await install('1.99.2')).toMatchObject({ code: 1, annotations: [{ title: 'INSTALL_DIR_REFUSED' }] });
  expect(readdirSync(dir)).toEqual(['thesis.txt']);
  expect(releaseAt(aside(dir, dead))).toBe('go1.99.2');
});

test('before the old one was removed: the next run removes it, though it has nothing to install', async () => {
  await using scenario = await openInstallDir('unremoved');
  const { dir, install } = scenario;
  await betweenTheRenames(scenario, dead);
  await install('1.99.1', { 'install-dir': `${dir}2` });
  renameSync(`${dir}2`, dir);
  expect(await install('1.99.1')).toMatchObject({ code: 0, annotations: [] });
  expect(beside(dir)).toEqual([]);
  expect(downloads(scenario.go)).toHaveLength(2);
});

test('before the one by other means was kept: the next run keeps it', async () => {
  await using scenario = await openInstallDir('unkept');
  const { dir, install } = scenario;
  await install('1.99.1');
  writeGoTree(aside(dir, dead), 'go1.22.12');
  expect((await install('1.99.1')).annotations).toEqual([
    expect.objectContaining({ level: 'notice', message: expect.stringContaining(`before as "${dir}.old"`) }),
  ]);
  expect(beside(dir)).toEqual(['go.old']);
});

test('the same where another one is kept already: neither is lost', async () => {
  await using scenario = await openInstallDir('two-kept');
  const { dir, install } = scenario;
  await install('1.99.1');
  writeGoTree(aside(dir, dead), 'go1.22.12');
  writeGoTree(`${dir}.old`, 'go1.21.13');
  const step = await install('1.99.1');
  expect(step).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
  expect(step.annotations[0]?.message).toContain(`before as "${aside(dir, dead)}"`);
  expect([releaseAt(aside(dir, dead)), releaseAt(`${dir}.old`)]).toEqual(['go1.22.12', 'go1.21.13']);
});

test('staging and trees on their way out go with the next install, but not those of a running process', async () => {
  await using scenario = await openInstallDir('swept');
  const { dir, install } = scenario;
  await install('1.99.1');
  const remains = (writer: string) => [`.go.removed-${writer}.17`, `.go.staging-${writer}`];
  const others = ['.go.staging', '.gopher.staging-1', 'go.old-notes'];
  for (const name of [...remains(dead), ...remains(alive), ...others]) mkdirSync(join(dirname(dir), name));
  expect(await install('1.99.1')).toMatchObject({ code: 0, annotations: [] });
  expect(beside(dir)).toHaveLength(7);
  expect(await install('1.99.2')).toMatchObject({ code: 0, annotations: [] });
  expect(beside(dir).toSorted()).toEqual([...remains(alive), ...others].sort());
});

test('a file system that lists names decomposed: what is next to a folder with an umlaut is put right and goes', async () => {
  await using scenario = await openInstallDir('decomposed');
  const { install, place } = scenario;
  const dir = join(place.root, 'opt/Gr\u00f6\u00dfe');
  const near = (name: string) => join(dirname(dir), `.Gr\u00f6\u00dfe.${name}`);
  const step = (version: string) =>
    install(version, { 'install-dir': dir }, { env: withFaults({ listed: 'NFD' }) });
  await step('1.99.1');
  renameSync(dir, near(`old-${dead}`));
  const others = [`.Gro\u0308sse.staging-${dead}`, `.go.staging-${dead}`];
  for (const path of [near(`staging-${dead}`), near(`removed-${dead}.17`), near(`staging-${alive}`)])
    mkdirSync(path);
  for (const name of others) mkdirSync(join(dirname(dir), name));

  expect(await step('1.99.1')).toMatchObject({ code: 0, annotations: [{ level: 'notice' }] });
  expect(downloads(scenario.go)).toHaveLength(1);
  expect(await step('1.99.2')).toMatchObject({ code: 0, annotations: [] });
  expect(beside(dir).toSorted()).toEqual([`.Gr\u00f6\u00dfe.staging-${alive}`, ...others].sort());
});

testUnless(whyNoModes)('who may not write there uses what is there, and says nothing', async () => {
  await using scenario = await openInstallDir('looker');
  const { dir, install, place } = scenario;
  await install('1.99.1');
  writeGoTree(aside(dir, dead), 'go1.22.12');
  for (const folder of [place.toolCache, place.home, join(place.home, 'go'), join(place.home, 'go/bin')])
    chmodSync(folder, 0o777);
  chmodSync(dirname(dir), 0o555);
  const step = await install('1.99.1', {}, process.getuid?.() === 0 ? { uid: 65534 } : {});
  chmodSync(dirname(dir), 0o755);
  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': dir } });
});

describe('in a lower layer, as in an image of containers, a swap that was cut off:', () => {
  /** The image has the old tree aside, of this release, and what `build` adds. */
  async function openLayers(ours: boolean, build: (opt: string) => void = () => undefined) {
    const scenario = await openInstallDir('cut-layers');
    const merged = join(scenario.place.root, 'merged');
    const dir = join(merged, 'go');
    await scenario.install('1.99.2');
    const mount = mountLayers(merged, (lower) => {
      if (ours) cpSync(scenario.dir, aside(join(lower, 'go'), dead), { recursive: true });
      else writeGoTree(aside(join(lower, 'go'), dead), 'go1.22.12');
      build(lower);
    });
    return {
      dir,
      install: (version: string) => scenario.install(version, { 'install-dir': dir }),
      async [Symbol.asyncDispose]() {
        mount[Symbol.dispose]();
        await scenario[Symbol.asyncDispose]();
      },
    };
  }

  testUnless(whyNoOverlay)('between the renames: what was there is put back, and used', async () => {
    await using layers = await openLayers(true);
    expect(() => renameSync(aside(layers.dir, dead), `${layers.dir}.x`)).toThrow('EXDEV');
    expect(await layers.install('1.99.2')).toMatchObject({ code: 0, annotations: [{ level: 'notice' }] });
    expect(filesOf(layers.dir)).toEqual(wholeTree('go1.99.2'));
    expect(beside(layers.dir)).toEqual([]);
  });

  testUnless(whyNoOverlay)('before the old one was removed: it is removed', async () => {
    await using layers = await openLayers(true, (lower) => writeGoTree(join(lower, 'go'), 'go1.22.12'));
    await layers.install('1.99.1');
    expect(releaseAt(layers.dir)).toBe('go1.99.1');
    expect(beside(layers.dir)).toEqual(['go.old']);
  });

  testUnless(whyNoOverlay)('before one by other means was kept: it is kept', async () => {
    await using layers = await openLayers(false, (lower) => writeGoTree(join(lower, 'go'), 'go1.21.13'));
    expect(await layers.install('1.21')).toMatchObject({ code: 0 });
    expect(beside(layers.dir)).toEqual(['go.old']);
    expect([releaseAt(layers.dir), releaseAt(`${layers.dir}.old`)]).toEqual(['go1.21.13', 'go1.22.12']);
  });
});
