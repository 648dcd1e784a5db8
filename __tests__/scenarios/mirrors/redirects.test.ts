/** Where a mirror sends its clients, and what may follow them there. */
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import { TLS } from '../../support/mirror-server.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';
import { onWindows } from '../../support/system.ts';

const go = miniGo('go1.99.1');

test('redirects are followed, also to another origin, which sees no credentials', async () => {
  await using scenario = await openScenario('redirects');
  const [near, far] = [await scenario.mirror(), await scenario.mirror()];
  const base = offer(near, [go]);
  offer(far, [go]);
  near.fail(`/go/${go.filename}`, { kind: 'redirect', to: `${far.url}/go/${go.filename}` });

  const step = await scenario.step({
    'go-version': '1.99.1',
    'go-download-base-url': base,
    token: 'for-near-only',
  });

  expect(step).toMatchObject({ code: 0, outputs: { mirror: base } });
  // The index, the archive and its signature, which a .zip has not.
  expect(near.requests.map(({ headers }) => headers['authorization'])).toEqual(
    Array.from({ length: onWindows ? 2 : 3 }, () => 'token for-near-only'),
  );
  expect(far.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
});

test('a user name in a redirect goes to its own origin only, and is not shown', async () => {
  await using scenario = await openScenario('redirects');
  const [near, far] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = offer(near, [go]);
  const name = `/go/${go.filename}`;
  far.serve(name, go.bytes, { authorization: `Basic ${Buffer.from('reader:sesame').toString('base64')}` });
  near.fail(name, { kind: 'redirect', to: `${far.url.replace('//', '//reader:sesame@')}${name}` });

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step.code).toBe(0);
  expect(step.stdout).not.toContain('sesame');
  expect(near.requests.every(({ headers }) => headers['authorization'] === undefined)).toBe(true);
});

test('a redirect in a circle is refused', async () => {
  await using scenario = await openScenario('redirects');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, { kind: 'redirect', to: '/go/elsewhere' });
  mirror.fail('/go/elsewhere', { kind: 'redirect', to: `/go/${go.filename}` });

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'MIRROR_REDIRECT' }] });
  expect(step.annotations[0]?.message).toContain(
    `leads to ${mirrors}/${go.filename}, which was already visited`,
  );
  expect(wire(mirror)).toHaveLength(3);
});

test('a redirect from https to http is refused, and nothing is asked there', async () => {
  await using scenario = await openScenario('redirects');
  const [safe, plain] = [await scenario.mirror({ tls: true }), await scenario.mirror()];
  const mirrors = offer(safe, [go]);
  offer(plain, [go]);
  safe.fail(`/go/${go.filename}`, { kind: 'redirect', to: `${plain.url}/go/${go.filename}` });

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors },
    { env: { NODE_EXTRA_CA_CERTS: TLS.ca } },
  );

  expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'MIRROR_REDIRECT' }] });
  expect(step.annotations[0]?.message).toContain('from https to http');
  expect(wire(plain)).toEqual([]);
  expect(scenario.leftBehind()).toEqual([]);
});

test('a certificate nobody trusts is refused, with the way to trust it', async () => {
  await using scenario = await openScenario('redirects');
  const mirror = await scenario.mirror({ tls: true });
  const mirrors = offer(mirror, [go]);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'MIRROR_UNTRUSTED' }] });
  expect(step.annotations[0]?.message).toContain('set NODE_EXTRA_CA_CERTS');
  expect(wire(mirror)).toEqual([]);
});
