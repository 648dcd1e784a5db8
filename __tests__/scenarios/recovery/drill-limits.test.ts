/** What bounds an install, and what does not: time, retries, locks, and an install that keeps nothing. */
import type { ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { whyNoSignals } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import {
  archivePath,
  budget,
  checkpointIn,
  go,
  markedTrees,
  openDrill,
  sentFor,
  transactionFolder,
  unfinished,
  until,
  wrongTrees,
} from './drill.ts';

const size = go.bytes.length;
const half = Math.floor(size / 2);

test('timeout-ms is over: told, and the next run goes on', async () => {
  await using drill = await openDrill('timeout');
  drill.mirror.fail(archivePath, { kind: 'stall', after: half });
  // Long enough for the first half to arrive on a busy machine.
  const step = await drill.install({ 'timeout-ms': '15000' });
  expect(step).toMatchObject({ code: 1, signal: null });
  expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'TIMED_OUT' });
  expect(step.annotations.at(-1)?.message).toMatch(/^Timed out after 15000 ms \(timeout-ms\)\n/);
  expect(checkpointIn(drill.place.toolCache).record).toMatchObject({ state: 'Idle', offset: half });
  expect(unfinished(drill.place)).toEqual([]);

  drill.mirror.recover();
  const next = await drill.install();
  expect(next).toMatchObject({ code: 0, annotations: [] });
  expect(wrongTrees(drill.place)).toEqual([]);
  expect(sentFor(archivePath, drill.mirror)).toBe(size);
});

test('timeout-ms is over while it waits for the next try', async () => {
  await using drill = await openDrill('timeout');
  drill.mirror.fail(archivePath, { kind: 'status', status: 503, headers: { 'retry-after': '90' } });
  const step = await drill.install({ 'timeout-ms': '1500' });
  expect(step.code).toBe(1);
  expect(step.annotations.at(-1)?.title).toBe('TIMED_OUT');
});

test('another process holds the lock for longer than timeout-ms: said who', async () => {
  await using drill = await openDrill('lock');
  drill.mirror.fail(archivePath, { kind: 'stall', after: half }, 1);
  let lockOwner: ChildProcess | undefined;
  const first = drill.install({}, { started: (child) => (lockOwner = child) });
  await until(() => checkpointIn(drill.place.toolCache).partials.length > 0, 'the holder');
  const step = await drill.install({ 'timeout-ms': '15000' });
  expect(step.code).toBe(1);
  expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'LOCK_HELD' });
  expect(step.annotations.at(-1)?.message).toContain(
    `waiting for process ${lockOwner?.pid}, which is installing`,
  );
  expect(checkpointIn(drill.place.toolCache).record).toMatchObject({ state: 'Syncing' });

  lockOwner?.kill('SIGKILL'); // a lock is not worth more than the life of its lockOwner
  await first;
  const next = await drill.install();
  expect(next).toMatchObject({ code: 0, annotations: [] });
  expect(next.stdout).not.toContain('Waiting for'); // for nobody who is dead
  expect(wrongTrees(drill.place)).toEqual([]);
});

test('bytes gained reset the count of retries', async () => {
  await using drill = await openDrill('gain');
  // Each answer breaks off, and between them the mirror is busy: eight rounds fail, and each second one has gained.
  for (let turn = 0; turn < 4; turn++) {
    drill.mirror.fail(archivePath, { kind: 'cut', after: 300_000 }, 1);
    drill.mirror.fail(archivePath, { kind: 'status', status: 503 }, 1);
  }
  const step = await drill.install({ 'max-retries': '1' });
  expect(step).toMatchObject({ code: 0 });
  expect(drill.mirror.requests.filter(({ status }) => status === 503)).toHaveLength(4);
  expect(wrongTrees(drill.place)).toEqual([]);
  expect(sentFor(archivePath, drill.mirror)).toBeLessThanOrEqual(budget(size));
});

