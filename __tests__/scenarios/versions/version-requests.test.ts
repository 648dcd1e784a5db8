/** What is asked for against what a mirror offers: nothing here is installed but what the tool cache has. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { archiveExtension, goArch, goOs, goPlatform, installGo } from '../../support/installed-go.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Outcome, runShell, runStep } from '../../support/product.ts';

const offered = [
  'go1.27.0',
  'go1.26.8',
  'go1.26.7',
  'go1.25.3',
  'go1.22.12',
  'go1.20',
  'go1.2.2',
  'go1.28rc1',
];

let mirror: Mirror;
beforeAll(async () => {
  mirror = await startMirror();
  mirror.serve('/dl/', JSON.stringify(offered.map(listing)));
});
afterAll(() => mirror.close());

function listing(version: string) {
  const filename = `${version}.${goPlatform}${archiveExtension}`;
  const file = {
    filename,
    os: goOs,
    arch: goArch,
    version,
    sha256: 'a'.repeat(64),
    size: 1,
    kind: 'archive',
  };
  return { version, stable: !version.includes('rc'), files: [file] };
}

async function resolve(...args: string[]): Promise<Outcome> {
  using place = createPlace('requests');
  return await runShell(place, [
    'resolve',
    '--json',
    '--mirrors',
    `${mirror.url}/dl`,
    '--max-retries',
    '0',
    ...args,
  ]);
}

test.each([
  ['1.26.7', 'go1.26.7'],
  ['go1.26.7', 'go1.26.7'],
  ['v1.26.7', 'go1.26.7'],
  ['1.26', 'go1.26.8'],
  ['1.26.x', 'go1.26.8'],
  ['1.x', 'go1.27.0'],
  ['*', 'go1.27.0'],
  ['^1.25', 'go1.27.0'],
  ['~1.25.1', 'go1.25.3'],
  ['>=1.22 <1.26', 'go1.25.3'],
  ['1.22 || 1.20', 'go1.22.12'],
  ['1.20.0', 'go1.20'],
  ['1.28rc1', 'go1.28rc1'],
  ['1.28.0-rc.1', 'go1.28rc1'],
  ['>=1.28.0-rc.1', 'go1.28rc1'],
  ['stable', 'go1.27.0'],
  ['latest', 'go1.27.0'],
  ['oldstable', 'go1.26.8'],
])('%s is %s', async (request, release) => {
  const { stdout } = await resolve('--go-version', request);
  const filename = `${release}.${goPlatform}${archiveExtension}`;
  const archive = {
    filename,
    url: `${mirror.url}/dl/${filename}`,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  };
  expect(JSON.parse(stdout)).toMatchObject({ request, source: 'go-version', release, archive });
});

test.each([
  ['1.26.99', 'VERSION_UNKNOWN', 'nearest releases: go1.26.8, go1.26.7'],
  ['1.24', 'VERSION_UNKNOWN', 'nearest releases: go1.25.3'],
  ['>=1.22 <1.21', 'VERSION_INVALID', 'No version can satisfy ">=1.22 <1.21"'],
  ['newest', 'VERSION_INVALID', '"newest" (go-version) is not a Go version'],
])('%s: %s, %s', async (request, code, message) => {
  const { code: exit, stdout } = await resolve('--go-version', request);
  expect(exit).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code, message: expect.stringContaining(message) } });
});

test('check-latest asks the mirror although the tool cache has an answer', async () => {
  using place = createPlace('latest');
  installGo(place.toolCache, { release: 'go1.26.7' });
  const env = { RUNNER_TOOL_CACHE: place.toolCache };
  const args = ['resolve', '--json', '--go-version', '1.26', '--mirrors', `${mirror.url}/dl`];
  expect(JSON.parse((await runShell(place, args, env)).stdout)).toMatchObject({ release: 'go1.26.7' });
  expect(JSON.parse((await runShell(place, [...args, '--check-latest'], env)).stdout)).toMatchObject({
    release: 'go1.26.8',
  });
});

const yamlHint = 'If you meant 1.20, put it in quotes: YAML reads an unquoted 1.20 as the number 1.2.';

test('1.2 from a workflow is told what YAML does to 1.20, where there is no 1.2', async () => {
  using place = createPlace('yaml');
  const other = await startMirror();
  other.serve('/dl/', JSON.stringify(['go1.20'].map(listing)));
  const given = { 'go-version': '1.2', mirrors: `${other.url}/dl`, 'max-retries': '0' };
  const { stdout, code } = await runStep(place, given);
  await other.close();
  expect(code).toBe(1);
  expect(stdout).toContain('::error title=VERSION_UNKNOWN::');
  expect(stdout).toContain(yamlHint);
});

test('and where there is one, as it is set up', async () => {
  using place = createPlace('yaml');
  installGo(place.toolCache, { release: 'go1.2.2' });
  const { stdout, code } = await runStep(place, { 'go-version': '1.2' });
  expect(code).toBe(0);
  expect(stdout).toContain(`::warning::${yamlHint}`);
});

test('a shell is told nothing of YAML', async () => {
  using place = createPlace('yaml');
  installGo(place.toolCache, { release: 'go1.2.2' });
  const { stderr } = await runShell(place, ['setup', '--go-version', '1.2'], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });
  expect(stderr).not.toContain('YAML');
});
