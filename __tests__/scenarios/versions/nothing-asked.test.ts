/** No input and no version file: the Go on PATH stays; without one it is `stable`. */
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  goFile,
  installGo,
  installRealGo,
  realGoroot,
  whyNoRealGo,
  writeGoCommand,
} from '../../support/installed-go.ts';
import {
  createPlace,
  type Place,
  pathWith,
  runNode,
  runShell,
  runStep,
  userOf,
} from '../../support/product.ts';
import { whyNoShell } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

test('the Go on PATH is kept and activated, with a notice', async () => {
  using place = createPlace('keep');
  const root = installGo(join(place.root, 'opt'), { release: 'go1.23.4' });
  const step = await runStep(place, {}, { env: { PATH: pathWith(join(root, 'bin')) } });
  expect(step.code).toBe(0);
  expect(step.stdout).toContain(
    `::notice::No go-version, and no version file that names one in "${place.workspace}": using ${join(root, goFile)}, the Go on PATH.`,
  );
  expect(step.outputs).toMatchObject({
    'go-version': '1.23.4',
    'go-root': root,
    trust: 'unrecorded',
    mirror: '',
  });
  expect(step.env).toMatchObject({ GOROOT: root, GOTOOLCHAIN: 'local' });
  expect(step.path).toEqual([join(root, 'bin'), join(place.home, 'go/bin')]);
});

testUnless(whyNoShell)('also one that PATH finds by a wrapper', async () => {
  using place = createPlace('wrapper');
  const root = installGo(join(place.root, 'opt'));
  place.write('../bin/go', `#!/bin/sh\nexec '${root}/bin/go' "$@"\n`);
  chmodSync(join(place.root, goFile), 0o755);
  const step = await runStep(place, {}, { env: { PATH: pathWith(join(place.root, 'bin')) } });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': root } });
});

test.each([
  ['of another Go', (place: Place) => installGo(place.toolCache, { release: 'go1.20.1' })],
  ['that is gone', (place: Place) => join(place.root, 'gone')],
])('with a GOROOT %s the Go on PATH stays, and GOROOT becomes its root', async (_, make) => {
  using place = createPlace('goroot');
  const root = installGo(join(place.root, 'opt'), { release: 'go1.23.4' });
  const [GOROOT, PATH] = [make(place), pathWith(join(root, 'bin'))];
  const step = await runStep(place, {}, { env: { GOROOT, PATH } });
  expect(step).toMatchObject({
    code: 0,
    outputs: { 'go-version': '1.23.4', 'go-root': root },
    env: { GOROOT: root },
  });
  const without = await runStep(place, { 'export-goroot': 'false' }, { env: { GOROOT, PATH } });
  expect(without).toMatchObject({ code: 0, outputs: { 'go-root': root }, env: { GOROOT: '' } });
});

test.each([
  ['go1.28-devel_33aff0e5', 'go1.28-devel_33aff0e5 Mon Nov 2 10:00:00 2026 +0000'],
  ['go1.20-33aff0e5', 'devel go1.20-33aff0e5 Mon Nov 2 10:00:00 2026 +0000'],
  ['go1.24.4-custom', 'go1.24.4-custom X:nodwarf5'],
])('a Go without VERSION, built from source, stays: %s', async (release, said) => {
  using place = createPlace('devel');
  const root = join(place.root, 'opt/go');
  writeGoCommand(join(root, 'bin/go'), release, said);
  const step = await runStep(place, {}, { env: { PATH: pathWith(join(root, 'bin')) } });
  const version = release.replace('go', '');
  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': version, 'go-root': root } });
  expect(step.stdout).toContain(`go version ${said} `);
});

test('a workspace file that says nothing of Go changes nothing', async () => {
  using place = createPlace('keep');
  const root = installGo(join(place.root, 'opt'));
  place.write('.tool-versions', 'nodejs 24.1.0\n');
  place.write('mise.toml', '[tools]\nnode = "24"\n');
  const { stdout, code } = await runStep(place, {}, { env: { PATH: pathWith(join(root, 'bin')) } });
  expect(code).toBe(0);
  expect(stdout).toContain('::notice::No go-version, and no version file that names one in');
});

test('resolve says so too', async () => {
  using place = createPlace('keep');
  const root = installGo(join(place.root, 'opt'));
  const { stdout } = await runShell(place, ['resolve', '--json'], { PATH: pathWith(join(root, 'bin')) });
  expect(JSON.parse(stdout)).toMatchObject({
    source: 'Go on PATH',
    release: 'go1.22.12',
    version: '1.22.12',
    installed: root,
  });
});

testUnless(whyNoShell)('a go on PATH that does not work', async () => {
  using place = createPlace('broken');
  place.write('../bin/go', '#!/bin/sh\necho "no such machine" >&2\nexit 1\n');
  chmodSync(join(place.root, goFile), 0o755);
  const { code, annotations } = await runStep(
    place,
    {},
    { env: { PATH: pathWith(join(place.root, 'bin')) } },
  );
  expect(code).toBe(1);
  expect(annotations.at(-1)).toMatchObject({
    title: 'GO_FAILED',
    message: expect.stringContaining('does not say which Go it is: no such machine'),
  });
});

test('in a shell all folders that were searched are named', async () => {
  using place = createPlace('folders');
  place.write('a/b/keep', '');
  const root = installGo(join(place.root, 'opt'));
  const cwd = join(place.workspace, 'a/b');
  const env = { ...userOf(place), PATH: pathWith(join(root, 'bin')) };
  const { stderr } = await runNode(['resolve'], { env, cwd });
  const folders = [cwd, join(place.workspace, 'a'), place.workspace, place.root];
  expect(stderr).toContain(
    `no version file that names one in ${folders.map((path) => `"${path}"`).join(', ')}, `,
  );
});

test('without any Go it is stable, and a mirror that cannot be reached is named', async () => {
  using place = createPlace('stable');
  const { code, stdout } = await runStep(place, { mirrors: 'http://127.0.0.1:9/dl', 'max-retries': '0' });
  expect(code).toBe(1);
  expect(stdout).toContain('Go stable (default)\n');
  expect(stdout).toMatch(/::error title=MIRROR_UNREACHABLE::.*127\.0\.0\.1/);
  expect(stdout.replaceAll(/^::debug::.*$/gm, '')).not.toMatch(/at .*\.js:\d/);
});

const withGo = testUnless(whyNoRealGo);

withGo("this machine's own Go on PATH, in a project that asks for none", async () => {
  using place = createPlace('real');
  const { root, release } = installRealGo(place.toolCache, realGoroot ?? '');
  const { code, outputs, stdout } = await runStep(place, {}, { env: { PATH: pathWith(join(root, 'bin')) } });
  expect([code, outputs['go-version']]).toEqual([0, release.replace('go', '')]);
  expect(stdout).toContain('::notice::');
});

withGo('the same by a link, as /usr/bin/go is one, whatever GOROOT says', async () => {
  using place = createPlace('link');
  const goroot = realGoroot ?? '';
  place.write('../bin/keep', '');
  symlinkSync(join(goroot, goFile), join(place.root, goFile));
  for (const GOROOT of [undefined, '/nowhere', goroot]) {
    const step = await runStep(place, {}, { env: { PATH: pathWith(join(place.root, 'bin')), GOROOT } });
    expect(step).toMatchObject({ code: 0, outputs: { 'go-root': goroot }, env: { GOROOT: goroot } });
  }
});
