/** What would fail in later steps fails or is a warning here, before the download if that can be known. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  archiveExtension,
  goFile,
  installGo,
  installRealGo,
  realGoroot,
  toolCacheArch,
  whyNoRealGo,
  writeGoTree,
} from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import {
  buildCacheAt,
  createPlace,
  homeAt,
  type Place,
  runShell,
  runStep,
  writeGoEnv,
} from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { whyNoFolderLinks, whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const withGo = testUnless(whyNoRealGo);
const asked = { 'go-version': '1.22' };

describe('GOTOOLCHAIN', () => {
  test.each([
    ['banana', 'GO_FAILED', 'GOTOOLCHAIN is "banana" in the environment, and every go command would fail'],
    ['go1.22.1', 'GO_SHADOWED', 'GOTOOLCHAIN is "go1.22.1" in the environment'],
  ])('%s is an error before anything is downloaded', async (GOTOOLCHAIN, code, message) => {
    await using scenario = await openScenario('toolchain');
    const mirror = await scenario.mirror();
    const inputs = { mirrors: offer(mirror, [miniGo('go1.99.1')]), 'go-version': '1.99' };
    const step = await scenario.step(inputs, { env: { GOTOOLCHAIN } });
    expect(step).toMatchObject({ code: 1, env: {}, annotations: [{ title: code }] });
    expect(step.annotations[0]?.message).toContain(message);
    expect(mirror.requests.filter(({ path }) => path.includes(archiveExtension))).toEqual([]);
    expect(scenario.leftBehind()).toEqual([]);
  });

  test('banana of go env -w is neutralised', async () => {
    using place = createPlace('toolchain');
    installGo(place.toolCache);
    writeGoEnv(place, 'GOTOOLCHAIN=banana\n');
    const { code, env, annotations } = await runStep(place, asked);
    expect({ code, env }).toMatchObject({ code: 0, env: { GOTOOLCHAIN: 'local' } });
    expect(annotations[0]?.message).toContain(
      'has set GOTOOLCHAIN to "banana", which Go refuses: GOTOOLCHAIN=local is exported',
    );
  });

  test('before Go 1.21 nobody reads it', async () => {
    using place = createPlace('toolchain');
    installGo(place.toolCache, { release: 'go1.20.14' });
    const step = await runStep(place, { 'go-version': '1.20' }, { env: { GOTOOLCHAIN: 'banana' } });
    expect(step).toMatchObject({ code: 0, env: { GOTOOLCHAIN: 'banana' } });
  });

  const forms = [
    'banana',
    'local',
    'auto',
    'path',
    'local+auto',
    'local+path',
    'auto+path',
    'local+',
    '+auto',
  ];
  const names = [
    'go1.x',
    'go2.0.0',
    'LOCAL',
    ' local',
    'local+local',
    'gccgo-go1.20',
    'go1.1.1+banana',
    'go',
    'go1.02',
  ];
  withGo('the go command and we agree on what it can be', async () => {
    using place = createPlace('toolchain');
    const { root, release } = installRealGo(place.toolCache, realGoroot ?? '');
    const forRelease = ['', '+auto', '+path', '+x', '+'].map((suffix) => `${release}${suffix}`);
    const { execFileSync } = await import('node:child_process');
    for (const GOTOOLCHAIN of [...forms, ...names, ...forRelease, ` ${release}`]) {
      const refused = (() => {
        try {
          const env = { HOME: place.home, PATH: '', GOTOOLCHAIN };
          execFileSync(join(root, goFile), ['version'], { cwd: place.workspace, env, stdio: 'ignore' });
          return false;
        } catch {
          return true;
        }
      })();
      const { code, annotations } = await runStep(place, { 'go-version': release }, { env: { GOTOOLCHAIN } });
      expect([GOTOOLCHAIN, code, annotations.at(-1)?.title]).toEqual(
        refused ? [GOTOOLCHAIN, 1, 'GO_FAILED'] : [GOTOOLCHAIN, 0, undefined],
      );
    }
  });
});

describe('a GOENV that is no file', () => {
  test('a folder is a warning, since only go env -w fails', async () => {
    await using scenario = await openScenario('goenv');
    const mirror = await scenario.mirror();
    const inputs = { mirrors: offer(mirror, [miniGo('go1.99.1')]), 'go-version': '1.99' };
    const step = await scenario.step(inputs, { env: { GOENV: scenario.place.home } });
    expect(step).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
    expect(step.annotations[0]?.message).toBe(
      `GOENV names "${scenario.place.home}", which is a folder: go ignores it, and go env -w fails. Name a file, or off.`,
    );
  });

  withGo('the go command agrees', async () => {
    using place = createPlace('goenv');
    place.write('go.mod', 'module m\n');
    place.write('main.go', 'package main\n\nfunc main() {}\n');
    const env = { HOME: place.home, PATH: '', GOENV: place.home, GOTOOLCHAIN: 'local' };
    const go = (...args: string[]) =>
      spawnSync(join(realGoroot ?? '', goFile), args, { cwd: place.workspace, env, encoding: 'utf8' });
    expect(go('build', './...')).toMatchObject({ status: 0 });
    expect(go('env', '-w', 'GOFLAGS=-v')).toMatchObject({ status: 1 });
  });

  test('a device is nothing', async () => {
    using place = createPlace('goenv');
    installGo(place.toolCache);
    expect(await runStep(place, asked, { env: { GOENV: devNull } })).toMatchObject({
      code: 0,
      annotations: [],
    });
  });
});

describe('folders that cannot be written', () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}; // root may write everywhere

  for (const [what, mode] of [
    ['may be read', 0o555],
    ['may not be looked into', 0],
  ] as const)
    testUnless(whyNoModes)(`under docker -u, where HOME is another user's and ${what}`, async () => {
      using place = createPlace('user');
      for (const folder of [place.root, place.toolCache, place.workspace]) chmodSync(folder, 0o777);
      const root = installGo(place.toolCache);
      chmodSync(place.home, mode);
      const step = await runStep(place, asked, nobody);
      expect(step).toMatchObject({ code: 0, outputs: { 'go-root': root } });
      const { GOPATH = '', GOCACHE = '' } = step.env;
      expect([GOPATH, GOCACHE]).toEqual([expect.stringMatching(/\/go$/), expect.stringMatching(/\/build$/)]);
      for (const folder of [GOPATH, GOCACHE])
        expect(folder.startsWith(`${place.root}/setup-go-tarball-caches-`)).toBe(true);
      expect(step.annotations.map(({ message }) => message)).toEqual([
        expect.stringContaining(`GOCACHE is "${buildCacheAt(place.home)}", which cannot be written`),
        expect.stringContaining(`GOPATH is "${place.home}/go", which cannot be written`),
      ]);
    });

  testUnless(whyNoModes)('a GOPATH that is there, without a module cache', async () => {
    using place = createPlace('empty');
    for (const folder of [place.root, place.toolCache, place.workspace]) chmodSync(folder, 0o777);
    installGo(place.toolCache);
    mkdirSync(join(place.home, 'go/bin'), { recursive: true });
    for (const folder of ['go/bin', 'go']) chmodSync(join(place.home, folder), 0o555);
    const step = await runStep(place, asked, { env: { GOCACHE: join(place.root, 'cache') }, ...nobody });
    expect(step.env['GOPATH']).toMatch(/\/setup-go-tarball-caches-\d+\/go$/);
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`GOPATH is "${place.home}/go", which cannot be written`),
    ]);
  });

  testUnless(whyNoModes)('a module cache that is there may be meant to be read only', async () => {
    using place = createPlace('modules');
    for (const folder of [place.root, place.toolCache, place.workspace]) chmodSync(folder, 0o777);
    installGo(place.toolCache);
    mkdirSync(join(place.home, 'go/pkg/mod'), { recursive: true });
    for (const folder of ['go/pkg/mod', 'go/pkg', 'go']) chmodSync(join(place.home, folder), 0o555);
    const step = await runStep(place, asked, { env: { GOCACHE: join(place.root, 'cache') }, ...nobody });
    expect(step.env).toMatchObject({ GOPATH: join(place.home, 'go') });
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('go install has no folder to write to'),
    ]);
  });

  test('warns if no temporary folder can be made either', async () => {
    using place = createPlace('nowhere');
    installGo(place.toolCache);
    place.write('file', '');
    const inFile = join(place.workspace, 'file/cache');
    const step = await runStep(place, asked, { env: { GOCACHE: inFile, RUNNER_TEMP: inFile } });
    expect(step).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
    expect(step.annotations[0]?.message).toBe(
      `GOCACHE is "${inFile}", which cannot be written. Set GOCACHE to a folder of your own.`,
    );
  });

  test('a GOCACHE of the user is named; one that can be made stays', async () => {
    using place = createPlace('cache');
    installGo(place.toolCache);
    place.write('file', '');
    const inFile = join(place.workspace, 'file/cache');
    const [wrong, right] = [
      await runStep(place, asked, { env: { GOCACHE: inFile } }),
      await runStep(place, asked, { env: { GOCACHE: join(place.root, 'new/cache') } }),
    ];
    expect(wrong.annotations[0]?.message).toContain(`GOCACHE is "${inFile}", which cannot be written`);
    expect(wrong.env['GOCACHE']).toMatch(/[\\/]build$/);
    expect(right.annotations).toEqual([]);
    expect(right.env).not.toHaveProperty('GOCACHE');
  });

  test('with Go 1.27 no GOBIN of the old GOPATH comes along', async () => {
    using place = createPlace('gobin');
    const root = installGo(place.toolCache, { release: 'go1.27.1' });
    place.write('file', '');
    const env = homeAt(join(place.workspace, 'file'));
    const step = await runStep(place, { 'go-version': '1.27' }, { env });
    expect(step.path).toEqual([join(root, 'bin'), join(step.env['GOPATH'] ?? '', 'bin')]);
  });
});

describe('PATH with Go 1.27, which answers GOPATH/bin to go env GOBIN', () => {
  test.each(['go1.26.8', 'go1.27.1'])('%s', async (release) => {
    using place = createPlace('order');
    const root = installGo(place.toolCache, { release });
    const inputs = { 'go-version': release };
    const gopathBin = join(place.home, 'go/bin');
    const path = async (env: Readonly<Record<string, string>>) =>
      (await runStep(place, inputs, { env })).path;
    expect(await path({})).toEqual([join(root, 'bin'), gopathBin]);
    expect(await path({ GOBIN: join(place.root, 'bin') })).toEqual([
      join(place.root, 'bin'),
      join(root, 'bin'),
      gopathBin,
    ]);
    expect(await path({ GOBIN: gopathBin })).toEqual([gopathBin, join(root, 'bin')]);
    writeGoEnv(place, `GOBIN=${join(place.root, 'written')}\n`);
    expect(await path({})).toEqual([join(place.root, 'written'), join(root, 'bin'), gopathBin]);
  });
});

describe('GOPATH and GOROOT', () => {
  test('a GOPATH that is GOROOT is warned of', async () => {
    using place = createPlace('gopath');
    const root = installGo(place.toolCache);
    const step = await runStep(place, asked, { env: { GOPATH: `${root}/` } });
    expect(step.code).toBe(0);
    expect(step.annotations[0]?.message).toMatch(/^GOPATH is ".*", the folder of this Go: /);
  });

  test('an install-dir that is the default GOPATH is refused before the download', async () => {
    await using scenario = await openScenario('install-dir');
    const mirror = await scenario.mirror();
    const { home, root } = scenario.place;
    const linked = whyNoFolderLinks === '' ? [join(root, 'link/go')] : [];
    if (linked.length > 0) symlinkSync(home, join(root, 'link'), 'junction');
    const inputs = { mirrors: offer(mirror, [miniGo('go1.99.1')]), 'go-version': '1.99' };
    for (const dir of [join(home, 'go'), ...linked, `${home}/x/../go/`]) {
      const step = await scenario.step({ ...inputs, 'install-dir': dir });
      expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INSTALL_DIR_REFUSED' }], env: {} });
      expect(step.annotations[0]?.message).toMatch(
        /that is the default GOPATH.*\nName another folder, such as ".*[\\/]sdk[\\/]go"/,
      );
    }
    expect(mirror.requests).toEqual([]);
  });

  test('nor is a Go used there', async () => {
    using place = createPlace('install-dir');
    writeGoTree(join(place.home, 'go'), 'go1.22.12');
    const { code, stderr } = await runShell(place, ['use', '--install-dir', join(place.home, 'go')]);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('INSTALL_DIR_REFUSED'),
    });
  });

  test.each<[string, (place: Place) => Readonly<Record<string, Readonly<Record<string, string>>>>]>([
    ['the environment', (place) => ({ env: { GOPATH: join(place.root, 'mine') } })],
    ['the input', (place) => ({ inputs: { gopath: join(place.root, 'mine') } })],
    [
      'go env -w',
      (place) => {
        writeGoEnv(place, `GOPATH=${join(place.root, 'mine')}\n`);
        return {};
      },
    ],
  ])('with another GOPATH by %s it can be there', async (_, given) => {
    using place = createPlace('install-dir');
    writeGoTree(join(place.home, 'go'), 'go1.22.12');
    const { inputs = {}, env = {} } = given(place);
    const step = await runStep(
      place,
      { ...asked, 'install-dir': join(place.home, 'go'), ...inputs },
      { env },
    );
    expect(step).toMatchObject({
      code: 0,
      env: { GOROOT: join(place.home, 'go'), GOPATH: join(place.root, 'mine') },
    });
  });

  test('so can one next to it', async () => {
    using place = createPlace('install-dir');
    const dir = join(place.home, 'go/sdk');
    writeGoTree(dir, 'go1.22.12');
    expect(await runStep(place, { ...asked, 'install-dir': dir })).toMatchObject({
      code: 0,
      env: { GOROOT: dir },
    });
  });
});

describe('what images and runners set', () => {
  test('GOPATH=/go of a golang image stays, its local is ours to replace', async () => {
    using place = createPlace('image');
    installGo(place.toolCache);
    const GOPATH = join(place.root, 'go');
    const image = { GOLANG_VERSION: '1.26.8', GOTOOLCHAIN: 'local', GOPATH };
    const first = await runStep(place, asked, { env: image });
    expect(first.env).toMatchObject({ GOPATH, GOTOOLCHAIN: 'local', SETUP_GO_TARBALL_TOOLCHAIN: 'local' });
    expect(await runStep(place, asked, { env: { ...image, ...first.env } })).toMatchObject({
      env: first.env,
    });
    writeGoEnv(place, 'GOTOOLCHAIN=auto\n');
    expect((await runStep(place, asked, { env: image })).env).toMatchObject({ GOTOOLCHAIN: 'auto' });
  });

  test("a runner's variables change nothing", async () => {
    using place = createPlace('runner');
    const root = installGo(place.toolCache);
    const env = {
      GOROOT_1_22_X64: '/opt/hostedtoolcache/go/1.22.1/x64',
      GOROOT: '/opt/hostedtoolcache/go/1.22.1/x64',
      GOFLAGS: '-mod=vendor',
      GOPROXY: 'https://goproxy.example,direct',
    };
    const step = await runStep(place, asked, { env });
    expect(step).toMatchObject({ code: 0, env: { GOROOT: root, GOPROXY: env.GOPROXY } });
    expect(Object.keys(step.env)).not.toContain('GOFLAGS');
  });
});

describe('passwords', () => {
  const goproxy = 'https://user:p%40ssw0rd-1@goproxy.example,direct';

  test('of a GOPROXY by go env -w are masked before they are handed over', async () => {
    using place = createPlace('mask');
    installGo(place.toolCache);
    writeGoEnv(place, `GOPROXY=${goproxy}\n`);
    const step = await runStep(place, asked);
    expect(step.env['GOPROXY']).toBe(goproxy);
    const masked = [...step.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, secret]) => secret);
    expect(masked).toEqual(['p%2540ssw0rd-1', 'p@ssw0rd-1']);
    expect(step.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/ssw0rd/);
    expect(step.summary).not.toMatch(/ssw0rd/);
  });

  test('where there are none, nothing is masked', async () => {
    using place = createPlace('mask');
    installGo(place.toolCache);
    expect((await runStep(place, asked)).stdout).not.toContain('add-mask');
  });
});

withGo('a go.mod above the tool cache brings no other Go in, under GOTOOLCHAIN=auto', async () => {
  using place = createPlace('inside');
  const goroot = realGoroot ?? '';
  const { release } = installRealGo(join(place.root, 'other'), goroot);
  // A tree of its own there: by a link Go would see the folders above the real one.
  const root = join(place.workspace, 'tools/go', release.replace('go', ''), toolCacheArch);
  mkdirSync(join(root, 'bin'), { recursive: true });
  mkdirSync(join(root, 'src'));
  copyFileSync(join(goroot, goFile), join(root, goFile));
  copyFileSync(join(goroot, 'src/go.mod'), join(root, 'src/go.mod'));
  for (const name of readdirSync(goroot)) {
    if (name !== 'bin' && name !== 'src') symlinkSync(join(goroot, name), join(root, name));
  }
  writeFileSync(`${root}.complete`, '');
  place.write('go.mod', 'module m\n\ngo 1.99.1\n');
  place.write('go.work', 'go 1.99.1\n');
  const env = { GOTOOLCHAIN: 'auto', GOPROXY: 'off', RUNNER_TOOL_CACHE: join(place.workspace, 'tools') };
  const step = await runStep(place, { 'go-version': release }, { env });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': root }, env: { GOTOOLCHAIN: 'auto' } });
});
