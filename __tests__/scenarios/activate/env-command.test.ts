/** The command env: what is handed over and who decided it, as text and JSON, on every host; and the debug log. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo, writeGoCommand } from '../../support/installed-go.ts';
import {
  createPlace,
  exported,
  failingLine,
  type Place,
  runShell,
  runStep,
  writeGoEnv,
} from '../../support/product.ts';

const password = 'swordfish-1234';
const proxy = `https://user:${password}@proxy.test`;

const hosts: readonly [string, Readonly<Record<string, string>>][] = [
  ['a shell', {}],
  ['a GitLab job', { GITLAB_CI: 'true' }],
  ['a run step of GitHub', { GITHUB_ACTIONS: 'true' }],
];

function polluted(place: Place): { readonly root: string; readonly env: Readonly<Record<string, string>> } {
  const root = installGo(place.toolCache);
  writeFileSync(join(root, 'go.env'), 'GOPROXY=https://proxy.golang.org,direct\nGOSUMDB=sum.golang.org\n');
  writeGoEnv(place, `GOPATH=${join(place.root, 'written')}\nGOPROXY=${proxy}\nGOTOOLCHAIN=go1.21.5\n`);
  place.write('go.mod', 'module m\n\ngo 1.22\n');
  const env = {
    RUNNER_TOOL_CACHE: place.toolCache,
    GOROOT: '/old/go',
    GOPATH: join(place.root, 'set'),
    GOBIN: join(place.root, 'bin'),
  };
  return { root, env };
}

interface Decision {
  readonly variable: string;
  readonly value: string;
  readonly 'decided-by': string;
  readonly exported: boolean;
  readonly overruled: readonly { readonly value: string; readonly by: string }[];
}

describe.each(hosts)('in %s', (_, host) => {
  test('plain, it prints the exports and changes nothing', async () => {
    using place = createPlace('env');
    const { root, env } = polluted(place);
    const before = place.tree(place.root);
    const { code, stdout, stderr } = await runShell(place, ['env', '1.22'], { ...env, ...host });
    expect(code).toBe(0);
    expect(exported(stdout, 'GOROOT')).toBe(root);
    expect(exported(stdout, 'GOPATH')).toBe(join(place.root, 'set'));
    expect(exported(stdout, 'GOTOOLCHAIN')).toBe('local');
    expect(stdout).not.toContain('usego');
    expect(stderr).toContain('go env -w has set GOTOOLCHAIN to "go1.21.5"');
    expect(place.tree(place.root)).toEqual(before);
  });

  test('the same as use would export', async () => {
    using place = createPlace('env');
    const { env } = polluted(place);
    const lines = (text: string) =>
      text.split('\n').filter((line) => /^(?:export|\$env:)/.test(line) && !line.includes('PATH='));
    const [shown, used] = [
      await runShell(place, ['env', '1.22'], { ...env, ...host }),
      await runShell(place, ['use', '1.22', '--shell', 'sh'], { ...env, ...host }),
    ];
    const asSh = await runShell(place, ['env', '1.22', '--shell', 'sh'], { ...env, ...host });
    expect(shown.code).toBe(0);
    expect(lines(asSh.stdout)).toEqual(lines(used.stdout));
  });

  test('--explain prints a table, without secrets', async () => {
    using place = createPlace('env');
    const { root, env } = polluted(place);
    const { code, stdout } = await runShell(place, ['env', '1.22', '--explain'], { ...env, ...host });
    expect(code).toBe(0);
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows[0]).toEqual(['', 'VARIABLE', 'VALUE', 'DECIDED BY', 'OVERRULED']);
    const row = (name: string) => rows.find((cells) => cells.includes(name))?.slice(1);
    expect(stdout).toMatch(/^\* {2}GOROOT/m);
    expect(row('GOROOT')).toEqual(
      [expect.stringContaining('GOROOT'), root, 'setup-go-tarball', 'environment: /old/go'].slice(0, 4),
    );
    expect(stdout).toMatch(/GOPATH +\S+set +environment +go env -w: \S+written$/m);
    expect(stdout).toMatch(
      /GOPROXY +https:\/\/\S*proxy\.test +go env -w +go\.env in GOROOT: https:\/\/proxy\.golang\.org,direct$/m,
    );
    expect(stdout).toMatch(/GOTOOLCHAIN +local +setup-go-tarball +go env -w: go1\.21\.5$/m);
    expect(stdout).toMatch(/GOMOD +\S+go\.mod +project$/m);
    expect(stdout).toMatch(/PATH +\S+bin +GOBIN$/m);
    expect(stdout).toMatch(/PATH +\S+bin +GOROOT$/m);
    expect(stdout).not.toContain(password);
  });

  test('--json has the same as data', async () => {
    using place = createPlace('env');
    const { root, env } = polluted(place);
    const { code, stdout } = await runShell(place, ['env', '1.22', '--json'], { ...env, ...host });
    expect(code).toBe(0);
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({
      request: '1.22',
      release: 'go1.22.12',
      'go-root': root,
      environment: { GOROOT: root, GOTOOLCHAIN: 'local' },
      path: [join(place.root, 'bin'), join(root, 'bin'), join(place.root, 'set/bin')],
      folders: [{ 'decided-by': 'GOBIN' }, { 'decided-by': 'GOROOT' }, { 'decided-by': 'GOPATH' }],
      remarks: expect.arrayContaining([
        { level: 'warning', text: expect.stringContaining('GOTOOLCHAIN=local is exported') },
      ]),
    });
    const decisions: readonly Decision[] = data.decisions;
    expect(decisions.find(({ variable }) => variable === 'GOROOT')).toEqual({
      variable: 'GOROOT',
      value: root,
      'decided-by': 'setup-go-tarball',
      exported: true,
      overruled: [{ value: '/old/go', by: 'environment' }],
    });
    expect(decisions.map(({ variable }) => variable)).toEqual(expect.arrayContaining(['GOBIN', 'GOSUMDB']));
    expect(stdout).not.toContain(password);
  });
});

test('what is to be explained is not evaluated', async () => {
  using place = createPlace('env');
  const run = (...args: readonly string[]) => runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache });
  const [plain, explained] = [await run('env', '1.22'), await run('env', '1.22', '--explain')];
  expect([plain.code, plain.stdout]).toEqual([1, failingLine]);
  expect([explained.code, explained.stdout]).toEqual([1, '']);
  expect(explained.stderr).toContain('To install it: setup-go-tarball setup --go-version 1.22');
});

test('a setting that breaks Go is what it says', async () => {
  using place = createPlace('env');
  installGo(place.toolCache);
  writeGoCommand(join(place.root, 'bin/go'), 'go1.19.1');
  const env = { RUNNER_TOOL_CACHE: place.toolCache, GOBIN: join(place.root, 'bin') };
  const { code, stderr } = await runShell(place, ['env', '1.22', '--explain'], env);
  expect(code).toBe(1);
  expect(stderr).toContain(`GOBIN is "${join(place.root, 'bin')}" in the environment. Take the go out`);
});

test('an input is named', async () => {
  using place = createPlace('env');
  installGo(place.toolCache);
  const gopath = join(place.root, 'mine');
  const env = { RUNNER_TOOL_CACHE: place.toolCache, GOPATH: join(place.root, 'set') };
  const { stdout } = await runShell(place, ['env', '1.22', '--explain', '--gopath', gopath], env);
  expect(stdout).toMatch(/GOPATH +\S+mine +input gopath +environment: \S+set$/m);
});

describe('the debug log', () => {
  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['RUNNER_DEBUG=1', { RUNNER_DEBUG: '1' }, true],
    ['ACTIONS_STEP_DEBUG=true', { ACTIONS_STEP_DEBUG: 'true' }, true],
    ['neither', {}, false],
  ])('of a step with %s', async (_, debug, isShown) => {
    using place = createPlace('env');
    const { env } = polluted(place);
    const { code, stdout } = await runStep(place, { 'go-version': '1.22' }, { env: { ...env, ...debug } });
    expect(code).toBe(0);
    expect(/^::debug::\* +GOROOT .* environment: \/old\/go$/m.test(stdout)).toBe(isShown);
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(password);
  });

  test('of a shell with --debug, and of a GitLab job with CI_DEBUG_TRACE', async () => {
    using place = createPlace('env');
    const { env } = polluted(place);
    const args = ['setup', '--go-version', '1.22'];
    const shell = await runShell(place, [...args, '--debug'], env);
    const gitlab = await runShell(place, args, { ...env, GITLAB_CI: 'true', CI_DEBUG_TRACE: 'true' });
    const quiet = await runShell(place, args, env);
    for (const { stderr } of [shell, gitlab]) expect(stderr).toMatch(/\* +GOROOT .* environment: \/old\/go/);
    expect(quiet.stderr).not.toContain('DECIDED BY');
  });
});
