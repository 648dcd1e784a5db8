/** The command list: what lies in the tool cache, whoever put it there. */
import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  goFile,
  goOs,
  goPlatform,
  installGo,
  programName,
  toolCacheArch,
  writeGoTree,
} from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createPlace, type Outcome, type Place, pathWith, runShell } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { whyNoFolderLinks, whyNoLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import { allInToolCache } from '../../support/tool-cache-find.ts';

const otherArch = toolCacheArch === 'arm64' ? 'x64' : 'arm64';
const otherPlatform = `${goOs}-${otherArch === 'x64' ? 'amd64' : otherArch}`;

function list(place: Place, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  return runShell(place, ['list', ...args], { RUNNER_TOOL_CACHE: place.toolCache, ...env });
}

function trees({ stdout }: Outcome): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(stdout);
}

test('an empty tool cache, and one that is not there', async () => {
  using place = createPlace('list');
  for (const toolCache of [place.toolCache, join(place.root, 'none')]) {
    const told = `The tool cache "${toolCache}" contains no Go\n`;
    const env = { RUNNER_TOOL_CACHE: toolCache };
    expect(await list(place, [], env)).toMatchObject({ code: 0, stdout: '', stderr: told });
    expect(await list(place, ['--json'], env)).toMatchObject({ code: 0, stdout: '[]\n', stderr: '' });
  }
});

test('every tool, version and architecture, newest first, for people', async () => {
  using place = createPlace('list');
  const { toolCache } = place;
  const known = { trust: 'known', mirror: 'official' } as const;
  const roots = [
    installGo(toolCache, { release: 'go1.26rc1' }),
    installGo(toolCache, { release: 'go1.22.12', receipt: known }),
    installGo(toolCache, { release: 'go1.22.12', arch: otherArch }),
    installGo(toolCache, { release: 'go1.22.12', tool: 'go-slim', receipt: { ...known, trust: 'index' } }),
    installGo(toolCache, { release: 'go1.9.7', tool: 'go-1a2b3c4d' }),
  ];
  const [, first = ''] = roots;
  const size = `${(statSync(join(first, goFile)).size / 1e6).toFixed(1)} MB`; // all else is small

  const { code, stdout, stderr } = await list(place, [], { GOROOT: first });

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [head, ...rows] = stdout.trimEnd().split('\n');
  expect(head?.trim().split(/ {2,}/)).toEqual([
    ...['VERSION', 'TOOL', 'PLATFORM', 'TRUST', 'MIRROR', 'SIZE', 'LAST USED', 'ROOT'],
  ]);
  const cells = rows.map((row) => row.trim().split(/ {2,}/));
  expect(cells.map(([star = '', ...more]) => (star === '*' ? more : [star, ...more]))).toEqual(
    [
      ['1.26.0-rc.1', 'go', goPlatform, 'unrecorded', '-', size, '< 1 day ago', roots[0]],
      ['1.22.12', 'go', goPlatform, 'known', 'official', size, '< 1 day ago', roots[1]],
      ['1.22.12', 'go', otherPlatform, 'unrecorded', '-', size, '< 1 day ago', roots[2]],
      ['1.22.12', 'go-slim', goPlatform, 'index', 'official', size, '< 1 day ago', roots[3]],
      ['1.9.7', 'go-1a2b3c4d', goPlatform, 'unrecorded', '-', size, '< 1 day ago', roots[4]],
    ].toSorted(([va = '', ta = '', pa = ''], [vb = '', tb = '', pb = '']) =>
      va === vb && ta === tb ? (pa < pb ? -1 : 1) : 0,
    ),
  );
  expect(rows.filter((row) => row.startsWith('*')).map((row) => row.endsWith(` ${first}`))).toEqual([true]);
});

