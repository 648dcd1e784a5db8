/** An archive from any mirror, held against the Go checksum database while it is unpacked. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { tar } from '../../support/archive-builder.ts';
import { goFile } from '../../support/installed-go.ts';
import { type MiniGo, miniGo, sha256 } from '../../support/mini-go.ts';
import {
  createDatabase,
  type Database,
  type GoModule,
  moduleOf,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';
import { native, whyNoTar } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const files = { 'src/cmd/go.mod': 'module cmd\n' };
let go: MiniGo;
let evil: MiniGo;
let module: GoModule;
let database: Database;
beforeAll(() => {
  go = miniGo('go1.99.1', { files });
  evil = miniGo('go1.99.1', { files: { ...files, 'src/fmt/print.go': 'package evil\n' } });
  module = moduleOf(go);
  database = createDatabase([module]);
});

async function openDatabase(scenario: Scenario, given = database) {
  const sums = await scenario.mirror();
  return { sums, env: { GOPROXY: 'off', GOSUMDB: `${given.key} ${offerDatabase(sums, given)}` } };
}

test.each(['index', '.sha256 file'])(
  'a release that the table does not know, from a base URL with an %s: proved, so it is the official tool',
  async (way) => {
    await using scenario = await openScenario('judge');
    const [mirror, { sums, env }] = [await scenario.mirror(), await openDatabase(scenario)];
    const mirrors = offer(mirror, [go], way === 'index' ? {} : { index: false, sums: true });

    const step = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env });

    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'log', mirror: mirrors } });
    const root = step.outputs['go-root'] ?? '';
    expect(root).toContain(native('/go/1.99.1/'));
    expect(JSON.parse(readFileSync(`${root}.receipt.json`, 'utf8'))).toMatchObject({
      tool: 'go',
      trust: 'log',
      h1: module.h1,
      lacks: [],
      sha256: go.sha256,
    });
    const manifest = readFileSync(`${root}.manifest`, 'utf8');
    for (const path of ['VERSION', goFile, 'src/cmd/go.mod', 'api/go1.txt', 'test/helloworld.go'])
      expect(manifest).toMatch(new RegExp(`^[0-9a-f]{64}  ${path}$`, 'm'));
    expect(wire(sums).filter((line) => line.includes('/lookup/'))).toHaveLength(1);
    expect(step.stdout).not.toContain('supported'); // a URL in GOSUMDB is asked directly
  },
);

test('a mirror that swaps archive, index and .sha256 together is refused, and nothing is installed', async () => {
  await using scenario = await openScenario('judge');
  const [mirror, { env }] = [await scenario.mirror(), await openDatabase(scenario)];
  const mirrors = offer(mirror, [evil], { sums: true });

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env });

  expect(step).toMatchObject({ code: 1, outputs: {}, annotations: [{ title: 'DIGEST_MISMATCH' }] });
  expect(step.annotations[0]?.message).toContain(
    `is not what the Go checksum database has recorded: its hash is`,
  );
  expect(scenario.cached().filter((path) => path.startsWith('go') && path.includes('1.99.1'))).toEqual([]);
});

test('where no database answers, one line says so and the level stays index, and the receipt says no more', async () => {
  await using scenario = await openScenario('judge');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [evil]);

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors },
    { env: { GOPROXY: 'off', GOSUMDB: `${database.key} http://127.0.0.1:9` } },
  );

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'index' } });
  expect(
    step.stdout.split('\n').filter((line) => line.includes('Not checked against the Go checksum database')),
  ).toHaveLength(1);
  const root = step.outputs['go-root'] ?? '';
  expect(root).toMatch(/[\\/]go-[0-9a-f]{8}[\\/]/);
  const receipt = JSON.parse(readFileSync(`${root}.receipt.json`, 'utf8'));
  expect(receipt).toMatchObject({ trust: 'index' });
  expect(receipt).not.toHaveProperty('h1');
});

test('GOSUMDB=off: the archive is taken at index, with a line', async () => {
  await using scenario = await openScenario('judge');
  const mirrors = offer(await scenario.mirror(), [go]);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env: { GOSUMDB: 'off' } });

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'index' } });
  expect(step.stdout).toMatch(/Not checked against the Go checksum database: .*GOSUMDB is "off"/);
});

test('a release that the database has no record of is taken at index, with a line', async () => {
  await using scenario = await openScenario('judge');
  const { env } = await openDatabase(scenario);
  const mirrors = offer(await scenario.mirror(), [miniGo('go1.99.2')]);

  const step = await scenario.step({ 'go-version': '1.99.2', mirrors }, { env });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'index' } });
  expect(step.stdout).toMatch(
    /Not checked against the Go checksum database: .* has no record of golang\.org\/toolchain@/,
  );
});

test.each([
  ['no database answers', `KEY http://127.0.0.1:9`, 'SUMDB_UNREACHABLE'],
  ['GOSUMDB=off', 'off', 'SUMDB_OFF'],
])('with require-trust log it is an error: %s', async (_, gosumdb, code) => {
  await using scenario = await openScenario('judge');
  const mirrors = offer(await scenario.mirror(), [go]);
  const GOSUMDB = gosumdb.replace('KEY', database.key);

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors, 'require-trust': 'log', 'max-retries': '0' },
    { env: { GOPROXY: 'off', GOSUMDB } },
  );

  expect(step).toMatchObject({ code: 1, annotations: [{ title: code }] });
  expect(scenario.cached().filter((path) => path.startsWith('go') && path.includes('1.99.1'))).toEqual([]);
});

test('with require-trust known and no database: proved too little, nothing is installed', async () => {
  await using scenario = await openScenario('judge');
  const mirrors = offer(await scenario.mirror(), [go]);

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors, 'require-trust': 'known' },
    { env: { GOSUMDB: 'off' } },
  );

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'TRUST_TOO_LOW' }] });
  expect(scenario.cached().filter((path) => path.startsWith('go') && path.includes('1.99.1'))).toEqual([]);
});

test('a pin decides: no database is asked', async () => {
  await using scenario = await openScenario('judge');
  const [mirror, { sums, env }] = [await scenario.mirror(), await openDatabase(scenario)];

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: offer(mirror, [evil]), checksum: evil.sha256 },
    { env },
  );

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  expect(wire(sums)).toEqual([]);
});

test('a cold install of an archive that the table knows contacts no database', async () => {
  await using scenario = await openScenario('judge');
  const [mirror, { sums, env }] = [await scenario.mirror(), await openDatabase(scenario)];

  const step = await scenario.step(
    { 'go-version': '1.25.3', mirrors: offer(mirror, [miniGo('go1.25.3')]) },
    { env },
  );

  // The miniature is not the archive that the table knows, so the last step fails; what was asked is the point.
  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'DIGEST_MISMATCH' }] });
  expect(wire(mirror)).toHaveLength(1);
  expect(wire(sums)).toEqual([]);
});

test('an official archive is judged as well where the table does not know it', async () => {
  await using scenario = await openScenario('judge');
  const [goDev, { env }] = [await scenario.official([go]), await openDatabase(scenario)];

  const step = await scenario.step({ 'go-version': '1.99.1' }, { env: { ...goDev.env, ...env } });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log', mirror: 'official' } });
});

for (const [what, name, mode] of [
  ['setuid on a text', 'go/src/fmt/print.go', 0o755],
  ['a program that is none', 'go/bin/go', 0o644],
] as const)
  testUnless(whyNoTar)(`modes are no part of the hash, but of the packer’s rule: ${what}`, async () => {
    await using scenario = await openScenario('judge');
    const { env } = await openDatabase(scenario);
    const mirror = await scenario.mirror();
    const bytes = gzipSync(
      tar([
        { name: 'go/VERSION', content: 'go1.99.1\n' },
        { name, mode, content: 'x' },
      ]),
    );
    const mirrors = offer(mirror, [{ ...go, bytes, sha256: sha256(bytes) }]);

    const step = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env });

    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'ARCHIVE_REFUSED' }] });
    expect(step.annotations[0]?.message).toContain(
      `Go's packer does not give it the mode ${mode.toString(8)}`,
    );
  });

test('slim: what was proved is kept without api doc misc test, and the manifest too', async () => {
  await using scenario = await openScenario('judge');
  const [goDev, { env }] = [await scenario.official([go]), await openDatabase(scenario)];

  const step = await scenario.step(
    { 'go-version': '1.99.1', slim: 'true' },
    { env: { ...goDev.env, ...env } },
  );

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
  const root = step.outputs['go-root'] ?? '';
  expect(root).toContain(native('/go-slim/'));
  const manifest = readFileSync(`${root}.manifest`, 'utf8');
  expect(manifest).not.toMatch(/ {2}(?:api|doc|misc|test)\//);
});

test('faults of the database are no reason to trust: a forged record, a broken tile, a wrong signature', async () => {
  for (const forge of ['lookup', 'tile', 'key'] as const) {
    await using scenario = await openScenario('judge');
    const { sums, env } = await openDatabase(scenario);
    const base = `/sumdb/${database.name}`;
    const lookup = `${base}/lookup/golang.org/toolchain@${module.version}`;
    const text = database.log.lookup(5);
    if (forge === 'lookup')
      sums.serve(lookup, text.replace(module.h1, `h1:${Buffer.alloc(32).toString('base64')}`));
    if (forge === 'tile')
      sums.fail(`${base}/tile/8/0/000.p/${database.log.size}`, { kind: 'wrong-bytes', at: 3 });
    const other = createDatabase([module], database.name);
    if (forge === 'key') sums.serve(lookup, other.log.lookup(5));

    const step = await scenario.step(
      { 'go-version': '1.99.1', mirrors: offer(await scenario.mirror(), [go]) },
      { env },
    );

    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'SUMDB_INVALID' }] });
  }
});

test('the tree seen last is kept: a fork of the log is an alarm that names both', async () => {
  await using scenario = await openScenario('judge');
  const { sums, env } = await openDatabase(scenario);
  const mirror = await scenario.mirror();
  const first = await scenario.step({ 'go-version': '1.99.1', mirrors: offer(mirror, [go]) }, { env });
  const next = miniGo('go1.99.2');
  const nextModule = moduleOf(next);
  const forked = database.log.fork(
    3,
    ...Array.from(
      { length: 9 },
      (_, id) => `example.test/other v1.${id}.0 h1:${Buffer.alloc(32, id).toString('base64')}\n`,
    ),
    `golang.org/toolchain ${nextModule.version} ${nextModule.h1}\ngolang.org/toolchain ${nextModule.version}/go.mod ${nextModule.h1}\n`,
  );
  offerDatabase(sums, { ...database, log: forked, versions: new Map([[12, nextModule.version]]) });

  const alarm = await scenario.step({ 'go-version': '1.99.2', mirrors: offer(mirror, [go, next]) }, { env });

  expect(first).toMatchObject({ code: 0, outputs: { trust: 'log' } });
  expect(alarm).toMatchObject({ code: 1, annotations: [{ title: 'SUMDB_INCONSISTENT' }] });
  const message = alarm.annotations[0]?.message ?? '';
  expect(message).toContain(database.log.root().toString('base64'));
  expect(message).toContain(forked.root().toString('base64'));
  expect(scenario.cached().filter((path) => path.startsWith('go') && path.includes('1.99.2'))).toEqual([]);
});

test('an older, smaller tree of another history is an alarm too; one of the same is not', async () => {
  await using scenario = await openScenario('judge');
  const releases = await Promise.all(['go1.99.1', 'go1.99.2', 'go1.99.3'].map((release) => miniGo(release)));
  const modules = releases.map(moduleOf);
  const whole = createDatabase(modules);
  const { sums, env } = await openDatabase(scenario, whole);
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, releases);
  const base = `/sumdb/${whole.name}/lookup/golang.org/toolchain@`;
  const install = (version: string) => scenario.step({ 'go-version': version, mirrors }, { env });

  const newest = await install('1.99.1');
  sums.serve(`${base}${modules[1]?.version}`, whole.log.lookup(6, 7));
  const older = await install('1.99.2');
  const record = whole.log.text(7);
  const forked = whole.log.fork(
    2,
    ...[2, 3, 4, 5].map((id) => `example.test/x v1.${id}.0 h1:${Buffer.alloc(32).toString('base64')}\n`),
    record,
  );
  offerDatabase(sums, { ...whole, log: forked, versions: new Map([[6, modules[2]?.version ?? '']]) });
  const smaller = await install('1.99.3');

  expect([newest, older].map(({ outputs }) => outputs['trust'])).toEqual(['log', 'log']);
  expect(smaller).toMatchObject({ code: 1, annotations: [{ title: 'SUMDB_INCONSISTENT' }] });
  for (const log of [whole.log, forked])
    expect(smaller.annotations[0]?.message).toContain(log.root().toString('base64'));
});

test('the module proxy raises the same alarm', async () => {
  await using scenario = await openScenario('judge');
  const { sums, env } = await openDatabase(scenario);
  const proxy = await scenario.mirror();
  const GOPROXY = offerModules(proxy, [module]);
  await scenario.step({ 'go-version': '1.99.1', mirrors: 'module-proxy' }, { env: { ...env, GOPROXY } });
  const forked = database.log.fork(1, ...[1, 2, 3].map((id) => `x v1.${id}.0 h1:x\n`), database.log.text(5));
  offerDatabase(sums, { ...database, log: forked, versions: new Map([[4, module.version]]) });

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: 'module-proxy', 'require-trust': 'pin' },
    { env: { ...env, GOPROXY } },
  );

  expect(step).toMatchObject({ code: 1 });
  expect(step.annotations.at(-1)?.title).toBe('SUMDB_INCONSISTENT');
});
