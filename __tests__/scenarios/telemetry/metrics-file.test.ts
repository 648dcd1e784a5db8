/** `metrics-file`: counters that go on from run to run, for the textfile collector. */
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseSamples } from '../../../src/core/telemetry/prometheus-text.ts';
import { holdLock } from '../../support/hold-lock.ts';
import { installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';

const go = miniGo('go1.99.1');

/** The value of a sample, by its whole name. */
function read(file: string, sample: string): number | undefined {
  return parseSamples(readFileSync(file, 'utf8'))?.get(sample);
}

const runs = (host: string, how: string, outcome = 'success') =>
  `setup_go_runs_total{command="setup",host="${host}",outcome="${outcome}",how="${how}"}`;

function place({ place: { root } }: Scenario): string {
  const folder = join(root, 'textfile');
  mkdirSync(folder);
  return join(folder, 'setup-go.prom');
}

test('hits, a cold install and a failure add up', async () => {
  await using scenario = await openScenario('metrics');
  const file = place(scenario);
  const mirrors = offer(await scenario.mirror(), [go]);
  installGo(scenario.place.toolCache);
  const inputs = { 'metrics-file': file, 'max-retries': '0', mirrors };
  await scenario.step({ ...inputs, 'go-version': '1.22' });
  await scenario.step({ ...inputs, 'go-version': '1.22' });
  await scenario.step({ ...inputs, 'go-version': '1.99.1' });
  const failed = await scenario.step({ ...inputs, 'go-version': '1.98.1' });

  expect(failed.code).toBe(1);
  expect(read(file, runs('github', 'found'))).toBe(2);
  expect(read(file, runs('github', 'installed'))).toBe(1);
  expect(read(file, 'setup_go_activations_total{trust="index"}')).toBe(1);
  expect(
    read(
      file,
      'setup_go_downloaded_bytes_total{mirror="127.0.0.1:PORT"}'.replace('PORT', new URL(mirrors).port),
    ),
  ).toBe(go.bytes.length);
  const code = failed.annotations.find(({ level }) => level === 'error')?.title ?? '';
  expect(readFileSync(file, 'utf8')).toMatch(
    new RegExp(`^setup_go_failures_total\\{code="${code}",fault="\\w+"\\} 1$`, 'm'),
  );
  expect(read(file, 'setup_go_run_duration_seconds_count{command="setup",how="found"}')).toBe(2);
  expect(readdirSync(join(file, '..'))).toEqual(['setup-go.prom']);
});

test('many runs at the same time: none is lost, and the file is whole all the time', async () => {
  await using scenario = await openScenario('metrics');
  const file = place(scenario);
  installGo(scenario.place.toolCache);
  const env = { RUNNER_TOOL_CACHE: scenario.place.toolCache };
  const args = ['setup', '1.22', `--metrics-file=${file}`, '--telemetry-timeout-ms=60000'];
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => runShell(scenario.place, args, env)));
  expect(outcomes.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 0));
  expect(read(file, runs('shell', 'found'))).toBe(8);
});

test('something else in the file is replaced, with a warning', async () => {
  await using scenario = await openScenario('metrics');
  const file = place(scenario);
  writeFileSync(file, 'not ours\n');
  installGo(scenario.place.toolCache);
  const step = await scenario.step({ 'go-version': '1.22', 'metrics-file': file });
  expect(step.code).toBe(0);
  expect(step.annotations).toEqual([
    expect.objectContaining({
      level: 'warning',
      message: expect.stringContaining(`"${file}" has something else`),
    }),
  ]);
  expect(read(file, runs('github', 'found'))).toBe(1);
});

test.each([
  ['a folder that is not there', 'nowhere/x.prom', /Cannot write/],
  ['a folder', 'folder', /This run is not in the metrics: /],
])('%s: a warning, and the set-up succeeds', async (_, name, warning) => {
  await using scenario = await openScenario('metrics');
  const { root, toolCache } = scenario.place;
  mkdirSync(join(root, 'folder'));
  installGo(toolCache);
  const step = await scenario.step({ 'go-version': '1.22', 'metrics-file': join(root, name) });
  expect([step.code, step.annotations.map(({ level }) => level)]).toEqual([0, ['warning']]);
  expect(step.annotations[0]?.message).toMatch(warning);
});

test('a lock of a run that has died is taken; that of one that lives is waited for, but not long', async () => {
  await using scenario = await openScenario('metrics');
  const file = place(scenario);
  installGo(scenario.place.toolCache);
  holdLock(`${file}.lock`);
  const inputs = { 'go-version': '1.22', 'metrics-file': file, 'telemetry-timeout-ms': '100' };
  const held = await scenario.step(inputs);
  expect([held.code, held.annotations[0]?.message]).toEqual([
    0,
    expect.stringMatching(/Another run holds ".*\.lock"/),
  ]);
  utimesSync(`${file}.lock`, 1, 1);
  const taken = await scenario.step(inputs);
  expect([taken.code, taken.annotations]).toEqual([0, []]);
  expect(read(file, runs('github', 'found'))).toBe(1);
});