test('--json, with what a step of ours has recorded', async () => {
  await using scenario = await openScenario('list');
  const { place } = scenario;
  const go = miniGo('go1.99.1', { ballast: 100_000 });
  const goDev = await scenario.official([go]);
  const step = await scenario.step({ 'go-version': '1.99.1', slim: 'true' }, { env: goDev.env });
  const root = step.outputs['go-root'] ?? '';
  utimesSync(`${root}.complete`, 1_750_000_000, 1_750_000_000);
  const kept = go.files.filter(({ path }) => !/^(?:api|doc|misc|test)\//.test(path));

  const outcome = await list(place, ['--json']);

  expect(trees(outcome)).toEqual([
    {
      tool: 'go-slim',
      version: '1.99.1',
      release: 'go1.99.1',
      platform: goPlatform,
      root,
      trust: 'index',
      mirror: 'official',
      lacks: ['api', 'doc', 'misc', 'test'],
      size: kept.reduce((sum, { content }) => sum + content.length, 0),
      'last-used': '2025-06-15T15:06:40.000Z',
      active: false,
      'in-use': false,
      'found-by-actions': true,
      broken: null,
    },
  ]);
});

test('the size is the one of the receipt, and counted where that has none', async () => {
  await using scenario = await openScenario('list');
  const mirror = await scenario.mirror();
  const step = await scenario.step({ 'go-version': '1.99.1', mirrors: offer(mirror, [miniGo('go1.99.1')]) });
  const root = step.outputs['go-root'] ?? '';
  const size = async () => trees(await list(scenario.place, ['--json']))[0]?.['size'];
  const noted = await size();
  writeFileSync(join(root, 'more'), 'x'.repeat(10_000));
  expect(await size()).toBe(noted);
  rmSync(`${root}.receipt.json`);
  expect(await size()).toBe(Number(noted) + 10_000);
});

test.each([
  [
    'without a go command',
    (root: string) => rmSync(join(root, goFile)),
    /^it has no ".*[\\/]bin[\\/]go(?:\.exe)?"$/,
  ],
  ['without VERSION', (root: string) => rmSync(join(root, 'VERSION')), /^it has no VERSION$/],
  ['of another version', (root: string) => writeFileSync(join(root, 'VERSION'), 'go1.98\n'), /"go1\.98"$/],
  ['that is gone', (root: string) => rmSync(root, { recursive: true }), /^it has no "/],
])('a tree %s is listed as broken, and why', async (_, damage, why) => {
  using place = createPlace('list');
  const root = installGo(place.toolCache);
  damage(root);
  // The package itself, in a process of its own, decides.
  const found = (await allInToolCache(place.toolCache, 'go')).length > 0;
  expect(trees(await list(place, ['--json']))).toMatchObject([
    { root, broken: expect.stringMatching(why), 'found-by-actions': found },
  ]);
  const { code, stdout } = await list(place);
  const note = found ? '; other actions still find it' : '';
  expect([code, stdout]).toEqual([0, expect.stringMatching(RegExp(` broken .* \\(it[^;]*${note}\\)\\n$`))]);
});

test('what has no marker, another name or another version is not listed', async () => {
  using place = createPlace('list');
  const { toolCache } = place;
  installGo(toolCache, { release: 'go1.21.1', marker: false });
  installGo(toolCache, { tool: 'golangci-lint' });
  installGo(toolCache, { tool: 'go-fast' });
  installGo(toolCache, { version: 'latest' });
  installGo(toolCache, { version: '1.22' }); // no folder that anybody looks into
  mkdirSync(join(toolCache, 'go/1.20.1/.staging-1'), { recursive: true });
  mkdirSync(join(toolCache, '.setup-go-tarball'));
  writeFileSync(join(toolCache, 'go/readme'), '');
  expect(trees(await list(place, ['--json']))).toEqual([]);
});

const surroundings: readonly {
  readonly how: string;
  readonly missing?: string;
  readonly env: (root: string, place: Place) => Readonly<Record<string, string>>;
}[] = [
  { how: 'GOROOT', env: (root) => ({ GOROOT: root }) },
  {
    how: 'GOROOT through a link',
    missing: whyNoFolderLinks,
    env: (root, place) => ({ GOROOT: linkTo(root, place) }),
  },
  { how: 'the first go on PATH', env: (root) => ({ PATH: pathWith('/none', join(root, 'bin')) }) },
  {
    how: 'a link to go on PATH',
    missing: whyNoLinks,
    env: (root, place) => ({ PATH: pathWith(commandLinkTo(root, place)) }),
  },
];

for (const { how, missing = '', env } of surroundings) {
  testUnless(missing)(`in use by ${how}`, async () => {
    using place = createPlace('list');
    const root = installGo(place.toolCache);
    const other = installGo(place.toolCache, { release: 'go1.21.1' });
    const outcome = await list(place, ['--json'], env(root, place));
    expect(trees(outcome).map((tree) => [tree['root'], tree['active'], tree['in-use']])).toEqual([
      [root, true, true],
      [other, false, false],
    ]);
  });
}

test('if GOROOT names another than PATH, the one on PATH is active', async () => {
  using place = createPlace('list');
  const named = installGo(place.toolCache);
  const first = installGo(place.toolCache, { release: 'go1.21.1' });
  const env = { GOROOT: named, PATH: pathWith(join(first, 'bin')) };
  expect(trees(await list(place, ['--json'], env)).map((tree) => [tree['active'], tree['in-use']])).toEqual([
    [false, true],
    [true, true],
  ]);
  const { stdout, stderr } = await list(place, [], env);
  expect(stdout.split('\n').map((row) => row.slice(0, 9).trim())).toEqual([
    'VERSIO',
    '-  1.22.1',
    '*  1.21.1',
    '',
  ]);
  expect(stderr).toContain(
    `Warning: GOROOT names a Go (-) other than the first on PATH, "${join(first, goFile)}"`,
  );
});

test('a Go on PATH that is not in the tool cache is named', async () => {
  using place = createPlace('list');
  installGo(place.toolCache);
  const bin = join(place.root, 'usr/go/bin');
  writeGoTree(join(bin, '..'), 'go1.20.1');
  const { stderr } = await list(place, [], { PATH: pathWith(bin) });
  expect(stderr).toBe(`The go on PATH is "${join(bin, programName('go'))}", which is none of these\n`);
});

function linkTo(root: string, place: Place): string {
  const link = join(place.root, 'link');
  symlinkSync(root, link, 'junction');
  return link;
}

function commandLinkTo(root: string, place: Place): string {
  const bin = join(place.root, 'bin');
  mkdirSync(bin);
  symlinkSync(join(root, goFile), join(place.root, goFile));
  return bin;
}

test('GOROOT and PATH that lead nowhere say of no tree that it is in use', async () => {
  using place = createPlace('list');
  installGo(place.toolCache);
  const outcome = await list(place, ['--json'], { GOROOT: '/none', PATH: pathWith('/none', 'relative', '') });
  expect(trees(outcome).map((tree) => tree['in-use'])).toEqual([false]);
});

testUnless(process.getuid?.() === 0 ? '' : 'only root can be somebody else')(
  'a tree that this user must not read does not hide the others; nor does a folder of PATH',
  async () => {
    using place = createPlace('list');
    chmodSync(place.root, 0o755);
    const locked = installGo(place.toolCache, { release: 'go1.22.12' });
    installGo(place.toolCache, { release: 'go1.21.1' });
    chmodSync(locked, 0o700);
    const env = { RUNNER_TOOL_CACHE: place.toolCache, PATH: pathWith(join(locked, 'bin')) };
    const outcome = await runShell(place, ['list', '--json'], env, { uid: 65534 });
    expect(outcome.code).toBe(0);
    expect(trees(outcome)).toMatchObject([
      { version: '1.22.12', size: null, broken: expect.stringContaining('permission denied') },
      { version: '1.21.1', broken: null },
    ]);
    expect(outcome.stderr).toMatch(/^Warning: Could not measure ".*1\.22\.12.*": .*permission denied/m);
  },
);
