/** Caches of a GitHub job: a step, its job's work, and the step after it, with the real package and a local service. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startCacheServer } from '../../support/cache-server.ts';
import {
  build,
  built,
  createProject,
  download,
  hash,
  mods,
  module,
  modulesSaved,
  runJob,
  write,
} from '../../support/cached-job.ts';
import { createPlace } from '../../support/product.ts';
import { whereIs } from '../../support/real-shells.ts';
import { testUnless } from '../../support/test-unless.ts';

test('a first job saves both; the next one gets what it needs, and no zip', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const first = await runJob(place, server, { work: build });
  expect(first.step.outputs).toMatchObject({ 'cache-hit': 'false', 'cache-matched-key': '' });
  expect(first.post.code).toBe(0);
  expect(first.post.stdout).toMatch(/^Saved modules in .* 4 entries/m);
  expect(first.post.stdout).toMatch(/^Saved build outputs in .* 3 entries/m);
  const [key] = modulesSaved(server, first.step);
  expect(server.keys.toSorted()).toEqual([first.step.outputs['build-cache-primary-key'], key]);

  let modified = 0;
  const second = await runJob(place, server, {
    env: { GITHUB_RUN_ID: '2' },
    work: () => {
      modified = statSync(built(place, '00/aa-a')).mtimeMs;
    },
  });
  expect(second.step.outputs).toMatchObject({
    'cache-hit': 'true',
    'cache-primary-key': first.step.outputs['cache-primary-key'],
    'cache-matched-key': key,
    'build-cache-matched-key': first.step.outputs['build-cache-primary-key'],
  });
  expect(readFileSync(mods(place, `${module}/a.go`), 'utf8')).toBe(`${module}/a.go`);
  expect(readdirSync(mods(place, download)).sort()).toEqual(['v1.0.0.info', 'v1.0.0.mod', 'v1.0.0.ziphash']);
  expect(existsSync(mods(place, 'example.test/other@v2.0.0'))).toBe(false);
  expect(Date.now() - modified).toBeGreaterThan(60 * 60 * 1000); // go marks what it uses only then
  expect(second.post.stdout).toMatch(/^Not saving modules: they were restored as they are\.$/m);
  expect(second.post.stdout).toMatch(
    /^Not saving build outputs: there is nothing new; 0 of 3 restored entries were used\.$/m,
  );
  expect(server.keys).toHaveLength(2);
});

testUnless(whereIs('zstd') === '' ? 'zstd is not installed' : '')(
  'archives are packed at level 2, or at the one of ZSTD_CLEVEL',
  async () => {
    const packed = async (env: Readonly<Record<string, string>>) => {
      await using server = await startCacheServer();
      using place = createProject('cache');
      const { step } = await runJob(place, server, { work: build, env });
      return server.archiveOf(step.outputs['build-cache-primary-key'] ?? '');
    };
    // RFC 8878, 3.1.1.1.2: the exponent of the window in the five upper bits. It is 20 at level 2, and 21 at 3.
    const window = (archive: Buffer) => 10 + ((archive[5] ?? 0) >> 3);
    expect(window(await packed({}))).toBe(20);
    expect(window(await packed({ ZSTD_CLEVEL: '3' }))).toBe(21);
  },
);

test('the summary says how each was restored', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const inputs = { summary: 'full' };
  const first = await runJob(place, server, { inputs, work: build });
  expect(first.step.summary).toContain(
    '\n| Cache of modules | none yet |\n| Cache of build outputs | none yet |\n',
  );
  const second = await runJob(place, server, { inputs, env: { GITHUB_RUN_ID: '2' } });
  expect(second.step.summary).toMatch(/^\| Cache of modules \| restored, 0\.0 MB, in \d+\.\d s \|$/m);
  expect(second.step.summary).toMatch(
    /^\| Cache of build outputs \| restored from an older cache, 0\.0 MB, in \d+\.\d s \|$/m,
  );
});

test('what a job did not use is not saved again', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  await runJob(place, server, { work: build });
  const { post } = await runJob(place, server, {
    env: { GITHUB_RUN_ID: '2' },
    work({ build: folder }) {
      for (const path of ['00/aa-a', '00/aa-d']) utimesSync(join(folder, path), new Date(), new Date());
      write(folder, '11/cc-a');
    },
  });
  expect(post.stdout).toMatch(/^Saved build outputs in .*: 3 entries, .*, 1 unused ones left out/m);
  await runJob(place, server, { env: { GITHUB_RUN_ID: '3' } });
  expect([existsSync(built(place, '11/cc-a')), existsSync(built(place, 'ff/bb-a'))]).toEqual([true, false]);
});

test('results of tests that ran again are not saved; what a new test leaves is', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const [first, second] = ['ab'.repeat(32), 'cd'.repeat(32)];
  const entry = (folder: string, action: string, text: string) => {
    write(folder, `${action}/${action}-a`, `v1 ${first} ${second} 20 1796048673439914153\n`);
    write(folder, `cd/${second}-d`, text);
  };
  const result = 'ok  \texample.test/m\t0.469s\n';
  await runJob(place, server, { work: build });
  const again = await runJob(place, server, {
    work({ build: folder }) {
      entry(folder, '11', result);
      write(folder, `ef/${first}-d`, '# test log\nopen /tmp/TestX123/001/a\n'); // of an action that was there already
    },
  });
  expect(again.post.stdout).toMatch(/^Not saving build outputs: only tests ran again; /m);
  const stable = await runJob(place, server, {
    inputs: { 'stable-mtimes': 'true' }, // then the next checkout has the same times
    work: ({ build: folder }) => entry(folder, '11', result),
  });
  expect(stable.post.stdout).toMatch(/^Saved build outputs /m);
  const work = ({ build: folder }: { readonly build: string }) => entry(folder, '22', '# test log\nopen a\n');
  expect((await runJob(place, server, { work })).post.stdout).toMatch(/^Saved build outputs /m);
});

test('an output that a new action names is kept, though Go has not marked it', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const output = 'cd'.repeat(32);
  const job = (work: (folders: { readonly modules: string; readonly build: string }) => void) =>
    runJob(place, server, { work });
  await job(({ build: folder }) => {
    for (const path of ['00/aa-a', '00/aa-d', `cd/${output}-d`]) write(folder, path);
  });
  await job((folders) => {
    for (const path of ['00/aa-a', '00/aa-d']) utimesSync(join(folders.build, path), new Date(), new Date());
    write(folders.build, '11/new-a', `v1 ${'ab'.repeat(32)} ${output} 20 1796048673439914153\n`);
  });
  await job(() => undefined);
  expect(existsSync(built(place, `cd/${output}-d`))).toBe(true);
});

test('another go.sum takes the nearest modules, and saves its own', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const first = await runJob(place, server, { work: build });
  place.write('go.sum', `example.test/a v1.0.0 ${hash}\nexample.test/c v1.0.0 ${hash}\n`);
  const second = await runJob(place, server, {
    work: ({ modules }) => write(modules, 'example.test/c@v1.0.0/c.go'),
  });
  expect(second.step.outputs).toMatchObject({
    'cache-hit': 'false',
    'cache-matched-key': modulesSaved(server, first.step)[0],
  });
  expect(second.post.stdout).toMatch(/^Saved modules/m);
  expect(modulesSaved(server, second.step)).toHaveLength(1);
});

test('a job that needs more modules than another has saved adds them, once', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  place.write('go.sum', `example.test/a v1.0.0 ${hash}\nexample.test/c v1.0.0 ${hash}\n`);
  const other = 'cache/download/example.test/c/@v/v1.0.0.mod';
  const more = ({ modules }: { readonly modules: string }) => write(modules, other);
  await runJob(place, server, { env: { GITHUB_JOB: 'lint' }, work: build });
  const main = await runJob(place, server, { work: more });
  expect(main.step.outputs['cache-hit']).toBe('true');
  expect(main.post.stdout).toMatch(/^Saved modules/m);
  const again = await runJob(place, server, { work: more });
  expect(existsSync(mods(place, other))).toBe(true);
  expect(existsSync(mods(place, `${module}/a.go`))).toBe(true);
  expect(again.post.stdout).toMatch(/^Not saving modules: they were restored as they are\.$/m);
  expect(modulesSaved(server, main.step)).toHaveLength(2);
  expect(again.step.outputs['cache-matched-key']).toBe(modulesSaved(server, main.step)[1]);
});

test('the log and the summary say what the caches cost and what they saved', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const inputs = { summary: 'full' };
  const first = await runJob(place, server, { inputs, work: build });
  expect(first.post.stdout).toMatch(/^The cache of modules cost \d\.\d s; what it saves is not known yet$/m);
  expect(first.post.summary).toMatch(
    /^\| build outputs \| 3 entries, 0\.0 MB \| \d\.\d s \| not known yet \|$/m,
  );
  const second = await runJob(place, server, { inputs, work: use });
  expect(second.step.stdout).toMatch(/^Restored modules in \d\.\d s, 4 entries, 0\.0 MB: /m);
  for (const what of ['modules', 'build outputs'])
    expect(second.post.stdout).toMatch(
      new RegExp(`^(::notice::)?The cache of ${what} cost .* s and saved about .* s of this job`, 'm'),
    );
  // What it says of itself is not left in a folder of Go's.
  expect(readdirSync(built(place, '')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('each leg of a matrix has build outputs of its own, but takes those of another at first', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const lint = await runJob(place, server, { inputs: { matrix: '{"x":1}' }, work: build });
  const test = await runJob(place, server, {
    inputs: { matrix: '{"x":2}' },
    work: ({ build: folder }) => write(folder, '22/dd-a'),
  });
  expect(test.step.outputs['build-cache-primary-key']).not.toBe(lint.step.outputs['build-cache-primary-key']);
  expect(test.step.outputs['build-cache-matched-key']).toBe(lint.step.outputs['build-cache-primary-key']);
  expect(server.keys).toContain(test.step.outputs['build-cache-primary-key']);
});

test('what is on the disk already is not restored over, nor saved', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  await runJob(place, server, { work: build });
  writeFileSync(mods(place, `${module}/a.go`), 'mine');
  const { step, post } = await runJob(place, server, { warm: true });
  expect(step.stdout).toMatch(/^Not restoring modules: ".*" has some already\.$/m);
  expect(step.stdout).toMatch(/^Not restoring build outputs: ".*" has some already\.$/m);
  expect(readFileSync(mods(place, `${module}/a.go`), 'utf8')).toBe('mine');
  expect(post.stdout).toMatch(/^Not saving build outputs: they were here before this step\.$/m);
});

test('on a machine of GitHub, what earlier steps have left is kept, and the rest restored', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  await runJob(place, server, { work: build });
  writeFileSync(mods(place, `${module}/a.go`), 'mine');
  rmSync(built(place, '00/aa-a'));
  const env = { RUNNER_ENVIRONMENT: 'github-hosted' };
  const { step } = await runJob(place, server, { warm: true, env });
  expect(step.outputs['cache-hit']).toBe('true');
  expect(readFileSync(mods(place, `${module}/a.go`), 'utf8')).toBe('mine');
  expect(existsSync(built(place, '00/aa-a'))).toBe(true);
});

test('a second step of a job leaves both to the first', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const env = { RUNNER_ENVIRONMENT: 'github-hosted', GITHUB_RUN_ID: '7' };
  await runJob(place, server, { env, work: build });
  const asked = server.requests.length;
  const { step, post } = await runJob(place, server, { env, warm: true });
  expect(step.stdout).toMatch(/^Not restoring modules: an earlier step of this job did\.$/m);
  expect([post.code, server.requests.length]).toEqual([0, asked]);
});

test('several modules in sub-folders count, those of others do not', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const key = async () => (await runJob(place, server)).step.outputs['cache-primary-key'];
  const alone = await key();
  for (const folder of ['node_modules/x', 'vendor/y']) {
    mkdirSync(join(place.workspace, folder), { recursive: true });
    place.write(`${folder}/go.sum`, `example.test/z v1.0.0 ${hash}\n`);
  }
  expect(await key()).toBe(alone);
  mkdirSync(join(place.workspace, 'tools'));
  place.write('tools/go.sum', `example.test/z v1.0.0 ${hash}\n`);
  expect(await key()).not.toBe(alone);
  const named = await runJob(place, server, { inputs: { 'cache-dependency-path': 'go.sum' } });
  expect(named.step.outputs['cache-primary-key']).toBe(alone);
});

test('settings that go env was not asked for are part of the key of build outputs', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const keyWith = async (env: Readonly<Record<string, string>>) =>
    (await runJob(place, server, { env: { GITHUB_RUN_ID: '1', ...env } })).step.outputs[
      'build-cache-primary-key'
    ];
  const keys = [await keyWith({}), await keyWith({ GOAMD64: 'v3' }), await keyWith({ CGO_CFLAGS: '-O0' })];
  expect(new Set(keys).size).toBe(3);
});

test('a cache-dependency-path that matches nothing is an error', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const { step } = await runJob(place, server, { inputs: { 'cache-dependency-path': 'nowhere/go.sum' } });
  expect([step.code, step.annotations[0]?.title]).toEqual([1, 'INPUT_INVALID']);
});

test('without go.sum there are build outputs alone', async () => {
  await using server = await startCacheServer();
  using place = createPlace('cache');
  const { step, post } = await runJob(place, server, { work: build });
  expect([step.code, post.code, step.outputs['cache-primary-key']]).toEqual([0, 0, '']);
  expect(step.stdout).toContain('No go.sum was found, so no modules are cached.');
  expect(server.keys).toEqual([step.outputs['build-cache-primary-key']]);
});

/** As the go command marks what it uses. */
function use({ build: folder }: { readonly build: string }): void {
  for (const path of ['00/aa-a', '00/aa-d', 'ff/bb-a'])
    utimesSync(join(folder, path), new Date(), new Date());
}

