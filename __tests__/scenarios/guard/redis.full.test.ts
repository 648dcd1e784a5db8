/** L2 in a real Redis: with TLS and an ACL, shared by guards, killed, restarted and stopped in the middle. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { offerModule, startGuard } from '../../support/guard.ts';
import { type Mirror, startMirror, TLS } from '../../support/mirror-server.ts';
import { createPlace, type Place, runShell } from '../../support/product.ts';
import { type Redis, redisServer, startRedis } from '../../support/redis.ts';
import { describeUnless } from '../../support/test-unless.ts';

let place: Place;
let own: Mirror;
let redis: Redis;

describeUnless(redisServer.missing)('with Redis', () => {
  beforeEach(async () => {
    [place, own] = [createPlace('guard-redis'), await startMirror()];
    redis = await startRedis(place.root, { tls: true });
  });
  afterEach(async () => {
    await redis.kill();
    await own.close();
    place[Symbol.dispose]();
  });

  const settings = (more: Readonly<Record<string, string>> = {}) => ({
    GOPROXY: own.url,
    GOPRIVATE: 'corp.test',
    SETUP_GO_GUARD_PUBLIC_PROXY: 'off',
    SETUP_GO_GUARD_REDIS: redis.url,
    SSL_CERT_FILE: TLS.ca,
    ...more,
  });

  test('what one guard fetched, another one has from Redis', async () => {
    const { bytes } = offerModule(own, 'corp.test/x');
    const paths = ['info', 'mod', 'zip'].map((end) => `/corp.test/x/@v/v1.0.0.${end}`);
    {
      await using first = await startGuard(place, settings());
      for (const path of paths) expect((await first.get(path)).status).toBe(200);
      expect((await first.health()).redis).toBe('up');
      await first.stop();
    }
    const asked = own.requests.length;
    await using second = await startGuard(place, settings());
    for (const path of paths) expect((await second.get(path)).status).toBe(200);
    expect((await second.get(paths[2] ?? '')).body).toEqual(bytes);
    expect(own.requests.length).toBe(asked);
    const { counts } = await second.stop();
    expect(counts.l2).toMatchObject({ hits: 3, failed: 0 });
    expect(second.said()).not.toContain('geheim99');
  });

  test('the filter of the fleet spares look-ups of what nobody has', async () => {
    offerModule(own, 'corp.test/x');
    {
      await using first = await startGuard(place, settings());
      await first.get('/corp.test/x/@v/v1.0.0.info');
      await first.stop();
    }
    await using second = await startGuard(place, settings());
    expect((await second.get('/corp.test/none/@v/v1.0.0.info')).status).toBe(404);
    expect((await second.get('/corp.test/x/@v/v1.0.0.info')).status).toBe(200);
    expect((await second.stop()).counts.l2).toMatchObject({ spared: 1, hits: 1 });
  });

  test('lists are never kept there: they change', async () => {
    offerModule(own, 'corp.test/x');
    for (const _ of [1, 2]) {
      await using guard = await startGuard(place, settings());
      expect((await guard.get('/corp.test/x/@v/list')).status).toBe(200);
      await guard.stop();
    }
    expect(own.requests.length).toBe(2);
  });

  test('killed in the middle: nothing is seen of it; restarted: it is used again', async () => {
    for (const name of ['a', 'b', 'c', 'd']) offerModule(own, `corp.test/${name}`);
    await using guard = await startGuard(place, settings());
    expect((await guard.get('/corp.test/a/@v/v1.0.0.zip')).status).toBe(200);
    await redis.kill();
    for (const name of ['b', 'c'])
      expect((await guard.get(`/corp.test/${name}/@v/v1.0.0.zip`)).status).toBe(200);
    expect((await guard.health()).redis).toBe('down');
    await redis.restart();
    while ((await guard.health()).redis !== 'up') await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await guard.get('/corp.test/d/@v/v1.0.0.zip')).status).toBe(200);
    const { counts } = await guard.stop();
    await using other = await startGuard(place, settings());
    const asked = own.requests.length;
    expect((await other.get('/corp.test/d/@v/v1.0.0.zip')).status).toBe(200);
    expect([own.requests.length - asked, counts.requests['private 200']]).toEqual([0, 4]);
  });

  test('one that stands still is left alone after the first request', async () => {
    for (const name of ['a', 'b', 'c']) offerModule(own, `corp.test/${name}`);
    await using guard = await startGuard(place, settings());
    expect((await guard.get('/corp.test/a/@v/v1.0.0.info')).status).toBe(200);
    redis.pause();
    try {
      for (const name of ['b', 'c'])
        expect((await guard.get(`/corp.test/${name}/@v/v1.0.0.info`)).status).toBe(200);
      expect((await guard.health()).counts.l2.failed).toBeLessThanOrEqual(2);
    } finally {
      redis.resume();
    }
  });

  test.each([
    ['a wrong password', () => redis.url.replace('geheim99', 'falsch99')],
    ['an unknown certificate', () => redis.url],
    ['no server', () => redis.url.replace(/:\d+$/, ':1')],
  ])('%s: the guard works without it', async (name, address) => {
    offerModule(own, 'corp.test/x');
    const env = settings({ SETUP_GO_GUARD_REDIS: address() });
    const { SSL_CERT_FILE: _, ...untrusting } = env;
    await using guard = await startGuard(place, name === 'an unknown certificate' ? untrusting : env);
    expect((await guard.get('/corp.test/x/@v/v1.0.0.zip')).status).toBe(200);
    expect((await guard.health()).redis).toBe('down');
  });

  test('the strict filter answers 404 for what was not filled in, without asking', async () => {
    offerModule(own, 'corp.test/x');
    offerModule(own, 'corp.test/fresh');
    const sums = join(place.root, 'go.sum');
    writeFileSync(sums, 'corp.test/x v1.0.0 h1:x\ncorp.test/x v1.0.0/go.mod h1:x\n');
    const filled = await runShell(place, ['guard', '--fill', sums], settings());
    expect([filled.stdout, filled.code]).toEqual(['1 of 1 modules were added to the filter\n', 0]);
    const again = await runShell(place, ['guard', '--fill', sums], settings());
    expect(again.stdout).toBe('0 of 1 modules were added to the filter\n');
    await using guard = await startGuard(place, settings({ SETUP_GO_GUARD_STRICT_FILTER: 'true' }));
    expect((await guard.get('/corp.test/x/@v/v1.0.0.info')).status).toBe(200);
    expect((await guard.get('/corp.test/fresh/@v/v1.0.0.info')).status).toBe(404);
    expect(own.requests.map(({ path }) => path)).toEqual(['/corp.test/x/@v/v1.0.0.info']);
  });

  test('the strict filter rejects nothing while Redis does not say what is in it', async () => {
    offerModule(own, 'corp.test/fresh');
    await redis.kill();
    await using guard = await startGuard(place, settings({ SETUP_GO_GUARD_STRICT_FILTER: 'true' }));
    expect((await guard.get('/corp.test/fresh/@v/v1.0.0.info')).status).toBe(200);
  });

  test('--fill without Redis is an error', async () => {
    const sums = join(place.root, 'go.sum');
    writeFileSync(sums, 'corp.test/x\n');
    await redis.kill();
    const { code, stderr } = await runShell(place, ['guard', '--fill', sums], settings());
    expect([code, stderr]).toEqual([1, expect.stringContaining('GUARD_FAILED: Redis at guard-redis')]);
    writeFileSync(sums, 'not a module\n');
    expect((await runShell(place, ['guard', '--fill', sums], settings())).stderr).toContain('INPUT_INVALID');
    expect((await runShell(place, ['guard', '--fill', '/none'], settings())).stderr).toContain(
      'FILES_FAILED',
    );
  });
});
