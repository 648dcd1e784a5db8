/** Mirrors that stop or crawl: the built-in limits are 30 seconds, so these stories run side by side. */
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import type { Fault } from '../../support/mirror-orders.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';

const cases: readonly { readonly what: string; readonly fault: Fault; readonly said: string }[] = [
  {
    what: 'bytes stop coming',
    fault: { kind: 'stall', after: 100_000 },
    said: 'was cut off after 100000 bytes: no bytes for 30000 ms',
  },
  {
    what: 'bytes drip',
    fault: { kind: 'drip', bytes: 100, everyMs: 1_000 },
    said: 'bytes per second, less than the minimum of 1024',
  },
  {
    what: 'headers do not come',
    fault: { kind: 'slow-headers', ms: 60_000 },
    said: 'no headers for 30000 ms',
  },
];

test.concurrent.each(cases)('$what: given up, said, and tried again', async ({ fault, said }) => {
  await using scenario = await openScenario('slow');
  const mirror = await scenario.mirror();
  const go = miniGo('go1.99.1', { ballast: 200_000 });
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, fault, 1);
  const begin = performance.now();

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({
    code: 0,
    annotations: [{ level: 'warning', message: expect.stringContaining(said) }],
  });
  expect(performance.now() - begin).toBeGreaterThan(29_000);
  expect(wire(mirror)).toHaveLength(3);
});
