/** What goes wrong on the way to a proxy, and what the go command sees of it: nothing, or a 503. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { offerModule, startGuard } from '../../support/guard.ts';
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

/** Text that hardly shrinks, so that the zip has about this size. */
function noise(bytes: number): string {
  let [text, seed] = ['package x\n\n//', 'seed'];
  while (text.length < bytes) {
    seed = createHash('sha256').update(seed).digest('base64');
    text += seed;
  }
  return text;
}

const zipPath = '/corp.test/x/@v/v1.0.0.zip';

describe.each([
  ['in memory', 200_000],
  ['in a file', 3_000_000],
])('a zip that breaks off (%s)', (_, size) => {
  test('is continued where it broke off, and whole', async () => {
    const { bytes } = offerModule(own, 'corp.test/x', { files: { 'noise.go': noise(size) } });
    own.fail(zipPath, { kind: 'cut', after: Math.floor(bytes.length * 0.3) }, 2);
    await using guard = await startGuard(place, settings());
    const { status, body } = await guard.get(zipPath);
    expect(status).toBe(200);
    expect(body.equals(bytes)).toBe(true);
    const ranges = own.requests.map(({ headers }) => headers['range'] ?? 'none');
    expect(ranges).toEqual([
      'none',
      expect.stringMatching(/^bytes=\d+-$/),
      expect.stringMatching(/^bytes=\d+-$/),
    ]);
    expect((await guard.stop()).counts).toMatchObject({ resumed: 2 });
  });

  test.each([
    ['ignores ranges', { kind: 'ignore-range' }],
    ['sends another range', { kind: 'lie-about-range', by: 7 }],
    ['says another length', { kind: 'lie-about-total', by: 7 }],
    ['shifts the bytes', { kind: 'shifted-range', by: 7 }],
    ['refuses ranges', { kind: '416' }],
  ] as const)('and its server %s', async (_name, fault) => {
    const { bytes } = offerModule(own, 'corp.test/x', { files: { 'noise.go': noise(size) } });
    own.fail(zipPath, { kind: 'cut', after: Math.floor(bytes.length * 0.3) }, 1);
    own.fail(zipPath, fault, 1);
    await using guard = await startGuard(place, settings());
    const { status, body } = await guard.get(zipPath);
    expect(status).toBe(200);
    expect(body.equals(bytes)).toBe(true);
  });

  test('four times in a row is an error, and nothing stays on the disk', async () => {
    const { bytes } = offerModule(own, 'corp.test/x', { files: { 'noise.go': noise(size) } });
    own.fail(zipPath, { kind: 'cut', after: 0 }, 4);
    await using guard = await startGuard(place, settings());
    expect((await guard.get(zipPath)).status).toBe(503);
    expect((await guard.get(zipPath)).body.equals(bytes)).toBe(true);
    await guard.stop();
    expect(readdirSync(place.root).filter((name) => name.startsWith('setup-go-guard'))).toEqual([]);
  });
});

describe('a zip that is none', () => {
  test.each([
    ['too long a length', { kind: 'wrong-length', by: 100 }],
    ['too short a length', { kind: 'wrong-length', by: -100 }],
    ['an end before its length', { kind: 'end-early', after: 300 }],
    ['a page with 200', { kind: 'html' }],
  ] as const)('%s: once is not seen, always is 503', async (_, fault) => {
    const { bytes } = offerModule(own, 'corp.test/x');
    own.fail(zipPath, fault, 1);
    await using guard = await startGuard(place, settings());
    const { status, body } = await guard.get(zipPath);
    expect(status).toBe(200);
    expect(body.equals(bytes)).toBe(true);
    offerModule(own, 'corp.test/y');
    own.fail('/corp.test/y/@v/v1.0.0.zip', fault);
    expect((await guard.get('/corp.test/y/@v/v1.0.0.zip')).status).toBe(503);
  });

  test('the zip of another module', async () => {
    own.serve(zipPath, offerModule(own, 'corp.test/y').bytes);
    await using guard = await startGuard(place, settings());
    const { status, text } = await guard.get(zipPath);
    expect([status, text]).toEqual([503, expect.stringContaining('not one of corp.test/x@v1.0.0')]);
  });

  test('a flipped bit is not seen here: the go command has the sum, and bytes are never changed', async () => {
    const { bytes } = offerModule(own, 'corp.test/x');
    own.fail(zipPath, { kind: 'wrong-bytes', at: 60 });
    await using guard = await startGuard(place, settings());
    const { status, body } = await guard.get(zipPath);
    expect([status, body.length, body.equals(bytes)]).toEqual([200, bytes.length, false]);
  });
});

