/** The command use: what is installed is made the Go in use, and nothing is downloaded. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { sha256 } from '../../support/mini-go.ts';
import {
  createPlace,
  exported,
  failingLine,
  type Place,
  parseRunnerFile,
  pathWith,
  runShell,
  userOf,
} from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

/** Nothing answers there: whoever tries to download fails. */
const noNetwork = { HTTPS_PROXY: 'http://127.0.0.1:1', SETUP_GO_MAX_RETRIES: '0' };

function use(place: Place, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  return runShell(place, ['use', ...args], { RUNNER_TOOL_CACHE: place.toolCache, ...noNetwork, ...env });
}

describe('with some versions installed', () => {
  let place: Place;
  const roots: Record<string, string> = {};
  beforeAll(() => {
    place = createPlace('use');
    for (const release of ['go1.20', 'go1.21.13', 'go1.22.5', 'go1.22.12', 'go1.27rc1'])
      roots[release] = installGo(place.toolCache, { release });
    roots['slim'] = installGo(place.toolCache, { release: 'go1.24.1', tool: 'go-slim' });
    roots['elsewhere'] = installGo(place.toolCache, { release: 'go1.25.1', tool: 'go-1a2b3c4d' });
  });
  afterAll(() => place[Symbol.dispose]());

  test.each([
    ['1.22.5', 'go1.22.5'],
    ['go1.22.5', 'go1.22.5'],
    ['1.22', 'go1.22.12'],
    ['1.20', 'go1.20'],
    ['~1.21.0', 'go1.21.13'],
    ['>=1.20 <1.22', 'go1.21.13'],
    ['1.27rc1', 'go1.27rc1'],
    ['1.24', 'slim'],
    ['1', 'slim'],
    ['stable', 'slim'],
    ['latest', 'slim'],
  ])('use %s', async (version, name) => {
    const { code, stdout } = await use(place, [version]);
    expect([code, exported(stdout, 'GOROOT')]).toEqual([0, roots[name]]);
  });

  test('standard output is what setup prints, and standard error says what was taken', async () => {
    const used = await use(place, ['1.22']);
    const setUp = await runShell(place, ['setup', '--go-version', '1.22'], {
      RUNNER_TOOL_CACHE: place.toolCache,
    });
    expect(used).toEqual({ ...setUp, stderr: setUp.stderr.replace('(go-version)', '(VERSION)') });
  });

  test('--json and --shell are those of setup', async () => {
    const json = JSON.parse((await use(place, ['1.22', '--json'])).stdout);
    expect(json).toMatchObject({
      request: '1.22',
      source: 'VERSION',
      'go-root': roots['go1.22.12'],
      found: true,
    });
    expect((await use(place, ['1.22', '--shell', 'fish'])).stdout).toContain(
      `set -gx GOROOT '${roots['go1.22.12']?.replaceAll('\\', '\\\\')}'\n`,
    );
  });

  test.each([
    [['1.23'], '"1.23" (VERSION)', '--go-version 1.23'],
    [['1.22.6'], '"1.22.6" (VERSION)', '--go-version 1.22.6'],
    [['>=1.28 <2'], '">=1.28 <2" (VERSION)', '--go-version ">=1.28 <2"'],
    [['--go-version', '1.23'], '"1.23" (go-version)', '--go-version 1.23'],
  ])('%j is not installed', async (args, told, command) => {
    const { code, stdout, stderr } = await use(place, args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: failingLine });
    expect(stderr).toContain(`VERSION_UNKNOWN: No installed Go matches ${told}\n`);
    const versions = '1.27.0-rc.1, 1.25.1 (go-1a2b3c4d), 1.24.1, 1.22.12, 1.22.5, 1.21.13, 1.20.0';
    expect(stderr).toContain(
      `Installed versions: ${versions}. To install it: setup-go-tarball setup ${command}\n`,
    );
  });

  test.each([
    ['oldstable', 'VERSION_INVALID: "oldstable" (VERSION) needs a release index'],
    ['newest', 'VERSION_INVALID: "newest" (VERSION) is not a Go version'],
  ])('%s', async (version, told) => {
    const { code, stdout, stderr } = await use(place, [version]);
    expect([code, stdout, stderr]).toEqual([1, failingLine, expect.stringContaining(told)]);
  });

  test('the version given twice is wrong usage; a variable is no second time', async () => {
    const twice = await use(place, ['1.22', '--go-version', '1.21']);
    expect([twice.code, twice.stdout]).toEqual([2, failingLine]);
    expect(twice.stderr).toContain('USAGE: The version is given twice');
    const both = { SETUP_GO_VERSION: '1.21', SETUP_GO_VERSION_FILE: 'go.mod' };
    const { code, stdout, stderr } = await use(place, ['1.22'], both);
    expect([code, exported(stdout, 'GOROOT')]).toEqual([0, roots['go1.22.12']]);
    expect(stderr).not.toContain('Warning');
  });

  test('builds from a mirror of their own answer where that mirror is named, as with setup', async () => {
    expect((await use(place, ['1.25'])).code).toBe(1);
    const mirror = 'https://go.example.com/dl';
    const tool = `go-${sha256(mirror).slice(0, 8)}`;
    const root = installGo(place.toolCache, { release: 'go1.19.3', tool });
    expect((await use(place, ['1.19'])).code).toBe(1);
    expect(exported((await use(place, ['1.19', '--mirrors', mirror])).stdout, 'GOROOT')).toBe(root);
  });
});

