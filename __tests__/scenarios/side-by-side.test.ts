/** Several jobs on one tool cache, and jobs that are killed. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { toolCacheArch } from '../support/installed-go.ts';
import { miniGo } from '../support/mini-go.ts';
import { offer, openScenario } from '../support/scenario.ts';

const markers = ['complete', 'manifest', 'receipt.json'].map((name) => `go/1.99.1/${toolCacheArch}.${name}`);

test('two runs at once on an empty tool cache both succeed, and leave one whole tree', async () => {
  await using scenario = await openScenario('twins');
  const goDev = await scenario.official([miniGo('go1.99.1')]);
  const inputs = { 'go-version': '1.99.1' };

  const twins = [scenario.step(inputs, { env: goDev.env }), scenario.step(inputs, { env: goDev.env })];

  for (const step of await Promise.all(twins)) {
    expect(step).toMatchObject({
      code: 0,
      annotations: [],
      outputs: { 'go-version': '1.99.1', trust: 'index' },
    });
  }
  const beside = scenario.cached().filter((path) => !path.includes(`/${toolCacheArch}/`));
  expect(beside).toEqual(['go/', 'go/1.99.1/', ...markers]);
  expect(await scenario.step(inputs)).toMatchObject({ code: 0, annotations: [] });
});

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  '%s in the middle of a download leaves nothing that anybody sees',
  async (signal) => {
    await using scenario = await openScenario('killed');
    const mirror = await scenario.mirror();
    const go = miniGo('go1.99.1', { ballast: 500_000 });
    const mirrors = offer(mirror, [go]);
    mirror.fail(`/go/${go.filename}`, { kind: 'stall', after: 300_000 }, 1);
    const inputs = { 'go-version': '1.99.1', mirrors };
    let child: ChildProcess | undefined;

    const running = scenario.step(inputs, { started: (started) => (child = started) });
    while (!mirror.requests.some(({ bytesSent }) => bytesSent === 300_000)) await sleep(10);
    child?.kill(signal);
    const killed = await running;

    expect(killed).toMatchObject({ signal, outputs: {}, env: {}, path: [] });
    const seen = scenario.cached().filter((path) => !/^[^/]+\/1\.99\.1\/\.staging-/.test(path));
    expect(seen).toEqual([
      expect.stringMatching(/^go-[0-9a-f]{8}\/$/),
      expect.stringMatching(/^go-[0-9a-f]{8}\/1\.99\.1\/$/),
    ]);
    expect(await scenario.step(inputs)).toMatchObject({
      code: 0,
      annotations: [],
      outputs: { 'go-version': '1.99.1' },
    });
  },
);
