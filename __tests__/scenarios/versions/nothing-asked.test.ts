/** No input and no version file: the Go on PATH stays; without one it is `stable`. */
import { readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { createPlace, runShell, runStep } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

test('the Go on PATH stays, is activated, and is told', async () => {
  using place = createPlace('keep');
  const root = installGo(join(place.root, 'opt'), { release: 'go1.23.4' });
  const step = await runStep(place, {}, { env: { PATH: `${root}/bin:/usr/bin:/bin` } });
  expect(step.code).toBe(0);
  expect(step.stdout).toContain(
    `::notice::No Go version was requested: keeping ${root}/bin/go, which is already on PATH.`,
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

test('also one that PATH finds by a link, as /usr/bin/go is one', async () => {
  using place = createPlace('link');
  const root = installGo(join(place.root, 'opt'));
  place.write('../bin/keep', '');
  symlinkSync(join(root, 'bin/go'), join(place.root, 'bin/go'));
  expect(readlinkSync(join(place.root, 'bin/go'))).toBe(join(root, 'bin/go'));
  const env = { PATH: `${place.root}/bin:/usr/bin:/bin`, GOROOT: root };
  const step = await runStep(place, {}, { env });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': root } });
});

test('a workspace file that says nothing of Go changes nothing', async () => {
  using place = createPlace('keep');
  const root = installGo(join(place.root, 'opt'));
  place.write('.tool-versions', 'nodejs 24.1.0\n');
  place.write('mise.toml', '[tools]\nnode = "24"\n');
  const { stdout, code } = await runStep(place, {}, { env: { PATH: `${root}/bin:/usr/bin:/bin` } });
  expect(code).toBe(0);
  expect(stdout).toContain('::notice::No Go version was requested');
});

test('resolve says so too', async () => {
  using place = createPlace('keep');
  const root = installGo(join(place.root, 'opt'));
  const { stdout } = await runShell(place, ['resolve', '--json'], { PATH: `${root}/bin:/usr/bin:/bin` });
  expect(JSON.parse(stdout)).toMatchObject({
    source: 'Go on PATH',
    release: 'go1.22.12',
    version: '1.22.12',
    installed: root,
  });
});

test('a go on PATH that does not work', async () => {
  using place = createPlace('broken');
  const root = installGo(join(place.root, 'opt'));
  rmSync(join(root, 'VERSION'));
  const { code, stdout } = await runStep(place, {}, { env: { PATH: `${root}/bin:/usr/bin:/bin` } });
  expect(code).toBe(1);
  expect(stdout).toContain('title=GO_FAILED::');
});

test('without any Go it is stable, and a mirror that cannot be reached is named', async () => {
  using place = createPlace('stable');
  const { code, stdout } = await runStep(place, { mirrors: 'http://127.0.0.1:9/dl', 'max-retries': '0' });
  expect(code).toBe(1);
  expect(stdout).toContain('Go stable (default)\n');
  expect(stdout).toMatch(/::error title=MIRROR_UNREACHABLE::MIRROR_UNREACHABLE: .*127\.0\.0\.1/);
  expect(stdout.replaceAll(/^::debug::.*$/gm, '')).not.toMatch(/at .*\.js:\d/);
});

const withGo = testUnless(whyNoRealGo);

withGo("this machine's own Go on PATH, in a project that asks for none", async () => {
  using place = createPlace('real');
  const { root, release } = installRealGo(place.toolCache, realGoroot ?? '');
  const { code, outputs, stdout } = await runStep(place, {}, { env: { PATH: `${root}/bin:/usr/bin:/bin` } });
  expect([code, outputs['go-version']]).toEqual([0, release.replace('go', '')]);
  expect(stdout).toContain('::notice::');
});