describe('who may', () => {
  test.each([
    ['cache: false', { inputs: { cache: 'false' } }],
    ['a tag', { env: { GITHUB_REF_TYPE: 'tag' } }],
    ['pull_request_target', { env: { GITHUB_EVENT_NAME: 'pull_request_target' } }],
    ['cache-mode none', { env: { ACTIONS_CACHE_MODE: 'none' } }],
  ])('%s asks the service for nothing', async (_, given) => {
    await using server = await startCacheServer();
    using place = createProject('cache');
    const { step, post } = await runJob(place, server, { ...given, work: build });
    expect([step.code, post.code, server.requests]).toEqual([0, 0, []]);
    expect(post.stdout).toBe('');
  });

  test('a pull request from a fork restores, and saves nothing', async () => {
    await using server = await startCacheServer();
    using place = createProject('cache');
    const { step: first } = await runJob(place, server, { work: build });
    const event = join(place.root, 'event.json');
    const repository = (name: string) => ({ repo: { full_name: name } });
    writeFileSync(
      event,
      JSON.stringify({ pull_request: { head: repository('me/x'), base: repository('org/x') } }),
    );
    place.write('more/go.sum', `example.test/z v1.0.0 ${hash}\n`);
    const { step, post } = await runJob(place, server, { env: { GITHUB_EVENT_PATH: event }, work: build });
    expect(step.outputs['build-cache-matched-key']).toBe(first.outputs['build-cache-primary-key']);
    expect([post.code, server.keys.length]).toEqual([0, 2]);
  });
});

