/** `--profile --auto-switch`: in an interactive shell, a cd into a module switches by its files, and out of it back. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, type Place, runShell, writeGoEnv } from '../../support/product.ts';
import { whereIs, whyNoShell } from '../../support/real-shells.ts';
import { onWindows } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const releases = ['go1.20', 'go1.21.13', 'go1.22.5', 'go1.22.12', 'go1.23.4', 'go1.25rc2', 'go1.26.8'];
const newest = '1.26.8';

/** How each is started as an interactive shell that reads its start-up file. bash calls what is to be done before a prompt. */
const shells = [
  { name: 'bash', asked: 'bash', args: ['--norc', '-lic'] },
  { name: 'zsh', asked: 'zsh', args: ['-lic'] },
  { name: 'fish', asked: 'fish', args: ['-lic'] },
  { name: 'dash', asked: 'sh', args: ['-lic'] },
  { name: 'busybox', asked: 'sh', args: ['sh', '-lic'] },
  { name: 'ksh', asked: 'sh', args: ['-lic'] },
] as const;

interface World extends Disposable {
  readonly place: Place;
  module(folder: string, files: Readonly<Record<string, string>>): void;
}

async function openWorld(asked: string, ...flags: readonly string[]): Promise<World> {
  const place = createPlace("auto it's");
  for (const release of releases) installGo(place.toolCache, { release });
  const args = ['setup', newest, '--profile', '--auto-switch', '--shell', asked, ...flags];
  const { code, stderr } = await runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache });
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return {
    place,
    module(folder, files) {
      mkdirSync(join(place.workspace, folder), { recursive: true });
      for (const [name, text] of Object.entries(files))
        writeFileSync(join(place.workspace, folder, name), text);
    },
    [Symbol.dispose]: () => place[Symbol.dispose](),
  };
}