describe('without VERSION it takes what setup would', () => {
  test.each([
    ['go 1.21\n', 'go1.21.13', 'go.mod:2'],
    ['go 1.22.5\n', 'go1.22.5', 'go.mod:2'],
    ['go 1.22.6\n', 'go1.22.12', 'go.mod:2'],
  ])('of %j', async (line, release, source) => {
    using place = createPlace('use');
    for (const installed of ['go1.21.13', 'go1.22.5', 'go1.22.12', 'go1.23.1'])
      installGo(place.toolCache, { release: installed });
    place.write('go.mod', `module m\n${line}`);
    const { stdout } = await use(place, ['--json']);
    expect(JSON.parse(stdout)).toMatchObject({ release, source });
  });

  test('a minimum that only a later minor reaches is not installed', async () => {
    using place = createPlace('use');
    installGo(place.toolCache, { release: 'go1.23.1' });
    place.write('go.mod', 'module m\ngo 1.22.6\n');
    const { code, stderr } = await use(place);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /"1\.22\.6" \(go\.mod:2\)\nInstalled versions: 1\.23\.1\. To install it: setup-go-tarball setup\n/,
      ),
    ]);
  });

  test('nothing asked, nothing on PATH: the newest stable one', async () => {
    using place = createPlace('use');
    installGo(place.toolCache, { release: 'go1.23rc1' });
    const root = installGo(place.toolCache);
    expect(exported((await use(place)).stdout, 'GOROOT')).toBe(root);
  });

  test('nothing asked: the Go on PATH stays', async () => {
    using place = createPlace('use');
    installGo(place.toolCache);
    const root = installGo(join(place.root, 'elsewhere'), { release: 'go1.21.1' });
    const { stdout, stderr } = await use(place, [], { PATH: pathWith(join(root, 'bin')) });
    expect(exported(stdout, 'GOROOT')).toBe(root);
    expect(stderr).toContain('No go-version, and no version file that names one in');
  });

  test('nothing installed at all', async () => {
    using place = createPlace('use');
    const { code, stderr } = await use(place, ['1.22']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('\nNo Go is installed. To install it: ')]);
  });
});

test('a damaged tree is named and passed over', async () => {
  using place = createPlace('use');
  const damaged = installGo(place.toolCache);
  writeFileSync(join(damaged, 'VERSION'), '');
  const older = installGo(place.toolCache, { release: 'go1.22.5' });
  const { code, stdout, stderr } = await use(place, ['1.22']);
  expect([code, exported(stdout, 'GOROOT')]).toEqual([0, older]);
  expect(stderr).toContain(
    `Warning: Skipping go 1.22.12 in the tool cache at "${damaged}": it has no VERSION`,
  );
});

