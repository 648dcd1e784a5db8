/** After `setup --profile`, a fresh login shell has this Go: the three checks that a person makes by hand. */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { goArch, installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { createPlace, type Place, runShell } from '../../support/product.ts';
import { runRealShell, whyNoShell } from '../../support/real-shells.ts';
import { testUnless } from '../../support/test-unless.ts';

/** How each is started as a login shell that runs one command. */
const shells: readonly {
  readonly name: string;
  readonly asked: string;
  readonly login: readonly string[];
}[] = [
  { name: 'dash', asked: 'sh', login: ['-lc'] },
  { name: 'busybox', asked: 'sh', login: ['sh', '-lc'] },
  { name: 'mksh', asked: 'sh', login: ['-lc'] },
  { name: 'bash', asked: 'bash', login: ['-lc'] },
  { name: 'zsh', asked: 'zsh', login: ['-lc'] },
  { name: 'fish', asked: 'fish', login: ['-lc'] },
];

const checks = 'go version; go env GOROOT; command -v go; echo "$PATH"';
const line = (release: string) => `go version ${release} ${process.platform}/${goArch}`;

async function setup(place: Place, ...flags: readonly string[]): Promise<void> {
  const env = { RUNNER_TOOL_CACHE: place.toolCache };
  const outcome = await runShell(place, ['setup', '--go-version', '1', '--profile', ...flags], env);
  expect([outcome.code, outcome.code === 0 ? '' : outcome.stderr]).toEqual([0, '']);
}

/** A place whose home and tool cache have all that a shell might trip over in their names. */
function createOddPlace(): Place {
  const place = createPlace('profile');
  const [home, toolCache] = [join(place.root, "it's $HOME `x`"), join(place.root, 'a "b" ü \\ [c]* }')];
  for (const folder of [home, toolCache]) mkdirSync(folder);
  return { ...place, home, toolCache };
}

describe.each(shells)('$name', ({ name, asked, login }) => {
  const story = testUnless(whyNoShell(name));
  const checked = (place: Place, script = checks) =>
    runRealShell(name, [...login, script], { HOME: place.home });

  story('a login shell has this Go', async () => {
    using place = createPlace('profile');
    const root = installGo(place.toolCache);
    await setup(place, '--shell', asked);
    const { lines, stderr } = checked(place);
    expect(stderr).toBe('');
    expect(lines.slice(0, 3)).toEqual([line('go1.22.12'), root, join(root, 'bin/go')]);
    const path = lines[3]?.split(':').slice(0, 2);
    expect(path).toEqual([join(root, 'bin'), join(place.home, 'go/bin')]);
  });

  story('also with odd names of folders, and after it ran twice', async () => {
    using place = createOddPlace();
    const root = installGo(place.toolCache);
    await setup(place, '--shell', asked);
    await setup(place, '--shell', asked);
    const { lines, stderr } = checked(place, 'go version; go env GOROOT; command -v go');
    expect([lines, stderr]).toEqual([[line('go1.22.12'), root, join(root, 'bin/go')], '']);
  });

  story('where the tree is gone, the shell starts as if nothing had been written', async () => {
    using place = createPlace('profile');
    installGo(place.toolCache);
    const before = checked(place, 'echo "$PATH"; env | grep -c ^GO');
    await setup(place, '--shell', asked, '--gopath', '/somewhere');
    expect(checked(place, 'echo "$PATH"; env | grep -c ^GO')).not.toEqual(before);
    rmSync(place.toolCache, { recursive: true });
    expect(checked(place, 'echo "$PATH"; env | grep -c ^GO')).toEqual(before);
  });

  story('GOPATH, GOPROXY and GOPRIVATE are set where they were given, and GOTOOLCHAIN is not', async () => {
    using place = createPlace('profile');
    installGo(place.toolCache);
    const print = 'env | grep -E "^(GO|SETUP_GO)" | sort';
    await setup(place, '--shell', asked);
    const root = checked(place, print).lines;
    expect(root).toEqual([expect.stringMatching(/^GOROOT=/)]);
    await setup(
      place,
      '--shell',
      asked,
      '--gopath',
      '/p q',
      '--goproxy',
      'https://x.example|off',
      '--goprivate',
      '*.a,b',
    );
    expect(checked(place, print).lines).toEqual([
      'GOPATH=/p q',
      'GOPRIVATE=*.a,b',
      'GOPROXY=https://x.example|off',
      ...root,
    ]);
  });
});

testUnless(whyNoShell('bash'))(
  'bash: a terminal that is no login shell has it too, where ~/.bashrc is',
  async () => {
    using place = createPlace('profile');
    const root = installGo(place.toolCache);
    writeFileSync(join(place.home, '.bashrc'), 'case $- in *i*) ;; *) return ;; esac\n');
    writeFileSync(join(place.home, '.bash_profile'), '. ~/.bashrc\n');
    await setup(place, '--shell', 'bash');
    const env = { HOME: place.home };
    expect(runRealShell('bash', ['-ic', 'command -v go'], env).lines).toEqual([join(root, 'bin/go')]);
    // An interactive login shell reads both.
    const { lines } = runRealShell('bash', ['-lic', 'echo $PATH'], env);
    expect(lines[0]?.split(':').filter((folder) => folder === join(root, 'bin'))).toHaveLength(1);
  },
);

testUnless(whyNoShell('zsh'))('zsh: ZDOTDIR that only ~/.zshenv sets is found', async () => {
  using place = createPlace('profile');
  const root = installGo(place.toolCache);
  writeFileSync(join(place.home, '.zshenv'), 'echo hello from zshenv\nZDOTDIR=~/z\n');
  mkdirSync(join(place.home, 'z'));
  writeFileSync(join(place.home, 'z/.zshrc'), '');
  await runShell(place, ['setup', '--go-version', '1', '--profile'], {
    RUNNER_TOOL_CACHE: place.toolCache,
    SHELL: '/bin/zsh',
    PATH: process.env['PATH'],
  });
  expect(place.tree(join(place.home, 'z'))).toEqual(['.zprofile', '.zshrc']);
  const env = { HOME: place.home };
  for (const args of [
    ['-lc', 'command -v go'],
    ['-ic', 'command -v go'],
  ]) {
    expect(runRealShell('zsh', args, env).lines.at(-1)).toBe(join(root, 'bin/go'));
  }
});

test('a Go that go env -w names does not run instead', async () => {
  using place = createPlace('profile');
  installGo(place.toolCache);
  mkdirSync(join(place.home, '.config/go'), { recursive: true });
  writeFileSync(join(place.home, '.config/go/env'), 'GOTOOLCHAIN=go1.20.1\n');
  await setup(place, '--shell', 'sh');
  expect(runRealShell('sh', ['-lc', 'go version'], { HOME: place.home }).lines).toEqual([line('go1.22.12')]);
});

test('sourced twice, and by what sets -eu, PATH does not grow', async () => {
  using place = createPlace('profile');
  const root = installGo(place.toolCache);
  appendFileSync(join(place.home, '.profile'), 'set -eu\n');
  await setup(place, '--shell', 'sh');
  const script = 'echo "$PATH"; . ~/.profile; . ~/.profile; echo "$PATH"';
  const { lines } = runRealShell('sh', ['-lc', script], { HOME: place.home });
  expect(lines[0]).toMatch(new RegExp(`^${root}/bin:`));
  expect(lines[1]).toBe(lines[0]);
});

describe.each(['dash', 'bash', 'zsh', 'fish'])("this machine's own Go in %s", (name) => {
  const { asked = '', login = [] } = shells.find((shell) => shell.name === name) ?? {};

  testUnless(whyNoRealGo || whyNoShell(name))('answers, and builds', async () => {
    using place = createPlace('profile');
    const { root, release } = installRealGo(place.toolCache, realGoroot ?? '');
    await setup(place, '--shell', asked);
    place.write('go.mod', 'module example.com/hello\n\ngo 1.21\n');
    place.write('hello.go', 'package hello\n');
    const script = `cd '${place.workspace}'; go version; go env GOROOT; command -v go; go build -v .`;
    const { lines, stderr } = runRealShell(name, [...login, script], {
      HOME: place.home,
      GOCACHE: join(place.root, 'build'),
    });
    expect(lines).toEqual([line(release), root, join(root, 'bin/go')]);
    expect(stderr.trim().split('\n').at(-1)).toBe('example.com/hello');
    expect(readFileSync(join(root, 'VERSION'), 'utf8')).toContain(release);
  });
});
