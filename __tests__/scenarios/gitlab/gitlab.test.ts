/** A job of GitLab: `eval "$(… setup)"` in the job's own shell, a log that folds, and Problems that end the job. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allInputs } from '../../../src/core/inputs/all-inputs.ts';
import { inputVariable } from '../../../src/core/inputs/input-table.ts';
import { jobEnvironment, readLog, runJob } from '../../support/gitlab.ts';
import { installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { builtFolder, createPlace, type Place, withoutFunction } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

type Values = Readonly<Record<string, string>>;

/** A place whose every path has blanks. */
function createSpacedPlace(): Place {
  const place = createPlace('git lab');
  const workspace = join(place.root, 'builds/my group/my project');
  mkdirSync(workspace, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(workspace, file), text);
  return { ...place, workspace, write };
}

/** The job's script in its shell, as the runner has it: `set -e`, no standard input. */
function runScript(
  place: Place,
  shell: readonly string[],
  given: { readonly script: string; readonly env?: Values },
) {
  const [file = 'sh', ...args] = shell;
  const env = { ...jobEnvironment(place), RUNNER_TOOL_CACHE: place.toolCache, GOENV: 'off', ...given.env };
  return spawnSync(file, [...args, '-c', `set -e\n${given.script}`], {
    env,
    cwd: place.workspace,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const bundle = `'${process.execPath}' '${join(builtFolder, 'index.js')}'`;

test('the log: what was asked for, what was found, and a folded section with go env', async () => {
  using place = createPlace('gitlab');
  const root = installGo(place.toolCache);
  place.write('go.mod', 'module m\n\ngo 1.22\n');
  const { code, stderr } = await runJob(place, ['setup']);
  expect(code).toBe(0);
  const { lines, sections } = readLog(stderr);
  expect(lines).toEqual([
    'Go 1.22 (go.mod:3)',
    `Found go1.22.12 in the tool cache at "${root}" (unrecorded: not installed by setup-go-tarball)`,
    expect.stringMatching(/^go version go1\.22\.12 /),
  ]);
  expect(sections).toEqual([expect.objectContaining({ title: 'go env', collapsed: true })]);
  expect(sections[0]?.lines).toContain(`GOROOT='${root}'`);
});

test('setup is what it does where no command is named', async () => {
  using place = createPlace('gitlab');
  installGo(place.toolCache);
  const named = await runJob(place, ['setup', '--go-version', '1.22']);
  expect((await runJob(place, ['--go-version', '1.22'])).stdout).toBe(named.stdout);
  expect((await runJob(place, [], { env: { SETUP_GO_VERSION: '1.22' } })).stdout).toBe(named.stdout);
});

test('colours without a terminal, and none with NO_COLOR; sections in either case', async () => {
  using place = createPlace('gitlab');
  installGo(place.toolCache);
  const env = { SETUP_GO_VERSION: '1.22', GOROOT: '/other', SETUP_GO_EXPORT_GOROOT: 'false' };
  const coloured = (await runJob(place, [], { env })).stderr;
  expect(coloured).toContain('\u001b[33mWarning: GOROOT is "/other"');
  const plain = (await runJob(place, [], { env: { ...env, NO_COLOR: '1' } })).stderr;
  expect(plain).toContain('\nWarning: GOROOT is "/other"');
  expect(['\u001b[33m', '\u001b[0m'].filter((colour) => plain.includes(colour))).toEqual([]);
  for (const log of [coloured, plain]) expect(readLog(log).sections).toHaveLength(1);
});

test('--debug and CI_DEBUG_TRACE tell more', async () => {
  using place = createPlace('gitlab');
  installGo(place.toolCache);
  place.write('go.mod', 'module m\n\ngo 1.22\n');
  mkdirSync(join(place.workspace, 'service'));
  const cwd = join(place.workspace, 'service');
  const told = `\u001b[2mRead "${join(place.workspace, 'go.mod')}"\u001b[0m\n`;
  expect((await runJob(place, [], { cwd })).stderr).not.toContain(told);
  expect((await runJob(place, ['--debug'], { cwd })).stderr).toContain(told);
  expect((await runJob(place, [], { cwd, env: { CI_DEBUG_TRACE: 'true' } })).stderr).toContain(told);
});

test('what the job has already is not exported again', async () => {
  using place = createPlace('gitlab');
  const root = installGo(place.toolCache);
  const env = { SETUP_GO_VERSION: '1.22', GOPROXY: 'off', GOPATH: '/go', GOTOOLCHAIN: 'local' };
  const { stdout } = await runJob(place, [], { env });
  const [first, ...path] = withoutFunction(stdout).trimEnd().split('\n');
  expect(first).toBe(`export GOROOT='${root}'`);
  expect(path.filter((line) => !/\bPATH=/.test(line))).toEqual([]);
  expect(path.at(-1)).toBe(`export PATH='${root}/bin':'/go/bin'"\${PATH:+:$PATH}"`);
});

test('every input that is given empty counts as not given', async () => {
  using place = createPlace('gitlab');
  installGo(place.toolCache);
  place.write('go.mod', 'module m\n\ngo 1.22\n');
  const empty = Object.fromEntries(allInputs.map(({ name }) => [inputVariable(name), '']));
  const given = await runJob(place, [], { env: { ...empty, GO_DOWNLOAD_BASE_URL: '' } });
  expect(given).toMatchObject({ code: 0, stdout: (await runJob(place, [])).stdout });
  const flag = await runJob(place, ['--go-version', ''], { env: { SETUP_GO_VERSION: '1.22.12' } });
  expect(flag.stderr).toContain('Go 1.22.12 (go-version)');
});

describe('a Problem', () => {
  test('is a coloured line with its code, and one with what to do', async () => {
    using place = createPlace('gitlab');
    const { code, stderr } = await runJob(place, ['--go-version', 'newest']);
    expect(code).toBe(1);
    const [first = '', second = '', ...more] = stderr.split('\n');
    expect(first.startsWith('\u001b[31mVERSION_INVALID: "newest"')).toBe(true);
    expect(second.startsWith('\u001b[33mWrite a version such as ')).toBe(true);
    expect([first, second].map((line) => line.endsWith('\u001b[0m'))).toEqual([true, true]);
    expect(more).toEqual(['']);
  });

  test.each([
    ['SETUP_GO_VERSION', 'newest', 'go-version is set by SETUP_GO_VERSION.'],
    ['SETUP_GO_TIMEOUT_MS', 'soon', 'timeout-ms is set by SETUP_GO_TIMEOUT_MS.'],
    ['GO_DOWNLOAD_BASE_URL', 'nowhere', 'go-download-base-url is set by GO_DOWNLOAD_BASE_URL.'],
  ])('names the variable as well as the input: %s=%s', async (variable, value, told) => {
    using place = createPlace('gitlab');
    const { stderr } = await runJob(place, [], { env: { SETUP_GO_VERSION: '1.22', [variable]: value } });
    expect(stderr).toContain(told);
  });

  test('names the variable of an input that a hint proposes', async () => {
    using place = createPlace('gitlab');
    const nowhere = {
      SETUP_GO_MIRRORS: 'http://127.0.0.1:9 http://127.0.0.1:9/b',
      SETUP_GO_MAX_RETRIES: '0',
    };
    const { stderr } = await runJob(place, ['--go-version', '1.22.12'], { env: nowhere });
    expect(stderr).toContain('mirrors is set by SETUP_GO_MIRRORS.');
  });

  test('makes the evaluation fail; with --json it is the object', async () => {
    using place = createPlace('gitlab');
    expect((await runJob(place, ['--go-version', 'newest'])).stdout).toBe('false\n');
    expect(await runJob(place, ['--no-such-flag'])).toMatchObject({ code: 2, stdout: 'false\n' });
    const shell = ['--shell', 'powershell'];
    expect((await runJob(place, ['--go-version', 'newest', ...shell])).stdout).toMatch(/^throw '.+'\n$/);
    const { stdout } = await runJob(place, ['--go-version', 'newest', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'VERSION_INVALID' } });
  });

  test('of a command whose output nobody evaluates leaves standard output empty', async () => {
    using place = createPlace('gitlab');
    const outcome = await runJob(place, ['resolve', '--go-version', 'newest']);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
  });
});

const shells = [
  ['dash', ['dash']],
  ['bash', ['bash', '--norc']],
  ['busybox', ['busybox', 'sh']],
] as const;

describe.each(shells)('%s', (name, command) => {
  const missing = spawnSync(command[0], [...command.slice(1), '-c', 'true']).status === 0;
  const story = testUnless(missing ? '' : `there is no ${name}`);

  story('evaluates it, in a project path with blanks', () => {
    using place = createSpacedPlace();
    const root = installGo(place.toolCache);
    place.write('go.mod', 'module m\n\ngo 1.22\n');
    const script = `eval "$(${bundle} setup)"; command -v go; go version; printf '%s\\n' "$GOROOT"`;
    const { status, stdout, stderr } = runScript(place, command, { script });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      join(root, 'bin/go'),
      expect.stringContaining('go1.22.12'),
      root,
      '',
    ]);
    expect(readLog(stderr).sections.map(({ title }) => title)).toEqual(['go env', 'Summary']);
  });

  story('ends the job where set-up fails, written as eval alone or in two steps', () => {
    using place = createSpacedPlace();
    const env = { SETUP_GO_VERSION: 'newest' };
    for (const script of [`eval "$(${bundle})"; echo on`, `out=$(${bundle}); eval "$out"; echo on`]) {
      const { status, stdout, stderr } = runScript(place, command, { script, env });
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('VERSION_INVALID');
    }
  });

  story('twice in one job', () => {
    using place = createSpacedPlace();
    installGo(place.toolCache);
    const once = `eval "$(${bundle})"; env | grep ^GO | sort`;
    const env = { SETUP_GO_VERSION: '1.22', SETUP_GO_PROJECT_CACHE: 'true' };
    const first = runScript(place, command, { script: once, env });
    const second = runScript(place, command, { script: `eval "$(${bundle})"; ${once}`, env });
    expect(first.stdout).toMatch(/^GOMODCACHE=.*\/my project\/\.setup-go\/mod$/m);
    expect(second.stdout).toBe(first.stdout);
    const names = readLog(second.stderr).sections.map((section) => section.name);
    expect([names.length, new Set(names).size]).toEqual([4, 4]);
  });
});

