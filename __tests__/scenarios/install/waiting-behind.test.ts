/** Runs that wait for another one, behind a mirror that accepts and never answers: they take its tree. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import type { StepOutcome } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';

const go = miniGo('go1.99.1');
const archive = `/go/${go.filename}`;

/** A run whose output can be waited for. */
function start(scenario: Scenario, inputs: Readonly<Record<string, string>>, env = {}) {
  let [output, over] = ['', false];
  const outcome: Promise<StepOutcome> = scenario.step(inputs, {
    env,
    started(child: ChildProcess) {
      child.stdout?.on('data', (text) => (output += text));
    },
  });
  const ended = outcome.finally(() => (over = true));
  return {
    outcome: ended,
    async said(text: string): Promise<void> {
      while (!output.includes(text) && !over) await sleep(5);
      expect(output).toContain(text);
    },
  };
}

const asked = ({ requests }: Mirror, path: string) =>
  requests.filter((request) => request.path === path).length;

async function untilAsked(mirror: Mirror, path: string): Promise<void> {
  while (asked(mirror, path) === 0) await sleep(5);
}

const forEver = { kind: 'slow-headers', ms: 3_600_000 } as const;

test('the tree came from the next mirror, under its own tool name', async () => {
  await using scenario = await openScenario('queue');
  const [hanging, good] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = `${offer(hanging, [go])},${offer(good, [go])}`;
  hanging.fail(archive, forEver);
  const inputs = { 'go-version': '1.99.1', mirrors };

  const first = start(scenario, inputs);
  await untilAsked(hanging, archive);
  const waiting = [start(scenario, inputs), start(scenario, inputs)];
  for (const run of waiting) await run.said('Waiting for');
  hanging.hangUp();

  const outcomes = await Promise.all([first, ...waiting].map(({ outcome }) => outcome));
  for (const step of outcomes) expect(step).toMatchObject({ code: 0, outputs: { mirror: `${good.url}/go` } });
  expect([asked(hanging, archive), asked(good, archive)]).toEqual([1, 1]);
});

test('the tree came from a module proxy, which has other bytes', async () => {
  await using scenario = await openScenario('queue');
  const module = moduleOf(go);
  const database = createDatabase([module]);
  const [goDev, proxy] = [await scenario.official([go]), await scenario.mirror()];
  const GOPROXY = offerModules(proxy, [module]);
  offerDatabase(proxy, database);
  const hanging = `/go/${go.filename}`; // of dl.google.com
  goDev.mirror.fail(hanging, forEver);
  const env = { ...goDev.env, GOPROXY, GOSUMDB: database.key };
  const inputs = { 'go-version': '1.99.1' };

  const first = start(scenario, inputs, env);
  await untilAsked(goDev.mirror, hanging);
  const waiting = [start(scenario, inputs, env), start(scenario, inputs, env)];
  for (const run of waiting) await run.said('Waiting for');
  goDev.mirror.hangUp();

  const outcomes = await Promise.all([first, ...waiting].map(({ outcome }) => outcome));
  for (const step of outcomes)
    expect(step).toMatchObject({ code: 0, outputs: { trust: 'log', mirror: 'module-proxy' } });
  const zip = `/golang.org/toolchain/@v/${module.version}.zip`;
  expect([asked(goDev.mirror, hanging), asked(proxy, zip)]).toEqual([1, 1]);
});
