/**
 * A cache service that fails, of both versions of the protocol: the job goes on as if there were no cache, and what the
 * real go command then builds and verifies has nothing of what was restored by half.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Azurite, startAzurite, whyNoAzurite } from '../../support/azurite.ts';
import { type CacheFault, type CacheServer, startCacheServer } from '../../support/cache-server.ts';
import { hash } from '../../support/cached-job.ts';
import { whyNoRealGo } from '../../support/installed-go.ts';
import { mountMemoryDisk } from '../../support/mounts.ts';
import { createRealProject, type RealOutcome, type RealProject } from '../../support/real-cached-job.ts';
import { whereIs } from '../../support/real-shells.ts';
import {
  type ResultsFault,
  type ResultsService,
  startResultsService,
} from '../../support/results-service.ts';
import { describeUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';
import { wrongArchives } from '../../support/wrong-archives.ts';

const minutes = 60_000;
const silence = { kind: 'silence' } as const;
const status = (code: number, headers?: Readonly<Record<string, string>>) =>
  ({ kind: 'status', status: code, ...(headers && { headers }) }) as const;
const limited = status(429);
const limitedFor = status(429, { 'retry-after': '3600' });
const inputs = { 'cache-timeout-s': '3' };

const whyNoGo = whyNoRealGo || (whereIs('zstd') === '' ? 'zstd is not installed' : '');

function expectNoCache({ step, post, codes, output }: RealOutcome): void {
  expect({ codes, output }).toEqual({ codes: [0, 0], output });
  expect(output).toContain('all modules verified');
  expect([step.code, post.code]).toEqual([0, 0]);
  expect(step.outputs).toMatchObject({ 'cache-hit': 'false', 'build-cache-matched-key': '' });
}

/** Nothing is left beside the folders of Go. */
function expectNoRemains({ place }: RealProject): void {
  const folders = [join(place.home, 'go/pkg'), join(place.home, '.cache')].filter((each) => existsSync(each));
  expect(folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
}

describeUnless(whyNoGo)('version 1', () => {
  let project: RealProject;
  let server: CacheServer;
  const env = () => ({ ACTIONS_CACHE_URL: server.url });
  beforeAll(async () => {
    project = createRealProject('hostile');
    nameBallast(project);
    server = await startCacheServer();
    expectNoCache(await project.job({ env: env(), after: () => addBallast(project) }));
    expect(server.keys).toHaveLength(2);
    const second = await project.job({ env: env(), offline: true });
    expect([second.codes, second.step.outputs['cache-hit']]).toEqual([[0, 0], 'true']);
  }, 15 * minutes);
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    project?.[Symbol.dispose]();
  });

  const restoring = { ...inputs, 'cache-write': 'false' };

  test.each<[string, CacheFault]>([
    ['GET cache', silence],
    ['GET cache', status(500)],
    ['GET cache', status(503)],
    ['GET cache', status(403)],
    ['GET cache', limited],
    ['GET cache', limitedFor],
    ['GET archive', silence],
    ['GET archive', status(404)],
    ['GET archive', status(503)],
    ['GET archive', limited],
    ['GET archive', limitedFor],
  ])(
    '%s: %j',
    async (request, fault) => {
      server.fail(request, fault);
      expectNoCache(await project.job({ env: env(), inputs: restoring }));
      server.heal();
    },
    5 * minutes,
  );

  test.each(wrongArchives)(
    '%s',
    async (_, change) => {
      const genuine = server.archiveOf(server.keys.find((key) => key.includes('-modules-')) ?? '');
      server.fail('GET archive', { kind: 'archive', bytes: change(genuine, project) });
      expectNoCache(await project.job({ env: env(), inputs: restoring }));
      expectNoRemains(project);
      server.heal();
    },
    5 * minutes,
  );

  test.each<[string, CacheFault]>([
    ['POST caches', silence],
    ['POST caches', status(500)],
    ['POST caches', limited],
    ['POST caches', limitedFor],
    ['PATCH caches', silence],
    ['PATCH caches', status(503)],
    ['PATCH caches', limited],
    ['PATCH caches', limitedFor],
  ])(
    '%s: %j',
    async (request, fault) => {
      await using empty = await startCacheServer();
      empty.fail(request, fault);
      expectNoCache(await project.job({ env: { ACTIONS_CACHE_URL: empty.url }, inputs }));
      expect(empty.keys).toEqual([]);
      expectNoRemains(project);
    },
    5 * minutes,
  );
});

describeUnless(whyNoGo || whyNoMount)('a disk', () => {
  test(
    'too small for the archive',
    async () => {
      using project = createRealProject('full-disk');
      nameBallast(project);
      await using server = await startCacheServer();
      const env = { ACTIONS_CACHE_URL: server.url };
      await project.job({ env, after: () => addBallast(project) });
      expect(server.keys).toHaveLength(2);
      project.place.write('go.sum', project.sums);
      project.clean();
      using _disk = mountMemoryDisk(join(project.place.home, 'go'), 2);
      const { step, codes, output } = await project.job({
        env,
        warm: true,
        inputs: { 'cache-write': 'false' },
      });
      expect({ codes, output }).toEqual({ codes: [0, 0], output });
      expect([step.code, step.outputs['cache-hit']]).toEqual([0, 'false']);
      expect(step.stdout).toMatch(/No space left|ENOSPC/);
      expectNoRemains(project);
    },
    5 * minutes,
  );
});

