/** Where the SHA-256 comes from that an archive has to have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { miniGo, releaseIndex } from '../../support/mini-go.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';

const go = miniGo('go1.99.1');

const wrong = 'f'.repeat(64);

test('the index of the mirror: trust index', async () => {
  await using scenario = await openScenario('digest');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);

  expect(await scenario.step({ 'go-version': '1.99.1', mirrors })).toMatchObject({
    code: 0,
    outputs: { trust: 'index' },
  });
});

test('an index with another digest than the file has: refused', async () => {
  await using scenario = await openScenario('digest');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go], { index: releaseIndex([{ ...go, sha256: wrong }]), sums: true });

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'DIGEST_MISMATCH' }] });
  expect(scenario.leftBehind()).toEqual([]);
});

test.each([
  ['bare hex digits, as dl.google.com has them', (digest: string) => digest],
  ['a line of sha256sum', (digest: string, name: string) => `${digest.toUpperCase()}  ${name}\n`],
])('FILE.sha256 beside the archive: %s', async (_, text) => {
  await using scenario = await openScenario('digest');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go], { index: false });
  mirror.serve(`/go/${go.filename}.sha256`, text(go.sha256, go.filename));

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'index', mirror: mirrors } });
  expect(wire(mirror).slice(-2)).toEqual([`200 /go/${go.filename}.sha256`, `200 /go/${go.filename}`]);
});

test.each([
  ['there is none', undefined, 'DIGEST_MISSING'],
  ['it is a page of the server', '<html>not found</html>', 'DIGEST_MISSING'],
  ['it is another one', wrong, 'DIGEST_MISMATCH'],
])('FILE.sha256 beside the archive: %s', async (_, text, code) => {
  await using scenario = await openScenario('digest');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go], { index: false });
  if (text !== undefined) mirror.serve(`/go/${go.filename}.sha256`, text);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: code }] });
  if (code === 'DIGEST_MISSING') {
    expect(wire(mirror)).not.toContain(`200 /go/${go.filename}`); // what cannot be verified is not even fetched
    expect(step.annotations[0]?.message).toMatch(
      /: no SHA-256 at \S+\nPin the digest of the archive with the input checksum, or use a mirror with a release index/,
    );
  }
  expect(scenario.leftBehind()).toEqual([]);
});

test('the input checksum decides over everything else: trust pin', async () => {
  await using scenario = await openScenario('digest');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go], { index: releaseIndex([{ ...go, sha256: wrong }]) });
  mirror.serve(`/go/${go.filename}.sha256`, wrong);

  const step = await scenario.step({
    'go-version': '1.99.1',
    mirrors,
    checksum: `sha256:${go.sha256.toUpperCase()}`,
  });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  const receipt = scenario.cached().find((path) => path.endsWith('.receipt.json')) ?? '';
  expect(receipt).toMatch(/^go-[0-9a-f]{8}\/1\.99\.1\//); // pinned bytes need not be the official ones
  expect(JSON.parse(readFileSync(join(scenario.place.toolCache, receipt), 'utf8'))).toMatchObject({
    trust: 'pin',
    sha256: go.sha256,
  });
});

test('the input checksum can allow a build of one’s own under the name of a known version', async () => {
  await using scenario = await openScenario('digest');
  const mirror = await scenario.mirror();
  const own = miniGo('go1.26.8');
  const mirrors = offer(mirror, [own], { index: false });

  const step = await scenario.step({ 'go-version': '1.26.8', mirrors, checksum: own.sha256 });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  expect(scenario.cached()[0]).toMatch(/^go-[0-9a-f]{8}\/$/);
});

test('the input checksum, with other bytes: refused', async () => {
  await using scenario = await openScenario('digest');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors, checksum: wrong });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'DIGEST_MISMATCH' }] });
  expect(step.annotations[0]?.message).toContain(`expected ${wrong}`);
  expect(scenario.leftBehind()).toEqual([]);
});

test('the input checksum, malformed: named before anything is asked', async () => {
  await using scenario = await openScenario('digest');
  const mirror = await scenario.mirror();

  const step = await scenario.step({
    'go-version': '1.99.1',
    mirrors: offer(mirror, [go]),
    checksum: 'md5:123',
  });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }] });
  expect(step.annotations[0]?.message).toContain(
    'The input checksum is "md5:123", which is not a SHA-256\nGive 64 hex digits',
  );
  expect(wire(mirror)).toEqual([]);
});
