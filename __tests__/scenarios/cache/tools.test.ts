/** The input `tools`, with the real go command and a module proxy that is a folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type CacheServer, startCacheServer } from '../../support/cache-server.ts';
import { runJob as runGitLabJob } from '../../support/gitlab.ts';
import { installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { createPlace, type Place, runShell, runStep, type StepOutcome } from '../../support/product.ts';
import { describeUnless } from '../../support/test-unless.ts';
import { createToolProxy, type ToolProxy, toolModule } from '../../support/tool-module.ts';

const hello = `${toolModule}/cmd/hello`;

describeUnless(whyNoRealGo)('tools', () => {
  let place: Place;
  let proxy: ToolProxy;
  let release = '';
  let env: Readonly<Record<string, string>>;
  beforeAll(() => {
    place = createPlace('tools');
    release = installRealGo(place.toolCache, realGoroot ?? '').release.replace(/^go/, '');
    proxy = createToolProxy(place, ['v1.0.0', 'v1.1.0']);
    // One for all: the standard library is built once.
    const caches = { GOCACHE: join(place.root, 'go-build'), GOMODCACHE: join(place.root, 'mod') };
    env = { ...proxy.env, ...caches, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
  });
  afterAll(() => place?.[Symbol.dispose]());
  beforeEach(() => {
    for (const name of readdirSync(place.workspace)) rmSync(join(place.workspace, name), { recursive: true });
  });

  const toolsFolder = () => join(place.toolCache, '.setup-go-tarball/tools');
  const forget = () => rmSync(toolsFolder(), { recursive: true, force: true });
  const step = (tools: string, more: Readonly<Record<string, string>> = {}, inputs = {}) =>
    runStep(place, { 'go-version': release, tools, ...inputs }, { env: { ...env, ...more } });
  const shell = (tools: string, more: Readonly<Record<string, string>> = {}) =>
    runShell(place, ['setup', release, '--tools', tools], {
      ...env,
      RUNNER_TOOL_CACHE: place.toolCache,
      ...more,
    });
  /** They print to standard error. */
  const saidBy = (folder: string | undefined) => {
    const file = join(folder ?? '', 'hello');
    return execFileSync('/bin/sh', ['-c', `'${file}' 2>&1`], { encoding: 'utf8' });
  };

  test('a step installs it first on PATH, and finds it the next time', async () => {
    forget();
    const first = await step(`${hello}@v1.0.0`);
    expect({ code: first.code, notes: first.annotations }).toEqual({ code: 0, notes: [] });
    expect(first.stdout).toMatch(/^Installed hello v1\.0\.0 in /m);
    expect(saidBy(first.path[0])).toBe('hello v1.0.0\n');
    expect(first.path[1]).toBe(join(first.outputs['go-root'] ?? '', 'bin'));
    const second = await step(`${hello}@v1.0.0`, { GOPROXY: 'off' });
    expect(second.stdout).toMatch(/^Found hello v1\.0\.0 in "/m);
    expect(second.path).toEqual(first.path);
    expect(readdirSync(toolsFolder())).toHaveLength(1);
  });

  test('with gobin: per-version it stays in its folder, before the GOBIN of the version', async () => {
    const { path, env, annotations } = await step(`${hello}@v1.0.0`, {}, { gobin: 'per-version' });
    const gobin = join(place.home, 'go', 'bin', release);
    expect({ annotations, GOBIN: env['GOBIN'] }).toEqual({ annotations: [], GOBIN: gobin });
    expect(path[0]).toMatch(toolsFolder());
    expect(saidBy(path[0])).toBe('hello v1.0.0\n');
    expect(path[1]).toBe(gobin);
    expect(readdirSync(gobin)).toEqual([]);
  });

  test('in a shell, also for what the job builds for another system', async () => {
    const { code, stdout, stderr } = await shell(`${hello}@v1.0.0`, { GOOS: 'windows', GOARCH: 'arm64' });
    expect({ code, stderr }).toEqual({ code: 0, stderr });
    const program = `${stdout}\nhello 2>&1`;
    expect(execFileSync('/bin/sh', ['-c', program], { encoding: 'utf8', env: { PATH: '/bin' } })).toBe(
      'hello v1.0.0\n',
    );
  });

  test('in a job of GitLab', async () => {
    const { code, stdout, stderr } = await runGitLabJob(place, ['setup'], {
      env: { ...env, SETUP_GO_VERSION: release, SETUP_GO_TOOLS: `${hello}@v1.1.0` },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr });
    const program = `${stdout}\nhello 2>&1`;
    expect(execFileSync('/bin/sh', ['-c', program], { encoding: 'utf8', env: { PATH: '/bin' } })).toBe(
      'hello v1.1.0\n',
    );
  });

  test.each([
    ['latest', 'v1.1.0'],
    ['v1.0', 'v1.0.0'],
  ])('%s is looked up, and is %s today', async (query, version) => {
    const { code, path } = await step(`${hello}@${query}`);
    expect([code, saidBy(path[0])]).toEqual([0, `hello ${version}\n`]);
    expect(path[0]).toContain(`-hello-${version}-`);
  });

  test('the summary says how each was made ready', async () => {
    forget();
    const inputs = { summary: 'full' };
    const first = await step(`${hello}@v1.0.0`, {}, inputs);
    expect(first.summary).toMatch(/^\| Tools \| `hello v1\.0\.0` installed in \d+\.\d s \|$/m);
    const second = await step(`${hello}@v1.0.0`, {}, inputs);
    expect(second.summary).toContain('\n| Tools | `hello v1.0.0` found |\n');
  });

  test('a signal ends the build, and leaves nothing behind', async () => {
    forget();
    const own = { ...env, RUNNER_TOOL_CACHE: place.toolCache, GOCACHE: join(place.root, 'cold') };
    const { code, signal, stderr } = await runShell(
      place,
      ['setup', release, '--tools', `${hello}@v1.0.0`],
      own,
      {
        started: (child) =>
          child.stderr?.on('data', (text) => {
            if (String(text).includes('Installing hello')) child.kill('SIGTERM');
          }),
      },
    );
    expect({ code, signal, stderr }).toEqual({ code: null, signal: 'SIGTERM', stderr });
    expect(stderr).toContain('INTERRUPTED');
    expect(readdirSync(toolsFolder())).toEqual([]);
  });

  test('other flags of the project and a go.mod that asks for more do not matter', async () => {
    forget();
    place.write('go.mod', 'module m\n\ngo 1.999\n');
    place.write('go.work', 'go 1.999\n');
    const { code, path } = await step(`${hello}@v1.0.0`, { GOFLAGS: '-mod=vendor -modfile=x.mod' });
    expect([code, saidBy(path[0])]).toEqual([0, 'hello v1.0.0\n']);
  });

  test('other settings are another folder', async () => {
    const plain = await step(`${hello}@v1.0.0`);
    const tagged = await step(`${hello}@v1.0.0`, { GOFLAGS: '-modcacherw -tags=x' });
    expect(tagged.path[0]).not.toBe(plain.path[0]);
  });

  test.each([
    [`${hello}@v9.9.9`, /"go install tool\.test\/x\/tools\/cmd\/hello@v9\.9\.9" of go\S+ failed: go: /],
    [`${toolModule}/cmd/broken@v1.0.0`, /cmd\/broken@v1\.0\.0" of go\S+ failed: .*\n.*undefined: nothing$/m],
    [
      'nowhere.test/a/b@latest',
      /^Cannot find the version of the tool nowhere\.test\/a\/b@latest: .*nowhere\.test/s,
    ],
  ])('%s fails with what go says', async (tools, message) => {
    const { code, annotations } = await step(tools);
    expect([code, annotations[0]?.title]).toEqual([1, 'TOOL_FAILED']);
    expect(annotations[0]?.message).toMatch(message);
    expect(readdirSync(toolsFolder()).filter((name) => /broken|v9/.test(name))).toEqual([]);
  });

  test('a tool that would be the go command is refused', async () => {
    const { code, annotations } = await step(`${toolModule}/cmd/go@v1.0.0`);
    expect([code, annotations[0]?.title]).toEqual([1, 'GO_SHADOWED']);
  });

  test('a wrong entry fails before anything is done', async () => {
    const { code, stdout, annotations } = await step(`${hello}`);
    expect([code, annotations[0]?.title]).toEqual([1, 'INPUT_INVALID']);
    expect(stdout).not.toContain('Found go');
  });

  describeGoMod();

  /** The tool lines of a go.mod. */
  function describeGoMod(): void {
    const write = (version: string, more = '') => {
      place.write(
        'tools/go.mod',
        `module m\n\ngo 1.24\n\ntool ${hello}\n\nrequire ${toolModule} ${version}\n${more}`,
      );
      place.write('tools/go.sum', proxy.sums(version));
    };

    test('tool lines have the version of their go.mod', async () => {
      write('v1.0.0');
      const first = await step('tools/go.mod');
      expect([first.code, saidBy(first.path[0])]).toEqual([0, 'hello v1.0.0\n']);
      write('v1.1.0');
      const second = await step('tools/go.mod');
      expect([second.code, saidBy(second.path[0])]).toEqual([0, 'hello v1.1.0\n']);
      write('v1.0.0');
      const third = await step('tools/go.mod', { GOPROXY: 'off', GOMODCACHE: join(place.root, 'empty') });
      expect([third.code, third.path]).toEqual([0, first.path]);
    });

    test('a tool of a folder is built each time', async () => {
      write('v1.0.0', `replace ${toolModule} => ../local\n`);
      place.write('local/go.mod', `module ${toolModule}\n`);
      const main = (text: string) =>
        place.write('local/cmd/hello/main.go', `package main\n\nfunc main() { print("${text}") }\n`);
      main('one');
      expect(saidBy((await step('tools/go.mod')).path[0])).toBe('one');
      main('two');
      expect(saidBy((await step('tools/go.mod')).path[0])).toBe('two');
    });

    test.each([
      ['none/go.mod', '', 'INPUT_INVALID', /names "none\/go\.mod", which does not exist/],
      [
        'x/go.mod',
        'module m\n\nbanana\n',
        'TOOL_FAILED',
        /^Cannot read the tool lines of "x\/go\.mod": .*banana/s,
      ],
    ])('%s: %j', async (file, text, title, message) => {
      if (text !== '') place.write(file, text);
      const { code, annotations } = await step(file);
      expect([code, annotations[0]?.title]).toEqual([1, title]);
      expect(annotations[0]?.message).toMatch(message);
    });

    test('without tool lines there is a warning', async () => {
      place.write('go.mod', 'module m\n');
      const { code, annotations } = await step('go.mod');
      expect([code, annotations]).toMatchObject([0, [{ level: 'warning' }]]);
    });
  }

  /** A job on a clean machine: the step, and the one after the job. */
  async function job(
    server: CacheServer,
    tools: string,
    more: Readonly<Record<string, string>> = {},
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly step: StepOutcome; readonly post: StepOutcome }> {
    forget();
    const service = { ACTIONS_CACHE_URL: server.url, ACTIONS_RUNTIME_TOKEN: 'token', ...more };
    const first = await step(tools, service, inputs);
    const state = Object.fromEntries(
      Object.entries(first.state).map(([name, value]) => [`STATE_${name}`, value]),
    );
    const post = await step(tools, { ...service, ...state }, inputs);
    return { step: first, post };
  }

  const ofTools = ({ keys }: CacheServer) => keys.filter((key) => key.includes('-tool-'));

  test('is saved once, and restored without a proxy', async () => {
    await using server = await startCacheServer();
    const first = await job(server, `${hello}@v1.0.0`);
    expect(first.post.stdout).toMatch(/^Saved the tool hello v1\.0\.0 in .*: 1 entries/m);
    expect(ofTools(server)).toHaveLength(1);
    const second = await job(server, `${hello}@v1.0.0`, {
      GOPROXY: 'off',
      GOMODCACHE: join(place.root, 'm2'),
    });
    expect(second.step.stdout).toMatch(/^Restored hello v1\.0\.0 in /m);
    expect(second.step.path).toEqual(first.step.path);
    expect(saidBy(second.step.path[0])).toBe('hello v1.0.0\n');
    expect(ofTools(server)).toHaveLength(1);
    await job(server, `${hello}@v1.1.0`);
    expect(ofTools(server)).toHaveLength(2);
  });

  test.each([
    ['cache: false', {}, { cache: 'false' }],
    ['a job for a tag', { GITHUB_REF_TYPE: 'tag' }, {}],
  ])('%s: installed, neither restored nor saved', async (_, more, inputs) => {
    await using server = await startCacheServer();
    const { step: first } = await job(server, `${hello}@v1.0.0`, more, inputs);
    expect(first.stdout).toMatch(/^Installed hello v1\.0\.0 in /m);
    expect(server.requests).toEqual([]);
  });

  test('with cache-write: false it is restored, but not saved', async () => {
    await using server = await startCacheServer();
    await job(server, `${hello}@v1.0.0`, {}, { 'cache-write': 'false' });
    expect(server.keys).toEqual([]);
    await job(server, `${hello}@v1.0.0`);
    const { step: third } = await job(server, `${hello}@v1.0.0`, {}, { 'cache-write': 'false' });
    expect(third.stdout).toMatch(/^Restored hello/m);
  });

  test('a torn archive is not used', async () => {
    await using server = await startCacheServer();
    await job(server, `${hello}@v1.0.0`);
    server.fail('GET archive', { kind: 'archive', bytes: Buffer.from('not an archive') });
    const { step: second } = await job(server, `${hello}@v1.0.0`);
    expect([second.code, saidBy(second.path[0])]).toEqual([0, 'hello v1.0.0\n']);
    expect(second.stdout).toMatch(/^Installed hello/m);
  });

  test('nothing is left beside the tools', () => {
    const names = readdirSync(toolsFolder());
    expect(names.filter((name) => !/^v1-.*-[0-9a-f]{16}$/.test(name))).toEqual([]);
    expect(existsSync(join(place.workspace, '.setup-go'))).toBe(false);
    for (const name of names) expect(readdirSync(join(toolsFolder(), name))).toHaveLength(1);
  });
});
