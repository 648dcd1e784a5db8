/** docs/differences.md, "Caches", a test a row, and `cache-key` of "v5 to v7". */
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
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
import { createPlace, runShell } from '../../support/product.ts';

const action = parse(readFileSync(join(import.meta.dirname, '../../../action.yml'), 'utf8'));

const keysOf = ({ step }: Awaited<ReturnType<typeof runJob>>) => ({
  modules: step.outputs['cache-primary-key'] ?? '',
  build: step.outputs['build-cache-primary-key'] ?? '',
});

test('cache-key', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  place.write('go.mod', 'module m\n');
  const first = keysOf(await runJob(place, server));
  place.write('go.mod', 'module m\n\n// changed\n');
  expect(keysOf(await runJob(place, server)).modules).toBe(first.modules);
  place.write('go.sum', `example.test/b v1.0.0 ${hash}\n`);
  expect(keysOf(await runJob(place, server)).modules).not.toBe(first.modules);
});

test('two-archives', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const first = await runJob(place, server, { work: build });
  expect(modulesSaved(server, first.step)).toHaveLength(1);
  expect(server.keys).toContain(keysOf(first).build);
  expect(server.keys).toHaveLength(2);
  const { step } = await runJob(place, server, { env: { GITHUB_RUN_ID: '2', ImageOS: 'another' } });
  expect(step.outputs).toMatchObject({ 'cache-hit': 'true', 'build-cache-matched-key': '' });
});

test('nearest-modules', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const first = await runJob(place, server, { work: build });
  place.write('go.sum', `example.test/c v1.0.0 ${hash}\n`);
  const { step } = await runJob(place, server);
  const [saved] = modulesSaved(server, first.step);
  expect(step.outputs).toMatchObject({ 'cache-hit': 'false', 'cache-matched-key': saved });
  expect(existsSync(mods(place, `${module}/a.go`))).toBe(true);
});

test('cache-of-the-job', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const job = (name: string, run: string, file: string) =>
    runJob(place, server, {
      env: { GITHUB_JOB: name, GITHUB_RUN_ID: run },
      work: ({ build: folder }) => write(folder, file),
    });
  const lint = await job('lint', '1', '00/aa-a');
  const main = await job('main', '1', '11/bb-a');
  expect(main.step.outputs['build-cache-matched-key']).toBe(keysOf(lint).build);
  await job('lint', '2', '22/cc-a');
  const again = await job('main', '2', '33/dd-a');
  expect(again.step.outputs['build-cache-matched-key']).toBe(keysOf(main).build);
});

test('saved-again', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const first = keysOf(await runJob(place, server, { work: build }));
  const second = await runJob(place, server, {
    env: { GITHUB_RUN_ID: '2' },
    work({ build: folder }) {
      for (const path of ['00/aa-a', '00/aa-d']) utimesSync(join(folder, path), new Date(), new Date());
      write(folder, '11/new-a');
    },
  });
  expect(second.post.stdout).toMatch(/1 unused ones left out/);
  const third = await runJob(place, server, { env: { GITHUB_RUN_ID: '3' } });
  expect(third.step.outputs['build-cache-matched-key']).toBe(keysOf(second).build);
  expect(keysOf(second).build).not.toBe(first.build);
  expect([existsSync(built(place, '11/new-a')), existsSync(built(place, 'ff/bb-a'))]).toEqual([true, false]);
});

test('no-zips', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  await runJob(place, server, { work: build });
  await runJob(place, server);
  expect(readdirSync(mods(place, download)).filter((name) => name.endsWith('.zip'))).toEqual([]);
  expect(readdirSync(mods(place, 'example.test'))).toEqual(['a@v1.0.0']);
});

test('warm-disk', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  await runJob(place, server, { work: build });
  writeFileSync(mods(place, `${module}/a.go`), 'mine');
  const second = await runJob(place, server, {
    warm: true,
    env: { GITHUB_RUN_ID: '2' },
    work: ({ build: folder }) => write(folder, '11/new-a'),
  });
  expect(second.step.outputs).toMatchObject({ 'cache-matched-key': '', 'build-cache-matched-key': '' });
  expect(readFileSync(mods(place, `${module}/a.go`), 'utf8')).toBe('mine');
  expect(server.keys).toHaveLength(2);
});

test('dependency-path', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const { step } = await runJob(place, server, { inputs: { 'cache-dependency-path': 'nowhere/go.sum' } });
  expect([step.code, step.annotations[0]?.title]).toEqual([1, 'INPUT_INVALID']);
});

test('no-go-mod', async () => {
  await using server = await startCacheServer();
  using place = createPlace('cache');
  const job = await runJob(place, server, { work: build });
  expect([job.step.code, job.step.annotations, server.keys]).toEqual([0, [], [keysOf(job).build]]);
});

test('cache-guarded', async () => {
  for (const env of [
    { GITHUB_EVENT_NAME: 'release' },
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    { GITHUB_EVENT_NAME: 'workflow_run' },
    { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' },
  ]) {
    await using server = await startCacheServer();
    using place = createProject('cache');
    const { step } = await runJob(place, server, { env, work: build });
    expect([step.code, server.requests]).toEqual([0, []]);
    expect(step.stdout).toMatch(/^Nothing is cached in a job .* Set cache: always to allow it\.$/m);
    await runJob(place, server, { env, inputs: { cache: 'always' }, work: build });
    expect(server.keys).toHaveLength(2);
  }
});

test('cache-forks', async () => {
  await using server = await startCacheServer();
  using place = createProject('cache');
  const event = join(place.root, 'event.json');
  const repository = (name: string) => ({ repo: { full_name: name } });
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { head: repository('me/x'), base: repository('org/x') } }),
  );
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
  await runJob(place, server, { env, work: build });
  expect(server.keys).toEqual([]);
  await runJob(place, server, { env, inputs: { 'cache-write': 'true' }, work: build });
  expect(server.keys).toHaveLength(2);
});

test('cache-command', async () => {
  using place = createProject('cache');
  for (const [args, told] of [
    [['key'], 'GO_FAILED: No go is on PATH'],
    [['trim'], 'USAGE: cache trim needs'],
  ] as const)
    expect((await runShell(place, ['cache', ...args], { PATH: place.home })).stderr).toMatch(
      new RegExp(told),
    );
});

test('post-if', () => {
  expect(action.runs).toMatchObject({ post: 'dist/index.js', 'post-if': 'success() || failure()' });
});
