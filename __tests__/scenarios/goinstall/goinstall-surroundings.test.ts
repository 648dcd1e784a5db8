/** goinstall.sh where homes are missing, folders odd, users others, and runs side by side or cut off. */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import {
  bundleDigest,
  keptFiles,
  oneFile,
  programs,
  runScript,
  whereIs,
  writeScript,
} from '../../support/goinstall.ts';
import { miniGo } from '../../support/mini-go.ts';
import { keptNode, placeOf, serveNode, smallNode } from '../../support/packed-node.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { killAtRandom } from './goinstall-kill.ts';

// The mirror is in this process, so nothing that asks it may be waited for synchronously.
const execute = promisify(execFile);
const whyNotRoot = process.getuid?.() === 0 ? '' : 'only root may become another user';
const nobody = 65534;

/** A mirror with Go and Node, and a script that knows that Node and the bundle. */
async function prepare(scenario: Scenario) {
  const { place } = scenario;
  const mirror = await scenario.mirror();
  const node = smallNode('npm', { ballast: 200_000 });
  serveNode(mirror, node);
  const go = miniGo('go1.99.1');
  const goUrl = offer(mirror, [go]);
  const script = writeScript(join(place.root, 'script'), { ...node, bundle: bundleDigest() });
  copyFileSync(oneFile, join(place.root, 'script/setup-go-tarball.mjs'));
  const go199 = ['--go-version', '1.99.1', '--go-download-base-url', goUrl];
  return { mirror, node, script, args: [...placeOf(node, mirror), ...go199], goArgs: go199 };
}

function mine(folder: string): string {
  chmodSync(folder, 0o777);
  return folder;
}

testUnless(whyNotRoot)('another user, with a home of its own', async () => {
  await using scenario = await openScenario('user');
  const { place } = scenario;
  const { script, args } = await prepare(scenario);
  for (const folder of [place.root, place.workspace]) chmodSync(folder, 0o755);
  chownSync(place.home, nobody, nobody);
  const env = { PATH: programs(place) };
  const run = await runScript(place, { script, args, env, uid: nobody });
  expect(run).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`export GOROOT='${place.home}/.cache/`),
  });
  expect(statSync(join(place.home, '.cache/setup-go-tarball', keptNode)).uid).toBe(nobody);
});

testUnless(whyNotRoot)('without HOME it is below the home that the system knows', async () => {
  await using scenario = await openScenario('no home');
  const { place } = scenario;
  const { script, args } = await prepare(scenario);
  const known = join(place.root, 'known');
  const own = [
    `echo 'root:x:0:0::${known}:/bin/sh' >'${place.root}/passwd'`,
    `mount --bind '${place.root}/passwd' /etc/passwd`,
    `exec env -u HOME '${script}' ${args.map((arg) => `'${arg}'`).join(' ')}`,
  ].join(' && ');
  mkdirSync(known);
  const path = `${programs(place, { more: ['env', 'mount'] })}`;
  const env = { ...process.env, PATH: path };
  const { stdout } = await execute(whereIs('unshare') ?? '', ['-m', 'sh', '-c', own], { env });
  expect(stdout).toContain(`export GOROOT='${known}/.cache/setup-go-tarball/`);
});

for (const [name, homeOf] of [
  ['without HOME, for a user whom the system does not know', () => undefined],
  ['where HOME must not be written', (place: Place) => place.root],
  ['where HOME is not there', (place: Place) => join(place.root, 'nobody')],
] as const) {
  testUnless(whyNotRoot)(`${name}, it is in a folder of its own for temporary files`, async () => {
    await using scenario = await openScenario('no home');
    const { place } = scenario;
    const { script, args, mirror } = await prepare(scenario);
    for (const folder of [place.root, place.workspace]) chmodSync(folder, 0o755);
    const temporary = join(place.root, 'tmp');
    mkdirSync(temporary);
    const uid = 54321;
    const env = { PATH: programs(place), TMPDIR: mine(temporary), HOME: homeOf(place) };
    const first = await runScript(place, { script, args, env, uid });
    const own = join(temporary, `setup-go-tarball-${uid}`);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining(`export GOROOT='${own}/`) });
    expect(first.stderr).toContain(
      `so the tool cache is "${own}". To use another folder, set RUNNER_TOOL_CACHE.`,
    );
    expect(statSync(own).mode & 0o777).toBe(0o700);
    const asked = wire(mirror).length;
    expect(await runScript(place, { script, args, env, uid })).toMatchObject({
      code: 0,
      stdout: first.stdout,
    });
    expect(wire(mirror).length).toBe(asked);
  });

  testUnless(whyNotRoot)(`${name}, and another's folder lies there: it says what to set`, async () => {
    await using scenario = await openScenario('no home');
    const { place } = scenario;
    const { script, args, mirror } = await prepare(scenario);
    for (const folder of [place.root, place.workspace]) chmodSync(folder, 0o755);
    const temporary = mine(place.home);
    const uid = 54321;
    const own = join(temporary, `setup-go-tarball-${uid}`);
    const env = { PATH: programs(place), TMPDIR: temporary, HOME: homeOf(place) };
    const ended = async () => {
      const { code, stdout, stderr } = await runScript(place, { script, args, env, uid });
      expect([code, stdout]).toEqual([1, 'false\n']);
      expect(stderr).toMatch(
        /can be used as the tool cache\. Set RUNNER_TOOL_CACHE to a writable folder\.\n$/,
      );
    };
    mkdirSync(own, { mode: 0o700 }); // root's
    await ended();
    rmSync(own, { recursive: true });
    mkdirSync(join(place.root, 'elsewhere'));
    chownSync(join(place.root, 'elsewhere'), uid, uid);
    symlinkSync(join(place.root, 'elsewhere'), own);
    await ended();
    rmSync(own);
    mkdirSync(own);
    chownSync(own, uid, uid);
    chmodSync(own, 0o777); // anybody's
    await ended();
    expect(mirror.requests).toEqual([]);
  });
}