testUnless(whyNoRealGo)("with this machine's own Go: a job compiles and runs a program", () => {
  using place = createSpacedPlace();
  const { release } = installRealGo(place.toolCache, realGoroot ?? '');
  place.write('go.mod', 'module example.com/hello\n\ngo 1.21\n');
  place.write('main.go', 'package main\n\nimport "runtime"\n\nfunc main() { println(runtime.Version()) }\n');
  const env = { SETUP_GO_VERSION: release, SETUP_GO_PROJECT_CACHE: 'true' };
  const script = `eval "$(${bundle})"; go vet ./...; go run .; go env GOCACHE`;
  const { status, stdout, stderr } = runScript(place, ['dash'], { script, env });
  expect([status, stdout]).toEqual([0, `${place.workspace}/.setup-go/build\n`]);
  expect(stderr).toContain(`${release}\n`);
  expect(readFileSync(join(place.workspace, '.setup-go/.gitignore'), 'utf8')).toBe('*\n');
});

testUnless(spawnSync('git', ['--version']).status === 0 ? '' : 'there is no git')(
  'git sees nothing of .setup-go',
  async () => {
    using place = createPlace('gitlab');
    installGo(place.toolCache);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: place.workspace, encoding: 'utf8' });
    git('init', '--quiet');
    const { code } = await runJob(place, ['--project-cache', '--go-version', '1.22']);
    expect([code, git('status', '--porcelain', '--untracked-files=all')]).toEqual([0, '']);
  },
);