test('it counts as used', async () => {
  using place = createPlace('use');
  const root = installGo(place.toolCache);
  utimesSync(`${root}.complete`, 1e9, 1e9);
  const begin = Date.now() - 1_000; // the clock of the file system may lag behind by a tick
  await use(place, ['1.22']);
  expect(statSync(`${root}.complete`).mtimeMs).toBeGreaterThan(begin);
});

describe('in a step of a GitHub job', () => {
  function job(place: Place): Readonly<Record<string, string>> {
    const names = ['ENV', 'PATH', 'OUTPUT', 'STEP_SUMMARY'];
    for (const name of names) writeFileSync(join(place.root, name), '');
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: place.workspace,
      ...Object.fromEntries(names.map((name) => [`GITHUB_${name}`, join(place.root, name)])),
    };
  }
  const read = (place: Place, name: string) =>
    readFileSync(join(place.root, name), 'utf8').replaceAll('\r\n', '\n');

  test('it exports for the steps that follow, and prints no lines for eval', async () => {
    using place = createPlace('use');
    const root = installGo(place.toolCache);
    const { code, stdout } = await use(place, ['1.22'], job(place));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^go version go1\.22\.12 .*\n::group::go env\n/);
    expect(stdout).not.toMatch(/^(?:export |\$env:)|add-matcher/m);
    expect(parseRunnerFile(read(place, 'ENV'))['GOROOT']).toBe(root);
    expect(read(place, 'PATH').trimEnd().split('\n').at(-1)).toBe(join(root, 'bin'));
    expect(read(place, 'OUTPUT')).toMatch(/^go-version<<(\S+)\n1\.22\.12\n\1\n/);
    expect(read(place, 'STEP_SUMMARY')).toContain('Go 1.22.12');
  });

  test.each([['--shell', 'sh'], ['--json']])(
    'with %s it speaks to whoever asks, and exports nothing',
    async (...flags) => {
      using place = createPlace('use');
      const root = installGo(place.toolCache);
      const { code, stdout } = await use(place, ['1.22', ...flags], job(place));
      const spelled = flags[0] === '--json' ? JSON.stringify(root) : root;
      expect([code, stdout.includes(spelled)]).toEqual([0, true]);
      expect(['ENV', 'PATH', 'OUTPUT'].map((name) => read(place, name))).toEqual(['', '', '']);
    },
  );

  test('a Problem exports nothing', async () => {
    using place = createPlace('use');
    const { code, stdout, stderr } = await use(place, ['1.22'], job(place));
    expect([code, stdout, read(place, 'ENV')]).toEqual([1, '', '']);
    expect(stderr).toContain('VERSION_UNKNOWN');
  });
});

testUnless(whyNoRealGo)("with this machine's own Go: a shell evaluates it, and it compiles", () => {
  using place = createPlace('use');
  const { root, release } = installRealGo(place.toolCache, realGoroot ?? '');
  installGo(place.toolCache, { release: 'go1.20' });
  place.write('go.mod', 'module example.com/hello\n\ngo 1.21\n');
  place.write('hello.go', 'package hello\n\nconst Greeting = "hello"\n');
  const entry = join(import.meta.dirname, '../../../dist/index.js');
  const line = `eval "$('${process.execPath}' '${entry}' use '>=1.21')"`;
  const script = `set -eu; ${line}; go version; go env GOROOT; go build -v . 2>&1`;
  const env = {
    ...{ ...userOf(place), GOENV: 'off', GOCACHE: join(place.root, 'build') },
    ...{ RUNNER_TOOL_CACHE: place.toolCache, ...noNetwork },
  };
  const out = execFileSync('sh', ['-c', script], { env, cwd: place.workspace, encoding: 'utf8' });
  expect(out.trim().split('\n')).toEqual([
    expect.stringContaining(`go version ${release} `),
    root,
    'example.com/hello',
  ]);
});
