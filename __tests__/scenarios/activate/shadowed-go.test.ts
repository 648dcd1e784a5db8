/** Another Go in the way: neutralised where that can be done, else named. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  goArch,
  goFile,
  goOs,
  installGo,
  installRealGo,
  programName,
  realGoroot,
  whyNoRealGo,
  writeGoCommand,
} from '../../support/installed-go.ts';
import { createPlace, pathWith, runStep, writeGoEnv } from '../../support/product.ts';
import { whyNoLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const asked = { 'go-version': '1.22' };

test.each<[string, string, RegExp | undefined]>([
  ['go1.21.5', 'local', /^::warning::go env -w has set GOTOOLCHAIN to "go1\.21\.5"/m],
  ['go1.21.5+auto', 'local', /^::warning::go env -w has set GOTOOLCHAIN/m],
  ['go1.22.12', 'go1.22.12', undefined],
  ['local', 'local', undefined],
  ['auto', 'auto', undefined],
  ['path', 'path', undefined],
])('go env -w GOTOOLCHAIN=%s', async (written, exported, warning) => {
  using place = createPlace('written');
  installGo(place.toolCache);
  writeGoEnv(place, `GOTOOLCHAIN=${written}\n`);
  const { code, env, stdout } = await runStep(place, asked);
  expect(code).toBe(0);
  expect(env['GOTOOLCHAIN']).toBe(exported);
  if (warning === undefined) expect(stdout).not.toContain('::warning::');
  else expect(stdout).toMatch(warning);
});

test.each(['auto', 'local', 'path', 'go1.22.12', 'go1.22.12+auto'])(
  'GOTOOLCHAIN=%s in the environment stays',
  async (value) => {
    using place = createPlace('chosen');
    installGo(place.toolCache);
    const { code, env } = await runStep(place, asked, { env: { GOTOOLCHAIN: value } });
    expect(code).toBe(0);
    expect(env).toMatchObject({ GOTOOLCHAIN: value });
  },
);

test.each(['go1.21.5', 'go1.23.0+auto'])('GOTOOLCHAIN=%s in the environment is an error', async (value) => {
  using place = createPlace('chosen');
  installGo(place.toolCache);
  const { code, stdout, env } = await runStep(place, asked, { env: { GOTOOLCHAIN: value } });
  expect(code).toBe(1);
  expect(stdout).toContain(`title=GO_SHADOWED::GOTOOLCHAIN is "${value}" in the environment`);
  expect(env).toEqual({});
});

test('a Go before 1.21 does not read GOTOOLCHAIN', async () => {
  using place = createPlace('old');
  installGo(place.toolCache, { release: 'go1.20.14' });
  const { code } = await runStep(place, { 'go-version': '1.20' }, { env: { GOTOOLCHAIN: 'go1.23.0' } });
  expect(code).toBe(0);
});

test('a go in GOBIN is named', async () => {
  using place = createPlace('gobin');
  installGo(place.toolCache);
  const gobin = join(place.root, 'bin');
  writeGoCommand(join(gobin, 'go'), 'go1.19.1');
  const { code, stdout } = await runStep(place, asked, { env: { GOBIN: gobin } });
  expect(code).toBe(1);
  expect(stdout).toContain(`the first go on PATH is "${join(gobin, programName('go'))}"`);
});

testUnless(whyNoLinks)('unless it is a link to the one that is set up', async () => {
  using place = createPlace('gobin');
  const root = installGo(place.toolCache);
  const gobin = join(place.root, 'bin');
  place.write('../bin/keep', '');
  symlinkSync(join(root, goFile), join(gobin, programName('go')));
  expect(await runStep(place, asked, { env: { GOBIN: gobin } })).toMatchObject({ code: 0 });
});

test.each(['go1.26.8', 'go1.27.1'])(
  'programs in GOPATH/bin come after those of %s, and shadow none',
  async (release) => {
    using place = createPlace('gopath');
    const root = installGo(place.toolCache, { release });
    for (const name of ['go', 'gofmt']) writeGoCommand(join(place.home, 'go/bin', name), 'go1.19.1');
    const step = await runStep(place, { 'go-version': release });
    expect(step).toMatchObject({ code: 0, annotations: [] });
    expect(step.path).toEqual([join(root, 'bin'), join(place.home, 'go/bin')]);
  },
);

test('a go elsewhere on PATH comes after ours', async () => {
  using place = createPlace('path');
  const root = installGo(place.toolCache);
  writeGoCommand(join(place.root, 'system/go'), 'go1.19.1');
  const step = await runStep(place, asked, { env: { PATH: pathWith(join(place.root, 'system')) } });
  expect(step.code).toBe(0);
  expect(step.path[0]).toBe(join(root, 'bin'));
});

test('go env -w GOROOT breaks no Go, and is named', async () => {
  using place = createPlace('written');
  const root = installGo(place.toolCache);
  writeGoEnv(place, 'GOROOT=/usr/lib/go\n');
  expect((await runStep(place, asked)).env['GOROOT']).toBe(root);
  const { env, stdout, code } = await runStep(place, { ...asked, 'export-goroot': 'false' });
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('go env -w has set GOROOT'),
  });
  expect(env['GOROOT']).toBe(root);
});

test('a tree whose go is another version', async () => {
  using place = createPlace('liar');
  const root = installGo(place.toolCache);
  writeGoCommand(join(root, 'bin/go'), 'go1.22.11');
  const { code, stdout } = await runStep(place, asked);
  expect(code).toBe(1);
  expect(stdout).toContain(
    `::go version in "${root}" is "go version go1.22.11 ${goOs}/${goArch}", expected "go1.22.12"`,
  );
});

const withGo = testUnless(whyNoRealGo);

withGo("this machine's own Go under every GOTOOLCHAIN that go env -w can hold", async () => {
  using place = createPlace('real');
  const { release } = installRealGo(place.toolCache, realGoroot ?? '');
  for (const written of ['go1.22.1', 'local', 'auto', 'go1.99.1+path', 'nonsense']) {
    writeGoEnv(place, `GOTOOLCHAIN=${written}\nGOFLAGS=-buildvcs=false\n`);
    const { code, outputs } = await runStep(place, { 'go-version': release });
    expect([written, code, outputs['go-version']]).toEqual([written, 0, release.replace('go', '')]);
  }
});
