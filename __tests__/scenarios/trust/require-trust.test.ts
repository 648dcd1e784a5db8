/** require-trust: the weakest level accepted, also of what lies in the tool cache. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { programName } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import {
  createDatabase,
  type Database,
  type GoModule,
  moduleOf,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';
import { native } from '../../support/system.ts';

let go: MiniGo;
let module: GoModule;
let database: Database;
beforeAll(() => {
  go = miniGo('go1.99.1');
  module = moduleOf(go);
  database = createDatabase([module]);
});

interface Stage {
  readonly mirrors: string;
  readonly wire: () => readonly string[];
  /** With the database, and without one. */
  readonly env: Readonly<Record<string, string>>;
  readonly offline: Readonly<Record<string, string>>;
}

async function openStage(scenario: Scenario): Promise<Stage> {
  const [mirror, sums] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = offer(mirror, [go]);
  const env = { GOPROXY: 'off', GOSUMDB: `${database.key} ${offerDatabase(sums, database)}` };
  return {
    mirrors,
    wire: () => wire(mirror).filter((line) => line.endsWith(go.filename)),
    env,
    offline: { GOPROXY: 'off', GOSUMDB: 'off' },
  };
}

/** A tree that the tool cache holds at `index`: installed while no database answered. */
async function installWeak(scenario: Scenario, stage: Stage): Promise<string> {
  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: stage.mirrors },
    { env: stage.offline },
  );
  expect(step).toMatchObject({ code: 0, outputs: { trust: 'index' } });
  return step.outputs['go-root'] ?? '';
}

test.each(['index', ''])('a hit is good enough for require-trust "%s": nobody is asked', async (level) => {
  await using scenario = await openScenario('trust');
  const stage = await openStage(scenario);
  const root = await installWeak(scenario, stage);

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: stage.mirrors, 'require-trust': level },
    { env: stage.env },
  );

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'index', 'go-root': root } });
  expect(stage.wire()).toHaveLength(1);
});

test.each(['log', 'known', 'signature'])(
  'a weaker hit is verified afresh for require-trust %s, and accepted',
  async (level) => {
    await using scenario = await openScenario('trust');
    const stage = await openStage(scenario);
    const root = await installWeak(scenario, stage);

    const step = await scenario.step(
      { 'go-version': '1.99.1', mirrors: stage.mirrors, 'require-trust': level },
      { env: stage.env },
    );

    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'log', 'go-root': root } });
    expect(step.stdout).toContain(`Verified "${root}" again: trust log`);
    expect(step.stdout).toContain(`Found go1.99.1 in the tool cache at "${root}" (trust log)`);
    expect(stage.wire()).toHaveLength(1);
  },
);

test('a weaker hit that was tampered with is installed anew, and the tree is replaced whole', async () => {
  await using scenario = await openScenario('trust');
  const stage = await openStage(scenario);
  const first = await scenario.step({ 'go-version': '1.99.1', mirrors: stage.mirrors }, { env: stage.env });
  const root = first.outputs['go-root'] ?? '';
  writeFileSync(join(root, 'src/fmt/print.go'), 'package evil\n');
  writeFileSync(join(root, 'src/fmt/more.go'), 'package evil\n');
  rmSync(`${root}.receipt.json`);

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: stage.mirrors, 'require-trust': 'log' },
    { env: stage.env },
  );

  expect(step).toMatchObject({
    code: 0,
    annotations: [{ level: 'warning' }],
    outputs: { trust: 'log', 'go-root': root },
  });
  expect(step.annotations[0]?.message).toMatch(
    /^Skipping .*log is required and its trust is unrecorded\. .*src\/fmt\/more\.go: extra$/,
  );
  expect(readFileSync(join(root, 'src/fmt/print.go'), 'utf8')).toMatch(/^package fmt\n/);
  expect(existsSync(join(root, 'src/fmt/more.go'))).toBe(false);
  expect(existsSync(`${root}.complete`)).toBe(true);
  expect(JSON.parse(readFileSync(`${root}.receipt.json`, 'utf8'))).toMatchObject({ trust: 'log' });
  expect(scenario.cached().filter((path) => /\.(?:removed|staging)-/.test(path))).toEqual([]);
  expect(stage.wire()).toHaveLength(2);
});

test('an unrecorded hit, as another action leaves it, is verified afresh and accepted', async () => {
  await using scenario = await openScenario('trust');
  const stage = await openStage(scenario);
  const first = await scenario.step({ 'go-version': '1.99.1', mirrors: stage.mirrors }, { env: stage.env });
  const root = first.outputs['go-root'] ?? '';
  for (const ending of ['receipt.json', 'manifest']) rmSync(`${root}.${ending}`);

  const plain = await scenario.step(
    { 'go-version': '1.99.1', mirrors: stage.mirrors, 'require-trust': 'index' },
    { env: stage.env },
  );
  const strict = await scenario.step(
    { 'go-version': '1.99.1', mirrors: stage.mirrors, 'require-trust': 'log' },
    { env: stage.env },
  );

  expect([plain, strict].map(({ code, outputs }) => [code, outputs['trust']])).toEqual([
    [0, 'log'],
    [0, 'log'],
  ]);
  expect(stage.wire()).toHaveLength(1);
});

