/** SIGINT, SIGTERM and SIGHUP: the run ends at once and by that signal, what was downloaded stays, the rest goes. */
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import { offer, openScenario } from '../../support/scenario.ts';
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
/** What had left the mirror and was not read yet, in sockets and buffers. */
const inFlight = 1024 * 1024;

/** Starts an install, and sends it signals at its moments. */
async function installAndSignal(
  drill: Drill,
  inputs: Readonly<Record<string, string>>,
  orders: (child: ChildProcess, said: () => string) => Promise<void>,
) {
  let sent: Promise<void> = Promise.resolve();
  let text = '';
  const outcome = await drill.install(inputs, {
    started(child) {
      child.stdout?.on('data', (data) => (text += String(data)));
      sent = orders(child, () => text);
    },
  });
  await sent;
  return outcome;
}

const kept = (drill: Drill) => {
  const { record, partials } = checkpointIn(drill.place.toolCache);
  return { state: record?.state, bytes: partials.map((path) => statSync(path).size) };
};

/** What every clean end looks like, and that the next run goes on from it. */
async function requireCheckpoint(drill: Drill, least: number): Promise<void> {
  const before = kept(drill);
  expect(before.state).toBe('Idle');
  expect(before.bytes).toHaveLength(1);
  expect(before.bytes[0]).toBeGreaterThanOrEqual(least);
  expect(unfinished(drill.place)).toEqual([]);
  expect(markedTrees(drill.place)).toEqual([]);
  drill.mirror.recover();
  expect(await drill.install()).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(wrongTrees(drill.place)).toEqual([]);
  expect(drill.scenario.cached().filter((path) => path.includes('.partial'))).toEqual([]);
}

/** Tells the stories of these signals. */
export function tellSignals(...names: readonly ('SIGINT' | 'SIGTERM' | 'SIGHUP')[]): void {
  test.each(names)('%s while bytes flow', async (name) => {
    await using drill = await openDrill('signal');
    // All but the end comes, so that it cannot come to its end before the signal does.
    drill.mirror.fail(archivePath, [
      { kind: 'drip', bytes: 25_000, everyMs: 30 },
      { kind: 'stall', after: go.bytes.length - 1 },
    ]);
    const outcome = await installAndSignal(drill, {}, async (child) => {
      await until(() => sentFor(archivePath, drill.mirror) > 1_500_000, 'more than half');
      child.kill(name);
    });
    expect([outcome.code, outcome.signal]).toEqual([null, name]);
    expect(outcome.annotations).toEqual([
      {
        level: 'error',
        title: 'INTERRUPTED',
        message: `Stopped by ${name}\nThe downloaded bytes are kept; the next run resumes from there.`,
      },
    ]);
    await requireCheckpoint(drill, 1_500_000 - inFlight);
    expect(sentFor(archivePath, drill.mirror)).toBeLessThanOrEqual(budget(go.bytes.length) + inFlight);
  });

  test.each(names)('%s while nothing flows', async (name) => {
    await using drill = await openDrill('signal');
    drill.mirror.fail(archivePath, { kind: 'stall', after: half });
    const outcome = await installAndSignal(drill, {}, async (child) => {
      await until(() => checkpointIn(drill.place.toolCache).partials.length > 0, 'the first bytes');
      await until(
        () => (kept(drill).bytes[0] ?? 0) === half,
        'what is held is written although nothing comes',
      );
      child.kill(name);
    });
    expect([outcome.code, outcome.signal]).toEqual([null, name]);
    expect(outcome.annotations.at(-1)?.title).toBe('INTERRUPTED');
    await requireCheckpoint(drill, half);
    expect(sentFor(archivePath, drill.mirror)).toBe(go.bytes.length);
  });

  test.each(names)('%s while it waits for the next try', async (name) => {
    await using drill = await openDrill('signal');
    drill.mirror.fail(archivePath, { kind: 'cut', after: half }, 1);
    drill.mirror.fail(archivePath, { kind: 'status', status: 503, headers: { 'retry-after': '60' } });
    const outcome = await installAndSignal(drill, {}, async (child, said) => {
      await until(() => said().includes('Retrying in 60.0 s'), 'the wait');
      child.kill(name);
    });
    // It ended before the wait was over, after which the mirror would have been asked again.
    expect(drill.mirror.requests.filter(({ status }) => status === 503)).toHaveLength(1);
    expect([outcome.code, outcome.signal]).toEqual([null, name]);
    await requireCheckpoint(drill, half);
    expect(sentFor(archivePath, drill.mirror)).toBe(go.bytes.length);
  });

  test.each(names)('%s while it waits for another process', async (name) => {
    await using drill = await openDrill('signal');
    drill.mirror.fail(archivePath, { kind: 'stall', after: half }, 1);
    let lockOwner: ChildProcess | undefined;
    const first = drill.install({}, { started: (child) => (lockOwner = child) });
    await until(() => (kept(drill).bytes[0] ?? 0) === half, 'the first one has its half');
    const outcome = await installAndSignal(drill, {}, async (child, said) => {
      await until(
        () => said().includes(`Waiting for process ${lockOwner?.pid}, which is installing ${go.filename}`),
        'it',
      );
      child.kill(name);
    });
    expect([outcome.code, outcome.signal]).toEqual([null, name]);
    expect(outcome.annotations.at(-1)?.title).toBe('INTERRUPTED');
    expect(kept(drill)).toEqual({ state: 'Syncing', bytes: [half] }); // the other one's, untouched
    lockOwner?.kill('SIGTERM');
    expect((await first).signal).toBe('SIGTERM');
    await requireCheckpoint(drill, half);
  });

  test.each(names)('%s while it unpacks', async (name) => {
    await using scenario = await openScenario('signal');
    // Many files take a while, and all of the archive is there before the last is written.
    const files = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, index) => [`src/many/${index}.go`, `// ${index}\n`]),
    );
    const many = miniGo('go1.99.2', { files });
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [many]);
    let done: Promise<void> = Promise.resolve();
    const inputs = { 'go-version': '1.99.2', mirrors };
    const outcome = await scenario.step(inputs, {
      started(child) {
        done = until(() => unfinished(scenario.place).length > 0, 'staging').then(
          () => void child.kill(name),
        );
      },
    });
    await done;
    expect([outcome.code, outcome.signal]).toEqual([null, name]);
    expect(unfinished(scenario.place)).toEqual([]);
    expect(markedTrees(scenario.place)).toEqual([]);
    const again = await scenario.step(inputs);
    expect(again).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.2' } });
    expect(wrongTrees(scenario.place, many)).toEqual([]);
  });
}

