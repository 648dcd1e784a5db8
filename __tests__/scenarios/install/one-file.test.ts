/** The one-file bundle, setup-go-tarball.mjs, away from everything else: it does what dist/ does. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { oneFile } from '../../support/goinstall.ts';
import { installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import type { Place } from '../../support/product.ts';
import { openScenario } from '../../support/scenario.ts';

/** A copy with nothing beside it, in a folder of any name. */
function alone(place: Place): string {
  const folder = join(place.root, 'else where');
  mkdirSync(folder);
  copyFileSync(oneFile, join(folder, 'bundle.mjs'));
  return join(folder, 'bundle.mjs');
}

test.each(['1.99.1', '>=1.98 <2'])('with an empty PATH, it does the whole job for %s', async (request) => {
  await using scenario = await openScenario('one-file');
  const goDev = await scenario.official([miniGo('go1.99.1')]);
  const dist = alone(scenario.place);
  const step = await scenario.step({ 'go-version': request }, { dist, env: { ...goDev.env, PATH: '' } });
  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' }, stderr: '' });
});

test('on GitHub the problem matcher is one that the runner can read', async () => {
  await using scenario = await openScenario('one-file');
  const { place } = scenario;
  installGo(place.toolCache);
  const step = await scenario.step({ 'go-version': '1.22' }, { dist: alone(place) });
  const [, file = ''] = /^##\[add-matcher\](.+)$/m.exec(step.stdout) ?? [];
  expect(file.startsWith(join(place.root, '/'))).toBe(true); // RUNNER_TEMP
  const source = join(import.meta.dirname, '../../../src/hosts/github/problem-matcher.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(readFileSync(source, 'utf8')));
});

test('it says what it is, and carries the licences of what is in it', () => {
  const text = readFileSync(oneFile, 'utf8');
  expect(text).toMatch(/^#!\/usr\/bin\/env node\n\/\/ setup-go-tarball 1\.0\.0, in one file\./);
  const notice = text.lastIndexOf('\n/*\n');
  expect(text.slice(notice)).toContain('Go vulnerability database');
  const licences = text.slice(text.lastIndexOf('\n/*\n', notice - 1));
  expect(licences.endsWith('\n*/\n')).toBe(true);
  for (const name of ['semver', 'smol-toml', 'undici', 'yauzl'])
    expect(licences).toMatch(new RegExp(`^${name}$`, 'm'));
});
