/** The commands `cache key` and `cache trim`: what they say, what they drop, and what they never touch. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build, createProject, download, hash, mods, module, write } from '../../support/cached-job.ts';
import { realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { type Outcome, type Place, runShell } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

type Values = Readonly<Record<string, string>>;

const hour = 60 * 60 * 1000;
const goFolder = join(realGoroot ?? '', 'bin');
const caches = (place: Place) => ({ modules: mods(place, ''), build: join(place.root, 'build') });

/** With the real go on PATH, and a build cache of the test's own. */
function cache(place: Place, args: readonly string[], env: Values = {}): Promise<Outcome> {
  const PATH = `${goFolder}:/usr/bin:/bin`;
  return runShell(place, ['cache', ...args], {
    PATH,
    GOCACHE: caches(place).build,
    CGO_ENABLED: '0',
    ...env,
  });
}

/** A project whose module cache and build cache have something. */
function filled(): Place {
  const place = createProject('cache');
  build(caches(place));
  return place;
}

function mark(place: Place, path: string, age: number): void {
  const time = (Date.now() - age) / 1000;
  utimesSync(join(caches(place).build, path), time, time);
}

const left = (place: Place) =>
  place.tree(caches(place).build).filter((path) => /^[0-9a-f]{2}\/.*[^/]$/.test(path));

describe('cache key', () => {
  const keys = async (place: Place, args: readonly string[] = [], env: Values = {}) => {
    const outcome = await cache(place, ['key', '--json', ...args], env);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    return JSON.parse(outcome.stdout);
  };
  const job = { GITHUB_ACTIONS: 'true', GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'test', GITHUB_REF_NAME: 'main' };

  testUnless(whyNoRealGo)('tells folders and keys, as text and as JSON', async () => {
    using place = createProject('cache');
    const { modules, build } = await keys(place, ['--run', '7']);
    expect(modules).toEqual({
      folder: join(place.home, 'go/pkg/mod'),
      key: expect.stringMatching(/^setup-go-tarball-modules-v1-[0-9a-f]{64}$/),
      restore: [`${modules.key}-`, 'setup-go-tarball-modules-v1-'],
    });
    expect(build).toEqual({
      folder: caches(place).build,
      key: expect.stringMatching(/^setup-go-tarball-build-v1-\w+-\w+--go1\.\S*-[0-9a-f]{16}-\S*-7$/),
      restore: expect.arrayContaining([build.key.replace(/7$/, '')]),
    });
    const { stdout } = await cache(place, ['key', '--run', '7']);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'modules',
      `  folder:  ${modules.folder}`,
      `  key:     ${modules.key}`,
      `  or from: ${modules.restore[0]}`,
    ]);
  });

  testUnless(whyNoRealGo)('branch, leg and run count; the place of the project does not', async () => {
    using place = createProject('cache');
    using other = createProject('cache');
    const given = ['--run', '1', '--branch', 'topic', '--base', 'release', '--default-branch', 'main'];
    const env = { GOMODCACHE: '/m', GOCACHE: '/b' };
    const mine = await keys(place, given, env);
    expect(mine.build.restore).toHaveLength(5);
    expect(await keys(other, given, env)).toEqual(mine);
    for (const changed of [
      ['--branch', 'other'],
      ['--matrix', 'lint'],
      ['--run', '2'],
    ]) {
      const theirs = await keys(place, [...given, ...changed], env);
      expect(theirs.build.key).not.toBe(mine.build.key);
      expect(theirs.modules).toEqual(mine.modules);
    }
    expect((await keys(place, given, { ...env, GOAMD64: 'v3' })).build.key).not.toBe(mine.build.key);
  });

  testUnless(whyNoRealGo)('on GitHub and on GitLab it knows the job, and the run by its number', async () => {
    using place = createProject('cache');
    const run = (id: string) => ({ ...job, GITHUB_RUN_ID: id });
    const [first, second] = [await keys(place, [], run('7')), await keys(place, [], run('8'))];
    expect(first.build.key.replace(/7-1$/, '8-1')).toBe(second.build.key);
    const lab = {
      GITLAB_CI: 'true',
      CI_JOB_NAME: 'test: [1.26]',
      CI_JOB_ID: '4711',
      CI_COMMIT_REF_NAME: 'main',
    };
    expect((await keys(place, [], lab)).build.key).toMatch(/-4711$/);
  });

  testUnless(whyNoRealGo)('without a go.sum, or with GOCACHE=off, there is nothing to cache', async () => {
    using place = createProject('cache');
    rmSync(join(place.workspace, 'go.sum'));
    expect(await keys(place)).toMatchObject({ modules: null, build: { folder: caches(place).build } });
    const outcome = await cache(place, ['key'], { GOCACHE: 'off' });
    expect(outcome).toMatchObject({
      code: 0,
      stdout: '',
      stderr:
        'No go.sum was found, so no modules are cached\nGOCACHE is off, so no build outputs are cached\n',
    });
  });

  testUnless(whyNoRealGo)('a cache-dependency-path that matches nothing is an error', async () => {
    using place = createProject('cache');
    expect(await cache(place, ['key', '--cache-dependency-path', 'nowhere/go.sum'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('INPUT_INVALID: The input cache-dependency-path'),
    });
  });

  test('needs a go', async () => {
    using place = createProject('cache');
    expect(await cache(place, ['key'], { PATH: place.home })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^GO_FAILED: No go is on PATH.*\nActivate one first: /),
    });
  });
});

