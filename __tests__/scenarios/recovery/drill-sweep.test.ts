/** What is swept of installs in progress, and what is left alone. */
import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '@jest/globals';
import { toolCacheArch } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { mountOverItself } from '../../support/mounts.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { whyNoFolderLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { markedTrees } from '../../support/tool-cache-find.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';
import { bytesSent, unfinished } from './crowd.ts';
import { deadWriter } from './dead-writer.ts';
import { differences } from './drill.ts';

const go = miniGo('go1.99.1');
const inputs = { 'go-version': '1.99.1' };
const HOUR = 3_600_000;

/** A partial of that size that a job has left behind which ran so many hours ago. */
async function leave(scenario: Scenario, release: string, given: { mebibytes: number; hoursAgo: number }) {
  const mirror = await scenario.mirror();
  const old = miniGo(release, { ballast: given.mebibytes * 1024 ** 2 + 300_000 });
  mirror.fail(`/go/${old.filename}`, { kind: 'cut', after: given.mebibytes * 1024 ** 2 }, 1);
  mirror.fail(`/go/${old.filename}`, { kind: 'status', status: 403 });
  const mirrors = offer(mirror, [old]);
  expect(await scenario.step({ 'go-version': release.slice(2), mirrors })).toMatchObject({ code: 1 });
  const folder = join(transactions(scenario), checkpoint(scenario, release));
  const time = new Date(Date.now() - given.hoursAgo * HOUR);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), time, time);
  return folder;
}

function transactions({ place }: Scenario): string {
  return join(place.toolCache, '.setup-go-tarball', 'transactions');
}

function checkpoint(scenario: Scenario, release: string): string {
  return readdirSync(transactions(scenario)).find((name) => name.startsWith(`${release}.`)) ?? '';
}

test('what was not touched for checkpoint-max-age-hours goes, what was stays', async () => {
  await using scenario = await openScenario('age');
  const mirrors = offer(await scenario.mirror(), [go]);
  const old = await leave(scenario, 'go1.97.1', { mebibytes: 1, hoursAgo: 5 });
  const newer = await leave(scenario, 'go1.98.1', { mebibytes: 1, hoursAgo: 3 });

  const step = await scenario.step({ ...inputs, mirrors, 'checkpoint-max-age-hours': '4' });

  expect(step).toMatchObject({ code: 0, annotations: [] });
  expect([existsSync(old), existsSync(newer)]).toEqual([false, true]);
});

test('over checkpoint-max-size-mb the oldest go first', async () => {
  await using scenario = await openScenario('size');
  const mirrors = offer(await scenario.mirror(), [go]);
  const folders = [
    await leave(scenario, 'go1.96.1', { mebibytes: 2, hoursAgo: 2 }),
    await leave(scenario, 'go1.97.1', { mebibytes: 2, hoursAgo: 3 }),
    await leave(scenario, 'go1.98.1', { mebibytes: 2, hoursAgo: 1 }),
  ];

  const step = await scenario.step({ ...inputs, mirrors, 'checkpoint-max-size-mb': '5' });

  expect(step).toMatchObject({ code: 0, annotations: [] });
  expect(folders.map((folder) => existsSync(folder))).toEqual([true, false, true]);
});

