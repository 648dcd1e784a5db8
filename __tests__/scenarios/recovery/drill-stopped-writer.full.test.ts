/** Mirrors that are stopped, silent or at a crawl, and an installer that is. The limits are 30 s, so side by side. */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { type Child, startChild } from '../../support/child.ts';
import { releaseIndex, sha256 } from '../../support/mini-go.ts';
import { offer } from '../../support/scenario.ts';
import {
  archivePath,
  budget,
  checkpointIn,
  type Drill,
  go,
  markedTrees,
  openDrill,
  sentFor,
  unfinished,
  until,
  wrongTrees,
} from './drill.ts';

const half = Math.floor(go.bytes.length / 2);

/** A mirror that takes two seconds for the archive. */
async function startSlowMirror(drill: Drill): Promise<{ readonly child: Child; readonly url: string }> {
  const folder = drill.place.workspace;
  writeFileSync(join(folder, 'index.json'), JSON.stringify(releaseIndex([go])));
  writeFileSync(join(folder, go.filename), go.bytes);
  const child = startChild('mirror-process.ts', folder, '25000', '20');
  return { child, url: `${await child.line()}/go` };
}

/** The next sign that bytes have come. */
async function flowing(drill: Drill): Promise<void> {
  await until(() => checkpointIn(drill.place.toolCache).partials.length > 0, 'the first bytes');
  await sleep(500);
}

function requireWhole(drill: Drill): void {
  expect(markedTrees(drill.place)).toHaveLength(1);
  expect(wrongTrees(drill.place)).toEqual([]);
  expect(unfinished(drill.place)).toEqual([]);
}

test.concurrent('the mirror is stopped, and there is another one: that one goes on', async () => {
  await using drill = await openDrill('stopped');
  const slow = await startSlowMirror(drill);
  await using _child = slow.child;
  const install = drill.install({ mirrors: `${slow.url} ${drill.mirrors}` });
  await flowing(drill);
  slow.child.process.kill('SIGSTOP');

  const step = await install;

  expect(step).toMatchObject({ code: 0, outputs: { mirror: drill.mirrors } });
  expect(step.stdout).toMatch(/was cut off after \d+ bytes: no bytes for 30000 ms/);
  expect(sentFor(archivePath, drill.mirror)).toBeLessThan(go.bytes.length);
  const asked = drill.mirror.requests.findLast(({ path }) => path === archivePath);
  expect(asked?.headers['range']).toMatch(/^bytes=\d+-$/);
  requireWhole(drill);
});

test.concurrent('the only mirror is stopped, and goes on after 40 s: so does the install', async () => {
  await using drill = await openDrill('stopped');
  const slow = await startSlowMirror(drill);
  await using _child = slow.child;
  const install = drill.install({ mirrors: slow.url });
  await flowing(drill);
  slow.child.process.kill('SIGSTOP');
  await sleep(40_000);
  slow.child.process.kill('SIGCONT');

  const step = await install;

  expect(step).toMatchObject({ code: 0, outputs: { mirror: slow.url } });
  expect(step.stdout).toMatch(/Resuming \S+ at byte \d+/);
  requireWhole(drill);
});

test.concurrent('the mirror is silent in the middle: the rest comes with the next request', async () => {
  await using drill = await openDrill('silent');
  drill.mirror.fail(archivePath, { kind: 'stall', after: half }, 1);
  const step = await drill.install();
  expect(step).toMatchObject({ code: 0 });
  expect(step.stdout).toContain('no bytes for 30000 ms');
  expect(sentFor(archivePath, drill.mirror)).toBeLessThanOrEqual(budget(go.bytes.length));
  requireWhole(drill);
});

test.concurrent('the mirror gives one byte a second after the half: another one gives the rest', async () => {
  await using drill = await openDrill('crawl');
  const crawling = await drill.scenario.mirror();
  const mirrors = `${offer(crawling, [go])} ${drill.mirrors}`;
  crawling.fail(archivePath, { kind: 'cut', after: half }, 1);
  crawling.fail(archivePath, { kind: 'drip', bytes: 1, everyMs: 1_000 });
  const step = await drill.install({ mirrors });
  expect(step).toMatchObject({ code: 0, outputs: { mirror: drill.mirrors } });
  expect(step.stdout).toMatch(/bytes per second, less than the minimum of 1024/);
  expect(sentFor(archivePath, drill.mirror, crawling)).toBeLessThanOrEqual(budget(go.bytes.length));
  requireWhole(drill);
});

