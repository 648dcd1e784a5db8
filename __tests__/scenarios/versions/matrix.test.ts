/** The command matrix: which releases a matrix of jobs has. */
import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { miniGo, releaseIndex } from '../../support/mini-go.ts';
import { runShell, runStep } from '../../support/product.ts';
import { openScenario, wireOf } from '../../support/scenario.ts';

const published = ['1.99.2', '1.99.1', '1.98.7', '1.98.6', '1.97.3', '1.96.0', '1.100rc1'].map((version) =>
  miniGo(`go${version}`),
);

async function openWorld() {
  const scenario = await openScenario('matrix');
  const goDev = await scenario.official(published);
  const { place } = scenario;
  const env = { ...goDev.env, RUNNER_TOOL_CACHE: place.toolCache, SETUP_GO_MAX_RETRIES: '0' };
  return {
    place,
    goDev,
    matrix: (...args: readonly string[]) => runShell(place, ['matrix', ...args], env),
    [Symbol.asyncDispose]: () => scenario[Symbol.asyncDispose](),
  };
}

test('requests are resolved in their order, and equal answers merged', async () => {
  await using world = await openWorld();
  installGo(world.place.toolCache, { release: 'go1.99.1' }); // what is installed does not count
  const list = ['oldstable, stable', '1.97,1.99.1', '>=1.96 <1.97', '1.99', '1.100rc1'];
  expect(await world.matrix(...list)).toMatchObject({
    code: 0,
    stdout: '["1.98.7","1.99.2","1.97.3","1.99.1","1.96.0","1.100.0-rc.1"]\n',
    stderr: '',
  });
  const { stdout } = await world.matrix('stable,1.99', '--json');
  expect(JSON.parse(stdout)).toEqual([
    { version: '1.99.2', release: 'go1.99.2', requests: ['stable', '1.99'] },
  ]);
});

test('one read of an index answers all', async () => {
  await using world = await openWorld();
  await world.matrix('stable,oldstable');
  expect(wireOf(world.goDev)).toHaveLength(1);
  const newest = published.filter(({ filename }) => /^go1\.9[89]\.[27]\./.test(filename));
  world.goDev.mirror.serve('/dl/?mode=json', JSON.stringify(releaseIndex(newest)));
  const { stdout } = await world.matrix('stable,1.97,1.96');
  expect(stdout).toBe('["1.99.2","1.97.3","1.96.0"]\n');
  expect(wireOf(world.goDev).slice(1)).toEqual([
    expect.stringMatching(/^200 .*mode=json$/),
    expect.stringContaining('include=all'),
  ]);
});

describe('--from-go-mod', () => {
  test.each([
    ['1.98', '["1.98.7","1.99.2"]'],
    ['1.97.1', '["1.97.3","1.98.7","1.99.2"]'],
    ['1.99.2', '["1.99.2"]'],
    ['1.100rc1', '["1.100.0-rc.1"]'],
  ])('go %s', async (line, expected) => {
    await using world = await openWorld();
    world.place.write('go.mod', `module x\n\ngo ${line}\n\ntoolchain go1.99.1\n`);
    world.place.write('.go-version', '1.96.0\n');
    expect(await world.matrix('--from-go-mod')).toMatchObject({ code: 0, stdout: `${expected}\n` });
  });

  test('the higher of go.work and go.mod, or the file that is named', async () => {
    await using world = await openWorld();
    world.place.write('go.mod', 'module x\n\ngo 1.97\n');
    world.place.write('go.work', 'go 1.99.0\n');
    world.place.write('other/go.mod', 'module y\n\ngo 1.98.0\n');
    expect((await world.matrix('--from-go-mod')).stdout).toBe('["1.99.2"]\n');
    const named = await world.matrix('--from-go-mod', '--go-version-file', 'other/go.mod');
    expect(named.stdout).toBe('["1.98.7","1.99.2"]\n');
  });

  test.each([
    [[], 'No go.mod or go.work here or above has a go line'],
    [['--go-version-file', 'none/go.mod'], 'The go-version-file "none/go.mod" does not exist'],
  ])('without a go line, %j', async (args, message) => {
    await using world = await openWorld();
    world.place.write('go.mod', 'module x\n');
    const { code, stdout, stderr } = await world.matrix('--from-go-mod', ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`VERSION_FILE_MISSING: ${message}\n`);
  });
});

