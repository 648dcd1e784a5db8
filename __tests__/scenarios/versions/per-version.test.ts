/** `gobin` and `gopath-mode`: each version installs to, and finds first, its own tools, on every host. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDotenv, runJob } from '../../support/gitlab.ts';
import { installGo } from '../../support/installed-go.ts';
import { exported, type Place, pathWith, runShell, writeGoEnv } from '../../support/product.ts';
import { whereIs, whyNoShell } from '../../support/real-shells.ts';
import { openScenario } from '../../support/scenario.ts';
import { onWindows } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const releases = ['go1.97.3', 'go1.98.2', 'go1.99.1'];

interface Explained {
  readonly decisions: readonly { readonly variable: string }[];
  readonly folders: readonly unknown[];
  readonly environment: Readonly<Record<string, string>>;
}

async function openWorld() {
  const scenario = await openScenario('per-version');
  const { place } = scenario;
  for (const release of releases) installGo(place.toolCache, { release });
  const env = { RUNNER_TOOL_CACHE: place.toolCache };
  return {
    ...scenario,
    root: (version: string) => join(place.toolCache, 'go', version, process.arch),
    bin: (version: string) => join(place.home, 'go', 'bin', version),
    own: (version: string) => join(place.home, 'go', version),
    shell: (...args: readonly string[]) => runShell(place, args, env),
  };
}

describe('gobin: per-version', () => {
  test('a step exports GOBIN of the active version, which is on PATH before its Go', async () => {
    await using world = await openWorld();
    const { outputs, env, path, annotations } = await world.step({
      'go-version': '1.99',
      gobin: 'per-version',
    });
    const gobin = world.bin('1.99.1');
    expect(annotations).toEqual([]);
    expect(env).toMatchObject({
      GOBIN: gobin,
      SETUP_GO_TARBALL_GOBIN: gobin,
      GOPATH: join(world.place.home, 'go'),
    });
    expect(path).toEqual([gobin, join(world.root('1.99.1'), 'bin'), join(world.place.home, 'go', 'bin')]);
    expect(outputs['go-path']).toBe(join(world.place.home, 'go'));
    expect(existsSync(gobin)).toBe(true);
  });

  test('a later step with another version has another, and one without the input none', async () => {
    await using world = await openWorld();
    const first = await world.step({ 'go-version': '1.99', gobin: 'per-version' });
    const second = await world.step({ 'go-version': '1.98', gobin: 'per-version' }, { env: first.env });
    expect(second.annotations).toEqual([]);
    expect(second.env['GOBIN']).toBe(world.bin('1.98.2'));
    const third = await world.step({ 'go-version': '1.98' }, { env: { ...first.env, ...second.env } });
    expect(third.env).toMatchObject({ GOBIN: '', SETUP_GO_TARBALL_GOBIN: '' });
    expect(third.path[0]).toBe(join(world.root('1.98.2'), 'bin'));
  });

  test('a GOBIN of yours gives way, with one warning; without the input it stays', async () => {
    await using world = await openWorld();
    const GOBIN = join(world.place.root, 'tools');
    const given = await world.step({ 'go-version': '1.99', gobin: 'per-version' }, { env: { GOBIN } });
    expect(given.env['GOBIN']).toBe(world.bin('1.99.1'));
    expect(given.annotations.map(({ message }) => message)).toEqual([
      `GOBIN is "${GOBIN}" in the environment, and the input gobin is per-version: it is "${world.bin('1.99.1')}" instead. Omit that input to keep yours.`,
    ]);
    const kept = await world.step({ 'go-version': '1.99' }, { env: { GOBIN } });
    expect([kept.path[0], kept.env['GOBIN'], kept.annotations]).toEqual([GOBIN, undefined, []]);
    writeGoEnv(world.place, `GOBIN=${GOBIN}\n`);
    const written = await world.step({ 'go-version': '1.99', gobin: 'per-version' });
    expect(written.annotations).toEqual([
      expect.objectContaining({ message: expect.stringContaining(`GOBIN is "${GOBIN}" by go env -w`) }),
    ]);
    expect(written.env['GOBIN']).toBe(world.bin('1.99.1'));
  });

  test('env says who decided, and what was overruled', async () => {
    await using world = await openWorld();
    writeGoEnv(world.place, 'GOBIN=/mine\n');
    const gobin = world.bin('1.99.1');
    const flags = ['env', '1.99', '--gobin', 'per-version'];
    const table = await world.shell(...flags, '--explain');
    const row = table.stdout.split('\n').find((line) => / GOBIN /.test(line));
    expect(row?.split(/ {2,}/)).toEqual(['*', 'GOBIN', gobin, 'setup-go-tarball', 'go env -w: /mine']);
    const { stdout } = await world.shell(...flags, '--json');
    const { decisions, folders, environment }: Explained = JSON.parse(stdout);
    expect(environment).toMatchObject({ GOBIN: gobin });
    expect(folders[0]).toMatchObject({ folder: gobin, 'decided-by': 'GOBIN' });
    expect(decisions.find(({ variable }) => variable === 'GOBIN')).toEqual({
      variable: 'GOBIN',
      value: gobin,
      'decided-by': 'setup-go-tarball',
      exported: true,
      overruled: [{ value: '/mine', by: 'go env -w' }],
    });
  });

  test('another value is refused', async () => {
    await using world = await openWorld();
    const { code, annotations } = await world.step({ 'go-version': '1.99', gobin: 'each' });
    expect(code).toBe(1);
    expect(annotations).toContainEqual(
      expect.objectContaining({
        title: 'INPUT_INVALID',
        message: expect.stringContaining('The input gobin is "each"'),
      }),
    );
  });

  testUnless(onWindows ? 'there it is a .cmd file, which is tested with wine' : '')(
    'by its name a version has its own, unless you set another for one command',
    async () => {
      await using world = await openWorld();
      const step = await world.step({ 'go-version': '1.97,1.99', gobin: 'per-version' });
      const ask = (command: string, more: Readonly<Record<string, string>> = {}) =>
        execFileSync('/bin/sh', ['-c', command], {
          encoding: 'utf8',
          env: { HOME: world.place.home, ...step.env, PATH: pathWith(...step.path), ...more },
        });
      expect(ask('go env GOBIN; go1.97 env GOBIN; go1.99.1 env GOBIN')).toBe(
        `${world.bin('1.99.1')}\n${world.bin('1.97.3')}\n${world.bin('1.99.1')}\n`,
      );
      expect(ask('go1.97 env GOBIN', { GOBIN: '/mine' })).toBe('/mine\n');
    },
  );

  test('GitLab, exec and dotenv have it too', async () => {
    await using world = await openWorld();
    const { place } = world;
    const job = await runJob(place, ['setup', '1.98', '--gobin', 'per-version', '--dotenv', 'go.env']);
    expect(exported(job.stdout, 'GOBIN')).toBe(world.bin('1.98.2'));
    const file = readFileSync(join(place.workspace, 'go.env'), 'utf8');
    expect(readDotenv(file)).toMatchObject({ GOBIN: world.bin('1.98.2') });
    const run = await world.shell('exec', '1.97', '--gobin', 'per-version', '--', 'go', 'env', 'GOBIN');
    expect(run).toMatchObject({ code: 0, stdout: `${world.bin('1.97.3')}\n` });
  });
});

describe('gopath-mode: per-version', () => {
  test('GOPATH is that of the version, and the module cache is shared', async () => {
    await using world = await openWorld();
    const { home } = world.place;
    const inputs = { 'go-version': '1.99', 'gopath-mode': 'per-version' };
    const step = await world.step(inputs);
    expect(step.annotations).toEqual([]);
    expect(step.env).toMatchObject({
      GOPATH: world.own('1.99.1'),
      GOMODCACHE: join(home, 'go', 'pkg', 'mod'),
    });
    expect(step.env).not.toHaveProperty('GOBIN');
    expect(step.path).toEqual([join(world.root('1.99.1'), 'bin'), join(world.own('1.99.1'), 'bin')]);
    expect(step.outputs['go-path']).toBe(world.own('1.99.1'));
    const other = await world.step({ ...inputs, 'go-version': '1.98' }, { env: step.env });
    expect(other.env).toMatchObject({
      GOPATH: world.own('1.98.2'),
      GOMODCACHE: join(home, 'go', 'pkg', 'mod'),
    });
    const shared = await world.step({ 'go-version': '1.98' }, { env: { ...step.env, ...other.env } });
    expect(shared.env).toMatchObject({ GOPATH: join(home, 'go'), SETUP_GO_TARBALL_GOPATH: '' });
  });

  test('a GOMODCACHE of yours stays, and the input gopath says where the folders are', async () => {
    await using world = await openWorld();
    const [GOMODCACHE, gopath] = [join(world.place.root, 'modules'), join(world.place.root, 'gopath')];
    const inputs = { 'go-version': '1.99', 'gopath-mode': 'per-version', gobin: 'per-version', gopath };
    const step = await world.step(inputs, { env: { GOMODCACHE } });
    expect(step.env).toMatchObject({
      GOPATH: join(gopath, '1.99.1'),
      GOBIN: join(gopath, '1.99.1', 'bin'),
      GOMODCACHE,
    });
    expect(step.path).toEqual([join(gopath, '1.99.1', 'bin'), join(world.root('1.99.1'), 'bin')]);
  });

  test('a GOPATH of several folders is refused', async () => {
    await using world = await openWorld();
    const GOPATH = [join(world.place.root, 'a'), join(world.place.root, 'b')].join(delimiter);
    const step = await world.step(
      { 'go-version': '1.99', 'gopath-mode': 'per-version' },
      { env: { GOPATH } },
    );
    expect(step.annotations).toContainEqual(
      expect.objectContaining({
        title: 'INPUT_INVALID',
        message: expect.stringContaining('several folders'),
      }),
    );
    expect(step.env).toEqual({});
  });
});

/** What a shell has after these lines. */
function evaluate(shell: string, place: Place, script: string): readonly string[] {
  const env = { HOME: place.home, PATH: '/usr/bin:/bin', RUNNER_TOOL_CACHE: place.toolCache };
  const show = 'go version; env | grep -E "^(GOBIN|GOPATH|GOMODCACHE|PATH|SETUP_GO_TARBALL_GO.*)=" | sort';
  const text = execFileSync(whereIs(shell), ['-c', `${script}; ${show}`], {
    env: { ...env, SETUP_GO_ADVISORIES: 'off' },
    cwd: place.workspace,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return text.trimEnd().split('\n');
}

for (const shell of ['dash', 'bash', 'zsh', 'fish'])
  describe(`usego in ${shell}`, () => {
    const story = testUnless(whyNoShell(shell) || (onWindows ? 'there sh asks the program' : ''));
    for (const flags of [
      '--gobin per-version',
      '--gopath-mode per-version',
      '--gobin per-version --gopath-mode per-version',
    ])
      story(`${flags}: a switch takes them along, and PATH does not grow`, async () => {
        await using world = await openWorld();
        const { place } = world;
        const language = shell === 'dash' ? 'sh' : shell;
        const command = (words: string) =>
          `'${process.execPath}' '${join(import.meta.dirname, '../../../dist/index.js')}' ${words} --shell ${language} ${flags}`;
        const load = (words: string) =>
          shell === 'fish' ? `${command(words)} | source` : `eval "$(${command(words)})"`;
        const direct = evaluate(shell, place, load('use 1.97'));
        expect(direct.join('\n')).toContain('/go/');
        expect(direct.join('\n')).toContain('1.97.3');
        const used = evaluate(shell, place, `${load('use 1.99')}; ${load('use 1.97')}`);
        const switched = evaluate(shell, place, `${load('use 1.99')}; usego 1.98; usego 1.97`);
        const asked = evaluate(shell, place, `${load('use 1.99')}; usego '<1.98'`);
        for (const each of [used, switched, asked]) expect(each).toEqual(direct);
      });

    story('--profile has them in a new shell', async () => {
      await using world = await openWorld();
      const { place } = world;
      const language = shell === 'dash' ? 'sh' : shell;
      const { code } = await world.shell(
        ...[
          'setup',
          '1.98',
          '--profile',
          '--shell',
          language,
          '--gobin',
          'per-version',
          '--gopath-mode',
          'per-version',
        ],
      );
      expect(code).toBe(0);
      const args = ['-lc', 'echo "$GOBIN $GOPATH $GOMODCACHE"; usego 1.97; echo "$GOBIN $GOPATH"'];
      const text = execFileSync(whereIs(shell), args, {
        env: { HOME: place.home, PATH: '/usr/bin:/bin' },
        encoding: 'utf8',
      });
      const own = (version: string) => `${join(world.own(version), 'bin')} ${world.own(version)}`;
      expect(text).toBe(`${own('1.98.2')} ${join(place.home, 'go/pkg/mod')}\n${own('1.97.3')}\n`);
    });
  });
