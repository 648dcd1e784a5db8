/** Several jobs on one tool cache, and jobs that are killed. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { toolCacheArch } from '../../support/installed-go.ts';
import { keptBytes } from '../../support/kept-bytes.ts';
import { miniGo } from '../../support/mini-go.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { whyNoSignals } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

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

for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const)
  testUnless(signal === 'SIGKILL' ? '' : whyNoSignals)(
    `${signal} in the middle of a download keeps what was downloaded, and leaves nothing that anybody sees`,
    async () => {
      await using scenario = await openScenario('killed');
      const mirror = await scenario.mirror();
      const go = miniGo('go1.99.1', { ballast: 500_000 });
      const mirrors = offer(mirror, [go]);
      mirror.fail(`/go/${go.filename}`, { kind: 'stall', after: 300_000 }, 1);
      const inputs = { 'go-version': '1.99.1', mirrors };
      let child: ChildProcess | undefined;

      const running = scenario.step(inputs, { started: (started) => (child = started) });
      while (!mirror.requests.some(({ bytesSent }) => bytesSent === 300_000)) await sleep(10);
      while (keptBytes(scenario.place.toolCache) < 300_000) await sleep(10); // what is held is written after a moment
      child?.kill(signal);
      const killed = await running;

      expect(killed).toMatchObject({ signal, outputs: {}, env: {}, path: [] });
      const seen = scenario.cached().filter((path) => !/^[^/]+\/1\.99\.1\//.test(path));
      expect(seen).toEqual([
        expect.stringMatching(/^\.setup-go-tarball\/transactions\/go1\.99\.1[^/]*\/[^/]*\.partial$/),
        expect.stringMatching(/^go-[0-9a-f]{8}\/$/),
      ]);
      const staging = scenario.cached().filter((path) => /\/1\.99\.1\//.test(path) && !path.startsWith('.'));
      if (signal === 'SIGKILL') expect(staging[1]).toMatch(/^go-[0-9a-f]{8}\/1\.99\.1\/\.staging-[^/]+\/$/);
      else expect(staging).toEqual([]); // it has cleaned up
      expect(await scenario.step(inputs)).toMatchObject({
        code: 0,
        annotations: [],
        outputs: { 'go-version': '1.99.1' },
      });
      const [, resumed, again] = mirror.requests.filter(({ path }) => path.endsWith(go.filename));
      expect(again).toBeUndefined();
      expect(resumed).toMatchObject({
        status: 206,
        headers: { range: expect.stringMatching(/^bytes=[1-9]/), 'if-range': expect.any(String) },
      });
      expect(scenario.cached().filter((path) => /staging|partial/.test(path))).toEqual([]);
    },
  );
