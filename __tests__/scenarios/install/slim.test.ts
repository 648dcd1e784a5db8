/** A tree without api, doc, misc and test, in a place of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { toolCacheArch } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { native } from '../../support/system.ts';

const left = ['bin/', 'lib/', 'pkg/', 'src/'];

test('slim leaves four folders out, says so in the receipt, and is not found by who wants whole trees only', async () => {
  await using scenario = await openScenario('slim');
  const goDev = await scenario.official([miniGo('go1.99.1')]);
  const inputs = { 'go-version': '1.99.1', slim: 'true' };

  const first = await scenario.step(inputs, { env: goDev.env });
  const asked = goDev.proxy.requests.length;
  const second = await scenario.step(inputs, { env: goDev.env });
  const whole = await scenario.step({ 'go-version': '1.99.1', mirrors: 'official' }, { env: goDev.env });

  const slimRoot = join(scenario.place.toolCache, 'go-slim/1.99.1', toolCacheArch);
  expect(first).toMatchObject({ code: 0, outputs: { 'go-root': slimRoot, trust: 'index' } });
  expect(scenario.place.tree(slimRoot).filter((path) => /^[a-z]+\/$/.test(path))).toEqual(left);
  const receipt = JSON.parse(readFileSync(`${slimRoot}.receipt.json`, 'utf8'));
  expect(receipt).toMatchObject({ tool: 'go-slim', lacks: ['api', 'doc', 'misc', 'test'] });
  expect(second.summary).toContain('found in the tool cache');
  expect(whole.summary).toContain('downloaded');
  expect(whole.outputs['go-root']).toContain(native('/go/1.99.1/'));
  expect(goDev.proxy.requests.length).toBeGreaterThan(asked);
});

test('a whole tree that is there already will do', async () => {
  await using scenario = await openScenario('slim');
  const goDev = await scenario.official([miniGo('go1.99.1')]);
  await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });

  const step = await scenario.step({ 'go-version': '1.99.1', slim: 'true' });

  expect(step.outputs['go-root']).toContain(native('/go/1.99.1/'));
  expect(scenario.cached().filter((path) => path.startsWith('go-slim'))).toEqual([]);
});

test('a tree that is not proved official stays whole, and that is said', async () => {
  await using scenario = await openScenario('slim');
  const mirror = await scenario.mirror();

  const step = await scenario.step({
    'go-version': '1.99.1',
    slim: 'true',
    mirrors: offer(mirror, [miniGo('go1.99.1')]),
  });

  expect(step.stdout).toContain('is not proved official, so the tree is kept whole, not slim');
  expect(scenario.cached().some((path) => path.endsWith('/misc/'))).toBe(true);
});