/** What is kept comes before what the network has, and where it is all of it nobody on the network is asked. */
export function tellReplay(...names: readonly ('SIGINT' | 'SIGTERM' | 'SIGHUP')[]): void {
  test.each(names)('%s while what is kept is unpacked once more', async (name) => {
    await using scenario = await openScenario('signal');
    // Many files take a while, and much lies behind them.
    const files = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`src/many/${index}.go`, `// ${index}\n`]),
    );
    const large = miniGo('go1.99.3', { files, ballast: 20_000_000 });
    const whole = large.bytes.length;
    const path = `/go/${large.filename}`;
    const mirror = await scenario.mirror();
    const inputs = { 'go-version': '1.99.3', mirrors: offer(mirror, [large]), 'max-retries': '0' };
    mirror.fail(path, { kind: 'cut', after: whole - 1 }, 1);
    mirror.fail(path, { kind: 'status', status: 503 });
    expect((await scenario.step(inputs)).code).toBe(1);
    mirror.recover();
    const kept = () => checkpointIn(scenario.place.toolCache);
    for (const partial of kept().partials) appendFileSync(partial, large.bytes.subarray(whole - 1));
    const asked = () => mirror.requests.filter((request) => request.path === path).length;
    const before = asked();

    let done: Promise<void> = Promise.resolve();
    const outcome = await scenario.step(inputs, {
      started(child) {
        const begun = () => unfinished(scenario.place).length > 0;
        done = until(begun, 'staging').then(() => void child.kill(name));
      },
    });
    await done;

    expect([outcome.code, outcome.signal]).toEqual([null, name]);
    expect(outcome.annotations.map(({ title }) => title)).toEqual(['INTERRUPTED']);
    expect(outcome.stdout).not.toContain('Verified');
    expect(unfinished(scenario.place)).toEqual([]);
    expect(kept().record?.state).toBe('Idle');
    expect(kept().partials.map((partial) => statSync(partial).size)).toEqual([whole]);
    expect((await scenario.step(inputs)).code).toBe(0);
    expect(wrongTrees(scenario.place, large)).toEqual([]);
    expect(asked()).toBe(before);
  });
}

export function tellSecondSignal(): void {
  test('a second signal ends it at once, and the next run goes on all the same', async () => {
    await using drill = await openDrill('signal');
    drill.mirror.fail(archivePath, { kind: 'stall', after: half });
    const outcome = await installAndSignal(drill, {}, async (child) => {
      await until(() => (kept(drill).bytes[0] ?? 0) === half, 'the half');
      child.kill('SIGINT');
      child.kill('SIGTERM');
    });
    expect(outcome.code).toBeNull();
    expect(['SIGINT', 'SIGTERM']).toContain(outcome.signal);
    expect(markedTrees(drill.place)).toEqual([]);
    drill.mirror.recover();
    expect(await drill.install()).toMatchObject({ code: 0 });
    expect(wrongTrees(drill.place)).toEqual([]);
    expect(unfinished(drill.place)).toEqual([]);
    expect(sentFor(archivePath, drill.mirror)).toBe(go.bytes.length);
  });
}
