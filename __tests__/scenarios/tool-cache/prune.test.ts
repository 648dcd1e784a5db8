/** The command prune: what goes, what stays, and what it says. */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  goFile,
  goPlatform,
  installGo,
  type MiniatureGo,
  toolCacheArch,
} from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createPlace, type Outcome, type Place, pathWith, runShell } from '../../support/product.ts';
import { openScenario } from '../../support/scenario.ts';
import { whyNoFolderLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const day = 24 * 60 * 60;

function prune(place: Place, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runShell(place, ['prune', ...args], { RUNNER_TOOL_CACHE: place.toolCache, ...env });
}

/** One of ours, last used so many days ago. */
function install(
  place: Place,
  release: string,
  given: MiniatureGo & { readonly unused?: number } = {},
): string {
  const { unused = 0, ...more } = given;
  const root = installGo(place.toolCache, {
    release,
    receipt: { trust: 'known', mirror: 'official' },
    ...more,
  });
  const used = Date.now() / 1000 - unused * day;
  utimesSync(`${root}.complete`, used, used);
  return root;
}

/** `go/1.22.12`, sorted. */
function left(place: Place): readonly string[] {
  return place
    .tree(place.toolCache)
    .filter((path) => path.endsWith('.complete'))
    .map((path) => path.split('/').slice(0, 2).join('/'));
}

test('of a version that was named nothing is left, and the line says how much that gives back', async () => {
  await using scenario = await openScenario('prune');
  const { place } = scenario;
  const go = miniGo('go1.99.1', { ballast: 3_000_000 });
  const goDev = await scenario.official([go]);
  const step = await scenario.step({ 'go-version': '1.99.1' }, { env: goDev.env });
  const bytes = go.files.reduce((sum, { content }) => sum + content.length, 0);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const text = `go 1.99.1 (${goPlatform}) at ${step.outputs['go-root']}: ${size}\n`;

  const dry = await prune(place, ['1.99.1', '--dry-run']);
  expect(dry).toMatchObject({
    code: 0,
    stdout: `Would remove ${text}`,
    stderr: `Would free ${size}\n`,
  });
  expect(left(place)).toEqual(['go/1.99.1']);

  const outcome = await prune(place, ['1.99.1']);
  expect(outcome).toMatchObject({ code: 0, stdout: `Removed ${text}`, stderr: `Freed ${size}\n` });
  expect(scenario.cached()).toEqual([]);
});

test.each<[readonly string[], readonly string[]]>([
  [['1.21.13'], ['go/1.22.12', 'go/1.25.3', 'go/1.26.8']],
  [['go1.21.13'], ['go/1.22.12', 'go/1.25.3', 'go/1.26.8']],
  [['1.21'], ['go/1.22.12', 'go/1.25.3', 'go/1.26.8']],
  [['^1.25'], ['go-slim/1.21.13', 'go/1.21.13', 'go/1.22.12']],
  [
    ['--keep', '1'],
    ['go-slim/1.21.13', 'go/1.26.8'],
  ],
  [['--keep=2'], ['go-slim/1.21.13', 'go/1.25.3', 'go/1.26.8']],
  [
    ['--older-than', '20'],
    ['go-slim/1.21.13', 'go/1.22.12', 'go/1.26.8'],
  ],
  [
    ['--keep', '2', '--older-than', '20'],
    ['go-slim/1.21.13', 'go/1.22.12', 'go/1.25.3', 'go/1.26.8'],
  ],
  [
    ['<1.26', '--keep', '1'],
    ['go-slim/1.21.13', 'go/1.25.3', 'go/1.26.8'],
  ],
  [['*'], []],
])('prune %j', async (args, expected) => {
  using place = createPlace('prune');
  install(place, 'go1.26.8', { unused: 10 });
  install(place, 'go1.25.3', { unused: 40 });
  install(place, 'go1.22.12', { unused: 5 });
  install(place, 'go1.21.13', { unused: 30 });
  install(place, 'go1.21.13', { tool: 'go-slim', unused: 1 });
  expect(await prune(place, args)).toMatchObject({ code: 0 });
  expect(left(place)).toEqual(expected);
});

test.each([
  [
    [],
    'prune needs a version, --keep or --older-than\nName a version (prune 1.21.13), or use --keep N or --older-than DAYS',
  ],
  [['--dry-run'], 'prune needs a version, --keep or --older-than\n'],
  [['--keep', 'all'], '--keep is "all", which is not a whole number from 0 to 99999\n'],
  [['--keep=-1'], '--keep is "-1"'],
  [['--older-than', '30d'], '--older-than is "30d"'],
  [['--older-than', '1.5'], '--older-than is "1.5"'],
  [['1.21', '1.22'], 'Unexpected argument "1.22"'],
])('prune %j is wrong usage, and removes nothing', async (args, told) => {
  using place = createPlace('prune');
  install(place, 'go1.22.12');
  const { code, stdout, stderr } = await prune(place, args);
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(`USAGE: ${told}`)]);
  expect(left(place)).toEqual(['go/1.22.12']);
});

