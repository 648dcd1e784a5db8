/** What is exported, given the inputs and what was set already. */
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import {
  createPlace,
  type Place,
  runShell,
  runStep,
  type StepOutcome,
  writeGoEnv,
} from '../../support/product.ts';
import { onWindows } from '../../support/system.ts';

type Texts = Readonly<Record<string, string>>;

async function setUp(
  place: Place,
  inputs: Texts = {},
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<StepOutcome> {
  installGo(place.toolCache);
  const step = await runStep(place, { 'go-version': '1.22', ...inputs }, { env });
  if (step.code !== 0) throw new Error(step.stdout + step.stderr);
  return step;
}

describe('GOROOT', () => {
  test('is exported, and one that was set is named', async () => {
    using place = createPlace('goroot');
    const { env, stdout } = await setUp(place, {}, { GOROOT: '/usr/lib/go' });
    expect(env['GOROOT']).toBe(join(place.toolCache, 'go/1.22.12', process.arch));
    expect(stdout).toContain('GOROOT was "/usr/lib/go" and is now');
  });

  test('is left alone by export-goroot: false', async () => {
    using place = createPlace('goroot');
    const { env, outputs } = await setUp(place, { 'export-goroot': 'false' });
    expect(env).not.toHaveProperty('GOROOT');
    expect(outputs['go-root']).toBe(join(place.toolCache, 'go/1.22.12', process.arch));
  });

  test("but another Go's is emptied there, since it would break this one", async () => {
    using place = createPlace('goroot');
    const { env, stdout } = await setUp(place, { 'export-goroot': 'false' }, { GOROOT: '/usr/lib/go' });
    expect(env['GOROOT']).toBe('');
    expect(stdout).toMatch(/^::warning::GOROOT is "\/usr\/lib\/go"/m);
  });

  test('in a shell emptied means unset', async () => {
    using place = createPlace('goroot');
    installGo(place.toolCache);
    const args = ['setup', '--go-version', '1', '--no-export-goroot'];
    const { stdout } = await runShell(place, args, {
      RUNNER_TOOL_CACHE: place.toolCache,
      GOROOT: '/usr/lib/go',
    });
    expect(stdout).toMatch(onWindows ? /^\$env:GOROOT = \$null$/m : /^unset GOROOT$/m);
  });

  test.each(['go1.8.7', 'go1.4.3'])(
    'is always exported for %s, which does not find its own',
    async (release) => {
      using place = createPlace('old');
      const root = installGo(place.toolCache, { release });
      const step = await runStep(place, { 'go-version': release, 'export-goroot': 'false' });
      expect(step.code).toBe(0);
      expect(step.env).toMatchObject({ GOROOT: root, GOPATH: join(place.home, 'go') });
      expect(step.env).not.toHaveProperty('GOPROXY');
      expect(step.outputs['go-version']).toBe(release.replace('go', ''));
    },
  );
});

describe('GOPATH, GOBIN, GOPROXY, GOPRIVATE', () => {
  test("are Go's own defaults, and the folder for go install is made", async () => {
    using place = createPlace('defaults');
    const { env, path } = await setUp(place);
    expect(env).toMatchObject({ GOPATH: join(place.home, 'go'), GOPROXY: 'https://proxy.golang.org,direct' });
    expect(env).not.toHaveProperty('GOPRIVATE');
    expect(path[1]).toBe(join(place.home, 'go/bin'));
    expect(place.tree(place.home)).toEqual(['go/', 'go/bin/']);
  });

  test('that the user set in the environment stay', async () => {
    using place = createPlace('effective');
    const given = {
      GOPATH: ['first', 'second'].map((name) => join(place.root, name)).join(delimiter),
      GOPROXY: 'off',
    };
    const step = await setUp(place, {}, given);
    expect(step.env).toMatchObject(given);
    expect(step.outputs['go-path']).toBe(join(place.root, 'first'));
    expect(step.path[1]).toBe(join(place.root, 'first/bin'));
  });

  test('that the user set with go env -w stay', async () => {
    using place = createPlace('effective');
    writeGoEnv(place, `GOPATH=${place.root}/written\nGOPROXY=direct\n`);
    expect((await setUp(place)).env).toMatchObject({ GOPATH: `${place.root}/written`, GOPROXY: 'direct' });
  });

  test('inputs win over both', async () => {
    using place = createPlace('inputs');
    writeGoEnv(place, 'GOPROXY=direct\n');
    const inputs = {
      gopath: join(place.root, 'mine'),
      goproxy: 'https://proxy.example',
      goprivate: 'example.com/*',
    };
    const { env, path } = await setUp(place, inputs, {
      GOPATH: '/elsewhere',
      GOPROXY: 'off',
      GOPRIVATE: 'x',
    });
    expect(env).toMatchObject({
      GOPATH: inputs.gopath,
      GOPROXY: inputs.goproxy,
      GOPRIVATE: inputs.goprivate,
    });
    expect(path[1]).toBe(join(inputs.gopath, 'bin'));
  });

  test.each(['go', '~/go', './go', onWindows ? 'C:\\a;b' : '/a:b'])(
    'gopath %s is no absolute path',
    async (gopath) => {
      using place = createPlace('relative');
      const { code, stdout } = await runStep(place, { 'go-version': '1', gopath });
      expect(code).toBe(1);
      expect(stdout).toContain('::error title=INPUT_INVALID::The input gopath contains');
    },
  );

  test('GOBIN is in front of all', async () => {
    using place = createPlace('gobin');
    const { path } = await setUp(place, {}, { GOBIN: join(place.root, 'bin') });
    expect(path).toEqual([
      join(place.root, 'bin'),
      expect.stringMatching(/1\.22\.12[\\/].*[\\/]bin$/),
      join(place.home, 'go/bin'),
    ]);
  });
});
