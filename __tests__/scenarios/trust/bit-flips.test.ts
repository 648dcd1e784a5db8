/**
 * One bit altered in what decides, with no table and no pin that would help: record, signed tree, tile, kept proof, and
 * lockfile. Here the built product, at a few places of each; core/sumdb/bit-flips and engine/versions/lockfile-bit-flips
 * have the thousands.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { flipped, spread } from '../../support/bit-flips.ts';
import { goPlatform } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { createDatabase, type Database, moduleOf, offerDatabase } from '../../support/module-proxy.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';

const places = 6;
let go: MiniGo;
let database: Database;
beforeAll(() => {
  go = miniGo('go1.99.1');
  database = createDatabase([moduleOf(go)]);
});

async function openStage(scenario: Scenario) {
  const [mirror, sums] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = offer(mirror, [go]);
  const base = `/sumdb/${database.name}`;
  const env = { GOPROXY: 'off', GOSUMDB: `${database.key} ${offerDatabase(sums, database)}` };
  return { mirrors, sums, base, env };
}

test(`record, signed tree and tile, ${places} places of each: refused, and nothing is installed`, async () => {
  await using scenario = await openScenario('flips');
  const { mirrors, sums, base, env } = await openStage(scenario);
  const step = () =>
    scenario.step({ 'go-version': '1.99.1', mirrors, 'require-trust': 'log', 'max-retries': '0' }, { env });
  const lookup = `${base}/lookup/golang.org/toolchain@${moduleOf(go).version}`;
  const tile = `${base}/tile/8/0/000.p/${database.log.size}`;
  const answer = Buffer.from(database.log.lookup(5));
  const end = answer.indexOf('\n\n') + 2;
  const hashes = Buffer.from(database.log.get(`/tile/8/0/000.p/${database.log.size}`) ?? '');
  const cases = [
    ...spread(end, places).map((bit) => ({ path: lookup, bytes: answer, bit })),
    ...spread(answer.length - end, places).map((bit) => ({
      path: lookup,
      bytes: answer,
      bit: end * 8 + bit,
    })),
    ...spread(hashes.length, places).map((bit) => ({ path: tile, bytes: hashes, bit })),
  ];

  for (const { path, bytes, bit } of cases) {
    sums.serve(path, flipped(bytes, bit));
    const { code, outputs, annotations } = await step();
    sums.serve(path, bytes);
    expect({ path, bit, code, outputs, titles: annotations.map(({ title }) => title) }).toEqual({
      path,
      bit,
      code: 1,
      outputs: {},
      titles: ['SUMDB_INVALID'],
    });
    expect(scenario.leftBehind().filter((each) => /staging|complete|1\.99\.1\/./.test(each))).toEqual([]);
  }
  expect(await step()).toMatchObject({ code: 0, outputs: { trust: 'log' } });
});

test(`a kept proof, ${places} places: verify --offline refuses it`, async () => {
  await using scenario = await openScenario('flips');
  const { mirrors, env } = await openStage(scenario);
  const step = await scenario.step({ 'go-version': '1.99.1', mirrors, 'require-trust': 'log' }, { env });
  const root = step.outputs['go-root'] ?? '';
  const proof = readFileSync(`${root}.tlog-proof`);
  const verify = (bytes: Uint8Array) => {
    writeFileSync(join(scenario.place.workspace, 'a.tlog-proof'), bytes);
    return runShell(scenario.place, ['verify', root, '--offline', '--proof', 'a.tlog-proof'], {
      ...env,
      RUNNER_TOOL_CACHE: scenario.place.toolCache,
    });
  };
  const good = await verify(proof);

  for (const bit of spread(proof.length, places)) {
    const { code, stderr } = await verify(flipped(proof, bit));
    expect({ bit, code, stderr }).toEqual({
      bit,
      code: 1,
      stderr: expect.stringMatching(/SUMDB_(?:INVALID|MISMATCH): /),
    });
  }
  expect(good).toMatchObject({ code: 0 });
});

test('a lockfile, each of its fields: refused, or harmless and found by lock --check', async () => {
  await using scenario = await openScenario('flips');
  const { mirrors, env } = await openStage(scenario);
  const { place } = scenario;
  place.write('go.mod', 'module m\n\ngo 1.99\n');
  const lock = (...args: readonly string[]) => runShell(place, ['lock', '--mirrors', mirrors, ...args], env);
  expect(await lock()).toMatchObject({ code: 0 });
  const path = join(place.workspace, 'setup-go.lock');
  const text = readFileSync(path, 'utf8');
  const step = () =>
    scenario.step({ mirrors, frozen: 'true', 'max-retries': '0' }, { env: { GOSUMDB: 'off' } });
  const at = (piece: string, more = 0) => {
    expect(text).toContain(piece);
    return Buffer.from(text.slice(0, text.indexOf(piece))).length + more;
  };
  const lines = text.split('\n');
  const cases: readonly [what: string, at: number, codes: RegExp][] = [
    ['comment', 3, /^LOCKFILE_INVALID$/],
    ['number of the format', at('lockfile 1', 9), /^LOCKFILE_INVALID$/],
    ['line break', at('\nrequest'), /^LOCKFILE_INVALID$/],
    ['word', at('request "', 2), /^LOCKFILE_INVALID$/],
    ['request', at('"1.99"', 3), /^LOCKFILE_(?:INCOMPLETE|INVALID)$/],
    ['release of the request', at(' go1.99.1\n', 6), /^LOCKFILE_(?:INCOMPLETE|INVALID)$/],
    ['release of the archive', at('archive go1.99.1', 13), /^LOCKFILE_(?:INCOMPLETE|INVALID)$/],
    ['platform', at(goPlatform, 1), /^LOCKFILE_(?:INCOMPLETE|INVALID)$/],
    ['size', at(` ${go.bytes.length} `, 2), /^(?:LOCKFILE_INVALID|SIZE_MISMATCH)$/],
    ['digest', at('sha256:', 20), /^(?:LOCKFILE_INVALID|DIGEST_MISMATCH)$/],
    ['hash', at('h1:', 20), /^(?:LOCKFILE_INVALID|DIGEST_MISMATCH)$/],
    ['last line break', Buffer.from(text).length - 1, /^LOCKFILE_INVALID$/],
  ];
  expect(lines).toHaveLength(5);

  for (const [what, byte, codes] of cases)
    for (const bit of [0, 2]) {
      place.write('setup-go.lock', flipped(Buffer.from(text), byte * 8 + bit).toString());
      const { code, outputs, annotations } = await step();
      const titles = annotations.filter(({ level }) => level === 'error').map(({ title }) => title);
      expect({ what, bit, code, outputs, titles }).toEqual({
        what,
        bit,
        code: 1,
        outputs: {},
        titles: [expect.stringMatching(codes)],
      });
      expect(scenario.leftBehind().filter((each) => /staging|complete|1\.99\.1\/./.test(each))).toEqual([]);
    }

  // The number of the record: the bytes are held to their digest and hash, and the log knows better.
  place.write('setup-go.lock', text.replace(/\/5\n$/, '/4\n'));
  const installed = await step();
  const check = await lock('--check');
  expect(installed).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  expect(JSON.parse(readFileSync(`${installed.outputs['go-root']}.receipt.json`, 'utf8'))).toMatchObject({
    sha256: go.sha256,
    h1: moduleOf(go).h1,
  });
  expect(check).toMatchObject({ code: 1, stdout: expect.stringContaining('the log has it as ') });
});