test.each([
  ['1.21.13', 'VERSION_UNKNOWN', /has no Go "1\.21\.13"\nInstalled versions: 1\.22\.12\.\n/],
  ['stable', 'VERSION_INVALID', /"stable" \(VERSION\) is not a version/],
  ['newest', 'VERSION_INVALID', /"newest" \(VERSION\) is not a Go version/],
])('prune %s', async (version, problem, told) => {
  using place = createPlace('prune');
  install(place, 'go1.22.12');
  const { code, stdout, stderr } = await prune(place, [version]);
  expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(told)]);
  expect(stderr.startsWith(`${problem}: `)).toBe(true);
  expect(JSON.parse((await prune(place, [version, '--json'])).stdout)).toMatchObject({
    error: { code: problem },
  });
});

test('the Go that is in use stays unless its very version is named', async () => {
  using place = createPlace('prune');
  const root = install(place, 'go1.22.12', { unused: 90 });
  install(place, 'go1.21.13', { unused: 90 });
  for (const env of [{ GOROOT: root }, { PATH: pathWith(join(root, 'bin')) }]) {
    install(place, 'go1.21.13', { unused: 90 });
    const { code, stderr } = await prune(place, ['--older-than', '30'], env);
    expect([code, left(place)]).toEqual([0, ['go/1.22.12']]);
    expect(stderr).toContain(
      `Kept go 1.22.12 (${goPlatform}) at "${root}": it is in use; name its exact version`,
    );
  }
  const ranged = await prune(place, ['1.22'], { GOROOT: root });
  expect([ranged.code, ranged.stdout, left(place)]).toEqual([0, '', ['go/1.22.12']]);
  expect(ranged.stderr).toContain('Nothing to remove\n');

  const named = await prune(place, ['1.22.12'], { GOROOT: root });
  expect([named.code, left(place)]).toEqual([0, []]);
  expect(named.stderr).toContain('Warning: go 1.22.12');
});

test('what we did not install goes only when a version is named', async () => {
  using place = createPlace('prune');
  install(place, 'go1.22.12');
  const theirs = installGo(place.toolCache, { release: 'go1.21.13' });
  const { code, stderr } = await prune(place, ['--keep', '0']);
  expect([code, left(place)]).toEqual([0, ['go/1.21.13']]);
  expect(stderr).toContain(`at "${theirs}": it was not installed by setup-go-tarball; name its version`);
  expect(await prune(place, ['1.21'])).toMatchObject({ code: 0 });
  expect(left(place)).toEqual([]);
});

test('--json', async () => {
  using place = createPlace('prune');
  const gone = install(place, 'go1.21.13');
  const theirs = installGo(place.toolCache);
  const { code, stdout } = await prune(place, ['--keep', '0', '--json']);
  const name = (version: string, root: string) => ({ tool: 'go', version, platform: goPlatform, root });
  const bytes = expect.any(Number);
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    {
      'dry-run': false,
      removed: [{ ...name('1.21.13', gone), bytes, 'link-to': null }],
      spared: [{ ...name('1.22.12', theirs), why: expect.stringContaining('not installed by') }],
      failed: [],
      names: [],
      bytes,
    },
  ]);
});

test('a broken tree goes, with all that lies beside it', async () => {
  using place = createPlace('prune');
  const root = install(place, 'go1.22.12');
  writeFileSync(`${root}.manifest`, '');
  writeFileSync(join(root, 'VERSION'), 'go1.98\n');
  expect(await prune(place, ['1.22.12'])).toMatchObject({ code: 0 });
  expect(place.tree(place.toolCache)).toEqual([]);
});

test('a marker over nothing goes too', async () => {
  using place = createPlace('prune');
  mkdirSync(join(place.toolCache, 'go/1.22.12'), { recursive: true });
  writeFileSync(join(place.toolCache, `go/1.22.12/${toolCacheArch}.complete`), '');
  expect(await prune(place, ['1.22.12'])).toMatchObject({ code: 0 });
  expect(place.tree(place.toolCache)).toEqual([]);
});

testUnless(whyNoFolderLinks)('of a link the tree that it leads to stays', async () => {
  using place = createPlace('prune');
  const elsewhere = installGo(join(place.root, 'elsewhere'));
  const folder = join(place.toolCache, 'go/1.22.12');
  mkdirSync(folder, { recursive: true });
  symlinkSync(elsewhere, join(folder, toolCacheArch), 'junction');
  writeFileSync(join(folder, `${toolCacheArch}.complete`), '');
  const { code, stdout } = await prune(place, ['1.22.12']);
  expect([code, stdout]).toEqual([0, expect.stringContaining(`: a link; kept ${elsewhere}\n`)]);
  expect(place.tree(place.toolCache)).toEqual([]);
  expect(existsSync(join(elsewhere, goFile))).toBe(true);
});