test('the step after a step that failed does nothing', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const { step, post } = await runJob(place, server, { inputs: { 'go-version': 'banana' } });
  expect([step.code, post.code, post.stdout]).toEqual([1, 0, '']);
});

describe('a service that fails never fails the job, and nothing half restored is used', () => {
  const torn = { kind: 'archive', bytes: Buffer.from('\u001f\u008bnot an archive', 'latin1') } as const;
  test.each([
    ['GET cache', { kind: 'silence' }],
    ['GET cache', { kind: 'status', status: 500 }],
    ['GET cache', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }],
    ['GET cache', { kind: 'status', status: 403 }],
    ['GET archive', { kind: 'silence' }],
    ['GET archive', { kind: 'status', status: 404 }],
    ['GET archive', torn],
    ['GET archive', { kind: 'archive', bytes: Buffer.alloc(0) }],
  ] as const)('%s: %j', async (request, fault) => {
    await using server = await startCacheServer();
    using place = createProject('cache');
    await runJob(place, server, { work: build });
    server.fail(request, fault);
    const { step, post } = await runJob(place, server, { inputs: { 'cache-timeout-s': '3' } });
    expect([step.code, post.code]).toEqual([0, 0]);
    expect(step.outputs).toMatchObject({ 'cache-hit': 'false', 'build-cache-matched-key': '' });
    expect([existsSync(mods(place, '')), existsSync(built(place, ''))]).toEqual([false, false]);
  });

  test.each([
    ['POST caches', { kind: 'status', status: 500 }],
    ['POST caches', { kind: 'silence' }],
    ['PATCH caches', { kind: 'status', status: 500 }],
    ['PATCH caches', { kind: 'silence' }],
  ] as const)('%s: %j', async (request, fault) => {
    await using server = await startCacheServer();
    using place = createProject('cache');
    server.fail(request, fault);
    const { post } = await runJob(place, server, { inputs: { 'cache-timeout-s': '3' }, work: build });
    expect([post.code, server.keys]).toEqual([0, []]);
    // What was made for the archive is removed again.
    expect(readdirSync(join(place.home, 'go/pkg'))).toEqual(['mod']);
  });

  test('nobody there', async () => {
    using place = createProject('cache');
    const { step, post } = await runJob(
      place,
      { url: 'http://127.0.0.1:1/' },
      {
        inputs: { 'cache-timeout-s': '3' },
        work: build,
      },
    );
    expect([step.code, post.code]).toEqual([0, 0]);
  });
});
