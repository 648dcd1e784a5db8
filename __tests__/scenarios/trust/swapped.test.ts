/**
 * A mirror that replaces everything that it serves: archive, index, `.sha256` and `.asc`, all of which fit each other.
 * And one that serves an index of yesterday.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { type MiniGo, miniGo, releaseIndex } from '../../support/mini-go.ts';
import { createDatabase, moduleOf, offerDatabase } from '../../support/module-proxy.ts';
import { createKey, type TestKey } from '../../support/openpgp-keys.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';

let go: MiniGo;
let evil: MiniGo;
let theirs: TestKey;
let ours: TestKey;
beforeAll(async () => {
  go = miniGo('go1.99.1');
  evil = miniGo('go1.99.1', { files: { 'src/fmt/print.go': 'package evil\n' } });
  [theirs, ours] = await Promise.all([createKey(), createKey()]);
});

async function openEvil(scenario: Scenario): Promise<string> {
  const mirror = await scenario.mirror();
  mirror.serve(`/go/${evil.filename}.asc`, await theirs.signatureOf(evil.bytes));
  return offer(mirror, [evil], { sums: true });
}

const off = { GOSUMDB: 'off', GOPROXY: 'off' };

test.each([
  ['signature', 'SIGNATURE_UNTRUSTED'],
  ['known', 'TRUST_TOO_LOW'],
  ['log', 'DIGEST_MISMATCH'],
  ['pin', 'DIGEST_MISMATCH'],
] as const)('at %s it is refused: %s', async (level, code) => {
  await using scenario = await openScenario('swapped');
  const mirrors = await openEvil(scenario);
  const database = createDatabase([moduleOf(go)]);
  const sums = await scenario.mirror();
  const env =
    level === 'log' ? { GOPROXY: 'off', GOSUMDB: `${database.key} ${offerDatabase(sums, database)}` } : off;

  const step = await scenario.step(
    {
      'go-version': '1.99.1',
      mirrors,
      'require-trust': level,
      'signature-key': ours.publicKey,
      ...(level === 'pin' && { checksum: go.sha256 }),
    },
    { env },
  );

  expect(step).toMatchObject({ code: 1, outputs: {}, annotations: [{ title: code }] });
  expect(scenario.leftBehind().filter((path) => /staging|complete|\/1\.99\.1/.test(path))).toEqual([]);
});

test('at index it is installed, under the tool name of that mirror, with a receipt that says so', async () => {
  await using scenario = await openScenario('swapped');
  const mirrors = await openEvil(scenario);
  const mirror = await scenario.mirror();

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env: off });
  const root = step.outputs['go-root'] ?? '';
  // A request for Go from elsewhere does not find it.
  const elsewhere = await scenario.step(
    { 'go-version': '1.99.1', mirrors: offer(mirror, [go]) },
    { env: off },
  );

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'index', mirror: mirrors } });
  expect(root).toMatch(/[\\/]go-[0-9a-f]{8}[\\/]1\.99\.1[\\/]/);
  expect(JSON.parse(readFileSync(`${root}.receipt.json`, 'utf8'))).toMatchObject({
    trust: 'index',
    tool: expect.stringMatching(/^go-[0-9a-f]{8}$/),
    mirror: mirrors,
    sha256: evil.sha256,
  });
  expect(elsewhere).toMatchObject({ code: 0 });
  expect(elsewhere.outputs['go-root']).not.toBe(root);
});

test('an index of yesterday is noticed where that of today was seen', async () => {
  await using scenario = await openScenario('replayed');
  const [old, next] = [go, miniGo('go1.99.2')];
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [next, old]);
  const list = (archives: readonly MiniGo[]) =>
    mirror.serve('/go/', JSON.stringify(releaseIndex(archives)), {
      headers: { 'content-type': 'application/json' },
    });
  const install = () =>
    scenario.step({ 'go-version': '1.99', 'check-latest': 'true', mirrors }, { env: off });

  list([old]);
  const first = await install();
  list([next, old]);
  const second = await install();
  list([old]);
  const third = await install();
  const elsewhere = await scenario.mirror();
  const other = await scenario.step(
    { 'go-version': '1.99', 'check-latest': 'true', mirrors: offer(elsewhere, [old]) },
    { env: off },
  );

  expect([first, second, other].map(({ annotations }) => annotations)).toEqual([[], [], []]);
  expect(third).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
  expect(third.annotations[0]?.message).toMatch(
    /^The release index of \S+ lists nothing newer than go1\.99\.1, and has listed go1\.99\.2 before: it is an old one\./,
  );
});
