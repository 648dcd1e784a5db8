/** A step of a GitHub job says what is known about the Go that it sets up: an annotation, outputs, an event. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo, writeGoCommand } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createPlace, type Place, pathWith, runShell, runStep } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { cleanRelease, defaults, knownAbout, newestRelease, oldAdvisory } from './known.ts';

const pinned = { 'go-version': '1.22.1' };
const about = knownAbout('go1.22.1');
const outputs = {
  vulnerabilities: String(about.vulnerabilities.length),
  supported: 'false',
  'newest-patch': '1.22.12',
};

test('the table knows of an old advisory about it', () => {
  expect(about.vulnerabilities.map(({ id }) => id)).toContain(oldAdvisory);
});

describe('a vulnerable Go in the tool cache', () => {
  test('is a notice by default', async () => {
    using place = createPlace('known');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const step = await runStep(place, pinned, { env: defaults });
    expect(step).toMatchObject({ code: 0, outputs });
    expect(step.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(
          /^go1\.22\.1 has \d+ known vulnerabilities; go\S+ has none\. Go 1\.22 is not supported: the supported versions are 1\.\d+ and 1\.\d+\./,
        ),
      }),
    ]);
  });

  test.each(['notice', 'warning', 'error'] as const)('is a %s, and no failure', async (level) => {
    using place = createPlace('known');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const step = await runStep(place, { ...pinned, advisories: level });
    expect(step).toMatchObject({ code: 0, outputs });
    expect(step.annotations.map((each) => each.level)).toEqual([level]);
  });

  test('off: nothing is said, and the outputs are empty', async () => {
    using place = createPlace('known');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const step = await runStep(place, { ...pinned, advisories: 'off' });
    expect(step).toMatchObject({
      code: 0,
      annotations: [],
      outputs: { vulnerabilities: '', supported: '', 'newest-patch': '' },
    });
    expect(step.stdout).not.toContain('vulnerabilit');
  });

  test.each(['loud', 'NOTICE', 'none'])('the level %s is refused', async (level) => {
    using place = createPlace('known');
    installGo(place.toolCache, { release: 'go1.22.1' });
    const step = await runStep(place, { ...pinned, advisories: level });
    expect(step).toMatchObject({ code: 1, outputs: {}, env: {}, path: [] });
    expect(step.annotations).toEqual([
      expect.objectContaining({
        title: 'INPUT_INVALID',
        message: expect.stringContaining('Write one of notice, warning, error, off.'),
      }),
    ]);
  });
});

test('a release without known vulnerabilities is one plain line', async () => {
  using place = createPlace('known');
  installGo(place.toolCache, { release: cleanRelease });
  const step = await runStep(place, { 'go-version': cleanRelease }, { env: defaults });
  expect(step).toMatchObject({
    code: 0,
    annotations: [],
    outputs: { vulnerabilities: '0', supported: 'true', 'newest-patch': '1.999.1' },
  });
  const lines = step.stdout.split('\n').filter((line) => line.includes('vulnerabilit'));
  expect(lines).toEqual([
    expect.stringMatching(/^go1\.999\.1 has no known vulnerabilities\. Go 1\.999 is supported\./),
  ]);
});

test('a pre-release of a minor version that is out is not supported, and no file is advised to change', async () => {
  using place = createPlace('known');
  installGo(place.toolCache, { release: 'go1.22rc1' });
  place.write('.go-version', '1.22rc1\n');
  const step = await runStep(place, {}, { env: defaults });
  expect(step).toMatchObject({ code: 0, outputs: { supported: 'false', 'newest-patch': '1.22.12' } });
  expect(step.stdout).not.toContain('patch: latest');
});

describe('patch: latest is advised', () => {
  test.each([
    ['.go-version', '1.22.1\n', '.go-version:1'],
    ['go.mod', 'module m\n\ngo 1.22.1\n', 'go.mod:3'],
    ['go.mod', 'module m\n\ngo 1.21\n\ntoolchain go1.22.1\n', 'go.mod:5'],
  ])('for a version that %s names', async (file, text, place_) => {
    using place = createPlace('known');
    installGo(place.toolCache, { release: 'go1.22.1' });
    place.write(file, text);
    const { annotations } = await runStep(place, {}, { env: defaults });
    expect(annotations.map(({ message }) => message).join()).toContain(
      `With patch: latest, ${place_} would give go1.22.12.`,
    );
  });

  test.each([
    ['from an input', { 'go-version': '1.22.1' }, ''],
    ['that is a range', {}, '1.22\n'],
  ])('not for a version %s', async (_, inputs, text) => {
    using place = createPlace('known');
    installGo(place.toolCache, { release: 'go1.22.1' });
    if (text !== '') place.write('.go-version', text);
    const step = await runStep(place, inputs, { env: defaults });
    expect(step.stdout).toContain('known vulnerabilities');
    expect(step.stdout).not.toContain('patch: latest');
  });
});

test('a download: said once, after set-up, and in the outputs', async () => {
  await using scenario = await openScenario('known');
  const mirror = await scenario.mirror();
  const base = offer(mirror, [miniGo('go1.22.1')]);
  // Another digest than the release's: the table of known digests knows this archive.
  const inputs = { ...pinned, mirrors: base, checksum: miniGo('go1.22.1').sha256 };
  const step = await scenario.step(inputs, { env: defaults });
  expect(step).toMatchObject({ code: 0, outputs: { ...outputs, 'go-version': '1.22.1' } });
  expect(step.stdout.match(/known vulnerabilities;/g)).toHaveLength(1);
});

test('newer releases of an index that was read count as well', async () => {
  await using scenario = await openScenario('known');
  const mirror = await scenario.mirror();
  const [mine, newer] = [miniGo('go1.999.1'), miniGo('go1.999.7')];
  const base = offer(mirror, [mine, newer]);
  const step = await scenario.step({ 'go-version': '1.999.1', mirrors: base }, { env: defaults });
  expect(step).toMatchObject({ code: 0, outputs: { 'newest-patch': '1.999.7', supported: 'true' } });
});

test('GOOS of the job decides which advisories count', async () => {
  using place = createPlace('known');
  installGo(place.toolCache, { release: 'go1.14.1' });
  const count = async (GOOS: string) =>
    Number(
      (await runStep(place, { 'go-version': '1.14.1' }, { env: { ...defaults, GOOS } })).outputs[
        'vulnerabilities'
      ],
    );
  // GO-2021-0223 and GO-2021-0068 are about Windows only; what is about another system only has not been published for 1.14.
  expect(await count('windows')).toBeGreaterThan(await count('plan9'));
});

describe('the Go on PATH that is kept', () => {
  function withGoOnPath(
    place: Place,
    release: string,
    said?: string,
  ): Readonly<Record<string, string | undefined>> {
    const folder = join(place.root, 'bin');
    writeGoCommand(join(folder, 'go'), release, said);
    return { ...defaults, PATH: pathWith(folder) };
  }

  test('is assessed too', async () => {
    using place = createPlace('known');
    const step = await runStep(place, {}, { env: withGoOnPath(place, 'go1.22.1') });
    expect(step).toMatchObject({ code: 0, outputs });
    expect(step.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^go1\.22\.1 has \d+ known vulnerabilities/),
    );
  });

  test('built from source: it is no release, and the outputs are empty', async () => {
    using place = createPlace('known');
    const said = 'devel go1.23-0123abcdef Thu Jan 1 00:00:00 2026 +0000';
    const env = withGoOnPath(place, 'devel', said);
    const step = await runStep(place, {}, { env });
    expect({ code: step.code, outputs: step.outputs, out: step.stdout }).toMatchObject({
      code: 0,
      outputs: { vulnerabilities: '', supported: '', 'newest-patch': '' },
    });
    expect(step.stdout).not.toContain('vulnerabilit');
    const failing = await runStep(place, { 'fail-on': 'vulnerable unsupported' }, { env });
    expect(failing.code).toBe(0);
    expect(failing.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('fail-on does not apply'),
      }),
    );
  });
});

test('the event says what the line says, for other programs', async () => {
  using place = createPlace('known');
  installGo(place.toolCache, { release: 'go1.22.1' });
  const events = join(place.root, 'events');
  const env = { ...defaults, RUNNER_TOOL_CACHE: place.toolCache };
  const { code } = await runShell(place, ['setup', '--go-version=1.22.1', '--events', events], env);
  const assessed = readFileSync(events, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'assessed');
  expect(code).toBe(0);
  expect(assessed).toEqual([
    expect.objectContaining({
      level: 'notice',
      release: 'go1.22.1',
      vulnerabilities: about.vulnerabilities.map(({ id }) => id),
      supported: false,
      newestPatch: 'go1.22.12',
    }),
  ]);
  expect(assessed[0].advisories).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('the newest release of the table is supported', async () => {
  using place = createPlace('known');
  installGo(place.toolCache, { release: newestRelease() });
  const step = await runStep(place, { 'go-version': newestRelease() }, { env: defaults });
  expect(step).toMatchObject({
    code: 0,
    outputs: {
      supported: 'true',
      'newest-patch': newestRelease().slice(2),
      vulnerabilities: String(knownAbout(newestRelease()).vulnerabilities.length),
    },
  });
});