for (const shell of shells)
  describe(shell.name, () => {
    const story = testUnless(whyNoShell(shell.name) || (onWindows ? 'there it is PowerShell' : ''));

    /** Does the steps in one shell; after each, the version that `go` is. */
    function versions(
      { place }: World,
      steps: readonly string[],
      env: Readonly<Record<string, string>> = {},
    ): { readonly said: readonly string[]; readonly stderr: string } {
      const prompt = shell.name === 'bash' ? '; eval "$PROMPT_COMMAND"' : '';
      const lines = steps.map((step) => `${step}${prompt}; go env GOVERSION`);
      const { stdout, stderr } = spawnSync(whereIs(shell.name), [...shell.args, lines.join('\n')], {
        cwd: place.workspace,
        env: { HOME: place.home, PATH: '/usr/bin:/bin', TERM: 'dumb', ...env },
        encoding: 'utf8',
      });
      const said = stdout.split('\n').filter((line) => /^go1/.test(line));
      return {
        said: said.map((line) => line.replace(/^go/, '')),
        stderr: stderr.split('\n').filter(isOurs).join('\n'),
      };
    }

    if (shell.name === 'zsh')
      story('with options that complain of what is not set, or of global variables', async () => {
        using world = await openWorld(shell.asked);
        const file = join(world.place.home, '.zprofile');
        const set = 'setopt no_unset warn_create_global ksh_arrays';
        const others = 'chpwd_functions=(_mine _other)\n_mine() { :; }\n_other() { :; }';
        // Not for the files of the system that follow.
        const text = `${others}\n${set}\n${readFileSync(file, 'utf8')}\nsetopt unset\nunsetopt ksh_arrays\n`;
        writeFileSync(file, text);
        world.module('a', { 'go.mod': 'module a\n\ngo 1.22\n' });
        expect(versions(world, [`${set}; cd a`, 'cd ..'])).toEqual({ said: ['1.22.12', newest], stderr: '' });
        const { stdout } = spawnSync(whereIs('zsh'), ['-lic', 'print -r -- $chpwd_functions'], {
          env: { HOME: world.place.home, PATH: '/usr/bin:/bin' },
          encoding: 'utf8',
        });
        expect(stdout).toBe('_mine _other _usego_auto\n');
      });

    story('into a module and its folders, from one to another, and out', async () => {
      using world = await openWorld(shell.asked);
      world.module('a', { 'go.mod': 'module a\n\ngo 1.22\n' });
      world.module('a/in/side', {});
      world.module('b b', { 'go.mod': 'module b\n\ngo 1.23.4\n\nrequire example.com/x v1.0.0\n' });
      const steps = ['cd a', 'cd in/side', "cd '../../../b b'", 'cd ..', 'cd a/in', 'cd /', 'cd'];
      expect(versions(world, steps)).toEqual({
        said: ['1.22.12', '1.22.12', '1.23.4', newest, '1.22.12', newest, newest],
        stderr: '',
      });
    });

    story('by the rules of all version files', async () => {
      using world = await openWorld(shell.asked);
      const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
        ['exact', { 'go.mod': 'module x\n\ngo 1.22.5\n' }, '1.22.5'],
        ['later', { 'go.mod': 'module x\n\ngo 1.22.6\n' }, '1.22.12'],
        ['short', { 'go.mod': 'module x\n\ngo 1.20\n' }, '1.20'],
        ['rc', { 'go.mod': 'module x\n\ngo 1.25rc2\n' }, '1.25rc2'],
        ['toolchain', { 'go.mod': 'module x\n\ngo 1.21\n\ntoolchain go1.22.5\n' }, '1.22.5'],
        ['custom', { 'go.mod': 'module x\n\ngo 1.21\n\ntoolchain go1.22.5-custom\n' }, '1.22.5'],
        ['default', { 'go.mod': 'module x\n\ngo 1.21\ntoolchain default\n' }, '1.21.13'],
        ['older', { 'go.mod': 'module x\n\ngo 1.23.4\n\ntoolchain go1.22.5\n' }, '1.23.4'],
        ['first', { 'go.mod': 'toolchain go1.22.5\ngo 1.21\nmodule x\n' }, '1.22.5'],
        ['odd', { 'go.mod': 'module x // go 1.23\r\n  go\t1.22.5 // comment\r\n' }, '1.22.5'],
        ['late', { 'go.mod': 'module x\n\nrequire (\n\ta.b/toolchain v1.2.3\n)\n\ngo 1.21.13' }, '1.21.13'],
        ['behind', { 'go.mod': 'module x\n\ngo 1.22.5\n\nrequire (\n)\n\ntoolchain go1.23.4\n' }, '1.22.5'],
        ['work', { 'go.mod': 'module x\ngo 1.21\ntoolchain go1.23.4\n', 'go.work': 'go 1.22.5\n' }, '1.22.5'],
        ['higher', { 'go.mod': 'module x\ngo 1.23\n', 'go.work': 'go 1.22\ntoolchain go1.22.5\n' }, '1.23.4'],
        ['none', { 'go.mod': 'module x\n' }, newest],
        ['broken', { 'go.mod': 'module x\n\ngo banana\n' }, newest],
        ['zero', { 'go.mod': 'module x\n\ngo 1.08\n' }, newest],
        ['empty', { 'go.mod': '' }, newest],
      ];
      for (const [folder, files] of cases) world.module(folder, files);
      const steps = cases.map(([folder]) => `cd "$W/${folder}"`);
      const { said, stderr } = versions(world, steps, { W: world.place.workspace });
      expect(said.map((version, index) => `${cases[index]?.[0]} ${version}`)).toEqual(
        cases.map(([folder, , version]) => `${folder} ${version}`),
      );
      expect(stderr).toBe('');
    });

    story('GOWORK and GOTOOLCHAIN count', async () => {
      using world = await openWorld(shell.asked);
      world.module('x', {
        'go.mod': 'module x\n\ngo 1.21\n\ntoolchain go1.23.4\n',
        'go.work': 'go 1.22.5\n',
        'other.work': 'go 1.26.8\n',
      });
      const at = (env: Readonly<Record<string, string>>) => versions(world, ['cd x'], env).said[0];
      expect(at({})).toBe('1.22.5');
      expect(at({ GOWORK: 'off' })).toBe('1.23.4');
      expect(at({ GOWORK: 'off', GOTOOLCHAIN: 'local' })).toBe('1.21.13');
      const ours = { GOTOOLCHAIN: 'local', SETUP_GO_TARBALL_TOOLCHAIN: 'local' };
      expect(at({ GOWORK: 'off', ...ours })).toBe('1.23.4');
      expect(at({ GOWORK: 'off', GOTOOLCHAIN: 'local', GOLANG_VERSION: '1.26.8' })).toBe('1.23.4');
      expect(at({ GOWORK: join(world.place.workspace, 'x/other.work') })).toBe(newest);
      expect(at({ GOTOOLCHAIN: `go${newest}` })).toBe(newest);
    });

    story('what is not installed is said once, and changes nothing', async () => {
      using world = await openWorld(shell.asked);
      world.module('a', { 'go.mod': 'module a\n\ngo 1.24.1\n' });
      world.module('a/b', {});
      world.module('c', { 'go.mod': 'module c\n\ngo 1.22.5\n' });
      const { said, stderr } = versions(world, ['cd a', 'cd b', 'cd ..', 'cd ../c', 'cd ../a']);
      expect(said).toEqual([newest, newest, newest, '1.22.5', newest]);
      expect(stderr).toBe(
        `go.mod asks for Go 1.24.1, which is not installed; Go ${newest} stays. To install it: usego 1.24.1 --install`,
      );
    });

    story('a version that is chosen by hand stays, and another go on PATH is left alone', async () => {
      using world = await openWorld(shell.asked);
      world.module('a', { 'go.mod': 'module a\n\ngo 1.22.5\n' });
      expect(versions(world, ['cd a', 'usego 1.21', 'cd ..', 'cd a', 'cd ..']).said).toEqual([
        ...['1.22.5', '1.21.13', '1.21.13', '1.22.5', '1.21.13'],
      ]);
      const other = join(world.place.root, 'other');
      const root = installGo(other, { release: 'go1.19.1' });
      const first = shell.name === 'fish' ? `set -gx PATH '${root}/bin' $PATH` : `PATH='${root}/bin':"$PATH"`;
      const escaped = first.replaceAll("auto it's", shell.name === 'fish' ? "auto it\\'s" : "auto it'\\''s");
      expect(versions(world, [escaped, 'cd a', 'cd ..']).said).toEqual(['1.19.1', '1.19.1', '1.19.1']);
    });

    story('PATH is as before, and nothing is left behind', async () => {
      using world = await openWorld(shell.asked, '--gobin', 'per-version');
      world.module('a', { 'go.mod': 'module a\n\ngo 1.22\n' });
      const prompt = shell.name === 'bash' ? '; eval "$PROMPT_COMMAND"' : '';
      const show = 'echo "$PATH $GOROOT $GOBIN"; set | grep -c "^_go_auto"';
      const text = [show, ...['cd a', 'cd ..', 'cd a', 'cd ..'].map((step) => `${step}${prompt}`), show].join(
        '\n',
      );
      const { stdout } = spawnSync(whereIs(shell.name), [...shell.args, text], {
        cwd: world.place.workspace,
        env: { HOME: world.place.home, PATH: '/usr/bin:/bin', TERM: 'dumb' },
        encoding: 'utf8',
      });
      const lines = stdout.trim().split('\n');
      expect(lines.slice(-2)).toEqual(lines.slice(-4, -2));
      expect(lines.at(-2)).toContain(`go/bin/${newest}`);
    });
  });

