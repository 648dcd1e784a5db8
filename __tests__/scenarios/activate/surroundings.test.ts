/** Activation in odd surroundings: no HOME, strange paths, and projects that ask for another Go. */
import { mkdirSync, renameSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { buildCacheAt, createPlace, homeAt, runStep } from '../../support/product.ts';
import { onWindows } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

type Texts = Readonly<Record<string, string>>;

testUnless(onWindows ? 'on Windows Node gives every process a home folder' : '')(
  'without HOME, GOPATH and GOCACHE go to a temporary folder, and that is said',
  async () => {
    using place = createPlace('homeless');
    installGo(place.toolCache);
    const step = await runStep(place, { 'go-version': '1.22' }, { env: { HOME: undefined } });
    expect(step.code).toBe(0);
    const { GOPATH = '', GOCACHE = '' } = step.env;
    expect([GOPATH, GOCACHE]).toEqual(['go', 'build'].map((name) => join(dirname(GOPATH), name)));
    expect(dirname(dirname(GOPATH))).toBe(place.root); // RUNNER_TEMP
    expect(step.outputs['go-path']).toBe(GOPATH);
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`HOME is not set, so Go has no GOCACHE: it is "${GOCACHE}" instead.`),
      expect.stringContaining(`HOME is not set, so Go has no GOPATH: it is "${GOPATH}" instead.`),
    ]);
  },
);

test('if HOME cannot be written, GOPATH and GOCACHE go to a temporary folder, with a warning', async () => {
  using place = createPlace('nowhere');
  installGo(place.toolCache);
  place.write('file', 'in the way');
  const step = await runStep(place, { 'go-version': '1.22' }, { env: homeAt(join(place.workspace, 'file')) });
  expect(step.code).toBe(0);
  const home = join(place.workspace, 'file');
  const { GOPATH = '', GOCACHE = '' } = step.env;
  expect([GOPATH, GOCACHE]).toEqual(['go', 'build'].map((name) => join(dirname(GOPATH), name)));
  expect(dirname(dirname(GOPATH))).toBe(place.root); // RUNNER_TEMP
  expect(step.path[1]).toBe(join(GOPATH, 'bin'));
  expect(step.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringContaining(
      `warning: GOCACHE is "${buildCacheAt(home)}", which cannot be written: it is "${GOCACHE}"`,
    ),
    expect.stringContaining(
      `warning: GOPATH is "${join(home, 'go')}", which cannot be written: it is "${GOPATH}"`,
    ),
  ]);
  expect(step.stdout).toContain(`${join(GOPATH, 'pkg/mod')}`);
});

test.each(['a b', 'größe', "it's", '工具', 'a=b', '$HOME', 'a%20b'])('a path with %s', async (name) => {
  using place = createPlace('paths');
  const toolCache = join(place.root, name);
  const home = join(place.root, `home ${name}`);
  for (const folder of [toolCache, home]) mkdirSync(folder);
  const root = installGo(toolCache);
  const step = await runStep(
    place,
    { 'go-version': '1' },
    { env: { RUNNER_TOOL_CACHE: toolCache, ...homeAt(home) } },
  );
  expect(step.code).toBe(0);
  expect(step.env).toMatchObject({ GOROOT: root, GOPATH: join(home, 'go') });
  expect(step.path).toEqual([join(root, 'bin'), join(home, 'go/bin')]);
});

test('a folder that PATH cannot name', async () => {
  using place = createPlace('colon');
  installGo(join(place.root, `a${delimiter}b`));
  const { code, stdout } = await runStep(
    place,
    { 'go-version': '1' },
    { env: { RUNNER_TOOL_CACHE: join(place.root, `a${delimiter}b`) } },
  );
  expect(code).toBe(1);
  expect(stdout).toMatch(/title=GO_SHADOWED::".*" cannot be on PATH/);
});

const withGo = whyNoRealGo ? describe.skip : describe;

withGo(`with this machine's own Go${whyNoRealGo && ` (skipped: ${whyNoRealGo})`}`, () => {
  test.each<[string, Texts, Texts]>([
    ['plain', {}, {}],
    ['export-goroot: false', { 'export-goroot': 'false' }, {}],
    ['odd GOFLAGS', {}, { GOFLAGS: '-mod=vendor -tags=x -buildvcs=false' }],
    ['GOTOOLCHAIN=auto', {}, { GOTOOLCHAIN: 'auto' }],
    ['GOENV=off', {}, { GOENV: 'off' }],
    ['GOWORK set', {}, { GOWORK: '/nowhere/go.work' }],
    ['GO111MODULE=off', {}, { GO111MODULE: 'off' }],
  ])('in a project that asks for a Go to come: %s', async (_, inputs, env) => {
    using place = createPlace('real');
    const { root, release } = installRealGo(place.toolCache, realGoroot ?? '');
    place.write('go.mod', 'module example.com/m\n\ngo 1.99\n');
    const step = await runStep(place, { 'go-version': release, ...inputs }, { env });
    expect([step.code, step.stderr]).toEqual([0, '']);
    expect(step.outputs).toMatchObject({ 'go-version': release.replace('go', ''), 'go-root': root });
    expect(step.env['GOTOOLCHAIN']).toBe(env['GOTOOLCHAIN'] ?? 'local');
  });

  test('a GOPATH that Go refuses is told in its own words', async () => {
    using place = createPlace('real');
    const { release } = installRealGo(place.toolCache, realGoroot ?? '');
    const { code, stdout } = await runStep(place, { 'go-version': release }, { env: { GOPATH: 'relative' } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/title=GO_FAILED::.*GOPATH entry is relative/);
  });

  test('a moved tree', async () => {
    using place = createPlace('real');
    const { release } = installRealGo(join(place.root, 'before'), realGoroot ?? '');
    renameSync(join(place.root, 'before/go'), join(place.toolCache, 'go'));
    expect(await runStep(place, { 'go-version': release })).toMatchObject({ code: 0 });
  });
});
