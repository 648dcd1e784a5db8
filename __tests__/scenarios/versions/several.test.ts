/** Several versions in one call: resolved first, installed side by side, one active, each callable by its name. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo, toolCacheArch } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { pathWith, runShell, type StepOutcome } from '../../support/product.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';
import { onWindows, whyNoShell } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const releases = ['go1.99.1', 'go1.98.7', 'go1.98.2', 'go1.97.3'].map((release) => miniGo(release));
const requestsOf = (version: string) => new RegExp(`^200 /go/go${version}\\.[a-z]+-`);

interface Version {
  readonly version: string;
  readonly root: string;
  readonly found: boolean;
}

function versionsOf({ outputs }: StepOutcome): readonly Version[] {
  return JSON.parse(outputs['go-versions'] ?? '');
}

const whyNotRoot = process.getuid?.() === 0 ? '' : 'only root may become another user';
const arch = toolCacheArch.toUpperCase();

describe('a list', () => {
  test('is installed in one call, by one index, and the last one is active', async () => {
    await using scenario = await openScenario('several');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, releases);

    const step = await scenario.step({ 'go-version': '1.97\n1.98.2\n1.98\n1.98.7', mirrors });

    expect({ code: step.code, out: step.stdout }).toEqual({ code: 0, out: expect.any(String) });
    expect(step.outputs['go-version']).toBe('1.98.7');
    expect(versionsOf(step).map(({ version, found }) => [version, found])).toEqual([
      ['1.97.3', false],
      ['1.98.2', false],
      ['1.98.7', false],
    ]);
    expect(wire(mirror).filter((line) => /\?mode=json$/.test(line))).toHaveLength(1);
    for (const version of ['1.97.3', '1.98.2', '1.98.7'])
      expect(wire(mirror).filter((line) => requestsOf(version).test(line))).toHaveLength(1);
    const [first, , last] = versionsOf(step);
    expect(step.env).toMatchObject({
      GOROOT: last?.root,
      GOTOOLCHAIN: 'path',
      [`GOROOT_1_97_${arch}`]: first?.root,
      [`GOROOT_1_98_${arch}`]: last?.root,
    });
  });

  test('is found by the next run, without a request, and a later step with one version is as before', async () => {
    await using scenario = await openScenario('several');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, releases);
    await scenario.step({ 'go-version': '1.97.3, 1.99.1', mirrors });
    const before = mirror.requests.length;

    const again = await scenario.step({ 'go-version': '1.97.3,1.99.1', mirrors });
    const one = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env: again.env });

    expect(versionsOf(again).map(({ found }) => found)).toEqual([true, true]);
    expect(mirror.requests).toHaveLength(before);
    expect(one.env['GOTOOLCHAIN']).toBe('local');
    expect(versionsOf(one)).toEqual([expect.objectContaining({ version: '1.99.1', found: true })]);
    expect(one.path.filter((folder) => folder.includes('names'))).toEqual([]);
  });

  test.each([
    ['1.97', '1.97.3'],
    ['^1.98', '1.99.1'],
    ['1.98.2', '1.98.2'],
  ])('default-version %s makes %s active', async (asked, active) => {
    await using scenario = await openScenario('several');
    for (const release of ['go1.97.3', 'go1.98.2', 'go1.99.1'])
      installGo(scenario.place.toolCache, { release });
    const step = await scenario.step({ 'go-version': '1.97,1.99,1.98', 'default-version': asked });
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': active } });
  });

  test('one that fails is named, the others stay, and the run fails', async () => {
    await using scenario = await openScenario('several');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, releases);
    const [broken] = releases.filter(({ release }) => release === 'go1.98.7');
    mirror.fail(`/go/${broken?.filename}`, { kind: 'wrong-bytes', at: 100 });

    const step = await scenario.step({ 'go-version': '1.97.3,1.98.7,1.99.1', mirrors, 'max-retries': '0' });

    expect(step.code).toBe(1);
    const [error] = step.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toMatch(/^go1\.98\.7: /);
    expect(error?.message).toContain('Installed, and found by the next run: go1.97.3, go1.99.1.');
    expect(step.env).toEqual({});
    expect(readdirSync(join(scenario.place.toolCache)).filter((name) => name.startsWith('go'))).toHaveLength(
      1,
    );
    mirror.recover();
    const again = await scenario.step({ 'go-version': '1.97.3,1.98.7,1.99.1', mirrors });
    expect(versionsOf(again).map(({ found }) => found)).toEqual([true, false, true]);
  });

  test('nothing is downloaded if one of them cannot be resolved', async () => {
    await using scenario = await openScenario('several');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, releases);
    const step = await scenario.step({ 'go-version': '1.97.3,1.42', mirrors, 'max-retries': '0' });
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('1.42') }),
    );
    expect(wire(mirror).filter((line) => requestsOf('1.97.3').test(line))).toEqual([]);
  });

  test.each([
    [{ 'install-dir': '/opt/go' }, 'The input install-dir is "/opt/go", a folder for one Go'],
    [{ checksum: 'a'.repeat(64) }, 'The input checksum is the digest of one archive'],
    [{ 'default-version': '1.96' }, 'The input default-version is "1.96", which is none of the versions'],
  ])('%j is refused', async (inputs, message) => {
    await using scenario = await openScenario('several');
    for (const release of ['go1.97.3', 'go1.99.1']) installGo(scenario.place.toolCache, { release });
    const mirrors = offer(await scenario.mirror(), releases);
    const step = await scenario.step({ 'go-version': '1.97,1.99', mirrors, ...inputs });
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ title: 'INPUT_INVALID', message: expect.stringContaining(message) }),
    );
  });
});

test.each([',', ' , ,'])('go-version %j names no version', async (text) => {
  await using scenario = await openScenario('several');
  scenario.place.write('.go-version', '1.99.1\n');
  const step = await scenario.step({ 'go-version': text });
  expect(step.code).toBe(1);
  expect(step.annotations).toContainEqual(expect.objectContaining({ title: 'VERSION_INVALID' }));
});

test('several files, and a pattern, name the versions', async () => {
  await using scenario = await openScenario('several');
  const { place } = scenario;
  for (const release of ['go1.97.3', 'go1.98.2', 'go1.99.1']) installGo(place.toolCache, { release });
  place.write('a/go.mod', 'module a\n\ngo 1.99\n');
  place.write('b/go.mod', 'module b\n\ngo 1.97.3\n');
  place.write('b/testdata/go.mod', 'module t\n\ngo 1.42\n');
  place.write('.go-version', '1.98.2\n');

  const pattern = await scenario.step({ 'go-version-file': '**/go.mod' });
  const files = await scenario.step({ 'go-version-file': 'b/go.mod\na/go.mod\n.go-version' });
  const none = await scenario.step({ 'go-version-file': '*/go.work' });

  expect(versionsOf(pattern).map(({ version }) => version)).toEqual(['1.99.1', '1.97.3']);
  expect(versionsOf(files).map(({ version }) => version)).toEqual(['1.97.3', '1.99.1', '1.98.2']);
  expect(none.annotations).toContainEqual(expect.objectContaining({ title: 'VERSION_FILE_MISSING' }));
});