/** Shells without a terminal say so. */
function isOurs(line: string): boolean {
  return line.includes('asks for Go') || /syntax|unexpected|not found|parameter|bad /i.test(line);
}

describe('it is refused', () => {
  test.each<readonly [readonly string[], string, Readonly<Record<string, string>>?]>([
    [['--require-trust', 'index'], 'require-trust is index'],
    [['--go-download-base-url', 'https://go.example.com'], 'mirrors other than the official ones'],
  ])('%j', async (flags, why) => {
    using place = createPlace('auto');
    const args = ['setup', '1.22', '--profile', '--auto-switch', '--shell', 'sh', ...flags];
    const { code, stderr } = await runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining(`PROFILE_REFUSED: --auto-switch does not work here: ${why}`),
    });
  });

  test('if go env -w names a Go, and without --profile', async () => {
    using place = createPlace('auto');
    writeGoEnv(place, 'GOTOOLCHAIN=go1.22.5\n');
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    const written = await runShell(
      place,
      ['use', '1.22', '--profile', '--auto-switch', '--shell', 'sh'],
      env,
    );
    expect(written.stderr).toContain('go env -w has set GOTOOLCHAIN to "go1.22.5"');
    const alone = await runShell(place, ['use', '1.22', '--auto-switch'], env);
    expect(alone).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--auto-switch requires --profile'),
    });
  });
});

testUnless(onWindows ? 'there it is PowerShell' : '')('without the flag it goes away again', async () => {
  using world = await openWorld('sh');
  const { place } = world;
  await runShell(place, ['use', newest, '--profile', '--shell', 'sh'], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });
  const shown = await runShell(place, ['use', newest, '--profile', '--print', '--shell', 'sh'], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });
  expect(shown.stdout).toContain('usego() {');
  expect(shown.stdout).not.toContain('_usego_auto');
});
