/** Go at a folder that the user names, such as /usr/local/go, instead of the tool cache. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { goArch, goFile, goOs, installGo, writeGoTree } from '../../support/installed-go.ts';
import { exported, pathWith, runShell } from '../../support/product.ts';
import { offer } from '../../support/scenario.ts';
import { onWindows, whyNoSuchNames, whyNoUnixLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import {
  ask,
  beside,
  downloads,
  filesOf,
  openInstallDir,
  releaseAt,
  releases,
  wholeTree,
} from './install-dir.ts';

test('it stands there whole, with a receipt in it, and that is what is exported', async () => {
  await using scenario = await openInstallDir('at');
  const { dir, install } = scenario;

  const step = await install('1.99.1');

  expect(step).toMatchObject({
    code: 0,
    annotations: [],
    outputs: { 'go-version': '1.99.1', 'go-root': dir, trust: 'index' },
    env: { GOROOT: dir },
  });
  expect(step.path[0]).toBe(join(dir, 'bin'));
  expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
  expect(ask(dir)).toEqual({ version: 'go1.99.1', goroot: dir });
  expect(JSON.parse(readFileSync(join(dir, '.setup-go-tarball.json'), 'utf8'))).toMatchObject({
    version: '1.99.1',
    release: 'go1.99.1',
    trust: 'index',
  });
  expect(beside(dir)).toEqual([]);
  expect(scenario.leftBehind()).toEqual([]); // the tool cache has no part in it
  if (!onWindows) expect(statSync(dir).mode & 0o777).toBe(0o755);
});

test('list tells of it, before what the tool cache holds', async () => {
  await using scenario = await openInstallDir('listed');
  const { dir, install, place } = scenario;
  await install('1.99.1');
  const env = { RUNNER_TOOL_CACHE: place.toolCache };

  const listed = await runShell(place, ['list', '--json', '--install-dir', dir], env);

  expect(JSON.parse(listed.stdout)).toMatchObject([
    { tool: '', version: '1.99.1', release: 'go1.99.1', root: dir, trust: 'index', broken: null },
  ]);
  const alone = await runShell(place, ['list', '--json'], env);
  expect(JSON.parse(alone.stdout)).toEqual([]);
});

test('what is there already is used: nothing is asked for', async () => {
  await using scenario = await openInstallDir('hit');
  const { dir, go, install } = scenario;
  await install('1.99.1');
  const before = go.requests.length;

  const again = await install('1.99');

  expect(again).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': dir, trust: 'index' } });
  expect(again.stdout).toContain(`Found go1.99.1 at "${dir}" (trust index)`);
  expect(again.summary).toContain(`found at \`${dir}\``);
  expect(go.requests).toHaveLength(before);
});

test('another version takes its place, and nothing of the old one is left', async () => {
  await using scenario = await openInstallDir('upgrade');
  const { dir, install } = scenario;
  await install('1.99.1');
  writeFileSync(join(dir, 'src/of-the-old-one.go'), '');

  const step = await install('1.99.2');

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.2' } });
  expect(filesOf(dir)).toEqual(wholeTree('go1.99.2'));
  expect(beside(dir)).toEqual([]);
});

test('check-latest takes the newest, and what is there where that is it, or nobody can tell', async () => {
  await using scenario = await openInstallDir('latest');
  const { dir, go, install } = scenario;
  await install('1.99.1');

  const newer = await install('1.99', { 'check-latest': 'true' });
  const same = await install('1.99', { 'check-latest': 'true' });
  go.fail('*', { kind: 'refuse' });
  const alone = await install('1.99', { 'check-latest': 'true' });

  expect(newer).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.2' } });
  for (const step of [same, alone]) expect(step).toMatchObject({ code: 0, outputs: { 'go-root': dir } });
  expect(alone.annotations.at(-1)?.message).toContain(`Using go1.99.2 at "${dir}"`);
  expect(downloads(go)).toHaveLength(2);
});

test('without a version it is the newest, whatever Go lies on PATH', async () => {
  await using scenario = await openInstallDir('unasked');
  const other = installGo(scenario.place.toolCache);

  const step = await scenario.install('', {}, { env: { PATH: pathWith(join(other, 'bin')) } });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.2', 'go-root': scenario.dir } });
});

test('a relative path begins at the workspace, and folders around it are made', async () => {
  await using scenario = await openInstallDir('relative');
  const step = await scenario.install('1.99.1', { 'install-dir': 'tools/deep/go' });
  const dir = join(scenario.place.workspace, 'tools/deep/go');
  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': dir } });
  expect(ask(dir).goroot).toBe(dir);
});

test('an empty folder is as good as none', async () => {
  await using scenario = await openInstallDir('empty');
  mkdirSync(scenario.dir);
  expect(await scenario.install('1.99.1')).toMatchObject({ code: 0, annotations: [] });
  expect(filesOf(scenario.dir)).toEqual(wholeTree('go1.99.1'));
});

testUnless(whyNoSuchNames)('a folder with spaces and quotes, from a shell', async () => {
  await using scenario = await openInstallDir('spaces');
  const dir = join(scenario.place.root, `opt/my "own" Go's`);
  const mirrors = offer(scenario.go, releases);
  const args = ['setup', '--go-version', '1.99.1', '--mirrors', mirrors, '--install-dir', dir];

  const { code, stdout } = await runShell(scenario.place, args);
  const again = await runShell(scenario.place, [...args, '--json']);

  expect(code).toBe(0);
  expect(stdout).toContain(`export GOROOT='${dir.replaceAll("'", `'\\''`)}'`);
  expect(ask(dir)).toEqual({ version: 'go1.99.1', goroot: dir });
  expect(JSON.parse(again.stdout)).toMatchObject({ 'go-root': dir, tool: '', found: true, trust: 'index' });
});

test('a tree that was moved works on, is verified, and is found where it is now', async () => {
  await using scenario = await openInstallDir('moved');
  await scenario.install('1.99.1');
  const moved = join(scenario.place.root, 'moved go');
  renameSync(scenario.dir, moved);

  expect(ask(moved)).toEqual({ version: 'go1.99.1', goroot: moved });
  const step = await scenario.install('1.99.1', { 'install-dir': moved });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': moved, trust: 'index' } });
  expect(downloads(scenario.go)).toHaveLength(1);
});

describe('a link', () => {
  testUnless(whyNoUnixLinks)('stays, and what it leads to is replaced', async () => {
    await using scenario = await openInstallDir('link');
    const { dir, install } = scenario;
    const target = join(scenario.place.root, 'elsewhere', 'go-current');
    mkdirSync(dirname(target));
    symlinkSync('../elsewhere/go-current', dir);
    await install('1.99.1');
    expect(releaseAt(target)).toBe('go1.99.1'); // the link had led nowhere

    const step = await install('1.99.2');

    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': dir } });
    expect(lstatSync(dir).isSymbolicLink()).toBe(true);
    expect(filesOf(target)).toEqual(wholeTree('go1.99.2'));
    expect([beside(dir), beside(target)]).toEqual([[], []]);
  });

  testUnless(whyNoUnixLinks)('on the way there changes nothing', async () => {
    await using scenario = await openInstallDir('link-above');
    const way = join(scenario.place.root, 'way');
    symlinkSync('opt', way);
    const step = await scenario.install('1.99.1', { 'install-dir': join(way, 'go') });
    expect(step).toMatchObject({ code: 0, outputs: { 'go-root': join(way, 'go') } });
    expect(filesOf(scenario.dir)).toEqual(wholeTree('go1.99.1'));
  });

  testUnless(whyNoUnixLinks)('in a circle is refused', async () => {
    await using scenario = await openInstallDir('circle');
    symlinkSync('go', scenario.dir);
    const step = await scenario.install('1.99.1');
    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'FILES_FAILED' }], outputs: {} });
    expect(lstatSync(scenario.dir).isSymbolicLink()).toBe(true);
  });
});

describe('a Go that something else has put there', () => {
  test('is used where it answers the request', async () => {
    await using scenario = await openInstallDir('unrecorded');
    writeGoTree(scenario.dir, 'go1.99.1');
    const step = await scenario.install('1.99.1', { mirrors: '' });
    expect(step).toMatchObject({
      code: 0,
      annotations: [],
      outputs: { trust: 'unrecorded', 'go-root': scenario.dir },
    });
    expect(step.stdout).toContain('unrecorded: not installed by setup-go-tarball');
    expect(scenario.go.requests).toEqual([]);
  });

  test.each([
    ['it is for another machine', {}, (dir: string) => renameTools(dir)],
    ['a mirror of its own is named', 'base', () => undefined],
    ['more proof is required', { 'require-trust': 'index' }, () => undefined],
    ['it has no go command', {}, (dir: string) => rmSync(join(dir, goFile))],
  ])('is not where %s', async (why, inputs, change) => {
    await using scenario = await openInstallDir('unfit');
    writeGoTree(scenario.dir, 'go1.99.1');
    change(scenario.dir);
    const base = { mirrors: '', 'go-download-base-url': `${scenario.go.url}/go` };
    const step = await scenario.install('1.99.1', inputs === 'base' ? base : Object(inputs));
    if (why === 'it has no go command') {
      expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INSTALL_DIR_REFUSED' }] });
      return;
    }
    expect(step).toMatchObject({ code: 0, outputs: { trust: 'index' } });
    expect(beside(scenario.dir)).toEqual(['go.old']);
    expect(existsSync(join(scenario.dir, '.setup-go-tarball.json'))).toBe(true);
  });
});

function renameTools(dir: string): void {
  renameSync(join(dir, `pkg/tool/${goOs}_${goArch}`), join(dir, 'pkg/tool/plan9_386'));
}

test('a tree of ours for another architecture is replaced', async () => {
  await using scenario = await openInstallDir('arch');
  await scenario.install('1.99.1');
  const path = join(scenario.dir, '.setup-go-tarball.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"platform": "[^"]*"/, '"platform": "linux-mips"'));
  const step = await scenario.install('1.99.1');
  expect(step).toMatchObject({ code: 0, annotations: [] });
  expect(downloads(scenario.go)).toHaveLength(2);
  expect(beside(scenario.dir)).toEqual([]);
});

test('what is left of a tree of ours is replaced', async () => {
  await using scenario = await openInstallDir('damaged');
  await scenario.install('1.99.1');
  rmSync(join(scenario.dir, 'bin'), { recursive: true });
  const step = await scenario.install('1.99.1');
  expect(step).toMatchObject({ code: 0, annotations: [] });
  expect(filesOf(scenario.dir)).toEqual(wholeTree('go1.99.1'));
});

test('verify knows the tree, and counts nothing of ours as a foreign file', async () => {
  await using scenario = await openInstallDir('verify');
  const { dir, place } = scenario;
  await scenario.install('1.99.1');
  const verify = async (...args: string[]) => {
    const { code, stdout } = await runShell(place, ['verify', '--json', ...args], { GOSUMDB: 'off' });
    return { code, ...JSON.parse(stdout) };
  };

  expect(await verify(dir)).toMatchObject({ code: 0, path: dir, ok: true, differences: [] });
  expect(await verify('--install-dir', dir)).toMatchObject({ code: 0, path: dir, ok: true });
  writeFileSync(join(dir, 'src/fmt/evil.go'), 'package fmt\n');
  expect(await verify('--install-dir', dir)).toMatchObject({
    code: 1,
    differences: [{ file: 'src/fmt/evil.go', what: 'extra' }],
  });
});

test('list and use know the tree', async () => {
  await using scenario = await openInstallDir('known');
  const { dir, place } = scenario;
  const there = ['--install-dir', dir];
  const none = await runShell(place, ['list', ...there]);
  await scenario.install('1.99.1');
  const list = await runShell(place, ['list', '--json', ...there], { GOROOT: dir });
  const table = await runShell(place, ['list', ...there]);
  const mirrors = ['--mirrors', offer(scenario.go, releases)];
  const used = await runShell(place, ['use', '1.99', ...there, ...mirrors]);
  const missing = await runShell(place, ['use', '1.98', ...there]);

  expect(none).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining(`no Go at "${dir}"`) });
  expect(JSON.parse(list.stdout)).toEqual([
    expect.objectContaining({
      tool: '',
      version: '1.99.1',
      root: dir,
      trust: 'index',
      'in-use': true,
      broken: null,
    }),
  ]);
  expect(JSON.parse(list.stdout)[0]['last-used']).toMatch(/^2/);
  expect(table.stdout).toMatch(/ 1\.99\.1 .* - .* index .*[\\/]opt[\\/]go\n/);
  expect(exported(used.stdout, 'GOROOT')).toBe(dir);
  expect(missing).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/Installed versions: 1\.99\.1 \(go-[0-9a-f]{8}\)\./),
  });
});

test('resolve says that it is there, or what would be fetched', async () => {
  await using scenario = await openInstallDir('resolve');
  const mirrors = offer(scenario.go, releases);
  const args = [
    'resolve',
    '--json',
    '--go-version',
    '1.99',
    '--mirrors',
    mirrors,
    '--install-dir',
    scenario.dir,
  ];
  const before = JSON.parse((await runShell(scenario.place, args)).stdout);
  await scenario.install('1.99.1');
  const after = JSON.parse((await runShell(scenario.place, args)).stdout);
  expect(before).toMatchObject({ release: 'go1.99.2' });
  expect(before).not.toHaveProperty('installed');
  expect(after).toMatchObject({
    release: 'go1.99.1',
    installed: scenario.dir,
    why: 'it is installed already',
  });
});

test('a download that was cut off goes on', async () => {
  await using scenario = await openInstallDir('resume');
  const { go, install } = scenario;
  const [first] = releases;
  go.fail(`/go/${first?.filename}`, { kind: 'cut', after: 500 }, 1);
  go.fail(`/go/${first?.filename}`, { kind: 'refuse' });
  const cut = await install('1.99.1', { 'max-retries': '0' });
  expect(cut).toMatchObject({ code: 1 });
  expect(beside(scenario.dir)).toEqual([]);
  go.recover();
  expect(await install('1.99.1')).toMatchObject({ code: 0, annotations: [] });
  expect(downloads(go).at(-1)).toMatch(/^206 /);
});