test('a tampered unrecorded hit is replaced whole', async () => {
  await using scenario = await openScenario('trust');
  const stage = await openStage(scenario);
  const first = await scenario.step({ 'go-version': '1.99.1', mirrors: stage.mirrors }, { env: stage.env });
  const root = first.outputs['go-root'] ?? '';
  for (const ending of ['receipt.json', 'manifest']) rmSync(`${root}.${ending}`);
  writeFileSync(join(root, programName('bin/gofmt')), '#!/bin/sh\necho evil\n');

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: stage.mirrors, 'require-trust': 'log' },
    { env: stage.env },
  );

  expect(step).toMatchObject({
    code: 0,
    annotations: [{ level: 'warning' }],
    outputs: { trust: 'log', 'go-root': root },
  });
  expect(readFileSync(join(root, programName('bin/gofmt')), 'utf8')).not.toContain('evil');
  expect(stage.wire()).toHaveLength(2);
});

test('a weaker hit, and no database: the step fails, and the tree stays', async () => {
  await using scenario = await openScenario('trust');
  const stage = await openStage(scenario);
  const root = await installWeak(scenario, stage);

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: stage.mirrors, 'require-trust': 'log' },
    { env: stage.offline },
  );

  expect(step).toMatchObject({ code: 1 });
  expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'SUMDB_OFF' });
  expect(existsSync(`${root}.complete`)).toBe(true);
});

test('require-trust pin: a pinned archive is good enough, and nothing else is', async () => {
  await using scenario = await openScenario('trust');
  const stage = await openStage(scenario);
  const inputs = { 'go-version': '1.99.1', mirrors: stage.mirrors, 'require-trust': 'pin' };

  const unpinned = await scenario.step(inputs, { env: stage.env });
  const archivesBefore = stage.wire();
  const pinned = await scenario.step({ ...inputs, checksum: go.sha256 }, { env: stage.env });
  const hit = await scenario.step(inputs, { env: stage.env });

  expect(unpinned).toMatchObject({ code: 1, annotations: [{ title: 'TRUST_TOO_LOW' }] });
  expect(unpinned.annotations[0]?.message).toContain(
    'is not pinned, but require-trust is "pin"\nPin its SHA-256',
  );
  expect(archivesBefore).toEqual([]);
  expect(pinned).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  expect(hit).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
});

test('the module proxy gives log, so require-trust log takes its hits as they are', async () => {
  await using scenario = await openScenario('trust');
  const proxy = await scenario.mirror();
  const env = { GOPROXY: offerModules(proxy, [module]), GOSUMDB: database.key };
  offerDatabase(proxy, database);
  const inputs = { 'go-version': '1.99.1', mirrors: 'module-proxy', 'require-trust': 'log' };

  const first = await scenario.step(inputs, { env });
  const asked = proxy.requests.length;
  const hit = await scenario.step(inputs, { env });

  expect([first, hit].map(({ code, outputs }) => [code, outputs['trust']])).toEqual([
    [0, 'log'],
    [0, 'log'],
  ]);
  expect(proxy.requests).toHaveLength(asked);
});

test('a word that is no level', async () => {
  await using scenario = await openScenario('trust');
  const step = await scenario.step({ 'go-version': '1.99.1', 'require-trust': 'none' });
  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }] });
  expect(step.annotations[0]?.message).toContain(
    '"none", which is not one of its values\nWrite one of pin, log, known, signature, index',
  );
});

test('a weak tree does not hide a proved one: what was installed beside it is found again', async () => {
  await using scenario = await openScenario('trust');
  const proxy = await scenario.mirror();
  const env = { GOPROXY: offerModules(proxy, [module]), GOSUMDB: database.key };
  offerDatabase(proxy, database);
  const weak = await installWeak(scenario, await openStage(scenario));
  writeFileSync(join(weak, 'src/fmt/print.go'), 'package evil\n');
  const inputs = { 'go-version': '1.99.1', mirrors: 'module-proxy', 'require-trust': 'log' };

  const first = await scenario.step(inputs, { env });
  const zips = () => proxy.requests.filter(({ path }) => path.endsWith('.zip'));
  expect(zips()).toHaveLength(1);
  const second = await scenario.step(inputs, { env });

  expect([first, second].map(({ code, outputs }) => [code, outputs['trust']])).toEqual([
    [0, 'log'],
    [0, 'log'],
  ]);
  expect(second.outputs['go-root']).toContain(native('/go-slim/'));
  expect(zips()).toHaveLength(1);
});
