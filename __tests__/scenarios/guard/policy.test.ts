/** Who is asked for what, and what nobody outside ever hears of. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { offerModule, startGuard } from '../../support/guard.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Place } from '../../support/product.ts';

let place: Place;
let own: Mirror;
let world: Mirror;

beforeEach(async () => {
  [place, own, world] = [createPlace('guard'), await startMirror(), await startMirror()];
});
afterEach(async () => {
  await own.close().catch(() => undefined); // some tests have closed it
  await world.close();
  place[Symbol.dispose]();
});

const settings = (more: Readonly<Record<string, string>> = {}) => ({
  GOPROXY: `${own.url},${world.url},direct`,
  GOPRIVATE: 'corp.test',
  SETUP_GO_GUARD_PUBLIC_PROXY: world.url,
  ...more,
});

const paths = (mirror: Mirror) => mirror.requests.map(({ path }) => path);

describe('while the private proxy answers', () => {
  test('what it has comes from there', async () => {
    const module = offerModule(own, 'corp.test/x');
    const other = offerModule(own, 'github.com/a/x');
    await using guard = await startGuard(place, settings());
    expect((await guard.get('/corp.test/x/@v/list')).text).toBe('v1.0.0\n');
    expect((await guard.get('/corp.test/x/@v/v1.0.0.zip')).body).toEqual(module.bytes);
    expect((await guard.get('/github.com/a/x/@v/v1.0.0.zip')).body).toEqual(other.bytes);
    expect(world.requests).toEqual([]);
  });

  test('what it lacks comes from the public proxy, if it may be public', async () => {
    const module = offerModule(world, 'github.com/Azure/x', { version: 'v1.2.0-RC1' });
    offerModule(world, 'corp.test/x');
    offerModule(world, 'unlisted.test/x');
    await using guard = await startGuard(place, settings());
    const { status, body, headers } = await guard.get('/github.com/!azure/x/@v/v1.2.0-!r!c1.zip');
    expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
    expect(body).toEqual(module.bytes);
    expect((await guard.get('/corp.test/x/@v/list')).status).toBe(404);
    expect((await guard.get('/unlisted.test/x/@v/list')).status).toBe(404);
    expect(paths(world)).toEqual(['/github.com/!azure/x/@v/v1.2.0-!r!c1.zip']);
    const { counts } = await guard.stop();
    expect(counts).toMatchObject({ withheld: 2, degraded: 0 });
  });

  test.each([401, 403, 429, 410])('its %i is passed on, with what it says', async (status) => {
    own.fail('*', {
      kind: 'status',
      status,
      body: 'the licence of this module is not known',
      headers: { 'content-type': 'text/plain' },
    });
    offerModule(world, 'github.com/a/x');
    await using guard = await startGuard(place, settings());
    const answer = await guard.get('/corp.test/x/@v/list');
    expect(answer).toMatchObject({ status, text: 'the licence of this module is not known\n' });
    const open = await guard.get('/github.com/a/x/@v/list');
    expect(open.status).toBe(status === 410 ? 200 : status);
    expect(own.requests.length).toBe(2);
  });
});

describe('while it does not', () => {
  test.each([
    ['500', { kind: 'status', status: 500 }],
    ['502', { kind: 'status', status: 502 }],
    ['a reset', { kind: 'refuse' }],
    ['a log-in page', { kind: 'html' }],
  ] as const)('%s: what is private is 503, with the reason', async (_, fault) => {
    own.fail('*', fault);
    offerModule(world, 'corp.test/x');
    offerModule(world, 'github.com/a/x');
    await using guard = await startGuard(place, settings());
    for (const end of ['@v/list', '@latest', '@v/v1.0.0.info', '@v/v1.0.0.mod', '@v/v1.0.0.zip']) {
      const { status, text } = await guard.get(`/corp.test/x/${end}`);
      expect([status, text]).toEqual([
        503,
        expect.stringMatching(/^It is not known whether this exists: private-1 /),
      ]);
    }
    expect((await guard.get('/unlisted.test/x/@v/list')).status).toBe(503);
    expect((await guard.get('/github.com/a/x/@v/list')).text).toBe('v1.0.0\n');
    expect(paths(world)).toEqual(['/github.com/a/x/@v/list']);
    const { counts, degradations } = await guard.stop();
    expect(counts).toMatchObject({ withheld: 2, degraded: 1 });
    expect(degradations[0]).toMatchObject({ upstream: 'private-1', health: 'down' });
  });

  test('nobody listens there', async () => {
    await own.close();
    offerModule(world, 'github.com/a/x');
    await using guard = await startGuard(place, settings());
    const { status, text } = await guard.get('/corp.test/x/@v/list');
    expect([status, text]).toEqual([503, expect.stringContaining('ECONNREFUSED')]);
    expect((await guard.get('/github.com/a/x/@v/v1.0.0.info')).status).toBe(200);
    expect(paths(world)).toEqual(['/github.com/a/x/@v/v1.0.0.info']);
  });
});

test('a redirect elsewhere is not followed with a private name', async () => {
  own.fail('/corp.test/x/@v/v1.0.0.zip', { kind: 'redirect', to: `${world.url}/corp.test/x/@v/v1.0.0.zip` });
  own.fail('/github.com/a/x/@v/v1.0.0.zip', {
    kind: 'redirect',
    to: `${world.url}/github.com/a/x/@v/v1.0.0.zip`,
  });
  own.fail('/corp.test/y/@v/v1.0.0.zip', { kind: 'redirect', to: '/elsewhere.zip' });
  const module = offerModule(world, 'github.com/a/x');
  offerModule(world, 'corp.test/x');
  own.serve('/elsewhere.zip', offerModule(own, 'corp.test/z').bytes);
  await using guard = await startGuard(place, settings());
  const { status, text } = await guard.get('/corp.test/x/@v/v1.0.0.zip');
  expect([status, text]).toEqual([503, expect.stringContaining('another place')]);
  expect((await guard.get('/github.com/a/x/@v/v1.0.0.zip')).body).toEqual(module.bytes);
  // Within the same server it may lead anywhere; what is there must be the module.
  expect((await guard.get('/corp.test/y/@v/v1.0.0.zip')).text).toContain('not one of corp.test/y@v1.0.0');
  expect(paths(world)).toEqual(['/github.com/a/x/@v/v1.0.0.zip']);
});

test('the checksum database is passed through, but never with a private name', async () => {
  world.serve('/sumdb/sum.golang.org/supported', '');
  world.serve('/sumdb/sum.golang.org/latest', 'go.sum database tree\n1\n');
  world.serve('/sumdb/sum.golang.org/lookup/github.com/a/x@v1.0.0', '1\ngithub.com/a/x v1.0.0 h1:x\n');
  world.serve('/sumdb/sum.golang.org/tile/8/0/000.p/1', Buffer.alloc(32, 60));
  await using guard = await startGuard(place, settings());
  const base = '/sumdb/sum.golang.org';
  expect((await guard.get(`${base}/supported`)).status).toBe(200);
  expect((await guard.get(`${base}/latest`)).text).toContain('go.sum database tree');
  expect((await guard.get(`${base}/tile/8/0/000.p/1`)).body).toEqual(Buffer.alloc(32, 60));
  expect((await guard.get(`${base}/lookup/github.com/a/x@v1.0.0`)).text).toContain('h1:x');
  const asked = world.requests.length;
  expect((await guard.get(`${base}/lookup/corp.test/x@v1.0.0`)).status).toBe(403);
  expect((await guard.get(`${base}/lookup/unlisted.test/x@v1.0.0`)).status).toBe(404);
  expect(world.requests.length).toBe(asked);
});

test('credentials of netrc and of addresses go to their own host alone', async () => {
  const secure = await startMirror({
    authorization: `Basic ${Buffer.from('me:geheim1').toString('base64')}`,
  });
  try {
    offerModule(secure, 'corp.test/x');
    offerModule(world, 'github.com/a/x');
    const address = secure.url.replace('://', '://me:geheim1@');
    await using guard = await startGuard(place, settings({ GOPROXY: `${address},${world.url}` }));
    expect((await guard.get('/corp.test/x/@v/list')).status).toBe(200);
    expect((await guard.get('/github.com/a/x/@v/list')).status).toBe(200);
    expect(world.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
    const { upstreams } = await guard.stop();
    expect(JSON.stringify(upstreams) + guard.said()).not.toContain('geheim1');
  } finally {
    await secure.close();
  }
});

test('without a private proxy, everything but what is private comes from the public one', async () => {
  offerModule(world, 'unlisted.test/x');
  await using guard = await startGuard(place, settings({ GOPROXY: `${world.url},direct` }));
  expect((await guard.get('/unlisted.test/x/@v/list')).status).toBe(200);
  const { status, text } = await guard.get('/corp.test/x/@v/list');
  expect([status, text]).toEqual([403, expect.stringContaining('names no private proxy')]);
  expect(paths(world)).toEqual(['/unlisted.test/x/@v/list']);
});
