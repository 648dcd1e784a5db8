/**
 * Version 2 of the cache service's protocol, by the real package, against a real storage under the name that GitHub's has.
 * What a service does that fails is in hostile-caches.full.test.ts.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Azurite, startAzurite, whyNoAzurite } from '../../support/azurite.ts';
import { build, built, createProject, hash, mods, module, runJob, write } from '../../support/cached-job.ts';
import type { Scope } from '../../support/job-token.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { type ResultsService, startResultsService } from '../../support/results-service.ts';
import { describeUnless } from '../../support/test-unless.ts';

const minutes = 60_000;
const whyNot = await whyNoAzurite();

describeUnless(whyNot)('version 2 of the cache service', () => {
  let place: Place;
  let azurite: Azurite;
  let service: ResultsService;
  beforeAll(async () => {
    place = createPlace('azurite');
    azurite = await startAzurite(place.root);
  }, 10 * minutes);
  afterAll(async () => {
    await azurite?.[Symbol.asyncDispose]();
    place[Symbol.dispose]();
  });
  beforeEach(async () => {
    service = await startResultsService(azurite);
  });
  afterEach(async () => {
    await service[Symbol.asyncDispose]();
  });

  const job = (
    project: Place,
    given: NonNullable<Parameters<typeof runJob>[2]> & { readonly scopes?: readonly Scope[] } = {},
  ) => {
    const { scopes, env, ...rest } = given;
    // Nothing of version 1 answers.
    return runJob(
      project,
      { url: 'http://127.0.0.1:1/' },
      { ...rest, env: { ...service.env(scopes), ...env } },
    );
  };

  test('nothing, then both exactly and whole, then nothing to save', async () => {
    using project = createProject('v2');
    const first = await job(project, { work: build });
    expect(first.step.outputs).toMatchObject({ 'cache-hit': 'false', 'build-cache-matched-key': '' });
    expect(first.post.stdout).toMatch(/^Saved modules in .* 4 entries/m);
    expect(first.post.stdout).toMatch(/^Saved build outputs in .* 3 entries/m);
    expect(service.requests.filter((each) => each === 'storage').length).toBeGreaterThan(1);
    const { step, post } = await job(project);
    expect(step.outputs).toMatchObject({
      'cache-hit': 'true',
      'cache-matched-key': service.keys.find((key) => key.includes('-modules-')),
      'build-cache-matched-key': first.step.outputs['build-cache-primary-key'],
    });
    expect(readFileSync(mods(project, `${module}/a.go`), 'utf8')).toBe(`${module}/a.go`);
    expect(existsSync(built(project, 'ff/bb-a'))).toBe(true);
    expect(post.stdout).toMatch(/^Not saving modules: they were restored as they are\.$/m);
    expect(service.keys).toHaveLength(2);
  });

  test(
    'an archive of several blocks arrives whole',
    async () => {
      using project = createProject('v2');
      const bytes = randomBytes(140 * 2 ** 20); // over 128 MiB it is sent in blocks
      await job(project, {
        inputs: { 'cache-timeout-s': '300' },
        work: (folders) => {
          build(folders);
          writeFileSync(join(folders.build, '00/aa-d'), bytes);
        },
      });
      expect(service.keys).toHaveLength(2);
      await job(project, { inputs: { 'cache-timeout-s': '300' } });
      expect(readFileSync(built(project, '00/aa-d')).equals(bytes)).toBe(true);
    },
    10 * minutes,
  );

  test('another go.sum gets the nearest modules, and saves its own', async () => {
    using project = createProject('v2');
    await job(project, { work: build });
    const [nearest] = service.keys.filter((key) => key.includes('-modules-'));
    project.write('go.sum', `example.test/a v1.0.0 ${hash}\nexample.test/c v1.0.0 ${hash}\n`);
    const { step, post } = await job(project, {
      work: ({ modules }) => write(modules, 'example.test/c@v1.0.0/c.go'),
    });
    expect(step.outputs).toMatchObject({ 'cache-hit': 'false', 'cache-matched-key': nearest });
    expect(post.stdout).toMatch(/^Saved modules/m);
    expect((await job(project)).step.outputs['cache-hit']).toBe('true');
  });

  test('a pull request reads what its base branch has, and saves for itself alone', async () => {
    using project = createProject('v2');
    const first = await job(project, { work: build });
    const scopes: readonly Scope[] = [
      { Scope: 'refs/pull/1/merge', Permission: 3 },
      { Scope: 'refs/heads/main', Permission: 1 },
    ];
    const env = { GITHUB_HEAD_REF: 'topic', GITHUB_BASE_REF: 'main', GITHUB_REF_NAME: '1/merge' };
    const { step, post } = await job(project, {
      scopes,
      env,
      work: ({ build: folder }) => write(folder, '22/dd-a'),
    });
    expect(step.outputs['build-cache-matched-key']).toBe(first.step.outputs['build-cache-primary-key']);
    expect(post.stdout).toMatch(/^Saved build outputs/m);
    expect((await job(project, { scopes, env })).step.outputs['build-cache-matched-key']).toBe(
      step.outputs['build-cache-primary-key'],
    );
    expect((await job(project)).step.outputs['build-cache-matched-key']).toBe(
      first.step.outputs['build-cache-primary-key'],
    );
  });

  test.each([
    ['auto', false],
    ['true', true],
  ])(
    'a token that may only read saves nothing; with cache-write: %s the service is asked: %s',
    async (write, asks) => {
      using project = createProject('v2');
      await job(project, { work: build });
      const before = service.requests.length;
      const { step, post } = await job(project, {
        scopes: [{ Scope: 'refs/heads/main', Permission: 1 }],
        inputs: { 'cache-write': write, matrix: '{"x":2}' },
        work: (folders) => writeNew(folders.build),
      });
      expect([step.code, post.code, step.outputs['cache-hit']]).toEqual([0, 0, 'true']);
      expect(post.stdout).not.toMatch(/^Saved/m);
      expect(post.stdout.includes('cache write denied')).toBe(asks);
      expect(service.requests.slice(before).includes('CreateCacheEntry')).toBe(asks);
      expect(service.keys).toHaveLength(2);
    },
  );

  test('a token that may read nothing gets nothing', async () => {
    using project = createProject('v2');
    await job(project, { work: build });
    const { step, post } = await job(project, { scopes: [{ Scope: 'refs/heads/main', Permission: 2 }] });
    expect([step.code, post.code, step.outputs['cache-hit']]).toEqual([0, 0, 'false']);
    expect(step.stdout).toMatch(/^::warning::Failed to restore: .*cache read denied/m);
  });

  test.each([
    ['read', true, false],
    ['write-only', false, true],
    ['none', false, false],
  ])('cache-mode %s', async (mode, restores, saves) => {
    using project = createProject('v2');
    await job(project, { work: build });
    const before = service.requests.length;
    const env = { ACTIONS_CACHE_MODE: mode };
    const { step, post } = await job(project, { env, work: build });
    expect([step.code, post.code]).toEqual([0, 0]);
    const asked = new Set(service.requests.slice(before));
    expect(asked.has('GetCacheEntryDownloadURL')).toBe(restores);
    expect(asked.has('CreateCacheEntry')).toBe(saves);
  });

  test('a key that another job has taken is left to it', async () => {
    using project = createProject('v2');
    const run = { env: { GITHUB_RUN_ID: '5' }, work: build };
    await job(project, run);
    const again = await job(project, { ...run, env: { ...run.env, ACTIONS_CACHE_MODE: 'write-only' } });
    expect([again.step.code, again.post.code]).toEqual([0, 0]);
    expect(again.post.stdout).not.toMatch(/^(Saved|::warning)/m);
    expect(service.keys).toHaveLength(2);
  });

  test(
    'eight jobs at once, of which the service refuses every third call: none fails, and each has what it asked for',
    async () => {
      const projects = Array.from({ length: 8 }, () => createProject('v2'));
      try {
        const saved = await Promise.all(projects.map((project) => job(project, { work: build })));
        expect(saved.map(({ step, post }) => [step.code, post.code])).toEqual(projects.map(() => [0, 0]));
        expect(service.keys).toHaveLength(16);
        const restored = await Promise.all(projects.map((project) => job(project)));
        expect(restored.map(({ step }) => step.outputs['cache-hit'])).toEqual(projects.map(() => 'true'));
        service.refuse = 3;
        const refused = await Promise.all(projects.map((project) => job(project, { work: build })));
        expect(refused.map(({ step, post }) => [step.code, post.code])).toEqual(projects.map(() => [0, 0]));
        // A job that was refused says that it has nothing, and one that was not has all of it.
        for (const [index, { step }] of refused.entries()) {
          const hit = step.outputs['cache-hit'] === 'true';
          expect(hit).toBe(step.outputs['cache-matched-key'] !== '');
          if (hit) expect(existsSync(mods(projects[index] ?? place, `${module}/a.go`))).toBe(true);
        }
        expect(refused.some(({ step }) => step.stdout.includes('Rate limited'))).toBe(true);
      } finally {
        for (const project of projects) project[Symbol.dispose]();
      }
    },
    10 * minutes,
  );
});

function writeNew(folder: string): void {
  write(folder, '33/ee-a', 'x'.repeat(1000));
}