test('bytes that are too few do not', async () => {
  await using drill = await openDrill('gain');
  drill.mirror.fail(archivePath, { kind: 'cut', after: 5_000 });
  const step = await drill.install({ 'max-retries': '3' });
  expect(step.code).toBe(1);
  expect(step.annotations.at(-1)?.title).toBe('MIRROR_INTERRUPTED');
  expect(drill.mirror.requests.filter(({ path }) => path === archivePath)).toHaveLength(4);
  expect(checkpointIn(drill.place.toolCache).record).toMatchObject({ state: 'Idle', offset: 20_000 });
});

testUnless(whyNoSignals)(
  'a mirror that wants a day of patience is asked again after two minutes',
  async () => {
    await using drill = await openDrill('patience');
    drill.mirror.fail(archivePath, { kind: 'status', status: 429, headers: { 'retry-after': '86400' } }, 1);
    let said = '';
    let stopped: Promise<unknown> | undefined;
    const started = (child: ChildProcess) => {
      child.stdout?.on('data', (text) => (said += text));
      stopped = until(() => said.includes('Retrying in 120.0 s (retry 1 of 5)'), 'the wait').then(() =>
        child.kill('SIGTERM'),
      );
    };
    const step = await drill.install({}, { started });
    await stopped;
    expect(step.annotations.at(-1)?.title).toBe('INTERRUPTED');
  },
);

test('the network is gone for good and comes back: the next run goes on', async () => {
  await using drill = await openDrill('outage');
  drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
  drill.mirror.fail('*', { kind: 'refuse' });
  const step = await drill.install({ 'max-retries': '2' });
  expect(step.code).toBe(1);
  expect(step.annotations.at(-1)?.level).toBe('error');
  expect(step.annotations.at(-1)?.message).toMatch(/Run (?:it|this) again|Check the address/);
  expect(drill.scenario.leftBehind().filter((path) => !path.includes('.partial'))).toEqual([]);
  drill.mirror.recover();
  expect(await drill.install()).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(wrongTrees(drill.place)).toEqual([]);
  expect(sentFor(archivePath, drill.mirror)).toBe(size);
});

test('the network is gone for a while within one run', async () => {
  await using drill = await openDrill('outage');
  drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
  drill.mirror.fail(archivePath, { kind: 'refuse' }, 4);
  expect(await drill.install()).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(sentFor(archivePath, drill.mirror)).toBe(size);
});

test('resumable: false keeps nothing, and goes on after a cut in the same run', async () => {
  await using drill = await openDrill('kept');
  drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
  const step = await drill.install({ resumable: 'false' });
  expect(step).toMatchObject({ code: 0 });
  expect(sentFor(archivePath, drill.mirror)).toBe(size);
  expect(transactionFolder(drill.place.toolCache)).toBeUndefined();
  expect(wrongTrees(drill.place)).toEqual([]);
  expect(unfinished(drill.place)).toEqual([]);
});

test('resumable: false after a failure: nothing stays, and the next run begins anew', async () => {
  await using drill = await openDrill('kept');
  drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
  drill.mirror.fail(archivePath, { kind: 'refuse' });
  expect(await drill.install({ resumable: 'false', 'max-retries': '0' })).toMatchObject({ code: 1 });
  expect(drill.scenario.leftBehind()).toEqual([]);
  drill.mirror.recover();
  expect(await drill.install({ resumable: 'false' })).toMatchObject({ code: 0 });
  expect(sentFor(archivePath, drill.mirror)).toBe(half + size);
});

test('checkpoint-path moves records and partials, and the next run finds them there', async () => {
  await using drill = await openDrill('moved');
  const home = `${drill.place.root}/elsewhere`;
  drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
  drill.mirror.fail(archivePath, { kind: 'refuse' });
  expect(await drill.install({ 'checkpoint-path': home, 'max-retries': '0' })).toMatchObject({ code: 1 });
  const [partial = ''] = checkpointIn(home).partials;
  expect(statSync(partial).size).toBe(half);
  expect(transactionFolder(drill.place.toolCache)).toBeUndefined();
  drill.mirror.recover();
  expect(await drill.install({ 'checkpoint-path': home })).toMatchObject({ code: 0 });
  expect(sentFor(archivePath, drill.mirror)).toBe(size);
  expect(markedTrees(drill.place)).toHaveLength(1);
});
