/** What lies in the tool cache is looked at before it is used. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { goFile, installGo, toolCacheArch } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { openScenario, wireOf } from '../../support/scenario.ts';

const go = miniGo('go1.99.1');

test.each([
  ['without a go command', (root: string) => rmSync(join(root, goFile)), 'it has no "'],
  ['without VERSION', (root: string) => rmSync(join(root, 'VERSION')), 'it has no VERSION'],
  [
    'of another version',
    (root: string) => writeFileSync(join(root, 'VERSION'), 'go1.98.3\n'),
    'its VERSION says "go1.98.3"',
  ],
])('a tree %s is reported and installed anew', async (_, damage, why) => {
  await using scenario = await openScenario('damaged');
  const goDev = await scenario.official([go]);
  const root = installGo(scenario.place.toolCache, { release: 'go1.99.1' });
  writeFileSync(join(root, 'left-over'), '');
  damage(root);

  const step = await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': root, trust: 'index' } });
  const [warning, ...more] = step.annotations;
  expect(more).toEqual([]);
  expect(warning).toMatchObject({
    level: 'warning',
    message: expect.stringContaining(`in the tool cache at "${root}": ${why}`),
  });
  expect(wireOf(goDev).at(-1)).toBe(`200 dl.google.com/go/${go.filename}`);
  expect(scenario.cached().filter((path) => /left-over|removed|staging/.test(path))).toEqual([]);
});

test('what an interrupted install has left, a tree without a marker, is not used', async () => {
  await using scenario = await openScenario('unmarked');
  const goDev = await scenario.official([go]);
  const root = installGo(scenario.place.toolCache, { release: 'go1.99.1', marker: false });
  writeFileSync(join(root, 'left-over'), '');

  const step = await scenario.step({ 'go-version': '1.99' }, { env: goDev.env });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'index' } });
  expect(scenario.cached().filter((path) => path.endsWith('left-over'))).toEqual([]);
});

test('a damaged receipt claims nothing', async () => {
  await using scenario = await openScenario('receipt');
  const root = installGo(scenario.place.toolCache, {
    release: 'go1.99.1',
    receipt: { trust: 'known', mirror: 'official' },
  });

  expect((await scenario.step({ 'go-version': '1.99.1' })).outputs['trust']).toBe('known');
  writeFileSync(`${root}.receipt.json`, '{"schema": 1, "trust": "known"');
  expect((await scenario.step({ 'go-version': '1.99.1' })).outputs['trust']).toBe('unrecorded');
});

test('a folder with spaces, an umlaut and a character of four bytes', async () => {
  await using scenario = await openScenario('spaces');
  const goDev = await scenario.official([go]);
  const toolCache = join(scenario.place.root, 'Werkzeug für 🐹 Go');
  const env = { ...goDev.env, RUNNER_TOOL_CACHE: toolCache };

  const step = await scenario.step({ 'go-version': '1.99.1' }, { env });

  const root = join(toolCache, 'go/1.99.1', toolCacheArch);
  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': root }, env: { GOROOT: root } });
  expect(step.path[0]).toBe(join(root, 'bin'));
});
