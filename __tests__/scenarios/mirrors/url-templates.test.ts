/** Mirrors with an order of files of their own. */
import { expect, test } from '@jest/globals';
import { archiveExtension, goArch, goOs } from '../../support/installed-go.ts';
import { miniGo, releaseIndex } from '../../support/mini-go.ts';
import { openScenario, wire } from '../../support/scenario.ts';

const go = miniGo('go1.99.1');

test.each([
  ['/{filename}', `/${go.filename}`],
  ['/{version}/{filename}', `/1.99.1/${go.filename}`],
  ['/store/{os}/{arch}/golang-{version}.{ext}', `/store/${goOs}/${goArch}/golang-1.99.1${archiveExtension}`],
  ['/fetch?name={filename}&of={version}', `/fetch?name=${go.filename}&of=1.99.1`],
])('%s', async (template, path) => {
  await using scenario = await openScenario('template');
  const mirror = await scenario.mirror();
  const beside = path.replace('/fetch?', '/fetch.sha256?');
  mirror.serve(path, go.bytes);
  mirror.serve(beside === path ? `${path}.sha256` : beside, go.sha256);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors: `${mirror.url}${template}` });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'index' } });
  expect(wire(mirror)).toEqual([`200 ${beside === path ? `${path}.sha256` : beside}`, `200 ${path}`]);
  expect(step.outputs['mirror']).not.toMatch(/name=\{|of=\{/);
});

test.each([
  ['{filename}.{flavour}', 'has the unknown placeholder {flavour}'],
  ['{version}.{ext}', 'does not identify one archive'],
])('%s is refused before anything is asked', async (template, why) => {
  await using scenario = await openScenario('template');
  const mirror = await scenario.mirror();

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors: `${mirror.url}/${template}` });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }] });
  expect(step.annotations[0]?.message).toContain(why);
  expect(wire(mirror)).toEqual([]);
});

test('a template has no index: another mirror’s decides, and the archive comes from where it is first', async () => {
  await using scenario = await openScenario('template');
  const [files, index] = [await scenario.mirror(), await scenario.mirror()];
  files.serve(`/${go.filename}`, go.bytes);
  index.serve('/go/', JSON.stringify(releaseIndex([go])));

  const step = await scenario.step({
    'go-version': '^1.99',
    mirrors: `${files.url}/{filename} ${index.url}/go`,
  });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1', trust: 'index' } });
  expect(wire(files)).toEqual([`200 /${go.filename}`]);
});
