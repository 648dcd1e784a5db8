/** The proof that is kept with a tree at level `log`, by which a tree or an archive is proved without any network. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { goFile } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import {
  createDatabase,
  type Database,
  moduleOf,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';

let go: MiniGo;
let database: Database;
beforeAll(() => {
  go = miniGo('go1.99.1', { files: { 'src/cmd/go.mod': 'module cmd\n' } });
  database = createDatabase([moduleOf(go), moduleOf(miniGo('go1.99.2'))]);
});

async function openStage(scenario: Scenario) {
  const [mirror, sums, proxy] = [await scenario.mirror(), await scenario.mirror(), await scenario.mirror()];
  const mirrors = offer(mirror, [go, miniGo('go1.99.2')]);
  const GOSUMDB = `${database.key} ${offerDatabase(sums, database)}`;
  const env = { GOPROXY: offerModules(proxy, [moduleOf(go)]), GOSUMDB };
  const servers = [mirror, sums, proxy];
  const asked = () => servers.flatMap(wire).length;
  const verify = async (...args: readonly string[]) => {
    const before = asked();
    const more = { ...env, RUNNER_TOOL_CACHE: scenario.place.toolCache };
    const outcome = await runShell(scenario.place, ['verify', ...args], more);
    return { ...outcome, asked: asked() - before };
  };
  return { mirrors, env, verify };
}

test.each(['archive', 'module-proxy', 'install-dir'])(
  'a tree at level log, by %s, is proved offline by what is kept with it',
  async (way) => {
    await using scenario = await openScenario('proof');
    const { mirrors, env, verify } = await openStage(scenario);
    const installDir = join(scenario.place.root, 'usr-local-go');
    const inputs = {
      mirrors: way === 'module-proxy' ? 'module-proxy' : mirrors,
      ...(way === 'install-dir' && { 'install-dir': installDir }),
    };

    const step = await scenario.step({ 'go-version': '1.99.1', ...inputs }, { env });
    const root = step.outputs['go-root'] ?? '';
    const proof = way === 'install-dir' ? join(root, '.setup-go-tarball.tlog-proof') : `${root}.tlog-proof`;
    const offline = await verify(root, '--offline');

    expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
    expect(readFileSync(proof, 'utf8')).toMatch(/^c2sp\.org\/tlog-proof@v1\nextra \S+\nindex 5\n/);
    expect(offline).toMatchObject({ code: 0, asked: 0 });
    expect(offline.stdout).toContain(`${root}: go1.99.1 is intact, trust log\n`);
    expect(offline.stdout).toContain(
      `It matches record 5 of the 7 that ${database.name} had signed, by the proof "${proof}"`,
    );
  },
);

test('what was changed since is found, manifest or not', async () => {
  await using scenario = await openScenario('proof');
  const { mirrors, env, verify } = await openStage(scenario);
  const step = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env });
  const root = step.outputs['go-root'] ?? '';
  writeFileSync(join(root, goFile), '#!/bin/sh\necho evil\n');
  rmSync(`${root}.manifest`);

  const outcome = await verify(root, '--offline');

  expect(outcome).toMatchObject({ code: 1, asked: 0 });
  expect(outcome.stdout).toContain('CANNOT BE TRUSTED');
  expect(outcome.stdout).toMatch(/Its hash is h1:\S+, and h1:\S+ in record 5 of the 7/);
});

test('the same proof proves a copy elsewhere, and the archive', async () => {
  await using scenario = await openScenario('proof');
  const { mirrors, env, verify } = await openStage(scenario);
  const step = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env });
  const root = step.outputs['go-root'] ?? '';
  const { workspace } = scenario.place;
  cpSync(root, join(workspace, 'copy'), { recursive: true });
  const archive = join(workspace, go.filename);
  writeFileSync(archive, go.bytes);
  cpSync(`${root}.tlog-proof`, `${archive}.tlog-proof`);

  const copy = await verify('copy', '--proof', `${root}.tlog-proof`);
  const beside = await verify(archive, '--offline');
  const alone = await verify('copy', '--offline');

  expect(copy).toMatchObject({ code: 0, asked: 0, stdout: expect.stringContaining('is intact, trust log') });
  expect(beside).toMatchObject({
    code: 0,
    asked: 0,
    stdout: expect.stringContaining('is intact, trust log'),
  });
  expect(alone).toMatchObject({ code: 1, asked: 0, stdout: expect.stringContaining('could not be checked') });
  expect(alone.stdout).toContain('There is no proof of the log at ');
});

test('a proof that does not hold is an error: altered, of another release, of another database', async () => {
  await using scenario = await openScenario('proof');
  const { mirrors, env, verify } = await openStage(scenario);
  const [step, next] = [
    await scenario.step({ 'go-version': '1.99.1', mirrors }, { env }),
    await scenario.step({ 'go-version': '1.99.2', mirrors }, { env }),
  ];
  const [root, other] = [step, next].map(({ outputs }) => outputs['go-root'] ?? '');
  const text = readFileSync(`${root}.tlog-proof`, 'utf8');
  const try_ = (proof: string, name = 'a.tlog-proof') => {
    scenario.place.write(name, proof);
    return verify(root ?? '', '--proof', name);
  };

  const altered = await try_(text.replace('index 5', 'index 4'));
  const foreign = await try_(readFileSync(`${other}.tlog-proof`, 'utf8'));
  const page = await try_('<html>');
  const missing = await verify(root ?? '', '--proof', 'no-such-file');
  scenario.place.write('a.tlog-proof', text);
  const database2 = createDatabase([moduleOf(go)]);
  const elsewhere = await runShell(scenario.place, ['verify', root ?? '', '--proof', 'a.tlog-proof'], {
    GOSUMDB: `${database2.key} http://127.0.0.1:1`,
  });

  expect(altered).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('SUMDB_INVALID: The proof of the log'),
  });
  expect(foreign).toMatchObject({ code: 1, stderr: expect.stringContaining('SUMDB_MISMATCH') });
  expect(page).toMatchObject({ code: 1, stderr: expect.stringContaining('SUMDB_INVALID') });
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('--proof names') });
  expect(elsewhere).toMatchObject({ code: 1, stderr: expect.stringContaining('SUMDB_INVALID') });
});

test('a tree at another level has none, and none of an earlier tree stays', async () => {
  await using scenario = await openScenario('proof');
  const { mirrors, env } = await openStage(scenario);
  const { toolCache } = scenario.place;
  const first = await scenario.step({ 'go-version': '1.99.1', mirrors }, { env });
  const root = first.outputs['go-root'] ?? '';
  await runShell(scenario.place, ['prune', '1.99.1'], { RUNNER_TOOL_CACHE: toolCache });
  expect(scenario.place.tree(toolCache).filter((path) => path.includes('tlog-proof'))).toEqual([]);

  const second = await scenario.step({ 'go-version': '1.99.1', mirrors, checksum: go.sha256 }, { env });

  expect(second).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  expect(existsSync(`${second.outputs['go-root']}.tlog-proof`)).toBe(false);
  expect(existsSync(`${root}.tlog-proof`)).toBe(false);
});
