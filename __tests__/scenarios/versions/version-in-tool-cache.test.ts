/** What the tool cache holds, against what the mirrors offer. */
import { expect, test } from '@jest/globals';
import { goOs, installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';

const nowhere = 'http://127.0.0.1:1/go'; // nobody listens on the reserved port

test('an exact version that is there needs no network at all', async () => {
  await using scenario = await openScenario('cache');
  installGo(scenario.place.toolCache, { release: 'go1.99.1' });

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors: nowhere });

  expect(step).toMatchObject({
    code: 0,
    annotations: [],
    outputs: { 'go-version': '1.99.1', trust: 'unrecorded', mirror: '' },
  });
});

test('a range takes the newest that is there, although the mirror has a newer one', async () => {
  await using scenario = await openScenario('cache');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [miniGo('go1.99.5')]);
  for (const release of ['go1.99.1', 'go1.99.3', 'go1.98.9'])
    installGo(scenario.place.toolCache, { release });

  const step = await scenario.step({ 'go-version': '^1.98', mirrors });

  expect(step.outputs['go-version']).toBe('1.99.3');
  expect(wire(mirror)).toEqual([]);
});

test('check-latest takes the newest of all', async () => {
  await using scenario = await openScenario('cache');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [miniGo('go1.99.5'), miniGo('go1.99.1')]);
  installGo(scenario.place.toolCache, { release: 'go1.99.1' });

  const step = await scenario.step({ 'go-version': '1.99', 'check-latest': 'true', mirrors });

  expect(step.outputs['go-version']).toBe('1.99.5');
});

test('check-latest asks the index only, where the tool cache has the newest already', async () => {
  await using scenario = await openScenario('cache');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [miniGo('go1.99.5')]);
  installGo(scenario.place.toolCache, { release: 'go1.99.5' });

  const step = await scenario.step({ 'go-version': '1.99', 'check-latest': 'true', mirrors });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.5', trust: 'unrecorded' } });
  expect(wire(mirror).every((line) => line.startsWith('200 /go/?mode=json'))).toBe(true);
});

test('check-latest without an answer falls back on what is there, and warns', async () => {
  await using scenario = await openScenario('cache');
  installGo(scenario.place.toolCache, { release: 'go1.99.1' });

  const step = await scenario.step({
    'go-version': '1.99',
    'check-latest': 'true',
    'max-retries': '0',
    mirrors: nowhere,
  });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  const [warning] = step.annotations;
  expect(warning?.message).toMatch(
    /^Could not look up or download what was requested: No answer from .*\. Using go1\.99\.1 from the tool cache$/,
  );
});

test.each([
  ['stable', '1.99.5'],
  ['oldstable', '1.98.9'],
])('%s is what the index says, not what the tool cache holds', async (request, version) => {
  await using scenario = await openScenario('cache');
  const mirror = await scenario.mirror();
  const releases = ['go1.100rc1', 'go1.99.5', 'go1.98.9', 'go1.97.1'].map((release) => miniGo(release));
  const mirrors = offer(mirror, releases);
  installGo(scenario.place.toolCache, { release: 'go1.97.1' });

  const step = await scenario.step({ 'go-version': request, mirrors });

  expect(step.outputs['go-version']).toBe(version);
});

test('a version that nobody has: the nearest are named', async () => {
  await using scenario = await openScenario('cache');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [miniGo('go1.99.5'), miniGo('go1.99.4'), miniGo('go1.97.1')]);

  const step = await scenario.step({ 'go-version': '1.99.7', mirrors });

  expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'VERSION_UNKNOWN' }] });
  expect(step.annotations[0]?.message).toMatch(
    /^No Go release satisfies "1\.99\.7" \(go-version\); nearest releases: go1\.99\.5, go1\.99\.4, go1\.97\.1\n\S/,
  );
  expect(scenario.cached()).toEqual([]);
});

test('a release without an archive for this architecture: those it has are named', async () => {
  await using scenario = await openScenario('cache');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [miniGo('go1.99.5'), miniGo('go1.99.5', { platform: 'plan9-386' })]);

  const step = await scenario.step({ 'go-version': '1.99', architecture: 'loong64', mirrors });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'PLATFORM_UNSUPPORTED' }] });
  expect(step.annotations[0]?.message).toContain(`has no archive for ${goOs}/loong64; available: `);
  expect(step.annotations[0]?.message).toContain('plan9/386');
});

test('another architecture has a place of its own', async () => {
  await using scenario = await openScenario('cache');
  const mirror = await scenario.mirror();
  const other = miniGo('go1.99.5', { platform: `${goOs}-386` });
  const mirrors = offer(mirror, [other]);

  const step = await scenario.step({ 'go-version': '1.99.5', architecture: 'x86', mirrors });

  expect(step.code).toBe(0);
  expect(step.outputs['go-root']).toMatch(/[\\/]1\.99\.5[\\/]x32$/);
});