test("other architectures of the version, and others' files, stay", async () => {
  using place = createPlace('prune');
  const other = toolCacheArch === 'arm64' ? 'x64' : 'arm64';
  install(place, 'go1.22.12', { unused: 90 });
  install(place, 'go1.22.12', { arch: other });
  install(place, 'go1.21.1');
  const staging = join(place.toolCache, 'go/1.21.1/.staging-1');
  mkdirSync(staging);
  const { stdout } = await prune(place, ['--older-than', '30']);
  expect(stdout.split('\n')).toHaveLength(2);
  await prune(place, ['1.21.1']);
  const folders = ['go/1.21.1', 'go/1.22.12'].map((path) => readdirSync(join(place.toolCache, path)).sort());
  expect(folders).toEqual([['.staging-1'], [other, `${other}.complete`, `${other}.receipt.json`]]);
});

function told({ stderr }: Outcome): readonly string[] {
  return stderr.split('\n').filter((line) => line.startsWith('Warning: '));
}

testUnless(process.getuid?.() === 0 ? '' : 'only root can be somebody else')(
  'what this user may not remove is named, the others go, and it ends with 1',
  async () => {
    using place = createPlace('prune');
    chmodSync(place.root, 0o755);
    const [mine, locked, inside] = ['go1.20.1', 'go1.22.12', 'go1.21.13'].map((release) =>
      install(place, release),
    );
    for (const root of [mine, inside])
      for (const folder of [root ?? '', join(root ?? '', '..')]) chownSync(folder, 65534, 65534);
    for (const name of readdirSync(mine ?? '', { recursive: true, encoding: 'utf8' }))
      chownSync(join(mine ?? '', name), 65534, 65534);
    chownSync(place.toolCache, 65534, 65534);
    chownSync(join(place.toolCache, 'go'), 65534, 65534);

    const outcome = await runShell(
      place,
      ['prune', '1'],
      { RUNNER_TOOL_CACHE: place.toolCache },
      { uid: 65534 },
    );

    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toMatch(/^Removed go 1\.20\.1 .*\n$/);
    expect(told(outcome)).toEqual([
      expect.stringMatching(
        /go 1\.22\.12 .* PERMISSION_DENIED: Cannot remove ".*\.complete": permission denied/,
      ),
      expect.stringMatching(
        /go 1\.21\.13 .* PERMISSION_DENIED: Cannot remove ".*\.removed-.*": permission denied/,
      ),
    ]);
    // What could not be touched is as it was; what was begun is out of everyone's sight.
    expect(left(place)).toEqual(['go/1.22.12']);
    expect(existsSync(join(locked ?? '', goFile))).toBe(true);
  },
);

test('names of which no version is left go too, and others stay', async () => {
  using place = createPlace('prune');
  for (const release of ['go1.20.1', 'go1.21.13', 'go1.22.12']) install(place, release);
  const env = { RUNNER_TOOL_CACHE: place.toolCache };
  const folderOf = async (versions: string): Promise<string> => {
    const { stdout } = await runShell(place, ['setup', versions, '--json'], env);
    const { path }: { readonly path: readonly [string] } = JSON.parse(stdout);
    return path[0];
  };
  const [old, mixed] = [await folderOf('1.20,1.21'), await folderOf('1.21,1.22')];
  const home = join(old, '..');
  mkdirSync(join(home, 'of a user'));

  await prune(place, ['1.20.1']);
  expect([existsSync(old), existsSync(mixed)]).toEqual([true, true]);

  const text = `the names go1.20, go1.20.1, go1.21, go1.21.13 at ${old}\n`;
  const dry = await prune(place, ['1.21.13', '--dry-run']);
  expect(dry.stdout).toMatch(/^Would remove go 1\.21\.13 .*\n/);
  expect(dry.stdout).toContain(`\nWould remove ${text}`);
  expect(existsSync(old)).toBe(true);

  const { code, stdout } = await prune(place, ['1.21.13', '--json']);
  expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ names: [old] })]);
  expect([existsSync(old), existsSync(mixed)]).toEqual([false, true]);

  rmSync(join(place.toolCache, 'go'), { recursive: true }); // by hand
  const last = await prune(place, ['--keep', '9']);
  expect(last).toMatchObject({ code: 0, stderr: 'Freed a few kilobytes\n' });
  expect(last.stdout).toBe(`Removed the names go1.21, go1.21.13, go1.22, go1.22.12 at ${mixed}\n`);
  expect(readdirSync(home)).toEqual(['of a user']);
});
