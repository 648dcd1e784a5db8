/** A step of a GitHub job: the runner's files, annotations, groups, masks, outputs and summary. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { goArch, goOs, installGo } from '../../support/installed-go.ts';
import { createPlace, pathWith, runStep } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

const line = `go version go1.22.12 ${goOs}/${goArch}`;

test('all that a step leaves behind', async () => {
  using place = createPlace('github');
  const root = installGo(place.toolCache, { receipt: { trust: 'known', mirror: 'official' } });
  const step = await runStep(place, { 'go-version': '1.22', cache: 'true' });
  expect({ code: step.code, stderr: step.stderr }).toEqual({ code: 0, stderr: '' });
  expect(step.env).toEqual({
    GOROOT: root,
    GOPATH: join(place.home, 'go'),
    GOPROXY: 'https://proxy.golang.org,direct',
    GOTOOLCHAIN: 'local',
    SETUP_GO_TARBALL_TOOLCHAIN: 'local',
  });
  expect(step.path).toEqual([join(root, 'bin'), join(place.home, 'go/bin')]);
  expect(step.outputs).toEqual({
    'go-version': '1.22.12',
    'cache-hit': 'false',
    matrix: '',
    'go-versions': JSON.stringify([
      { version: '1.22.12', root, trust: 'known', mirror: 'official', found: true },
    ]),
    'go-root': root,
    'go-path': join(place.home, 'go'),
    trust: 'known',
    mirror: 'official',
    vulnerabilities: '',
    supported: '',
    'newest-patch': '',
    'cache-primary-key': '',
    'cache-matched-key': '',
    'build-cache-primary-key': '',
    'build-cache-matched-key': '',
  });
  expect(step.summary).toBe(
    '**Go 1.22.12** for `1.22` (go-version): found in the tool cache from official, trust `known`\n',
  );
  expect(place.tree(join(place.home, 'go'))).toEqual(['bin/']);
});

test('what it prints, in order', async () => {
  using place = createPlace('github');
  const root = installGo(place.toolCache);
  const { stdout } = await runStep(place, { 'go-version': '1.22' });
  const lines = stdout.trimEnd().split('\n');
  const [request, found, exporting, matcher, version, group] = lines;
  expect(request).toBe('Go 1.22 (go-version)');
  expect(found).toContain(`Found go1.22.12 in the tool cache at "${root}"`);
  expect(exporting).toMatch(/^::debug::Exporting GOROOT, /);
  expect(matcher).toMatch(/^##\[add-matcher\].+[\\/]dist[\\/]problem-matcher\.json$/);
  expect(version).toBe(line);
  expect(group).toBe('::group::go env');
  expect(lines).toContain(`GOROOT='${root}'`);
  expect(lines.at(-1)).toBe('::endgroup::');
});

test('the matcher is a file, or is not named', async () => {
  using place = createPlace('github');
  installGo(place.toolCache);
  const { readFileSync } = await import('node:fs');
  const matcher =
    /##\[add-matcher\](.+)/.exec((await runStep(place, { 'go-version': '1' })).stdout)?.[1] ?? '';
  expect(JSON.parse(readFileSync(matcher, 'utf8'))).toMatchObject({ problemMatcher: [{ owner: 'go' }] });
  const without = await runStep(place, { 'go-version': '1', 'problem-matcher': 'false' });
  expect(without.stdout).not.toContain('add-matcher');
  expect(without.code).toBe(0);
});

test('where there is no cache service, cache: true and cache: false are the same', async () => {
  using place = createPlace('github');
  installGo(place.toolCache);
  const [on, off] = [
    await runStep(place, { 'go-version': '1', cache: 'true' }),
    await runStep(place, { 'go-version': '1', cache: 'false' }),
  ];
  expect(off.stdout).toBe(on.stdout);
  expect(off.outputs).toEqual(on.outputs);
});

test.each([
  ['go1.20', '1.20', '1.20'],
  ['go1.25rc2', '1.25rc2', '1.25rc2'],
  ['go1.21.0', '1.21.0', '1.21.0'],
])("output go-version is in Go's own form: %s", async (release, request, expected) => {
  using place = createPlace('github');
  installGo(place.toolCache, { release });
  const { outputs } = await runStep(place, { 'go-version': request });
  expect(outputs).toMatchObject({ 'go-version': expected });
});

test('a token is masked before anything is said', async () => {
  using place = createPlace('github');
  installGo(place.toolCache);
  const { stdout } = await runStep(place, { 'go-version': '1', token: 'ghp_secret' });
  expect(stdout.startsWith('::add-mask::ghp_secret\n')).toBe(true);
  expect(stdout.split('ghp_secret')).toHaveLength(2);
});

test('a Problem is an annotation with its code for a title', async () => {
  using place = createPlace('github');
  const { code, stdout, env, path, outputs } = await runStep(place, { 'go-version-file': 'go.mod' });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^Set-up of Go failed: VERSION_FILE_MISSING\n::error title=VERSION_FILE_MISSING::The go-version-file "go\.mod" does not exist%0ACheck the path/m,
  );
  expect([env, path, outputs]).toEqual([{}, [], {}]);
});

test.each([
  [{}, 'go.mod', 'module m\n\ngo 1.x\n', 'VERSION_FILE_INVALID', 3],
  [{}, 'go.work', 'go (\n)\n', 'VERSION_FILE_INVALID', 1],
  [{ 'go-version-file': './sub/go.mod' }, 'sub/go.mod', 'go 1.22\ngo 1.23\n', 'VERSION_FILE_INVALID', 2],
  [{}, '.go-version', '# ours\nnewest\n', 'VERSION_INVALID', 2],
  [{}, '.tool-versions', 'golang\n', 'VERSION_FILE_INVALID', 1],
  [{}, 'mise.toml', '[tools]\ngo = 1.22\n', 'VERSION_FILE_INVALID', 2],
  [{}, 'mise.toml', '[tools\n', 'VERSION_FILE_INVALID', 1],
])(
  'what is wrong in a version file is annotated there: %j %s %j',
  async (inputs, file, text, title, line) => {
    using place = createPlace('github');
    mkdirSync(join(place.workspace, 'sub'));
    place.write(file, text);
    const { annotations } = await runStep(place, inputs);
    expect(annotations).toEqual([expect.objectContaining({ level: 'error', title, file, line })]);
    expect(annotations[0]?.message).not.toContain(title);
  },
);

test('a warning is an annotation, keeping a Go that is there a notice', async () => {
  using place = createPlace('github');
  const root = installGo(place.toolCache);
  const both = await runStep(place, { 'go-version': '1', 'go-version-file': 'go.mod' });
  expect(both.stdout).toMatch(/^::warning::Both go-version and go-version-file are given/m);
  const kept = await runStep(place, {}, { env: { PATH: pathWith(join(root, 'bin')) } });
  expect(kept.stdout).toMatch(/^::notice::No go-version, and no version file that names one in/m);
  expect(kept.code).toBe(0);
});

test('without the file for summaries there is none, and that is no error', async () => {
  using place = createPlace('github');
  installGo(place.toolCache);
  const { code } = await runStep(place, { 'go-version': '1' }, { env: { GITHUB_STEP_SUMMARY: undefined } });
  expect(code).toBe(0);
});

test.each(['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT'])(
  'without %s nothing is exported, and no command is printed in its place',
  async (name) => {
    using place = createPlace('github');
    installGo(place.toolCache);
    const step = await runStep(place, { 'go-version': '1' }, { env: { [name]: undefined } });
    expect(step.code).toBe(1);
    expect(step.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        title: 'INPUT_INVALID',
        message: expect.stringContaining(name),
      }),
    ]);
    expect([step.env, step.path, step.outputs, step.summary]).toEqual([{}, [], {}, '']);
    expect(step.stdout).not.toMatch(/^::(set-env|add-path|set-output)/m);
  },
);

for (const name of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'])
  testUnless(existsSync('/dev/full') ? '' : 'there is no /dev/full')(
    `a disk that fills up while ${name} is written is named, not a bug`,
    async () => {
      using place = createPlace('github');
      installGo(place.toolCache);
      const step = await runStep(place, { 'go-version': '1' }, { env: { [name]: '/dev/full' } });
      expect(step.code).toBe(1);
      expect(step.annotations).toEqual([
        expect.objectContaining({
          level: 'error',
          title: 'FILES_FAILED',
          message: expect.stringMatching(`^${name} names "/dev/full", which cannot be written: .*ENOSPC`),
        }),
      ]);
    },
  );

test('GO_DOWNLOAD_BASE_URL counts where the input does not', async () => {
  using place = createPlace('github');
  const env = { GO_DOWNLOAD_BASE_URL: 'nowhere' };
  const fromVariable = await runStep(place, { 'go-version': '1.22' }, { env });
  expect(fromVariable.stdout).toContain(
    '::error title=INPUT_INVALID::The input go-download-base-url holds "nowhere"',
  );
  const fromInput = await runStep(
    place,
    { 'go-version': '1.22', 'go-download-base-url': 'elsewhere' },
    { env },
  );
  expect(fromInput.stdout).toContain('"elsewhere"');
});
