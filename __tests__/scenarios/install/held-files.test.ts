/** On Windows a file or folder cannot be moved or removed while another program has it open, nor a folder replaced. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { toolCacheArch, writeGoTree } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { windowsFaults } from '../../support/windows-shim.ts';
import {
  beside,
  downloads,
  filesOf,
  openInstallDir,
  releaseAt,
  wholeTree,
} from '../install-dir/install-dir.ts';

const go = miniGo('go1.99.1');

test.each(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'] as const)(
  'a scanner holds files for a moment (%s): the install waits, and nothing is left over',
  async (code) => {
    await using scenario = await openScenario('scanned');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [go]);

    const step = await scenario.step(
      { 'go-version': '1.99.1', mirrors },
      { env: windowsFaults({ busy: 5, code }) },
    );

    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' } });
    expect(scenario.cached().filter((path) => /\.(tmp|staging|removed)/.test(path))).toEqual([]);
  },
);

test('prune waits too', async () => {
  await using scenario = await openScenario('scanned-prune');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  await scenario.step({ 'go-version': '1.99.1', mirrors });
  const env = { RUNNER_TOOL_CACHE: scenario.place.toolCache };

  const outcome = await runShell(scenario.place, ['prune', '1.99.1'], {
    ...env,
    ...windowsFaults({ busy: 5 }),
  });

  expect(outcome).toMatchObject({ code: 0 });
  expect(scenario.cached()).toEqual([]);
});

test('if it holds them for long, the error says who may do so, and the next install resumes', async () => {
  await using scenario = await openScenario('held');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);

  const held = join('1.99.1', toolCacheArch);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env: windowsFaults({ held }) });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'FILES_FAILED' }], outputs: {} });
  const message = step.annotations[0]?.message;
  expect(message).toMatch(
    /^Cannot move ".*" to ".*": another program holds it, or a file in it, open \(EPERM\)\n/,
  );
  expect(message).toContain('an antivirus scanner, an editor, or a go.exe that still runs');
  expect(await scenario.step({ 'go-version': '1.99.1', mirrors })).toMatchObject({ code: 0 });
  expect(downloads(mirror)).toHaveLength(1);
});

test('another job has put its tree at the place in the tool cache: it is used', async () => {
  await using scenario = await openScenario('rival');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  const theirs = join(scenario.place.root, 'theirs');
  mkdirSync(theirs);
  const request = { 'go-version': '1.99.1', mirrors };
  const first = await scenario.step(request, { env: { RUNNER_TOOL_CACHE: theirs } });
  const at = join('1.99.1', toolCacheArch);

  const step = await scenario.step(request, {
    env: windowsFaults({ rival: { at, tree: first.outputs['go-root'] ?? '' } }),
  });

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' } });
  expect(scenario.cached().filter((path) => /\.(tmp|staging|removed)/.test(path))).toEqual([]);
});

test('another job has put its Go at install-dir: the swap starts over, and keeps it', async () => {
  await using scenario = await openInstallDir('rival');
  const { dir, install, place } = scenario;
  const tree = join(place.root, 'theirs');
  writeGoTree(tree, 'go1.25.1');

  const step = await install('1.99.1', {}, { env: windowsFaults({ rival: { at: dir, tree } }) });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
  expect(beside(dir)).toEqual(['go.old']);
  expect(releaseAt(`${dir}.old`)).toBe('go1.25.1');
});