const whyNoVersion2 = whyNoGo || (await whyNoAzurite());

describeUnless(whyNoVersion2)('version 2', () => {
  let project: RealProject;
  let azurite: Azurite;
  let service: ResultsService;
  beforeAll(async () => {
    project = createRealProject('hostile');
    nameBallast(project);
    azurite = await startAzurite(project.place.root);
    service = await startResultsService(azurite);
    expectNoCache(await project.job({ env: service.env(), after: () => addBallast(project) }));
    expect(service.keys).toHaveLength(2);
    const second = await project.job({ env: service.env(), offline: true });
    expect([second.codes, second.step.outputs['cache-hit']]).toEqual([[0, 0], 'true']);
  }, 15 * minutes);
  afterAll(async () => {
    await service?.[Symbol.asyncDispose]();
    await azurite?.[Symbol.asyncDispose]();
    project?.[Symbol.dispose]();
  });

  const restoring = { ...inputs, 'cache-write': 'false' };
  const page = { kind: 'text', text: '<html>Please log in</html>' } as const;

  test.each<['GetCacheEntryDownloadURL' | 'storage', ResultsFault]>([
    ['GetCacheEntryDownloadURL', silence],
    ['GetCacheEntryDownloadURL', status(500)],
    ['GetCacheEntryDownloadURL', status(401)],
    ['GetCacheEntryDownloadURL', limited],
    ['GetCacheEntryDownloadURL', limitedFor],
    ['GetCacheEntryDownloadURL', page],
    ['storage', silence],
    ['storage', status(503)],
    ['storage', status(404)],
    ['storage', limited],
    ['storage', limitedFor],
    ['storage', page],
  ])(
    '%s: %j',
    async (what, fault) => {
      service.fail(what, fault);
      expectNoCache(await project.job({ env: service.env(), inputs: restoring }));
      expectNoRemains(project);
      service.fail(what, undefined);
    },
    5 * minutes,
  );

  test(
    'signed addresses that have expired',
    async () => {
      service.expired = true;
      expectNoCache(await project.job({ env: service.env(), inputs: restoring }));
      await using empty = await startResultsService(azurite);
      empty.expired = true;
      expectNoCache(await project.job({ env: empty.env(), inputs }));
      expect(empty.keys).toEqual([]);
      service.expired = false;
    },
    5 * minutes,
  );

  test.each(wrongArchives)(
    '%s',
    async (_, change) => {
      const blobs = service.keys.map((key) => service.blobOf(key));
      const genuine = await Promise.all(blobs.map((blob) => azurite.get(blob)));
      for (const [index, blob] of blobs.entries())
        await azurite.put(blob, change(genuine[index] ?? Buffer.alloc(0), project));
      expectNoCache(await project.job({ env: service.env(), inputs: restoring }));
      expectNoRemains(project);
      for (const [index, blob] of blobs.entries()) await azurite.put(blob, genuine[index] ?? Buffer.alloc(0));
    },
    5 * minutes,
  );

  test.each<['CreateCacheEntry' | 'storage' | 'FinalizeCacheEntryUpload', ResultsFault]>([
    ['CreateCacheEntry', silence],
    ['CreateCacheEntry', status(500)],
    ['CreateCacheEntry', limited],
    ['CreateCacheEntry', limitedFor],
    ['CreateCacheEntry', page],
    ['storage', silence],
    ['storage', status(503)],
    ['storage', limitedFor],
    ['FinalizeCacheEntryUpload', silence],
    ['FinalizeCacheEntryUpload', status(500)],
    ['FinalizeCacheEntryUpload', limitedFor],
  ])(
    '%s: %j',
    async (what, fault) => {
      await using empty = await startResultsService(azurite);
      empty.fail(what, fault);
      expectNoCache(await project.job({ env: empty.env(), inputs }));
      expect(empty.keys).toEqual([]);
      expectNoRemains(project);
    },
    5 * minutes,
  );
});

/** 5 MB each of a module that nothing imports and of build outputs, so that a part of an archive has whole files. */
function addBallast({ place: { home } }: RealProject): void {
  const large = join(home, 'go/pkg/mod/example.test/large@v1.0.0');
  mkdirSync(large);
  for (let number = 10; number < 15; number++) {
    writeFileSync(join(large, `ballast${number}`), randomBytes(2 ** 20));
    writeFileSync(join(home, `.cache/go-build/00/${String(number).repeat(32)}-d`), randomBytes(2 ** 20));
  }
}

/** Its line in go.sum. */
function nameBallast({ place, sums }: RealProject): void {
  place.write('go.sum', `${sums}example.test/large v1.0.0 ${hash}\n`);
}
