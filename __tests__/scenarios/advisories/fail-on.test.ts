/** fail-on: a Go that is vulnerable or unsupported is refused before it is downloaded, and before it is exported. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { archiveExtension, installGo, writeGoCommand } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import {
  createPlace,
  failingLine,
  pathWith,
  runShell,
  runStep,
  type StepOutcome,
} from '../../support/product.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';
import { cleanRelease } from './known.ts';

function expectNothingExported({ env, path, outputs, summary }: StepOutcome): void {
  expect({ env, path, outputs, summary }).toEqual({ env: {}, path: [], outputs: {}, summary: '' });
}

const cases = [
  ['vulnerable', 'GO_VULNERABLE'],
  ['unsupported', 'GO_UNSUPPORTED'],
  ['vulnerable unsupported', 'GO_VULNERABLE'],
  ['unsupported,vulnerable', 'GO_VULNERABLE'],
  ['none\nunsupported', 'GO_UNSUPPORTED'],
] as const;

describe('a download', () => {
  test.each(cases)('fail-on %j: %s, and no byte of the archive is requested', async (failOn, title) => {
    await using scenario = await openScenario('fail-on');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [miniGo('go1.22.1')]);
    const step = await scenario.step({ 'go-version': '1.22.1', mirrors, 'fail-on': failOn });
    expect(step.code).toBe(1);
    expectNothingExported(step);
    expect(step.annotations).toEqual([expect.objectContaining({ level: 'error', title })]);
    expect(wire(mirror).filter((line) => line.includes(archiveExtension))).toEqual([]);
    expect(scenario.leftBehind()).toEqual([]);
  });

  test('resolved by an index: likewise', async () => {
    await using scenario = await openScenario('fail-on');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [miniGo('go1.22.1')]);
    const step = await scenario.step({ 'go-version': '1.22', mirrors, 'fail-on': 'vulnerable' });
    expect(step.code).toBe(1);
    expectNothingExported(step);
    expect(wire(mirror)).toEqual([expect.stringMatching(/^200 \/go\/\?mode=json/)]);
    expect(scenario.leftBehind()).toEqual([]);
  });

  test('into install-dir: likewise', async () => {
    await using scenario = await openScenario('fail-on');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [miniGo('go1.22.1')]);
    const inputs = { 'go-version': '1.22.1', mirrors, 'fail-on': 'unsupported' };
    const step = await scenario.step({ ...inputs, 'install-dir': join(scenario.place.root, 'opt/go') });
    expect(step.code).toBe(1);
    expectNothingExported(step);
    expect(wire(mirror).filter((line) => line.includes(archiveExtension))).toEqual([]);
    expect(scenario.place.tree(scenario.place.root).filter((path) => path.startsWith('opt/'))).toEqual([]);
  });

  test.each(['none', 'vulnerable unsupported'])(
    'fail-on %s: one without known vulnerabilities is installed',
    async (failOn) => {
      await using scenario = await openScenario('fail-on');
      const mirror = await scenario.mirror();
      const mirrors = offer(mirror, [miniGo(cleanRelease)]);
      const step = await scenario.step({ 'go-version': cleanRelease, mirrors, 'fail-on': failOn });
      expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.999.1' } });
    },
  );

  test('fail-on none: a vulnerable one is installed', async () => {
    await using scenario = await openScenario('fail-on');
    const mirror = await scenario.mirror();
    const go = miniGo('go1.22.1');
    const inputs = { 'go-version': '1.22.1', mirrors: offer(mirror, [go]), checksum: go.sha256 };
    expect(await scenario.step({ ...inputs, 'fail-on': 'none' })).toMatchObject({
      code: 0,
      outputs: { 'go-version': '1.22.1' },
    });
  });
});

describe('a tree in the tool cache', () => {
  test.each(cases)('fail-on %j: %s, nothing is exported, and the tree stays', async (failOn, title) => {
    using place = createPlace('fail-on');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const before = place.tree(place.toolCache);
    const step = await runStep(place, { 'go-version': '1.22.1', 'fail-on': failOn });
    expect(step.code).toBe(1);
    expectNothingExported(step);
    expect(step.annotations).toEqual([expect.objectContaining({ level: 'error', title })]);
    expect(place.tree(place.toolCache)).toEqual(before);
    expect(place.tree(place.home)).toEqual([]);
  });

  test('the message names an advisory and the release to use', async () => {
    using place = createPlace('fail-on');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const { annotations } = await runStep(place, { 'go-version': '1.22.1', 'fail-on': 'vulnerable' });
    expect(annotations[0]?.message).toMatch(
      /^go1\.22\.1 has \d+ known vulnerabilities \(GO-\d{4}-\d+ and \d+ more\), and fail-on includes vulnerable\nUse go\S+, which has none/,
    );
  });

  test('one that is vulnerable, but supported by what is asked, is not refused for its support', async () => {
    using place = createPlace('fail-on');
    installGo(place.toolCache, { release: cleanRelease });
    const step = await runStep(place, { 'go-version': cleanRelease, 'fail-on': 'unsupported,vulnerable' });
    expect(step).toMatchObject({ code: 0, annotations: [] });
  });
});

test('use refuses it too, and says so to the shell that evaluates it', async () => {
  using place = createPlace('fail-on');
  installGo(place.toolCache, { release: 'go1.22.1' });
  const env = { RUNNER_TOOL_CACHE: place.toolCache };
  const { code, stdout, stderr } = await runShell(place, ['use', '1.22.1', '--fail-on=unsupported'], env);
  expect({ code, stdout }).toEqual({ code: 1, stdout: failingLine });
  expect(stderr).toMatch(/GO_UNSUPPORTED: go1\.22\.1 gets no fixes/);
});

test('the Go on PATH that would be kept', async () => {
  using place = createPlace('fail-on');
  const folder = join(place.root, 'bin');
  writeGoCommand(join(folder, 'go'), 'go1.22.1');
  const step = await runStep(place, { 'fail-on': 'vulnerable' }, { env: { PATH: pathWith(folder) } });
  expect(step.code).toBe(1);
  expectNothingExported(step);
  expect(step.annotations).toContainEqual(expect.objectContaining({ title: 'GO_VULNERABLE' }));
});

test.each(['always', 'vulnerable, old', 'VULNERABLE', 'true'])('the value %j is refused', async (failOn) => {
  using place = createPlace('fail-on');
  installGo(place.toolCache, { release: cleanRelease });
  const step = await runStep(place, { 'go-version': cleanRelease, 'fail-on': failOn });
  expect(step.code).toBe(1);
  expectNothingExported(step);
  expect(step.annotations).toEqual([
    expect.objectContaining({
      title: 'INPUT_INVALID',
      message: expect.stringContaining('Write one of none, vulnerable, unsupported.'),
    }),
  ]);
});
