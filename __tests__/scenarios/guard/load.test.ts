/** Many clients at once, floods of paths that nobody has, and zips that stay. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Answer, offerModule, startGuard } from '../../support/guard.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Place } from '../../support/product.ts';

let place: Place;
let own: Mirror;

beforeEach(async () => {
  [place, own] = [createPlace('guard'), await startMirror()];
});
afterEach(async () => {
  await own.close();
  place[Symbol.dispose]();
});

const settings = (more: Readonly<Record<string, string>> = {}) => ({
  GOPROXY: own.url,
  GOPRIVATE: 'corp.test',
  SETUP_GO_GUARD_PUBLIC_PROXY: 'off',
  ...more,
});

test('500 clients for one zip are one fetch', async () => {
  const { bytes } = offerModule(own, 'corp.test/x', { files: { 'x.txt': 'x'.repeat(100_000) } });
  await using guard = await startGuard(place, settings());
  const answers = await Promise.all(
    Array.from({ length: 500 }, () => guard.get('/corp.test/x/@v/v1.0.0.zip')),
  );
  expect(answers.every(({ status, body }) => status === 200 && body.equals(bytes))).toBe(true);
  expect(own.requests.length).toBe(1);
});

test('10,000 equal requests for what is not there are one request', async () => {
  await using guard = await startGuard(place, settings());
  const { elapsed, statuses } = await manyOf(10_000, () => guard.get('/corp.test/none/@v/v1.0.0.info'));
  expect(statuses).toEqual(new Set([404]));
  // After five seconds it is looked up again, on a machine that takes so long.
  expect(own.requests.length).toBeLessThanOrEqual(1 + Math.floor(elapsed / 5000));
});

async function manyOf(count: number, ask: () => Promise<{ readonly status: number }>) {
  const from = performance.now();
  const statuses = new Set<number>();
  let left = count;
  const client = async () => {
    while (left-- > 0) statuses.add((await ask()).status);
  };
  await Promise.all(Array.from({ length: 50 }, client));
  return { elapsed: performance.now() - from, statuses };
}

test('a flood of unknown modules has to wait; modules that are known do not', async () => {
  offerModule(own, 'corp.test/known');
  await using guard = await startGuard(place, settings());
  expect((await guard.get('/corp.test/known/@v/v1.0.0.info')).status).toBe(200);
  let number = 0;
  let told: Answer | undefined;
  const client = async () => {
    while (told === undefined) {
      const answer = await guard.get(`/corp.test/none${number++}/@v/list`);
      if (answer.status === 429) told ??= answer;
      else expect(answer.status).toBe(404);
    }
  };
  await Promise.all(Array.from({ length: 50 }, client));
  expect(told?.headers['retry-after']).toBe('1');
  expect(number).toBeGreaterThan(2_000);
  expect((await guard.get('/corp.test/known/@v/v1.0.0.mod')).status).toBe(200);
});

test('guard-cache-dir: zips stay from one guard to the next, but not damaged ones', async () => {
  const folder = join(place.root, 'zips');
  const { bytes } = offerModule(own, 'corp.test/x');
  offerModule(own, 'corp.test/bad', {
    files: { 'a.go': 'package a\n\nconst A = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"\n' },
  });
  own.fail('/corp.test/bad/@v/v1.0.0.zip', { kind: 'wrong-bytes', at: 80 });
  const env = settings({ SETUP_GO_GUARD_CACHE_DIR: folder });
  {
    await using guard = await startGuard(place, env);
    for (const name of ['x', 'bad'])
      expect((await guard.get(`/corp.test/${name}/@v/v1.0.0.zip`)).status).toBe(200);
    await guard.stop();
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.zip')).length).toBe(1);
  const asked = own.requests.length;
  await using guard = await startGuard(place, env);
  expect((await guard.get('/corp.test/x/@v/v1.0.0.zip')).body).toEqual(bytes);
  expect(own.requests.length).toBe(asked);
  expect((await guard.stop()).counts.requests).toEqual({ 'folder 200': 1 });
});

test('guard-cache-dir is bounded: what was not used for the longest time goes', async () => {
  const folder = join(place.root, 'zips');
  mkdirSync(folder);
  const old = join(folder, `${'0'.repeat(64)}.zip`);
  writeFileSync(old, Buffer.alloc(1 << 20));
  offerModule(own, 'corp.test/x');
  const env = settings({ SETUP_GO_GUARD_CACHE_DIR: folder, SETUP_GO_GUARD_CACHE_MAX_SIZE_MB: '1' });
  await using guard = await startGuard(place, env);
  expect((await guard.get('/corp.test/x/@v/v1.0.0.zip')).status).toBe(200);
  await guard.stop();
  const [kept = ''] = readdirSync(folder);
  expect(readdirSync(folder).length).toBe(1);
  expect(readFileSync(join(folder, kept)).length).toBeLessThan(1 << 20);
});
