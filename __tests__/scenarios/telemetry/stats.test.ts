/** `stats`: what event files and receipts tell, as people, machines and pictures need it. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { offerModule } from '../../support/guard.ts';
import { installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { whyNoFolderLinks } from '../../support/system.ts';

const go = miniGo('go1.99.1');

/** Three real runs with `--events`, in two files of a folder: a cold install, a hit, a failure. */
async function record(scenario: Scenario): Promise<string> {
  const { place } = scenario;
  const mirrors = offer(await scenario.mirror(), [go]);
  const folder = join(place.root, 'events');
  mkdirSync(join(folder, 'below'), { recursive: true });
  const env = { RUNNER_TOOL_CACHE: place.toolCache };
  const run = (version: string, file: string) =>
    runShell(
      place,
      ['setup', version, `--mirrors=${mirrors}`, '--max-retries=0', '--events', join(folder, file)],
      env,
    );
  await run('1.99.1', 'both.jsonl');
  await run('1.99.1', 'both.jsonl');
  await run('1.98.1', 'below/failed.jsonl');
  return folder;
}

const stats = (scenario: Scenario, ...args: readonly string[]) =>
  runShell(scenario.place, ['stats', ...args], { RUNNER_TOOL_CACHE: scenario.place.toolCache });

test('a folder of event files', async () => {
  await using scenario = await openScenario('stats');
  const folder = await record(scenario);
  writeFileSync(join(folder, 'notes.txt'), 'not read');
  writeFileSync(join(folder, 'other.jsonl'), '{"what":"else"}\n');
  if (whyNoFolderLinks === '') symlinkSync(folder, join(folder, 'again'), 'junction');

  const { code, stdout, stderr } = await stats(scenario, folder);

  expect(code).toBe(0);
  expect(stdout).toMatch(/^Runs: 3, from \d{4}-\d\d-\d\dT\d\d:\d\dZ to /);
  expect(stdout).toMatch(/^ {2}outcome: success 2, (?:failure|error) 1$/m);
  expect(stdout).toMatch(/^ {2}host: shell 3$/m);
  expect(stdout).toMatch(/^ {2}Go was: found 1, installed 1, none 1$/m);
  expect(stdout).toMatch(/^ {2}failures: [A-Z_]+ 1$/m);
  expect(stdout).toMatch(/^SET-UP THAT SUCCEEDED +COUNT +P50 +P95 +P99 +MAX$/m);
  expect(stdout).toMatch(/^installed +1 +[\d.]+ m?s /m);
  expect(stdout).toMatch(/^download +1 +[\d.]+ m?s /m);
  expect(stderr).toBe(`Warning: Skipped "${join(folder, 'other.jsonl')}": it has no events\n`);
});

test('as JSON, with the same percentiles as the times in the file', async () => {
  await using scenario = await openScenario('stats');
  const folder = await record(scenario);
  const file = join(folder, 'both.jsonl');
  const { code, stdout } = await stats(scenario, file, '--json');
  const { runs, path, receipts } = JSON.parse(stdout);
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ends = lines.filter(({ kind }) => kind === 'finished');
  expect([code, path, receipts.count, ends.length]).toEqual([0, file, 0, 2]);
  expect(new Set(lines.map(({ run }) => run)).size).toBe(2);
  expect(runs.count).toBe(2);
  const seconds = runs.durations.map(({ name, p50 }: { name: string; p50: number }) => [name, p50]);
  expect(seconds).toEqual([
    ['found', ends[1].milliseconds / 1000],
    ['installed', ends[0].milliseconds / 1000],
  ]);
});

test('a guard, and what was verified', async () => {
  await using scenario = await openScenario('stats');
  const { place } = scenario;
  const [proxy, mirror] = [await scenario.mirror(), await scenario.mirror()];
  offerModule(proxy, 'corp.test/x');
  const file = join(place.root, 'events.jsonl');
  const mirrors = offer(mirror, [go]);
  const env = { RUNNER_TOOL_CACHE: place.toolCache, TMPDIR: place.root };
  await runShell(place, ['setup', '1.99.1', `--mirrors=${mirrors}`, '--events', file], env);
  const ask = `for (const path of ['x/@v/list', 'x/@v/list', 'none/@v/list'])
    await fetch(process.env.GOPROXY + '/corp.test/' + path);`;
  const command = ['guard', '--events', file, '--', process.execPath, '--input-type=module', '-e', ask];
  const guard = { ...env, GOPROXY: proxy.url, GOPRIVATE: 'corp.test' };
  expect((await runShell(place, command, guard)).code).toBe(0);

  const { stdout } = await stats(scenario, file);
  expect(stdout).toMatch(/^ {2}verified: archive index 1$/m);
  expect(stdout).toMatch(
    /^guards: 1; answers: cache 1, upstream 2; upstreams that were not well: none; 1 modules kept/m,
  );
  const { runs } = JSON.parse((await stats(scenario, file, '--json')).stdout);
  expect([runs.verified, runs.guards]).toEqual([
    { 'archive index': 1 },
    { count: 1, answers: { cache: 1, upstream: 2 }, degradations: {}, withheld: 1 },
  ]);
});

test('receipts of the tool cache, without PATH', async () => {
  await using scenario = await openScenario('stats');
  const { toolCache } = scenario.place;
  installGo(toolCache, { receipt: { trust: 'known', mirror: 'official' } });
  installGo(toolCache, {
    release: 'go1.23.4',
    receipt: { trust: 'index', mirror: 'https://m.example.com/x' },
  });
  installGo(toolCache, { release: 'go1.24.1' });
  const { code, stdout } = await stats(scenario);
  expect(code).toBe(0);
  expect(stdout.split('\n').slice(1)).toEqual([
    '  trust: index 1, known 1',
    '  mirror: m.example.com 1, official 1',
    '  release: go1.22.12 1, go1.23.4 1',
    '',
  ]);
});

test('a picture', async () => {
  await using scenario = await openScenario('stats');
  const folder = await record(scenario);
  const file = join(scenario.place.root, 'stats.svg');
  const { code } = await stats(scenario, folder, '--svg', file);
  const svg = readFileSync(file, 'utf8');
  expect(code).toBe(0);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('prefers-color-scheme:dark');
  for (const name of ['found', 'installed', 'download', 'activate']) expect(svg).toContain(`>${name}</text>`);
  const again = await stats(scenario, folder, '--svg', join(scenario.place.root, 'nowhere/x.svg'));
  expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/^FILES_FAILED: Cannot write/m)]);
});

test.each([
  ['nothing there', 'nowhere', /^FILES_FAILED: There is nothing at ".*nowhere"/m],
  [
    'a file with something else',
    'else.txt',
    /^FILES_FAILED: ".*else\.txt" has neither events nor a receipt: it has no events/m,
  ],
])('%s', async (_, name, error) => {
  await using scenario = await openScenario('stats');
  scenario.place.write('else.txt', 'something else\n');
  const { code, stderr } = await stats(scenario, name);
  expect([code, stderr]).toEqual([1, expect.stringMatching(error)]);
});

test('an empty folder says so', async () => {
  await using scenario = await openScenario('stats');
  const { code, stdout } = await stats(scenario);
  expect([code, stdout]).toEqual([0, `No events and no receipts in "${scenario.place.toolCache}"\n`]);
});
