/** The credentials of mirror-auth and of userinfo reach the proxy that they are for, and nobody else. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { offerModule, startGuard } from '../../support/guard.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Place } from '../../support/product.ts';

let place: Place;
let own: Mirror;
let store: Mirror;
let world: Mirror;

beforeEach(async () => {
  [place, own, store, world] = [
    createPlace('guard'),
    await startMirror(),
    await startMirror(),
    await startMirror(),
  ];
});
afterEach(async () => {
  for (const mirror of [own, store, world]) await mirror.close();
  place[Symbol.dispose]();
});

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const authorizations = (mirror: Mirror) => [
  ...new Set(mirror.requests.map(({ headers }) => headers['authorization'] ?? 'none')),
];

test('mirror-auth: each origin gets its own, redirected or not, and the public proxy none', async () => {
  const { bytes } = offerModule(own, 'corp.test/x');
  offerModule(world, 'github.com/a/x');
  store.serve('/blob', bytes);
  own.fail('/corp.test/x/@v/v1.0.0.zip', {
    kind: 'status',
    status: 302,
    headers: { location: `${store.url}/blob` },
  });
  await using guard = await startGuard(place, {
    GOPROXY: `${own.url},${store.url}`,
    GOPRIVATE: 'corp.test',
    SETUP_GO_GUARD_PUBLIC_PROXY: world.url,
    SETUP_GO_MIRROR_AUTH: `${own.url} basic deploy:geheim11\n${store.url} header X-Api-Key: geheim22`,
  });
  expect((await guard.get('/corp.test/x/@v/list')).status).toBe(200);
  expect((await guard.get('/corp.test/x/@v/v1.0.0.zip')).body.equals(bytes)).toBe(true);
  expect((await guard.get('/github.com/a/x/@v/list')).status).toBe(200);
  expect(authorizations(own)).toEqual([basic('deploy:geheim11')]);
  expect(new Set(store.requests.map(({ headers }) => headers['x-api-key']))).toEqual(new Set(['geheim22']));
  expect(authorizations(store)).toEqual(['none']);
  expect(authorizations(world)).toEqual(['none']);
  expect(world.requests.map(({ headers }) => headers['x-api-key'])).toEqual([undefined]);
  await guard.stop();
  expect(guard.said()).not.toMatch(/geheim/);
});

test('userinfo in GOPROXY: for its proxy alone', async () => {
  offerModule(world, 'github.com/a/x');
  await using guard = await startGuard(place, {
    GOPROXY: own.url.replace('//', '//deploy:geheim33@'),
    GOPRIVATE: 'corp.test',
    SETUP_GO_GUARD_PUBLIC_PROXY: world.url,
  });
  expect((await guard.get('/github.com/a/x/@v/list')).status).toBe(200);
  expect(authorizations(own)).toEqual([basic('deploy:geheim33')]);
  expect(authorizations(world)).toEqual(['none']);
  await guard.stop();
  expect(guard.said()).not.toMatch(/geheim/);
});