test('the summary has a row for each', async () => {
  await using scenario = await openScenario('several');
  for (const release of ['go1.97.3', 'go1.99.1']) installGo(scenario.place.toolCache, { release });
  const step = await scenario.step({ 'go-version': '1.99,1.97', summary: 'full' });
  expect(step.summary).toContain('### Go 1.97.3\n');
  expect(step.summary).toContain('| 1.99.1 | `1.99` (go-version) | found | `unrecorded` |');
  expect(step.summary).toContain('| **1.97.3** (active) | `1.97` (go-version) | found | `unrecorded` |');
});

describe('by its name', () => {
  testUnless(whyNoShell)('a version is that version, whatever GOROOT is, also after a move', async () => {
    await using scenario = await openScenario("it's several");
    const { place } = scenario;
    const env = { RUNNER_TOOL_CACHE: join(place.root, 'tool cache') };
    for (const release of ['go1.97.3', 'go1.99.1']) installGo(env.RUNNER_TOOL_CACHE, { release });
    const { stdout, code } = await runShell(place, ['setup', '--go-version', '1.97,1.99', '--json'], env);
    expect(code).toBe(0);
    const {
      'go-root': goroot,
      path: [names],
    }: { 'go-root': string; path: [string] } = JSON.parse(stdout);
    const ask = (folder: string, command: string) =>
      execFileSync('/bin/sh', ['-c', command], {
        cwd: '/',
        encoding: 'utf8',
        env: { PATH: pathWith(folder), HOME: place.home, GOROOT: goroot, GOTOOLCHAIN: 'path' },
      });

    const one = ask(names, 'go1.97 version && go1.97.3 env GOROOT GOTOOLCHAIN');
    expect(one).toContain('go1.97.3');
    expect(one).toContain(`${join(env.RUNNER_TOOL_CACHE, 'go/1.97.3', toolCacheArch)}\nlocal\n`);
    expect(ask(names, 'go1.99 version')).toContain('go1.99.1');

    symlinkSync(join(names, 'go1.97'), join(place.root, 'old'));
    expect(ask(names, `'${place.root.replaceAll("'", `'\\''`)}/old' version`)).toContain('go1.97.3');

    const moved = join(place.root, 'moved');
    renameSync(env.RUNNER_TOOL_CACHE, moved);
    const there = names.replace(env.RUNNER_TOOL_CACHE, moved);
    expect(ask(there, 'go1.97.3 env GOROOT')).toBe(`${join(moved, 'go/1.97.3', toolCacheArch)}\n`);
  });

  testUnless(whyNotRoot)('names are in a folder of the user if the tool cache is read-only', async () => {
    await using scenario = await openScenario('several');
    const { place } = scenario;
    for (const release of ['go1.97.3', 'go1.99.1']) installGo(place.toolCache, { release });
    const own = join(place.root, 'own');
    mkdirSync(own);
    chownSync(own, 65534, 65534);
    chmodSync(place.root, 0o755);
    const env = { RUNNER_TOOL_CACHE: place.toolCache, RUNNER_TEMP: own, HOME: own };
    const args = ['setup', '--go-version', '1.97,1.99', '--json'];
    const first = await runShell(place, args, env, { uid: 65534 });
    const second = await runShell(place, args, env, { uid: 65534 });
    expect([first.code, second.code]).toEqual([0, 0]);
    const { path }: { path: [string] } = JSON.parse(first.stdout);
    expect(path[0]).toMatch(/\/own\/setup-go-names-/);
    expect(JSON.parse(second.stdout)).toMatchObject({ path });
    const said = execFileSync(join(path[0], 'go1.97'), ['env', 'GOROOT'], {
      encoding: 'utf8',
      env: { PATH: pathWith(), GOROOT: '/nowhere', HOME: own },
    });
    expect(said).toBe(`${join(place.toolCache, 'go/1.97.3', toolCacheArch)}\n`);
  });

  test('the folder on PATH is the same in each run, and another one for other versions', async () => {
    await using scenario = await openScenario('several');
    for (const release of ['go1.97.3', 'go1.98.2', 'go1.99.1'])
      installGo(scenario.place.toolCache, { release });
    const [one, again, other] = [
      await scenario.step({ 'go-version': '1.97,1.99' }),
      await scenario.step({ 'go-version': '1.99,1.97' }),
      await scenario.step({ 'go-version': '1.98,1.97' }),
    ];
    expect(again?.path[0]).toBe(one?.path[0]);
    expect(other?.path[0]).not.toBe(one?.path[0]);
    const text = readFileSync(join(one?.path[0] ?? '', onWindows ? 'go1.97.cmd' : 'go1.97'), 'utf8');
    expect(text).not.toContain(scenario.place.toolCache);
  });
});

test.each([
  ['auto', 'auto'],
  ['1.97.3', 'go1.97.3'],
])('toolchain %s is exported', async (toolchain, value) => {
  await using scenario = await openScenario('several');
  installGo(scenario.place.toolCache, { release: 'go1.97.3' });
  const step = await scenario.step({ 'go-version': '1.97', toolchain });
  expect(step.env['GOTOOLCHAIN']).toBe(value);
  expect(step.env['SETUP_GO_TARBALL_TOOLCHAIN']).toBeUndefined();
});
