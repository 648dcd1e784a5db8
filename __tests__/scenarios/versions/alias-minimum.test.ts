/** `stable` and `oldstable` in a version file: which release that is, only an index says. */
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';

const releases = ['go1.99.1', 'go1.98.7', 'go1.98.2'].map((release) => miniGo(release));

interface Case {
  readonly mod: string;
  readonly pin: string;
  readonly answer: string;
  readonly warns: boolean;
}

const below = (pin: string, release: string, line: string) =>
  `.go-version:1 (${pin}: ${release}) is below the minimum of ${line}, so ${line} decides`;

test.each<Case & { readonly message?: string }>([
  {
    mod: 'go 1.99.1',
    pin: 'oldstable',
    answer: '1.99.1',
    warns: true,
    message: below('oldstable', 'go1.98.7', 'go.mod:1 (1.99.1)'),
  },
  {
    mod: 'go 1.99',
    pin: 'oldstable',
    answer: '1.99.1',
    warns: true,
    message: below('oldstable', 'go1.98.7', 'go.mod:1 (1.99)'),
  },
  {
    mod: 'go 1.98.2\ntoolchain go1.99.1',
    pin: 'oldstable',
    answer: '1.99.1',
    warns: true,
    message: below('oldstable', 'go1.98.7', 'go.mod:2 (1.99.1)'),
  },
  { mod: 'go 1.98.2', pin: 'oldstable', answer: '1.98.7', warns: false },
  { mod: 'go 1.98.2', pin: 'stable', answer: '1.99.1', warns: false },
  { mod: 'module m', pin: 'oldstable', answer: '1.98.7', warns: false },
])('$mod and $pin: $answer', async ({ mod, pin, answer, warns, message = '' }) => {
  await using scenario = await openScenario('alias');
  const mirrors = offer(await scenario.mirror(), releases);
  scenario.place.write('go.mod', `${mod}\n`);
  scenario.place.write('.go-version', `${pin}\n`);

  const step = await scenario.step({ mirrors });
  const again = await scenario.step({ mirrors });

  for (const { code, outputs, annotations } of [step, again]) {
    expect({ code, version: outputs['go-version'] }).toEqual({ code: 0, version: answer });
    expect(annotations).toEqual(warns ? [expect.objectContaining({ level: 'warning', message })] : []);
  }
});

test('a minimum that nothing satisfies is the error', async () => {
  await using scenario = await openScenario('alias');
  const mirrors = offer(await scenario.mirror(), releases);
  scenario.place.write('go.mod', 'go 1.100\n');
  scenario.place.write('.go-version', 'stable\n');
  const step = await scenario.step({ mirrors });
  expect(step.code).toBe(1);
  expect(step.annotations.at(-1)).toMatchObject({ title: 'VERSION_UNKNOWN' });
});

test('use takes no stable release below the minimum', async () => {
  await using scenario = await openScenario('alias');
  const mirrors = offer(await scenario.mirror(), releases);
  await scenario.step({ mirrors, 'go-version': '1.98.7' });
  scenario.place.write('.go-version', 'stable\n');
  const env = { RUNNER_TOOL_CACHE: scenario.place.toolCache };
  const use = (mod: string) => {
    scenario.place.write('go.mod', `${mod}\n`);
    return runShell(scenario.place, ['use', '--json', `--mirrors=${mirrors}`], env);
  };
  expect(JSON.parse((await use('go 1.98')).stdout)).toMatchObject({ 'go-version': '1.98.7' });
  const { code, stdout } = await use('go 1.99');
  expect([code, JSON.parse(stdout).error.code]).toEqual([1, 'VERSION_UNKNOWN']);
});