test('an outage in the middle, which ends: it is asked again', async () => {
  offerModule(own, 'corp.test/x');
  await using guard = await startGuard(place, settings());
  expect((await guard.get('/corp.test/x/@v/v1.0.0.info')).status).toBe(200);
  own.fail('*', { kind: 'status', status: 503 });
  const during = await Promise.all(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => guard.get(`/corp.test/${name}/@v/list`)),
  );
  expect(new Set(during.map(({ status }) => status))).toEqual(new Set([503]));
  expect(await guard.health()).toMatchObject({
    status: 'degraded',
    upstreams: [{ health: 'down', trips: 1 }],
  });
  own.recover();
  // A request that nobody else can answer waits for the next probe.
  expect((await guard.get('/corp.test/x/@v/v1.0.0.mod')).status).toBe(200);
  expect(await guard.health()).toMatchObject({ status: 'ok' });
  const { degradations } = await guard.stop();
  expect(degradations).toEqual([
    { upstream: 'private-1', health: 'down', from: expect.any(Number), to: expect.any(Number) },
  ]);
  expect(guard.said()).toContain('private-1 does not answer');
});

test('an answer that never comes ends at the time limit', async () => {
  offerModule(own, 'corp.test/x');
  own.fail('/corp.test/x/@v/list', { kind: 'slow-headers', ms: 600_000 });
  await using guard = await startGuard(place, settings({ SETUP_GO_GUARD_TIMEOUT_MS: '200' }));
  const { status, text } = await guard.get('/corp.test/x/@v/list');
  expect([status, text]).toEqual([503, expect.stringContaining('no headers for 200 ms')]);
});

test('a proxy that flaps: three failures before each answer are not seen', async () => {
  await using guard = await startGuard(place, settings());
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    offerModule(own, `corp.test/${name}`);
    own.fail('*', { kind: 'status', status: 502 }, 3);
    expect((await guard.get(`/corp.test/${name}/@v/v1.0.0.zip`)).status).toBe(200);
  }
  expect((await guard.stop()).degradations).toEqual([]);
});

test('a small file that is late is asked for a second time', async () => {
  await using guard = await startGuard(place, settings());
  for (let number = 0; number < 25; number++) {
    offerModule(own, `corp.test/m${number}`);
    expect((await guard.get(`/corp.test/m${number}/@v/v1.0.0.info`)).status).toBe(200);
  }
  offerModule(own, 'corp.test/late');
  own.fail('/corp.test/late/@v/v1.0.0.info', { kind: 'slow-headers', ms: 600_000 }, 1);
  expect((await guard.get('/corp.test/late/@v/v1.0.0.info')).status).toBe(200);
  expect((await guard.health()).counts.hedged).toBe(1);
});

test('resets at 30 % of the bodies of 300 files: none is seen where a try succeeded', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `corp.test/m${index}`);
  for (const name of names) offerModule(own, name);
  await using guard = await startGuard(place, settings());
  let seed = 1;
  const failing = new Set<string>();
  const paths = names.flatMap((name) => ['info', 'mod', 'zip'].map((end) => `/${name}/@v/v1.0.0.${end}`));
  for (const path of paths) {
    let row = 0;
    for (;;) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      if (seed / 2 ** 32 >= 0.3) break;
      row += 1;
    }
    if (row > 0) own.fail(path, { kind: 'cut', after: 20 }, row);
    if (row >= 4) failing.add(path);
  }
  const seen = new Set<string>();
  const left = [...paths];
  const client = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop())
      if ((await guard.get(path)).status !== 200) seen.add(path);
  };
  await Promise.all(Array.from({ length: 20 }, client));
  expect(seen).toEqual(failing);
  expect(failing.size).toBeGreaterThan(0);
});
