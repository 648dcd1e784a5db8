/** Off the network, what is installed does where it answers the request, with a warning and without waiting. */
import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { runShell } from '../../support/product.ts';
import { openScenario, type Scenario } from '../../support/scenario.ts';

/** A mirror that destroys every connection, and counts them. Nobody answers for the official place either. */
async function noNetwork(scenario: Scenario) {
  const dead = await scenario.mirror();
  dead.fail('*', { kind: 'refuse' });
  const env = { HTTPS_PROXY: dead.url, GOPROXY: `${dead.url}/proxy`, GOSUMDB: 'off' };
  return { dead, env, inputs: { mirrors: `${dead.url}/go,module-proxy` } };
}

function install({ place }: Scenario, ...releases: readonly string[]): void {
  for (const release of releases) installGo(place.toolCache, { release });
}

/** How many times each mirror was asked for its index or list. */
const lookUps = ({ requests }: Mirror) => requests.filter(({ path }) => /json|\/list$/.test(path)).length;

const fellBack = (release: string) => [
  expect.stringMatching(new RegExp(`Using ${release.replaceAll('.', '\\.')} from the tool cache$`)),
];
const warnings = ({ annotations }: { readonly annotations: readonly { level: string; message: string }[] }) =>
  annotations.map(({ message }) => message).filter((message) => !message.startsWith('Mirror '));

describe('a line of go.mod, which is a minimum', () => {
  test.each([
    ['1.99.3', 'go1.99.5', 'that no table knows'],
    ['1.26.3', 'go1.26.5', 'whose digest is built in, so that only the download fails'],
  ])('go %s takes the later patch %s: one %s', async (line, later) => {
    await using scenario = await openScenario('later');
    const { env, inputs } = await noNetwork(scenario);
    install(scenario, later, 'go1.98.1', 'go1.100.1');
    scenario.place.write('go.mod', `module m\n\ngo ${line}\n`);

    const step = await scenario.step({ ...inputs, 'go-version-file': 'go.mod' }, { env });

    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': later.replace('go', '') } });
    expect(warnings(step)).toEqual(fellBack(later));
    expect(step.stdout).not.toContain('Retrying in');
  });

  test('setup and use in a shell agree', async () => {
    await using scenario = await openScenario('later');
    const { env } = await noNetwork(scenario);
    install(scenario, 'go1.99.5');
    scenario.place.write('go.mod', 'module m\n\ngo 1.99.3\n');
    const given = { ...env, RUNNER_TOOL_CACHE: scenario.place.toolCache };

    const [setup, use] = [
      await runShell(scenario.place, ['setup', '--retry-backoff-ms', '1'], given),
      await runShell(scenario.place, ['use'], given),
    ];

    expect([setup.code, use.code]).toEqual([0, 0]);
    expect(setup.stdout).toBe(use.stdout);
    expect(setup.stderr).toMatch(/\. Using go1\.99\.5 from the tool cache\nFound go1\.99\.5 /);
  });

  test('an input is the version itself, and an earlier patch is too old', async () => {
    await using scenario = await openScenario('exact');
    const { env, inputs } = await noNetwork(scenario);
    install(scenario, 'go1.99.5');
    const once = { ...inputs, 'max-retries': '0' };
    expect(await scenario.step({ ...once, 'go-version': '1.99.3' }, { env })).toMatchObject({ code: 1 });
    scenario.place.write('go.mod', 'module m\n\ngo 1.99.6\n');
    expect(await scenario.step({ ...once, 'go-version-file': 'go.mod' }, { env })).toMatchObject({ code: 1 });
  });
});

describe('stable', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['asked for', { 'go-version': 'stable' }],
    ['as the default', {}],
  ])('%s: the newest stable one that is installed, after the first round', async (_, asked) => {
    await using scenario = await openScenario('stable');
    const { dead, env, inputs } = await noNetwork(scenario);
    install(scenario, 'go1.98.9', 'go1.99.5', 'go1.100rc1');

    const step = await scenario.step({ ...inputs, ...asked }, { env: { ...env, PATH: '/nowhere' } });

    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.5' } });
    expect(warnings(step)).toEqual(fellBack('go1.99.5'));
    expect(lookUps(dead)).toBe(2); // each mirror once
    expect(step.stdout).not.toContain('Retrying in');
  });

  test('with nothing installed it is tried again, and fails', async () => {
    await using scenario = await openScenario('stable');
    const { dead, env, inputs } = await noNetwork(scenario);
    const step = await scenario.step({ ...inputs, 'go-version': 'stable', 'max-retries': '2' }, { env });
    expect(step).toMatchObject({ code: 1, outputs: {} });
    expect(step.annotations.at(-1)?.title).toBe('MIRRORS_FAILED');
    expect(lookUps(dead)).toBe(6);
  });

  test('oldstable takes an index: nobody else knows which it is', async () => {
    await using scenario = await openScenario('oldstable');
    const { env, inputs } = await noNetwork(scenario);
    install(scenario, 'go1.98.9', 'go1.99.5');
    const step = await scenario.step({ ...inputs, 'go-version': 'oldstable', 'max-retries': '0' }, { env });
    expect(step).toMatchObject({ code: 1, outputs: {} });
  });
});
