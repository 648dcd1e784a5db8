/** docs/differences.md, "v5 to v7", a test a row; `cache-key` is with the rows about caches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createPlace, runStep } from '../../support/product.ts';
import { offer, openScenario, wire, wireOf } from '../../support/scenario.ts';

const action = parse(readFileSync(join(import.meta.dirname, '../../../action.yml'), 'utf8'));

async function stepWith(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
) {
  using place = createPlace('upstream');
  for (const release of ['go1.22.12', 'go1.24.4']) installGo(place.toolCache, { release });
  for (const [name, text] of Object.entries(files)) place.write(name, text);
  return await runStep(place, inputs);
}

test('node24', () => {
  expect(action.runs).toMatchObject({ using: 'node24', main: 'dist/index.js' });
});

test('toolchain-line', async () => {
  const { outputs } = await stepWith(
    { 'go.mod': 'module m\ngo 1.22.0\ntoolchain go1.24.4\n' },
    { 'go-version-file': 'go.mod' },
  );
  expect(outputs['go-version']).toBe('1.24.4');
});

test('toolchain-local', async () => {
  expect((await stepWith({}, { 'go-version': '1.22' })).env).toMatchObject({ GOTOOLCHAIN: 'local' });
});

test('tool-versions', async () => {
  const { outputs } = await stepWith(
    { '.tool-versions': 'golang 1.24.4\n' },
    { 'go-version-file': '.tool-versions' },
  );
  expect(outputs['go-version']).toBe('1.24.4');
});

test('go-dev', async () => {
  await using scenario = await openScenario('upstream');
  const goDev = await scenario.official([miniGo('go1.99.1')]);
  expect(await scenario.step({ 'go-version': '1.99' }, { env: goDev.env })).toMatchObject({ code: 0 });
  const archive = wireOf(goDev).at(-2);
  expect(archive).toMatch(/^302 go\.dev\/dl\/go1\.99\.1\./);
});

test('base-url', async () => {
  await using scenario = await openScenario('upstream');
  const mirror = await scenario.mirror();
  const base = offer(mirror, [miniGo('go1.99.1')]);
  const input = await scenario.step({ 'go-version': '1.99.1', 'go-download-base-url': base });
  const variable = await scenario.step({ 'go-version': '1.99.1' }, { env: { GO_DOWNLOAD_BASE_URL: base } });
  expect([input.outputs['mirror'], variable.outputs['mirror']]).toEqual([base, base]);
  expect(wire(mirror)).toHaveLength(2);
});