testUnless(whyNotRoot)(
  'a tool cache that must not be written, and nothing kept there: it says what to set',
  async () => {
    await using scenario = await openScenario('read-only');
    const { place } = scenario;
    const { script, args, goArgs } = await prepare(scenario);
    for (const folder of [place.root, place.workspace, place.toolCache]) chmodSync(folder, 0o755);
    const env = { PATH: programs(place), RUNNER_TOOL_CACHE: place.toolCache };
    const run = await runScript(place, { script, args, env, uid: nobody });
    expect([run.code, run.stdout]).toEqual([1, 'false\n']);
    expect(run.stderr).toContain(
      `Cannot write "${place.toolCache}/.setup-go-tarball", which is needed for downloads`,
    );
    // What root has kept there serves everybody.
    expect((await runScript(place, { script, args, env })).code).toBe(0);
    expect((await runScript(place, { script, args: goArgs, env, uid: nobody })).code).toBe(0);
  },
);

test.each([
  [
    'XDG_CACHE_HOME',
    'xdg it/setup-go-tarball',
    (place: Place) => ({ XDG_CACHE_HOME: join(place.root, 'xdg it') }),
  ],
  ['a relative XDG_CACHE_HOME is none', 'home/.cache/setup-go-tarball', () => ({ XDG_CACHE_HOME: 'xdg' })],
  [
    'RUNNER_TOOL_CACHE',
    'the tools',
    (place: Place) => ({ RUNNER_TOOL_CACHE: join(place.root, 'the tools') }),
  ],
  ['a relative RUNNER_TOOL_CACHE', 'work/t', () => ({ RUNNER_TOOL_CACHE: 't' })],
])("Node is kept beside the bundle's tool cache: %s", async (_, expected, env) => {
  await using scenario = await openScenario('tool cache');
  const { place } = scenario;
  const { script, args } = await prepare(scenario);
  const run = await runScript(place, { script, args, env: { PATH: programs(place), ...env(place) } });
  const tools = join(place.root, expected);
  expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining(`export GOROOT='${tools}/go-`) });
  expect(statSync(join(tools, keptNode)).isFile()).toBe(true);
});

test('in folders with spaces and quotes, and what it exports is evaluated', async () => {
  await using scenario = await openScenario('spaces');
  const { place } = scenario;
  const { node, args } = await prepare(scenario);
  const odd = join(place.root, "it's a home");
  mkdirSync(odd);
  const script = writeScript(join(odd, 'my scripts'), { ...node, bundle: bundleDigest() });
  const path = programs(place, { more: ['env'] });
  const line = `out=$("$0" "$@") && eval "$out" && go version && go env GOROOT && command -v go`;
  const env = { HOME: odd, PATH: path, GOENV: 'off' };
  copyFileSync(oneFile, join(odd, 'my scripts/setup-go-tarball.mjs'));
  const { stdout } = await execute(whereIs('sh') ?? '', ['-c', line, script, ...args], { env, cwd: odd });
  const [version, goroot, command] = stdout.split('\n');
  expect(version).toMatch(/^go version go1\.99\.1 /);
  expect(goroot).toContain(`${odd}/.cache/setup-go-tarball/`);
  expect(command).toBe(`${goroot}/bin/go`);
});

test('twice and more at once', async () => {
  await using scenario = await openScenario('at once');
  const { place } = scenario;
  const { script, args } = await prepare(scenario);
  const env = { PATH: programs(place) };
  const runs = await Promise.all(Array.from({ length: 6 }, () => runScript(place, { script, args, env })));
  for (const run of runs) expect(run).toMatchObject({ code: 0, stdout: runs[0]?.stdout });
  expect(keptFiles(place).filter((file) => file.includes('.staging-'))).toEqual([]);
});

test('killed at a few moments: nothing half done is taken, and the next run finishes', async () => {
  await using scenario = await openScenario('killed');
  const prepared = await prepare(scenario);
  await killAtRandom(scenario.place, { ...prepared, times: 6 });
}, 120_000);

test('the machine without a home of these tests has a Node of its own', () => {
  using place = createPlace('check');
  // The stories above would prove nothing if programs() brought one along.
  expect(() =>
    execFileSync('node', ['--version'], { env: { PATH: programs(place) }, stdio: 'pipe' }),
  ).toThrow();
  expect(dirname(process.execPath)).not.toBe('/usr/bin');
});
