/** docs/differences.md, "Versions", a test a row. */
import { expect, test } from '@jest/globals';
import { archiveExtension, goArch, goOs, installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createPlace, runShell, runStep } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { onWindows } from '../../support/system.ts';

type Texts = Readonly<Record<string, string>>;

async function stepWith(files: Texts, inputs: Texts = {}) {
  using place = createPlace('versions');
  for (const release of ['go1.22.5', 'go1.23rc1', 'go1.24.4']) installGo(place.toolCache, { release });
  for (const [name, text] of Object.entries(files)) place.write(name, text);
  return await runStep(place, inputs);
}

async function versionOf(files: Texts, inputs: Texts = {}): Promise<string | undefined> {
  return (await stepWith(files, inputs)).outputs['go-version'];
}

test('workspace-files', async () => {
  expect(await versionOf({ 'go.mod': 'module m\ngo 1.24\n' })).toBe('1.24.4');
  expect(await versionOf({ '.go-version': '1.22\n' })).toBe('1.22.5');
});

test('minimum', async () => {
  const mod = { 'go.mod': 'module m\n\ngo 1.22\n' };
  const pinned = await stepWith({ ...mod, '.go-version': '1.24.4\n' });
  expect(pinned.outputs['go-version']).toBe('1.24.4');
  expect(pinned.stdout).toContain('.go-version:1 (1.24.4) decides; go.mod:3 (1.22) is satisfied\n');
  const below = await stepWith({ ...mod, '.tool-versions': 'golang 1.21.3\n' });
  expect(below.outputs['go-version']).toBe('1.22.5');
  expect(below.annotations).toContainEqual({
    level: 'warning',
    title: '',
    message: '.tool-versions:1 (1.21.3) is below the minimum of go.mod:3 (1.22), so go.mod:3 (1.22) decides',
  });
  expect(await versionOf({ ...mod, '.go-version': '1.24.4\n' }, { 'go-version-file': 'go.mod' })).toBe(
    '1.22.5',
  );
});

test('stable-default', async () => {
  await using scenario = await openScenario('versions');
  const base = offer(await scenario.mirror(), [miniGo('go1.99.1')]);
  const { outputs } = await scenario.step({ mirrors: base });
  expect(outputs['go-version']).toBe('1.99.1');
});

test('mise', async () => {
  expect(await versionOf({ 'mise.toml': '[tools]\ngo = "1.24"\n' })).toBe('1.24.4');
  expect(await versionOf({ '.mise.toml': '[tools]\ngo = "1.22"\n' })).toBe('1.22.5');
  expect(await versionOf({ '.config/mise/conf.d/go.toml': '[tools]\ngo = "1.22"\n' })).toBe('1.22.5');
});

test('file-formats', async () => {
  const named = (name: string, text: string) => versionOf({ [name]: text }, { 'go-version-file': name });
  expect(await named('tools.mod', 'module m\n\ngo 1.22\ntoolchain go1.24.4\n')).toBe('1.24.4');
  expect(await named('ci.work', 'go 1.22\n')).toBe('1.22.5');
  expect(await named('ci/tools.toml', '[tools]\ngo = "1.22"\n')).toBe('1.22.5');
  expect(await named('versions.txt', 'nodejs 24\ngolang 1.22\n')).toBe('1.22.5');
});

test('version-comments', async () => {
  const files = {
    '.go-version': '# of this project\n\n1.24.4 # until May\n',
    '.tool-versions': 'golang 1.22.5 1.24.4\n',
  };
  expect(await versionOf(files, { 'go-version-file': '.go-version' })).toBe('1.24.4');
  expect(await versionOf(files, { 'go-version-file': '.tool-versions' })).toBe('1.22.5');
});

test('file-errors', async () => {
  const nothing = await stepWith({ 'go.mod': 'module m\n' }, { 'go-version-file': 'go.mod' });
  const broken = await stepWith({ 'go.mod': 'module m\n\ngo latest\n' }, { 'go-version-file': 'go.mod' });
  expect([nothing.code, broken.code]).toEqual([1, 1]);
  expect(nothing.stdout).toContain('title=VERSION_FILE_INVALID');
  expect(broken.stdout).toContain('title=VERSION_FILE_INVALID,file=go.mod,line=3::go.mod:3');
});

test('spellings', async () => {
  const asked = ['1.23rc1', '1.23.0-rc.1', 'go1.22.5', 'v1.22.5', '1.22.5'];
  const got = await Promise.all(asked.map((text) => versionOf({}, { 'go-version': text })));
  expect(got).toEqual(['1.23rc1', '1.23rc1', '1.22.5', '1.22.5', '1.22.5']);
});

test('newer-patch', async () => {
  await using scenario = await openScenario('versions');
  const base = offer(await scenario.mirror(), [miniGo('go1.99.7'), miniGo('go1.98.1')]);
  scenario.place.write('go.mod', 'module m\ngo 1.99.3\n');
  const { outputs } = await scenario.step({ mirrors: base, 'go-version-file': 'go.mod' });
  expect(outputs['go-version']).toBe('1.99.7');
});

test('nearest', async () => {
  await using scenario = await openScenario('versions');
  const base = offer(await scenario.mirror(), [miniGo('go1.99.7'), miniGo('go1.98.1')]);
  const { stdout } = await scenario.step({ mirrors: base, 'go-version': '1.99.70' });
  expect(stdout).toContain(
    'VERSION_UNKNOWN::No Go release satisfies "1.99.70" (go-version); nearest releases: go1.99.7, go1.98.1',
  );
});

test('patch', async () => {
  await using scenario = await openScenario('versions');
  const { env } = await scenario.official([miniGo('go1.98.1'), miniGo('go1.98.3')]);
  scenario.place.write('.go-version', '1.98.1\n');
  const version = async (inputs: Texts) => (await scenario.step(inputs, { env })).outputs['go-version'];
  expect(await version({})).toBe('1.98.1');
  expect(await version({ patch: 'latest' })).toBe('1.98.3');
});

test('architectures', async () => {
  using place = createPlace('versions');
  const filename = async (architecture: string) => {
    const args = ['resolve', '--json', '--go-version', '1.22.5', '--architecture', architecture];
    return JSON.parse((await runShell(place, args)).stdout).archive.filename;
  };
  const names = ['x64', 'amd64', 'x86_64', 'x86', 'x32', 'arm64', 'aarch64', 'arm', 'armhf'];
  const arm = onWindows ? 'arm' : 'armv6l';
  expect(goArch).toMatch(/^(amd64|arm64)$/);
  expect(await Promise.all(names.map(filename))).toEqual(
    ['amd64', 'amd64', 'amd64', '386', '386', 'arm64', 'arm64', arm, arm].map(
      (arch) => `go1.22.5.${goOs}-${arch}${archiveExtension}`,
    ),
  );
});

test('several-versions', async () => {
  const { outputs, env, path } = await stepWith({}, { 'go-version': '1.24\n1.22' });
  expect(outputs['go-version']).toBe('1.22.5');
  expect(outputs['go-versions']).toContain('"version":"1.24.4"');
  expect(env['GOTOOLCHAIN']).toBe('path');
  expect(path).toHaveLength(onWindows ? 4 : 3);
});