describe('cache trim', () => {
  testUnless(whyNoRealGo)(
    'drops what was not used for that time, and modules that no go.sum names',
    async () => {
      using place = filled();
      mark(place, '00/aa-a', 3.5 * hour);
      mark(place, '00/aa-d', 2.5 * hour); // Go may have used it an hour later
      mkdirSync(join(caches(place).build, 'fuzz/x'), { recursive: true });
      write(caches(place).build, '00/note.txt');
      mark(place, '00/note.txt', 100 * hour);
      const folders = caches(place);
      const dry = await cache(place, ['trim', '--unused-for', '2h', '--dry-run']);
      expect(dry).toMatchObject({ code: 0, stderr: '' });
      expect(dry.stdout).toMatch(
        /^Would remove 1 build output of .*\nWould remove 1 module, and the zips of 1 of /,
      );
      expect(left(place)).toHaveLength(4);

      const outcome = await cache(place, ['trim', '--unused-for', '2h', '--json']);
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(outcome.stdout)).toEqual({
        'dry-run': false,
        build: { folder: folders.build, removed: 1, kept: 2, bytes: 7 },
        modules: {
          folder: join(place.home, 'go/pkg/mod'),
          removed: ['example.test/other@v2.0.0'],
          zips: 1,
          kept: 1,
          bytes: expect.any(Number),
        },
      });
      expect(left(place)).toEqual(['00/aa-d', '00/note.txt', 'ff/bb-a']);
      expect(existsSync(join(folders.build, 'fuzz/x'))).toBe(true);
      expect(readdirSync(mods(place, download)).sort()).toEqual([
        ...['v1.0.0.info', 'v1.0.0.lock', 'v1.0.0.mod', 'v1.0.0.ziphash'],
      ]);
      expect([existsSync(mods(place, `${module}/a.go`)), readdirSync(mods(place, 'example.test'))]).toEqual([
        true,
        ['a@v1.0.0'],
      ]);
      expect(readdirSync(join(place.home, 'go/pkg'))).toEqual(['mod']);
    },
  );

  testUnless(whyNoRealGo)('reduces the build outputs to a size, and keeps what was used last', async () => {
    using place = filled();
    writeFileSync(join(caches(place).build, '00/aa-d'), Buffer.alloc(700_000));
    writeFileSync(join(caches(place).build, 'ff/bb-a'), Buffer.alloc(700_000));
    mark(place, 'ff/bb-a', hour);
    const outcome = await cache(place, ['trim', '--max-size-mb', '1']);
    expect(outcome.stdout).toMatch(/^Removed 1 build output of .*: 0\.7 MB; kept 2$/m);
    expect(left(place)).toEqual(['00/aa-a', '00/aa-d']);
  });

  testUnless(whyNoRealGo)('an output is kept with an action in use, although Go marks not each', async () => {
    using place = filled();
    const [id, other] = ['a1'.repeat(32), 'b2'.repeat(32)];
    for (const output of [id, other]) {
      write(caches(place).build, `${output.slice(0, 2)}/${output}-d`);
      mark(place, `${output.slice(0, 2)}/${output}-d`, 100 * hour);
    }
    write(caches(place).build, '11/cc-a', `v1 ${'0'.repeat(64)} ${id} 66 1\n`);
    await cache(place, ['trim', '--unused-for', '24h']);
    expect(left(place)).toEqual(['00/aa-a', '00/aa-d', '11/cc-a', `a1/${id}-d`, 'ff/bb-a']);
  });

  testUnless(whyNoRealGo)(
    'an executable that go run has kept is a folder, by whose time it counts',
    async () => {
      using place = filled();
      write(caches(place).build, 'ee/cc-d/hello');
      write(caches(place).build, 'ee/dd-d/hello');
      mark(place, 'ee/cc-d/hello', 100 * hour);
      mark(place, 'ee/dd-d', 100 * hour);
      await cache(place, ['trim', '--unused-for', '24h']);
      expect(left(place)).toEqual(['00/aa-a', '00/aa-d', 'ee/cc-d/hello', 'ff/bb-a']);
    },
  );

  testUnless(whyNoRealGo)('--keep-modules keeps a module, and what its own go.sum names', async () => {
    using place = filled();
    write(mods(place, ''), 'example.test/other@v2.0.0/go.sum', `example.test/third v3.0.0 ${hash}\n`);
    write(mods(place, ''), 'example.test/third@v3.0.0/c.go');
    write(mods(place, ''), 'example.test/fourth@v4.0.0/d.go');
    await cache(place, ['trim', '--unused-for', '1h', '--keep-modules', 'example.test/other@v2.0.0']);
    expect(readdirSync(mods(place, 'example.test')).sort()).toEqual([
      'a@v1.0.0',
      'other@v2.0.0',
      'third@v3.0.0',
    ]);
  });

  testUnless(whyNoRealGo)('read-only folders of modules go too', async () => {
    using place = filled();
    chmodSync(mods(place, 'example.test/other@v2.0.0'), 0o555);
    expect(await cache(place, ['trim', '--unused-for', '1h'])).toMatchObject({ code: 0 });
    expect(existsSync(mods(place, 'example.test/other@v2.0.0'))).toBe(false);
  });

  testUnless(whyNoRealGo)('without a go.sum, modules stay as they are', async () => {
    using place = filled();
    rmSync(join(place.workspace, 'go.sum'));
    const { stderr } = await cache(place, ['trim', '--unused-for', '1h']);
    expect(stderr).toBe('Left the modules as they are: there is no go.sum\n');
    expect(existsSync(mods(place, 'example.test/other@v2.0.0'))).toBe(true);
  });

  testUnless(whyNoRealGo)('what is not there, or empty, needs no trimming', async () => {
    using place = createProject('cache');
    mkdirSync(caches(place).build);
    expect(await cache(place, ['trim', '--unused-for', '1h'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Left the build outputs as they are: it is empty\nLeft the modules as they are: it is empty\n',
    });
  });

  test.each<[readonly string[], string]>([
    [[], 'cache needs key or trim\nWrite cache key'],
    [['clean'], 'cache has no "clean"\n'],
    [['trim'], 'cache trim needs --max-size-mb or --unused-for\nWrite cache trim --unused-for 24h'],
    [['trim', '--dry-run'], 'cache trim needs --max-size-mb or --unused-for\n'],
    [['trim', '--unused-for', '3'], '--unused-for is "3", which is not a duration\n'],
    [['trim', '--unused-for', '1.5h'], '--unused-for is "1.5h"'],
    [['trim', '--unused-for=-1h'], '--unused-for is "-1h"'],
    [['trim', '--max-size-mb', '1 GB'], '--max-size-mb is "1 GB", which is not a whole number'],
    [
      ['trim', '--unused-for', '1h', '--keep-modules', 'gotestsum@latest'],
      '--keep-modules has "gotestsum@latest"',
    ],
    [['trim', '--unused-for', '1h', '--keep-modules', '../x@v1'], '--keep-modules has "../x@v1"'],
    [['trim', '--unused-for', '1h', '--branch', 'x'], 'cache trim has no flag --branch\n'],
    [['key', '--dry-run'], 'cache key has no flag --dry-run\n'],
    [['key', 'trim'], 'Unexpected argument "trim"'],
  ])('cache %j is wrong usage', async (args, told) => {
    using place = filled();
    expect(await cache(place, args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`USAGE: ${told}`),
    });
    expect(left(place)).toHaveLength(3);
  });
});