test.concurrent('the installer is stopped for 35 s: another one installs, and the first takes that', async () => {
  await using drill = await openDrill('installer');
  drill.mirror.fail(archivePath, { kind: 'drip', bytes: 25_000, everyMs: 20 }, 1);
  let stop = (_signal: NodeJS.Signals): unknown => undefined;
  const first = drill.install({}, { started: (child) => (stop = (signal) => child.kill(signal)) });
  await flowing(drill);
  stop('SIGSTOP');
  const begin = performance.now();

  const second = await drill.install();
  const waited = performance.now() - begin;
  expect(second).toMatchObject({ code: 0 });
  expect(second.stdout).toMatch(/Waiting for process \d+, which is installing/);
  expect(waited).toBeGreaterThan(29_000);
  expect(waited).toBeLessThan(200_000);
  requireTree(drill);
  await sleep(Math.max(0, 35_000 - waited));
  stop('SIGCONT');

  expect(await first).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  requireWhole(drill);
  expect(checkpointIn(drill.place.toolCache)).toMatchObject({ record: { state: 'Done' }, partials: [] });
});

test.concurrent('it is stopped, and the other one is still at it when it goes on: one tree, both succeed', async () => {
  await using drill = await openDrill('installer');
  drill.mirror.fail(archivePath, { kind: 'drip', bytes: 25_000, everyMs: 20 }, 1);
  let stop = (_signal: NodeJS.Signals): unknown => undefined;
  const first = drill.install({}, { started: (child) => (stop = (signal) => child.kill(signal)) });
  await flowing(drill);
  drill.mirror.fail(archivePath, { kind: 'drip', bytes: 10_000, everyMs: 20 });
  stop('SIGSTOP');
  const second = drill.install();
  const { record } = checkpointIn(drill.place.toolCache);
  await until(() => checkpointIn(drill.place.toolCache).record?.path !== record?.path, 'the heir');
  await sleep(500);
  stop('SIGCONT');
  const outcomes = await Promise.all([first, second]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  requireWhole(drill);
  expect(checkpointIn(drill.place.toolCache)).toMatchObject({ record: { state: 'Done' }, partials: [] });
});

test.concurrent('the holder was in another container: taken over after 30 s of silence, with its bytes', async () => {
  await using drill = await openDrill('container');
  drill.mirror.fail(archivePath, { kind: 'stall', after: half }, 1);
  let kill = (): unknown => undefined;
  const first = drill.install({}, { started: (child) => (kill = () => child.kill('SIGKILL')) });
  const there = () =>
    checkpointIn(drill.place.toolCache).partials.some((path) => statSync(path).size === half);
  await until(there, 'half');
  kill();
  await first;
  moveToAnotherContainer(drill);
  const begin = performance.now();

  const step = await drill.install();

  expect(step).toMatchObject({ code: 0, annotations: [] });
  expect(performance.now() - begin).toBeGreaterThan(30_000);
  expect(performance.now() - begin).toBeLessThan(200_000);
  expect(step.stdout).toContain('Waiting for another machine or container ("1-1-00000000-');
  expect(sentFor(archivePath, drill.mirror)).toBe(go.bytes.length);
  expect(wrongTrees(drill.place)).toEqual([]);
});

/** As if the latest record and the partial were of a process that nobody here can ask for. */
function moveToAnotherContainer({ place }: Drill): void {
  const { record, partials } = checkpointIn(place.toolCache);
  const writer = '1-1-00000000-0a0b0c0d';
  const body = JSON.parse(readFileSync(record?.path ?? '', 'utf8').split('\n')[0] ?? '');
  const text = JSON.stringify({ ...body, writer });
  writeFileSync(record?.path ?? '', `${text}\n${sha256(text)}\n`);
  for (const path of partials) renameSync(path, join(dirname(path), `${writer}.partial`));
}

/** While another process still has its staging. */
function requireTree(drill: Drill): void {
  expect(markedTrees(drill.place)).toHaveLength(1);
  expect(wrongTrees(drill.place)).toEqual([]);
}
