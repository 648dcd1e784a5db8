/** `eval "$(setup-go-tarball setup …)"`: standard output is for the shell alone, and a real shell evaluates it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { createPlace, type Place, runShell, withoutFunction } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

const setup = ['setup', '--go-version', '1.22'];
const entry = join(import.meta.dirname, '../../../dist/index.js');

/** Evaluates what `setup` prints in a shell of its own, and then runs `run` there. */
function evaluate(
  place: Place,
  shell: string,
  given: { readonly flags?: string; readonly run: string },
): string {
  const command = `'${process.execPath}' '${entry}' setup --go-version 1 ${given.flags ?? ''}`;
  const script = `set -eu; out=$(${command} 2>/dev/null); eval "$out"; ${given.run}`;
  const env = { HOME: place.home, PATH: '/usr/bin:/bin', RUNNER_TOOL_CACHE: place.toolCache, GOENV: 'off' };
  return execFileSync(shell, ['-c', script], { env, cwd: place.workspace, encoding: 'utf8' });
}

function whyNo(shell: string): string {
  return spawnSync(shell, ['-c', 'true']).error === undefined ? '' : `there is no ${shell}`;
}

test('standard output holds exports and nothing else, standard error what people read', async () => {
  using place = createPlace('shell');
  const root = installGo(place.toolCache);
  const { code, stdout, stderr } = await runShell(place, setup, { RUNNER_TOOL_CACHE: place.toolCache });
  expect(code).toBe(0);
  const [bin, gobin] = [`'${root}/bin'`, `'${place.home}/go/bin'`];
  expect(withoutFunction(stdout).split('\n')).toEqual([
    `export GOROOT='${root}'`,
    `export GOPATH='${place.home}/go'`,
    "export GOPROXY='https://proxy.golang.org,direct'",
    "export GOTOOLCHAIN='local'",
    "export SETUP_GO_TARBALL_TOOLCHAIN='local'",
    `export PATH=${bin}:${gobin}"\${PATH:+:$PATH}"`,
    '',
  ]);
  expect(stderr.split('\n')).toEqual([
    'Go 1.22 (go-version)',
    `Found go1.22.12 in the tool cache at "${root}" (unrecorded: not installed by setup-go-tarball)`,
    `go version go1.22.12 ${process.platform}/${process.arch === 'x64' ? 'amd64' : process.arch}`,
    '',
  ]);
});

test.each([
  ['sh', /^export GOROOT='.+'$/m, /^export PATH='/m],
  ['fish', /^set -gx GOROOT '.+'$/m, /^set -gx PATH '/m],
  ['powershell', /^\$env:GOROOT = '.+'$/m, /^\$env:PATH = \(@\('/m],
  ['cmd', /^set "GOROOT=.+"$/m, /^set "PATH=.+;%PATH%"$/m],
])('--shell %s', async (shell, goroot, path) => {
  using place = createPlace('shell');
  installGo(place.toolCache);
  const { stdout } = await runShell(place, [...setup, '--shell', shell], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });
  expect(stdout).toMatch(goroot);
  expect(stdout).toMatch(path);
});

test('--json prints one object instead', async () => {
  using place = createPlace('shell');
  const root = installGo(place.toolCache, { receipt: { trust: 'known', mirror: 'official' } });
  const { stdout } = await runShell(place, [...setup, '--json'], { RUNNER_TOOL_CACHE: place.toolCache });
  expect(JSON.parse(stdout)).toEqual({
    request: '1.22',
    source: 'go-version',
    version: '1.22.12',
    release: 'go1.22.12',
    'go-version': '1.22.12',
    'go-root': root,
    'go-path': join(place.home, 'go'),
    tool: 'go',
    found: true,
    trust: 'known',
    mirror: 'official',
    environment: expect.objectContaining({ GOROOT: root, GOTOOLCHAIN: 'local' }),
    path: [join(root, 'bin'), join(place.home, 'go/bin')],
  });
});

test('a Problem makes the evaluation fail, or is the object', async () => {
  using place = createPlace('shell');
  const plain = await runShell(place, ['setup', '--go-version', 'newest']);
  expect(plain).toMatchObject({ code: 1, stdout: 'false\n' });
  expect(plain.stderr).toMatch(/^VERSION_INVALID: "newest".*\nWrite a version such as .*\n$/);
  const json = await runShell(place, ['setup', '--go-version', 'newest', '--json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ error: { code: 'VERSION_INVALID' } });
});

describe.each(['dash', 'bash', 'zsh'])('%s', (shell) => {
  const story = testUnless(whyNo(shell));

  story('evaluates it and runs that go', () => {
    using place = createPlace('eval');
    const root = installGo(place.toolCache);
    const run = 'command -v go; go version; echo "$PATH"; env | grep -c "^GO"';
    const [found, version, path, exported] = evaluate(place, shell, { run }).split('\n');
    expect(found).toBe(join(root, 'bin/go'));
    expect(version).toMatch(/^go version go1\.22\.12 /);
    expect(path).toBe(`${root}/bin:${place.home}/go/bin:/usr/bin:/bin`);
    expect(Number(exported)).toBeGreaterThanOrEqual(4);
  });

  story('survives quotes, spaces, dollars and letters beyond ASCII in paths', () => {
    using place = createPlace('eval');
    const toolCache = join(place.root, 'it\'s a $HOME `x` "ö" \\ 工具');
    mkdirSync(toolCache);
    const root = installGo(toolCache);
    const odd: Place = { ...place, toolCache };
    expect(evaluate(odd, shell, { run: 'printf %s "$GOROOT"; go version >/dev/null' })).toBe(root);
  });

  story('twice is the same as once', () => {
    using place = createPlace('eval');
    installGo(place.toolCache);
    const once = evaluate(place, shell, { run: 'env | grep -E "^(GO|PATH)" | sort' });
    const again = `eval "$('${process.execPath}' '${entry}' setup --go-version 1 2>/dev/null)"; env | grep -E "^(GO|PATH)" | sort`;
    expect(evaluate(place, shell, { run: again })).toBe(once);
  });
});

testUnless(whyNo('fish'))('fish evaluates its own lines', () => {
  using place = createPlace('fish');
  const root = installGo(place.toolCache);
  const once = `'${process.execPath}' '${entry}' setup --go-version 1 --shell fish 2>/dev/null | source`;
  const script = `${once}; go env GOROOT; set -l before "$PATH"; ${once}; test "$before" = "$PATH"; and echo same`;
  const env = { HOME: place.home, PATH: '/usr/bin:/bin', RUNNER_TOOL_CACHE: place.toolCache };
  expect(execFileSync('fish', ['-c', script], { env, encoding: 'utf8' })).toBe(`${root}\nsame\n`);
});

testUnless(whyNoRealGo)("with this machine's own Go: it compiles", () => {
  using place = createPlace('real');
  const { root, release } = installRealGo(place.toolCache, realGoroot ?? '');
  place.write('go.mod', 'module example.com/hello\n\ngo 1.21\n');
  place.write('hello.go', 'package hello\n\nconst Greeting = "hello"\n');
  const run = `export GOCACHE='${place.root}/build'; go version; go env GOROOT GOTOOLCHAIN; go build -v . 2>&1`;
  const lines = evaluate(place, 'dash', { run }).trim().split('\n');
  expect(lines).toEqual([
    expect.stringContaining(`go version ${release} `),
    root,
    'local',
    'example.com/hello',
  ]);
});