describe('what is not a cache of Go is refused, and nothing is removed from either', () => {
  const refused = async (place: Place, env: Values, told: string) => {
    const trees = () =>
      [...Object.values(caches(place)), place.workspace].map((folder) => place.tree(folder));
    const before = trees();
    const outcome = await cache(place, ['trim', '--unused-for', '1m'], env);
    expect(outcome).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^FILES_FAILED: .*${told}.*; nothing was removed\\n`)),
    });
    expect(trees()).toEqual(before);
  };

  function old(): Place {
    const place = filled();
    for (const path of left(place)) mark(place, path, 100 * hour);
    return place;
  }

  testUnless(whyNoRealGo)('GOCACHE', async () => {
    using place = old();
    await refused(place, { GOCACHE: 'off' }, 'so there is no cache to trim');
    await refused(place, { GOCACHE: '/' }, 'is or contains the home folder');
    await refused(place, { GOCACHE: place.home }, 'is or contains the home folder');
    await refused(place, { GOCACHE: place.workspace }, 'is or contains the current folder');
    await refused(place, { GOCACHE: '/usr/lib' }, 'is no build cache');
    write(caches(place).build, 'thesis.tex');
    await refused(place, {}, 'is no build cache');
    symlinkSync(place.home, join(place.root, 'link'));
    await refused(place, { GOCACHE: join(place.root, 'link') }, 'is or contains the home folder');
  });

  testUnless(whyNoRealGo)('GOMODCACHE', async () => {
    using place = old();
    await refused(place, { GOMODCACHE: '/' }, 'is or contains the home folder');
    await refused(place, { GOMODCACHE: place.workspace }, 'is or contains the current folder');
    await refused(place, { GOMODCACHE: caches(place).build }, 'is no module cache: it has no cache/download');
  });

  testUnless(whyNoRealGo)('beside others, the README of Go is enough', async () => {
    using place = old();
    write(caches(place).build, 'thesis.tex');
    write(
      caches(place).build,
      'README',
      'This directory holds cached build artifacts from the Go build system.\n',
    );
    expect(await cache(place, ['trim', '--unused-for', '1h'])).toMatchObject({ code: 0 });
    expect([left(place), existsSync(join(caches(place).build, 'thesis.tex'))]).toEqual([[], true]);
  });
});

testUnless(whyNoRealGo)(
  'the go.sum files of a module cache in the workspace are not the project’s',
  async () => {
    using place = createProject('cache');
    const GOMODCACHE = join(place.workspace, 'modules');
    const key = async () =>
      JSON.parse((await cache(place, ['key', '--json'], { GOMODCACHE })).stdout).modules.key;
    const alone = await key();
    write(GOMODCACHE, 'example.test/x@v1.0.0/go.sum', `example.test/y v1.0.0 ${hash}\n`);
    expect(await key()).toBe(alone);
  },
);
