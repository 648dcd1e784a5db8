/** patch: latest: what a file names is at least that patch of its minor version. */
import { describe, expect, test } from '@jest/globals';
import { archiveExtension, installGo } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';

const releases = [
  'go1.999.1',
  'go1.999.4',
  'go1.999.7',
  'go1.999rc1',
  'go1.1000.2',
  'go1.1000rc1',
  'go1.999.9rc1',
];
const minis: readonly MiniGo[] = releases.map((release) => miniGo(release));
const latest = { patch: 'latest' };

const files: readonly (readonly [string, string])[] = [
  ['.go-version', '1.999.1\n'],
  ['.tool-versions', 'golang 1.999.1\n'],
  ['mise.toml', '[tools]\ngo = "1.999.1"\n'],
  ['go.mod', 'module m\n\ngo 1.999.1\n'],
  ['go.mod', 'module m\n\ngo 1.998.0\n\ntoolchain go1.999.1\n'],
  ['go.work', 'go 1.999.1\n\nuse .\n'],
];

describe.each(files)('%s %j', (file, text) => {
  test('the newest patch of the index is installed, and found by the next step', async () => {
    await using scenario = await openScenario('patch');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, minis);
    scenario.place.write(file, text);
    const first = await scenario.step({ ...latest, mirrors });
    expect(first).toMatchObject({ code: 0, outputs: { 'go-version': '1.999.7' } });
    const archives = () => wire(mirror).filter((line) => line.endsWith(archiveExtension));
    expect(archives()).toHaveLength(1);
    const second = await scenario.step({ ...latest, mirrors });
    expect(second).toMatchObject({ code: 0, outputs: { 'go-version': '1.999.7' } });
    expect(archives()).toHaveLength(1);
  });

  test('an older one that is installed is not enough', async () => {
    await using scenario = await openScenario('patch');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, minis);
    installGo(scenario.place.toolCache, { release: 'go1.999.1', tool: 'go' });
    scenario.place.write(file, text);
    const step = await scenario.step({ ...latest, mirrors });
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.999.7' } });
  });

  test('exact, the default: the one that is named', async () => {
    await using scenario = await openScenario('patch');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, minis);
    scenario.place.write(file, text);
    for (const inputs of [{}, { patch: 'exact' }]) {
      const step = await scenario.step({ ...inputs, mirrors });
      expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.999.1' } });
    }
  });

  test('without an answer the newest that is installed will do, with a warning', async () => {
    await using scenario = await openScenario('patch');
    for (const release of ['go1.999.1', 'go1.999.4', 'go1.1000.2', 'go1.998.3'])
      installGo(scenario.place.toolCache, { release });
    scenario.place.write(file, text);
    const step = await scenario.step(
      { ...latest, mirrors: 'official', 'max-retries': '0' },
      { env: { HTTPS_PROXY: 'http://127.0.0.1:1' } },
    );
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.999.4' } });
    expect(step.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
  });

  test('without an answer and with older ones only it is a failure', async () => {
    await using scenario = await openScenario('patch');
    for (const release of ['go1.999.0', 'go1.1000.2']) installGo(scenario.place.toolCache, { release });
    scenario.place.write(file, text);
    const step = await scenario.step(
      { ...latest, mirrors: 'official', 'max-retries': '0' },
      { env: { HTTPS_PROXY: 'http://127.0.0.1:1' } },
    );
    expect(step).toMatchObject({ code: 1, env: {}, path: [] });
  });

  test('resolve says which one that is', async () => {
    await using scenario = await openScenario('patch');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, minis);
    scenario.place.write(file, text);
    const args = ['resolve', '--json', `--mirrors=${mirrors}`];
    const [exact, newest] = [
      await runShell(scenario.place, args),
      await runShell(scenario.place, [...args, '--patch=latest']),
    ];
    expect(JSON.parse(exact.stdout)).toMatchObject({ version: '1.999.1' });
    expect(JSON.parse(newest.stdout)).toMatchObject({ request: '1.999.1', version: '1.999.7' });
  });

  test('use takes the newest that is installed, and downloads nothing', async () => {
    await using scenario = await openScenario('patch');
    for (const release of ['go1.999.1', 'go1.999.4', 'go1.1000.2'])
      installGo(scenario.place.toolCache, { release });
    scenario.place.write(file, text);
    const env = { RUNNER_TOOL_CACHE: scenario.place.toolCache, HTTPS_PROXY: 'http://127.0.0.1:1' };
    const version = async (...args: readonly string[]) =>
      JSON.parse((await runShell(scenario.place, ['use', '--json', ...args], env)).stdout)['go-version'];
    expect([await version(), await version('--patch=latest')]).toEqual(['1.999.1', '1.999.4']);
  });
});

describe('not concerned', () => {
  test.each([
    ['the input go-version', { 'go-version': '1.999.1' }, '', '1.999.1'],
    ['a pre-release', {}, '1.999rc1\n', '1.999rc1'],
  ])('%s', async (_, inputs, text, expected) => {
    await using scenario = await openScenario('patch');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, minis);
    if (text !== '') scenario.place.write('.go-version', text);
    const step = await scenario.step({ ...latest, ...inputs, mirrors });
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': expected } });
  });

  test("a vendor's rebuild", async () => {
    await using scenario = await openScenario('patch');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [miniGo('go1.999.1-2'), ...minis]);
    scenario.place.write('.go-version', '1.999.1-2\n');
    const step = await scenario.step({ ...latest, mirrors });
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.999.1-2' } });
  });

  test('the VERSION of use', async () => {
    await using scenario = await openScenario('patch');
    for (const release of ['go1.999.1', 'go1.999.4']) installGo(scenario.place.toolCache, { release });
    const env = { RUNNER_TOOL_CACHE: scenario.place.toolCache };
    const { stdout } = await runShell(scenario.place, ['use', '1.999.1', '--patch=latest', '--json'], env);
    expect(JSON.parse(stdout)).toMatchObject({ 'go-version': '1.999.1' });
  });
});

test('a language version of go.mod: the newest of the index, although an older one is installed', async () => {
  await using scenario = await openScenario('patch');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, minis);
  installGo(scenario.place.toolCache, { release: 'go1.999.1' });
  scenario.place.write('go.mod', 'module m\n\ngo 1.999\n');
  const step = await scenario.step({ ...latest, mirrors });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.999.7' } });
});

test('a mirror without an index has the release that is named', async () => {
  await using scenario = await openScenario('patch');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, minis, { index: false, sums: true });
  scenario.place.write('.go-version', '1.999.4\n');
  const step = await scenario.step({ ...latest, mirrors, 'max-retries': '0' });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.999.4' } });
});

test.each(['newest', 'LATEST', 'true'])('the value %j is refused', async (patch) => {
  await using scenario = await openScenario('patch');
  const step = await scenario.step({ 'go-version': '1.999.1', patch });
  expect(step).toMatchObject({ code: 1, env: {}, outputs: {} });
  expect(step.annotations).toEqual([expect.objectContaining({ title: 'INPUT_INVALID' })]);
});
