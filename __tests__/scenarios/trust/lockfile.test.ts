/** setup-go.lock: written by `lock`, and held to by every other command. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { goPlatform } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import {
  createDatabase,
  type Database,
  moduleOf,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { type Outcome, runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';
import { native } from '../../support/system.ts';

const other = goPlatform === 'linux-arm64' ? 'linux-amd64' : 'linux-arm64';
let go: MiniGo;
let newer: MiniGo;
let foreign: MiniGo;
let evil: MiniGo;
let database: Database;
beforeAll(() => {
  go = miniGo('go1.99.1');
  newer = miniGo('go1.99.2');
  foreign = miniGo('go1.99.1', { platform: other });
  evil = miniGo('go1.99.1', { files: { 'src/fmt/print.go': 'package evil\n' } });
  database = createDatabase([go, newer, foreign, miniGo('go1.99.2', { platform: other })].map(moduleOf));
});

interface Stage {
  readonly mirror: Mirror;
  readonly mirrors: string;
  readonly sums: Mirror;
  readonly env: Readonly<Record<string, string>>;
  readonly path: string;
  read(): string;
  lock(...args: readonly string[]): Promise<Outcome>;
  step(
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): ReturnType<Scenario['step']>;
}

async function openStage(scenario: Scenario, archives: readonly MiniGo[] = [go, foreign]): Promise<Stage> {
  const [mirror, sums] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = offer(mirror, archives);
  const env = { GOPROXY: 'off', GOSUMDB: `${database.key} ${offerDatabase(sums, database)}` };
  const { place } = scenario;
  place.write('go.mod', 'module m\n\ngo 1.99\n');
  const path = join(place.workspace, 'setup-go.lock');
  return {
    mirror,
    mirrors,
    sums,
    env,
    path,
    read: () => readFileSync(path, 'utf8'),
    lock: (...args) => runShell(place, ['lock', '--mirrors', mirrors, '--max-retries', '0', ...args], env),
    step: (inputs = {}, more = {}) =>
      scenario.step({ mirrors, 'max-retries': '0', ...inputs }, { env: { ...env, ...more } }),
  };
}

const line = ({ filename, bytes, sha256 }: MiniGo, id: number, h1: string) =>
  `archive ${filename} ${bytes.length} sha256:${sha256} ${h1} ${database.name}/${id}`;

test('lock writes the request of go.mod, with digest, size, hash and record of its archive', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);

  const outcome = await stage.lock();

  expect(outcome).toMatchObject({ code: 0, stderr: expect.any(String) });
  const expected = ['request "1.99" go1.99.1', line(go, 5, moduleOf(go).h1)];
  expect(stage.read().split('\n').slice(1)).toEqual(['lockfile 1', ...expected, '']);
  expect(outcome.stdout).toContain(`${stage.path}: wrote 1 request, 1 archive\n`);
  for (const each of expected) expect(outcome.stdout).toContain(`  + ${each}\n`);
  const again = await stage.lock();
  expect(again.stdout).toContain('is complete: 1 request, 1 archive');
});

test('what is locked is installed: no index, no newer patch, no database; trust pin, and official by its hash', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  await stage.lock();
  offer(stage.mirror, [newer, go]);
  const before = wire(stage.mirror).length;

  const step = await stage.step({ 'check-latest': 'true', frozen: 'true' }, { GOSUMDB: 'off' });

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1', trust: 'pin' } });
  expect(wire(stage.mirror).slice(before)).toEqual([`200 /go/${go.filename}`]);
  const root = step.outputs['go-root'] ?? '';
  expect(root).toContain(native('/go/1.99.1/'));
  expect(JSON.parse(readFileSync(`${root}.receipt.json`, 'utf8'))).toMatchObject({
    trust: 'pin',
    h1: moduleOf(go).h1,
  });
  const hit = await stage.step({ frozen: 'true' }, { GOSUMDB: 'off' });
  expect(hit).toMatchObject({ code: 0, outputs: { trust: 'pin', 'go-root': root } });
  expect(wire(stage.mirror)).toHaveLength(before + 1);
});

test('a release whose bytes were changed is refused, with archive, index and .sha256 swapped together', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  await stage.lock();
  offer(stage.mirror, [evil], { sums: true });

  const step = await stage.step();

  expect(step).toMatchObject({ code: 1, outputs: {} });
  expect(step.annotations[0]?.title).toMatch(/^(DIGEST|SIZE)_MISMATCH$/); // the length is locked too
  expect(scenario.leftBehind()).toEqual([]);
});

test('a line with the digest of other bytes does not help: their hash is another', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  await stage.lock();
  offer(stage.mirror, [evil]);
  const text = stage
    .read()
    .replace(`${go.bytes.length} sha256:${go.sha256}`, `${evil.bytes.length} sha256:${evil.sha256}`);
  scenario.place.write('setup-go.lock', text);

  const step = await stage.step({}, { GOSUMDB: 'off' });
  const check = await stage.lock('--check');

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'DIGEST_MISMATCH' }] });
  expect(step.annotations[0]?.message).toContain('has the SHA-256 that setup-go.lock has, and another hash');
  expect(check.code).toBe(0); // the table does not know this release, and the hash is the right one
});

test('a tree of other bytes in the tool cache is not used', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  offer(stage.mirror, [evil]);
  const first = await stage.step({}, { GOSUMDB: 'off' });
  expect(first).toMatchObject({ code: 0, outputs: { trust: 'index' } });
  offer(stage.mirror, [go]);
  await stage.lock();

  const step = await stage.step({}, { GOSUMDB: 'off' });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  expect(step.outputs['go-root']).not.toBe(first.outputs['go-root']);
});

test('require-trust in the file counts, also for a tree that was there before', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  const weak = await stage.step({}, { GOSUMDB: 'off' });
  await stage.lock();
  scenario.place.write('setup-go.lock', stage.read().replace('\nrequest', '\nrequire-trust log\nrequest'));

  const strict = await stage.step({}, { GOSUMDB: 'off' });
  await stage.lock('--update');

  expect(weak).toMatchObject({ code: 0, outputs: { trust: 'index' } });
  expect(strict).toMatchObject({ code: 0, outputs: { trust: 'pin', 'go-root': weak.outputs['go-root'] } });
  expect(stage.read()).toContain('\nrequire-trust log\n');
});

test('the module proxy: the hash is pinned, and the log has to agree', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  await stage.lock();
  const proxy = await scenario.mirror();
  const GOPROXY = offerModules(proxy, [moduleOf(go)]);

  const step = await stage.step({ mirrors: 'module-proxy' }, { GOPROXY });
  rmSync(step.outputs['go-root'] ?? '', { recursive: true });
  scenario.place.write('setup-go.lock', stage.read().replace(moduleOf(go).h1, moduleOf(newer).h1));
  const changed = await stage.step({ mirrors: 'module-proxy' }, { GOPROXY });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'pin' } });
  expect(changed).toMatchObject({ code: 1 });
  expect(changed.annotations.at(-1)).toMatchObject({ title: 'DIGEST_MISMATCH' });
});

test('--platform, --update, requests that are named, and what stays', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  const lines = () =>
    stage
      .read()
      .split('\n')
      .slice(2, -1)
      .map((each) => each.split(' ', 3).slice(0, 2).join(' '));

  await stage.lock('--platform', `${goPlatform},${other}`);
  const both = [go, foreign].map(({ filename }) => `archive ${filename}`).sort();
  expect(lines()).toEqual(['request "1.99"', ...both]);
  offer(stage.mirror, [newer, miniGo('go1.99.2', { platform: other }), go, foreign]);
  await stage.lock();
  expect(lines()).toEqual(['request "1.99"', ...both]);
  const update = await stage.lock('--update');
  expect(update.stdout).toContain('  - request "1.99" go1.99.1\n');
  expect(update.stdout).toContain('  + request "1.99" go1.99.2\n');
  expect(lines()).toEqual(['request "1.99"', ...both.map((each) => each.replace('1.99.1', '1.99.2'))]);
  await stage.lock('1.99.1', 'stable', '--platform', goPlatform);
  expect(stage.read()).toContain('request "1.99.1" go1.99.1\nrequest "stable" go1.99.2\n');
  expect(lines()).toHaveLength(4);
  await stage.lock('--platform', 'all', '1.99.1');
  expect(lines()).toEqual(['request "1.99.1"', ...both]);
});

test('lock --check: complete, incomplete, and a line that the log contradicts', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);

  const none = await stage.lock('--check');
  expect(none).toMatchObject({ code: 1, stdout: expect.stringContaining('is not complete') });
  expect(existsSync(stage.path)).toBe(false);
  await stage.lock();
  const good = await stage.lock('--check', '--json');
  expect(good.code).toBe(0);
  expect(JSON.parse(good.stdout)).toMatchObject({
    ok: true,
    written: false,
    added: [],
    removed: [],
    wrong: [],
  });
  const text = stage.read();
  scenario.place.write(
    'setup-go.lock',
    text.replace(moduleOf(go).h1, moduleOf(newer).h1).replace(/\/5\n/, '/6\n'),
  );
  const wrong = await stage.lock('--check');
  expect(wrong).toMatchObject({ code: 1, stdout: expect.stringContaining('IS WRONG') });
  expect(wrong.stdout).toContain(`${go.filename}: the log has the hash ${moduleOf(go).h1}.`);
  expect(wrong.stdout).toContain(`${go.filename}: the log has it as ${database.name}/5.`);
  scenario.place.write('setup-go.lock', text);
  scenario.place.write('go.mod', 'module m\n\ngo 1.99.1\n');
  const more = await stage.lock('--check');
  expect(more).toMatchObject({ code: 1, stdout: expect.stringContaining('  + request "1.99.1" go1.99.1\n') });
});

test('a known release with another digest is found by --check without any network', async () => {
  await using scenario = await openScenario('lock');
  const { place } = scenario;
  const filename = 'go1.26.8.linux-amd64.tar.gz';
  const text = (sha256: string) =>
    `# The releases of Go that this project uses. "setup-go-tarball lock" writes this file; review it like go.sum.\nlockfile 1\nrequest "1.26.8" go1.26.8\narchive ${filename} 66897291 sha256:${sha256} - -\n`;
  place.write('go.mod', 'module m\n\ngo 1.26.8\n');
  const check = async (sha256: string) => {
    place.write('setup-go.lock', text(sha256));
    return runShell(place, ['lock', '--check'], { GOPROXY: 'off', GOSUMDB: 'off' });
  };

  expect(await check('d0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b')).toMatchObject({
    code: 0,
  });
  expect(await check('f'.repeat(64))).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`${filename}: the built-in table has the SHA-256 d0f743b3`),
  });
});

test.each([
  ['no file', undefined, 'LOCKFILE_INCOMPLETE', 'there is no setup-go.lock in'],
  [
    'no line for the request',
    (text: string) => text.replace('"1.99"', '"1.98"'),
    'LOCKFILE_INCOMPLETE',
    'has no line for it',
  ],
  [
    'no archive for this platform',
    (text: string) => text.replaceAll(goPlatform, 'plan9-arm'),
    'LOCKFILE_INCOMPLETE',
    `has go1.99.1 for plan9-arm, not for ${goPlatform}`,
  ],
  [
    'a line that cannot be read',
    (text: string) => `${text}x\n`,
    'LOCKFILE_INVALID',
    'setup-go.lock:5: it cannot be read: "x"',
  ],
])('frozen refuses what the file lacks: %s', async (_, alter, code, message) => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  await stage.lock();
  if (alter === undefined) rmSync(stage.path);
  else scenario.place.write('setup-go.lock', alter(stage.read()));

  const frozen = await stage.step({ frozen: 'true' });
  const free = await stage.step();

  expect(frozen).toMatchObject({ code: 1, annotations: [{ title: code }] });
  expect(frozen.annotations[0]?.message).toContain(message);
  expect(scenario.leftBehind().filter((path) => path.includes('staging'))).toEqual([]);
  if (code === 'LOCKFILE_INVALID')
    expect(free).toMatchObject({ code: 1, annotations: [{ title: code, line: 5 }] });
  else expect(free).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
});

test('a release that only a bot has written there is not installed unlocked; lock completes it', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario, [newer, go]);
  await stage.lock('1.99.1');
  scenario.place.write('setup-go.lock', stage.read().replace('"1.99.1" go1.99.1', '"1.99" go1.99.2'));

  const step = await stage.step();
  const outcome = await stage.lock();
  const after = await stage.step({ frozen: 'true' });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'LOCKFILE_INCOMPLETE' }] });
  expect(step.annotations[0]?.message).toContain('names go1.99.2 for it, and has no archive of that');
  expect(outcome.code).toBe(0);
  expect(after).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.2', trust: 'pin' } });
});

test('several versions, each by its line', async () => {
  await using scenario = await openScenario('lock');
  const old = miniGo('go1.98.3');
  const stage = await openStage(scenario, [newer, go, old]);
  offer(stage.mirror, [go, old]);
  await stage.lock('1.98', '1.99', '--go-download-base-url', stage.mirrors, '--mirrors', '');
  expect(stage.read()).toContain(`${go.sha256} - -`); // with a base URL alone no database is asked
  offer(stage.mirror, [newer, go, old]);

  const step = await stage.step({
    'go-version': '1.98\n1.99',
    frozen: 'true',
    'go-download-base-url': stage.mirrors,
    mirrors: '',
  });

  expect(step.code).toBe(0);
  expect(JSON.parse(step.outputs['go-versions'] ?? '')).toMatchObject([
    { version: '1.98.3', trust: 'pin' },
    { version: '1.99.1', trust: 'pin' },
  ]);
});

test('use and resolve follow it too, and the input checksum comes first', async () => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario, [newer, go]);
  await stage.lock('1.99.1');
  scenario.place.write('setup-go.lock', stage.read().replace('"1.99.1"', '"1.99"'));
  await stage.step();
  await stage.step({ 'go-version': '1.99.2' });
  const env = { ...stage.env, RUNNER_TOOL_CACHE: scenario.place.toolCache };

  const used = await runShell(scenario.place, ['use', '--json'], env);
  const resolved = await runShell(scenario.place, ['resolve', '--json'], env);
  const pinned = await stage.step({
    checksum: 'f'.repeat(64),
    'install-dir': join(scenario.place.root, 'x'),
  });

  expect(JSON.parse(used.stdout)).toMatchObject({ release: 'go1.99.1', request: '1.99' });
  expect(JSON.parse(resolved.stdout)).toMatchObject({ release: 'go1.99.1', archive: { sha256: go.sha256 } });
  expect(pinned).toMatchObject({ code: 1 });
  expect(pinned.annotations.map(({ title, message }) => title || message)).toEqual([
    expect.stringContaining('The input checksum is not the digest that setup-go.lock has'),
    'DIGEST_MISMATCH',
  ]);
});

test.each([
  [['--update', '--check'], '--update and --check cannot be combined'],
  [['--platform', 'linux'], '--platform has "linux", which is no platform'],
  [['--platform', ''], 'which is no platform'],
])('lock %j is a wrong command line', async (args, message) => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  const outcome = await stage.lock(...args);
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain(message);
});

test.each([
  [
    'a platform that the release lacks',
    ['--platform', 'plan9-arm'],
    'PLATFORM_UNSUPPORTED',
    'go1.99.1 has no go1.99.1.plan9-arm.tar.gz',
  ],
  ['a release that there is not', ['1.97'], 'VERSION_UNKNOWN', '1.97'],
])('%s', async (_, args, code, message) => {
  await using scenario = await openScenario('lock');
  const stage = await openStage(scenario);
  const outcome = await stage.lock(...args);
  expect(outcome).toMatchObject({ code: 1 });
  expect(outcome.stderr).toContain(`${code}: `);
  expect(outcome.stderr).toContain(message);
  expect(existsSync(stage.path)).toBe(false);
});
