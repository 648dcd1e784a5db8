/** Several installers at once; with larger numbers in drill-crowd.full.test.ts. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { whyHeld } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { markedTrees } from '../../support/tool-cache-find.ts';
import { bytesSent, unfinished } from './crowd.ts';
import { differences } from './drill.ts';
import { holdersKilled, oneCommit, oneDownload, oneReplacement } from './drill-crowd.ts';

const go = miniGo('go1.99.1', { ballast: 1_000_000 });
const inputs = { 'go-version': '1.99.1' };

test('8 installers: eight successes and one download', () => oneDownload(8));

test('8 installers with locking: false: eight successes and one commit', () => oneCommit(8));

test('two holders killed while others wait: the next one goes on from the partial', () => holdersKilled(2));

testUnless(whyHeld)(
  'two replacing one broken tree: nothing or a whole one is seen, never a broken one again',
  () => oneReplacement(2, {}),
);

testUnless(whyHeld)('the same with locking: false', () => oneReplacement(2, { locking: 'false' }));

test('a waiting job says whom it waits for, and gives up when its time is over', async () => {
  await using scenario = await openScenario('waits');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, { kind: 'stall', after: 300_000 }, 1);
  let pid: number | undefined;
  const lockOwner = scenario.step({ ...inputs, mirrors }, { started: (child) => (pid = child.pid) });
  while (!unfinished(scenario.place.toolCache).some((path) => path.endsWith('.partial'))) await sleep(10);

  const waiting = await scenario.step({ ...inputs, mirrors, 'timeout-ms': '15000' });

  expect(waiting).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'LOCK_HELD' }] });
  expect(waiting.stdout).toContain(`Waiting for process ${pid}, which is installing ${go.filename}\n`);
  expect(waiting.annotations[0]?.message).toContain(`process ${pid},`);
  process.kill(pid ?? 0, 'SIGKILL');
  await lockOwner;
  expect(await scenario.step({ ...inputs, mirrors })).toMatchObject({ code: 0, annotations: [] });
  expect(bytesSent(mirror, go)).toBeLessThanOrEqual(go.bytes.length * 1.02);
});

test('an installer of another archive does not wait', async () => {
  await using scenario = await openScenario('others');
  const mirror = await scenario.mirror();
  const other = miniGo('go1.99.2');
  const mirrors = offer(mirror, [go, other]);
  mirror.fail(`/go/${go.filename}`, { kind: 'stall', after: 300_000 }, 1);
  let pid: number | undefined;
  const lockOwner = scenario.step({ ...inputs, mirrors }, { started: (child) => (pid = child.pid) });
  while (bytesSent(mirror, go) === 0) await sleep(10);

  const step = await scenario.step({ 'go-version': '1.99.2', mirrors, 'timeout-ms': '600000' });

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.2' } });
  expect(step.stdout).not.toContain('Waiting for');
  process.kill(pid ?? 0, 'SIGTERM');
  await lockOwner;
  expect(unfinished(scenario.place.toolCache)).toEqual([
    expect.stringMatching(/go1\.99\.1[^/]*\/[^/]*\.partial$/),
  ]);
});

test.each(['true', 'false'])('two tool caches with one checkpoint-path, locking: %s', async (locking) => {
  await using scenario = await openScenario('shared');
  const mirror = await scenario.mirror();
  const { root } = scenario.place;
  const all = {
    ...inputs,
    locking,
    mirrors: offer(mirror, [go]),
    'checkpoint-path': join(root, 'check points'),
  };
  const caches = ['one', 'two', 'three'].map((name) => join(root, name));

  const steps = caches.map((cache) => scenario.step(all, { env: { RUNNER_TOOL_CACHE: cache } }));

  for (const step of await Promise.all(steps)) expect(step).toMatchObject({ code: 0, annotations: [] });
  for (const cache of caches) {
    const [tree = '', ...others] = markedTrees(cache);
    expect(others).toEqual([]);
    expect(differences(tree, go)).toEqual([]);
    expect(unfinished(cache)).toEqual([]);
  }
  expect(unfinished(join(root, 'check points'))).toEqual([]);
});