test('offline, what was known at build time decides, with a warning', async () => {
  await using scenario = await openScenario('matrix-offline');
  const env = { HTTPS_PROXY: 'http://127.0.0.1:1', SETUP_GO_MAX_RETRIES: '0', GOPROXY: 'off' };
  const { code, stdout, stderr } = await runShell(scenario.place, ['matrix', '1.21,1.20,go1.22.5'], env);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '["1.21.13","1.20.14","1.22.5"]\n' });
  expect(stderr).toMatch(
    /^Warning: [\s\S]*\nThe releases decide that were known when this program was made, up to go1\./,
  );
});

test.each([
  [['1.95'], 1, 'VERSION_UNKNOWN: No Go release satisfies "1.95" (VERSIONS)'],
  [['stable,banana'], 1, 'VERSION_INVALID: "banana" (VERSIONS) is not a Go version'],
  [[], 2, 'USAGE: matrix needs either a list of versions or --from-go-mod'],
  [['stable', '--from-go-mod'], 2, 'USAGE: matrix needs either a list'],
])('%j is an error', async (args, expected, message) => {
  await using world = await openWorld();
  const { code, stdout, stderr } = await world.matrix(...args);
  expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
  expect(stderr).toContain(message);
});

describe('in a step', () => {
  const ask = async (
    world: Awaited<ReturnType<typeof openWorld>>,
    inputs: Readonly<Record<string, string>>,
  ) => runStep(world.place, { 'max-retries': '0', ...inputs }, { env: world.goDev.env });

  test('matrix-versions fills the output matrix, and installs nothing', async () => {
    await using world = await openWorld();
    const step = await ask(world, { 'matrix-versions': 'oldstable, stable\n1.97' });
    expect({ code: step.code, outputs: step.outputs, env: step.env, path: step.path }).toEqual({
      code: 0,
      outputs: { matrix: '["1.98.7","1.99.2","1.97.3"]' },
      env: {},
      path: [],
    });
    expect(step.stdout).toContain('The output matrix is ["1.98.7","1.99.2","1.97.3"]\n');
    expect(wireOf(world.goDev).filter((line) => line.includes('.tar.gz') || line.includes('.zip'))).toEqual(
      [],
    );
    expect(world.place.tree(world.place.toolCache)).toEqual([]);
  });

  test('from-go-mod', async () => {
    await using world = await openWorld();
    world.place.write('go.mod', 'module x\n\ngo 1.98\n');
    const step = await ask(world, { 'matrix-versions': 'from-go-mod' });
    expect(step.outputs).toEqual({ matrix: '["1.98.7","1.99.2"]' });
  });

  test('without it the output is empty', async () => {
    await using world = await openWorld();
    installGo(world.place.toolCache, { release: 'go1.99.1' });
    expect((await ask(world, { 'go-version': '1.99.1' })).outputs['matrix']).toBe('');
  });

  test.each([
    [
      { 'matrix-versions': 'stable', 'go-version': '1.99' },
      'The input go-version is "1.99", and matrix-versions is given',
    ],
    [{ 'matrix-versions': ' , ' }, 'The input matrix-versions is ",", which names no version'],
    [{ 'matrix-versions': 'stable, banana' }, '"banana" (matrix-versions) is not a Go version'],
  ])('%j is an error', async (inputs, message) => {
    await using world = await openWorld();
    const step = await ask(world, inputs);
    expect(step.code).toBe(1);
    expect(step.annotations.map((each) => each.message).join()).toContain(message);
    expect(step.outputs).toEqual({});
  });
});