test('a live writer’s work stays whatever its age, a dead one’s staging goes, foreign files stay', async () => {
  await using scenario = await openScenario('live');
  const { toolCache } = scenario.place;
  const mirrors = offer(await scenario.mirror(), [go]);
  const slow = miniGo('go1.98.1', { ballast: 500_000 });
  const mirror = await scenario.mirror();
  mirror.fail(`/go/${slow.filename}`, { kind: 'stall', after: 300_000 }, 1);
  const pids: (number | undefined)[] = [];
  const live = scenario.step(
    { 'go-version': '1.98.1', mirrors: offer(mirror, [slow]) },
    { started: ({ pid }) => pids.push(pid) },
  );
  while (bytesSent(mirror, slow) < 300_000 || unfinished(toolCache).length < 2)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const folder = join(transactions(scenario), checkpoint(scenario, 'go1.98.1'));
  const long = new Date(Date.now() - 1000 * HOUR);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), long, long);
  const dead = [
    join(toolCache, 'go/1.90.0', `.staging-${deadWriter()}`),
    join(toolCache, 'go/1.90.0', `.removed-${deadWriter()}`),
  ];
  const elsewhere = join(toolCache, 'go/1.90.0', '.staging-77-1234-ffffffff-00000000');
  const foreign = [
    join(toolCache, '.setup-go-tarball/transactions/notes.txt'),
    join(toolCache, '.setup-go-tarball/transactions/somebodys/file'),
    join(toolCache, 'node/.staging-of-another-tool/file'),
    join(toolCache, 'go/1.90.0/x64/.staging-not-ours/file'),
  ];
  for (const path of [...dead, elsewhere].map((each) => join(each, 'bin/go')).concat(foreign)) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '');
    utimesSync(path, long, long);
  }

  const step = await scenario.step({
    ...inputs,
    mirrors,
    'checkpoint-max-age-hours': '4',
    'checkpoint-max-size-mb': '0',
  });

  expect(step).toMatchObject({ code: 0, annotations: [] });
  expect(dead.map((path) => existsSync(path))).toEqual([false, false]);
  expect(existsSync(elsewhere)).toBe(true); // of another machine, and not old enough
  expect(foreign.map((path) => existsSync(path))).toEqual(foreign.map(() => true));
  expect(readdirSync(folder).some((name) => name.endsWith('.partial'))).toBe(true);
  for (const pid of pids) if (pid !== undefined) process.kill(pid, 'SIGKILL');
  await live;
});

test('a checkpoint-path with other people’s files in it: they stay', async () => {
  await using scenario = await openScenario('foreign');
  const path = join(scenario.place.root, 'shared');
  mkdirSync(path);
  writeFileSync(join(path, 'go1.99.1.linux-amd64.tar.gz-0123456789abcdef'), 'mine');
  const mirrors = offer(await scenario.mirror(), [go]);
  const all = { ...inputs, mirrors, 'checkpoint-path': path };
  const none = { 'checkpoint-max-age-hours': '0', 'checkpoint-max-size-mb': '0' };

  expect(await scenario.step({ ...all, ...none })).toMatchObject({ code: 0, annotations: [] });

  expect(readdirSync(path).sort()).toEqual([
    '.setup-go-tarball',
    'go1.99.1.linux-amd64.tar.gz-0123456789abcdef',
  ]);
});

testUnless(whyNoMount)('a tree in a read-only tool cache is found, and nothing is written', async () => {
  await using scenario = await openScenario('read-only');
  const { toolCache } = scenario.place;
  const mirrors = offer(await scenario.mirror(), [go]);
  await scenario.step({ ...inputs, mirrors });
  using mount = mountOverItself(toolCache);
  mount.readOnly(true);

  const step = await scenario.step({ ...inputs, mirrors, 'checkpoint-path': '/proc/nowhere' });

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' } });
  expect(step.stdout).toContain('Found go1.99.1 in the tool cache');
});

testUnless(whyNoFolderLinks)(
  'a folder of transactions that is a link, in a path with spaces: an install goes on there',
  async () => {
    await using scenario = await openScenario('with spaces');
    const { root } = scenario.place;
    const toolCache = join(root, 'tool cache');
    const elsewhere = join(root, 'some where else');
    mkdirSync(join(toolCache, '.setup-go-tarball'), { recursive: true });
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(toolCache, '.setup-go-tarball', 'transactions'), 'junction');
    const mirror = await scenario.mirror();
    const large = miniGo('go1.99.1', { ballast: 1_000_000 });
    const mirrors = offer(mirror, [large]);
    mirror.fail(`/go/${large.filename}`, { kind: 'cut', after: 600_000 }, 1);
    mirror.fail(`/go/${large.filename}`, { kind: 'status', status: 403 }, 1);
    const given = { env: { RUNNER_TOOL_CACHE: toolCache } };
    expect(await scenario.step({ ...inputs, mirrors }, given)).toMatchObject({ code: 1 });
    expect(
      readdirSync(elsewhere, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.partial')),
    ).toBe(true);

    const step = await scenario.step({ ...inputs, mirrors }, given);

    expect(step).toMatchObject({ code: 0, annotations: [] });
    const [tree = ''] = markedTrees(toolCache);
    expect(tree).toBe(join(toolCache, tree.split(sep).at(-3) ?? '', '1.99.1', toolCacheArch));
    expect(differences(tree, large)).toEqual([]);
    expect(bytesSent(mirror, large)).toBeLessThanOrEqual(large.bytes.length * 1.02);
  },
);
