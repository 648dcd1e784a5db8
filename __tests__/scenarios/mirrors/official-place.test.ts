/** Go from go.dev/dl, which redirects to dl.google.com. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { GoDev } from '../../support/go-dev.ts';
import { toolCacheArch } from '../../support/installed-go.ts';
import { miniGo, releaseIndex } from '../../support/mini-go.ts';
import { openScenario, type Scenario, wireOf } from '../../support/scenario.ts';

const newest = miniGo('go1.99.2');
const older = miniGo('go1.99.1');
const oldest = miniGo('go1.98.7');

/** As go.dev does it: the short index has the newest patch of the two newest minors. */
async function goDevWithAll(scenario: Scenario): Promise<GoDev> {
  const goDev = await scenario.official([newest, older, oldest]);
  goDev.mirror.serve('/dl/?mode=json', JSON.stringify(releaseIndex([newest, oldest])));
  return goDev;
}

test('a partial version: the short index decides, the archive is fetched, Go is ready', async () => {
  await using scenario = await openScenario('official');
  const goDev = await goDevWithAll(scenario);

  const step = await scenario.step({ 'go-version': '1.99' }, { env: goDev.env });

  expect(step).toMatchObject({ code: 0, annotations: [], stderr: '' });
  expect(wireOf(goDev)).toEqual([
    '200 go.dev/dl/?mode=json',
    `302 go.dev/dl/${newest.filename}`,
    `200 dl.google.com/go/${newest.filename}`,
  ]);
  const root = join(scenario.place.toolCache, 'go', '1.99.2', toolCacheArch);
  expect(step.outputs).toEqual({
    'go-version': '1.99.2',
    'cache-hit': 'false',
    'cache-primary-key': '',
    'cache-matched-key': '',
    'build-cache-primary-key': '',
    'build-cache-matched-key': '',
    'go-versions': JSON.stringify([
      { version: '1.99.2', root, trust: 'index', mirror: 'official', found: false },
    ]),
    'go-root': root,
    'go-path': join(scenario.place.home, 'go'),
    trust: 'index',
    mirror: 'official',
    vulnerabilities: '',
    supported: '',
    'newest-patch': '',
    matrix: '',
  });
  expect(step.env['GOROOT']).toBe(root);
  expect(step.path[0]).toBe(join(root, 'bin'));
  expect(step.summary).toContain('**Go 1.99.2** for `1.99` (go-version): downloaded from official');
  expect(readFileSync(join(root, 'src/fmt/print.go'), 'utf8')).toMatch(/^package fmt\n/);
});

test('an exact version that the short index does not list: the whole one is asked too', async () => {
  await using scenario = await openScenario('official');
  const goDev = await goDevWithAll(scenario);

  const step = await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });

  expect(step.outputs['go-version']).toBe('1.99.1');
  expect(wireOf(goDev).slice(0, 3)).toEqual([
    '200 go.dev/dl/?mode=json',
    '200 go.dev/dl/?mode=json&include=all',
    `302 go.dev/dl/${older.filename}`,
  ]);
});

test('the second run finds it in the tool cache, without any request', async () => {
  await using scenario = await openScenario('official');
  const goDev = await goDevWithAll(scenario);
  await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });
  const before = goDev.proxy.requests.length;
  const tree = scenario.cached();

  const again = await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });

  expect(again).toMatchObject({
    code: 0,
    outputs: { 'go-version': '1.99.1', trust: 'index', mirror: 'official' },
  });
  expect(again.summary).toContain('found in the tool cache');
  expect(goDev.proxy.requests).toHaveLength(before);
  expect(scenario.cached()).toEqual(tree);
});

test('a version that the built-in table knows needs no index, and other bytes under its name are refused', async () => {
  await using scenario = await openScenario('official');
  const forged = miniGo('go1.22.12');
  const goDev = await scenario.official([forged]);

  const inputs = { 'go-version': '1.22.12', mirrors: 'official' };
  const step = await scenario.step(inputs, { env: goDev.env });

  expect(wireOf(goDev)).toEqual([
    `302 go.dev/dl/${forged.filename}`,
    `200 dl.google.com/go/${forged.filename}`,
  ]);
  expect(step).toMatchObject({
    code: 1,
    annotations: [{ level: 'error', title: 'DIGEST_MISMATCH' }],
    outputs: {},
    env: {},
  });
  expect(step.annotations[0]?.message).toContain(`has the SHA-256 ${forged.sha256}, expected `);
  expect(scenario.cached()).toEqual(['go/']);
});

test('the receipt says what was installed, from where, and how far it is proved', async () => {
  await using scenario = await openScenario('official');
  const goDev = await goDevWithAll(scenario);

  await scenario.step({ 'go-version': 'stable' }, { env: goDev.env });

  const folder = join(scenario.place.toolCache, 'go', '1.99.2');
  expect(JSON.parse(readFileSync(join(folder, `${toolCacheArch}.receipt.json`), 'utf8'))).toEqual({
    schema: 1,
    tool: 'go',
    version: '1.99.2',
    release: 'go1.99.2',
    platform: newest.platform,
    archive: newest.filename,
    sha256: newest.sha256,
    size: newest.bytes.length,
    treeSize: newest.files.reduce((sum, { content }) => sum + content.length, 0),
    mirror: 'official',
    trust: 'index',
    lacks: [],
    sandbox: expect.stringMatching(/^(?:none|bubblewrap|firejail|unshare)$/), // as the machine has them
    installedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    installedBy: expect.stringMatching(/^setup-go-tarball \d+\.\d+\.\d+$/),
  });
  expect(readFileSync(join(folder, `${toolCacheArch}.complete`), 'utf8')).toBe('');
});
