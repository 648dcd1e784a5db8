/** Modes are part of what is installed: the archive's, whatever the umask of who installs. The user's own files are his. */
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { goTree } from '../../support/go-tree.ts';
import { goArch } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { createDatabase, moduleOf, offerDatabase, offerModules } from '../../support/module-proxy.ts';
import { type Outcome, type Place, runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';

const go: MiniGo = miniGo('go1.99.1', { files: { 'src/cmd/go.mod': 'module cmd\n' } });
const programs = new Set(
  goTree({ version: 'go1.99.1', platform: { os: process.platform, arch: goArch } })
    .filter(({ mode }) => mode === 0o755)
    .map(({ path }) => path),
);

const under = (umask: string) => ({ under: ['/bin/sh', '-c', `umask ${umask}; exec "$@"`, 'sh'] });
const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8);

/** What of a tree has another mode than the archive gave it, notes of ours included. */
function wrong(root: string): readonly string[] {
  const below = readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: join(entry.parentPath, entry.name).slice(root.length + 1),
    folder: entry.isDirectory(),
  }));
  return [{ path: '', folder: true }, ...below]
    .filter(({ path, folder }) => modeOf(join(root, path)) !== (folder || programs.has(path) ? '755' : '644'))
    .map(({ path }) => `${modeOf(join(root, path))} ${path}`);
}

interface Stage {
  readonly place: Place;
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  run(args: readonly string[], given?: Parameters<typeof runShell>[3]): Promise<Outcome>;
}

/** Installs through a database that vouches for it, so that there is a manifest. */
async function install(
  scenario: Scenario,
  { umask, flags = [] }: { readonly umask: string; readonly flags?: readonly string[] },
): Promise<Stage> {
  const { place } = scenario;
  for (const folder of [place.root, place.toolCache, place.home, place.workspace]) chmodSync(folder, 0o755);
  const module = moduleOf(go);
  const database = createDatabase([module]);
  const [mirror, sums, modules] = [await scenario.mirror(), await scenario.mirror(), await scenario.mirror()];
  const env = {
    GOPROXY: offerModules(modules, [module]),
    GOSUMDB: `${database.key} ${offerDatabase(sums, database)}`,
    RUNNER_TOOL_CACHE: place.toolCache,
    SETUP_GO_MIRRORS: offer(mirror, [go]),
  };
  const run = (args: readonly string[], given = {}) => runShell(place, args, env, given);
  const outcome = await run(['setup', '--go-version', '1.99.1', '--json', ...flags], under(umask));
  expect(outcome).toMatchObject({ code: 0 });
  return { place, env, run, root: JSON.parse(outcome.stdout)['go-root'] };
}

describe.each(['022', '027', '077', '002', '000'])('umask %s', (umask) => {
  test('in the tool cache all is as it was published, and all around it can be read', async () => {
    await using scenario = await openScenario('modes');
    const { place, root, run } = await install(scenario, { umask });

    expect(wrong(root)).toEqual([]);
    for (const kind of ['complete', 'receipt.json', 'manifest'])
      expect(statSync(`${root}.${kind}`).mode & 0o444).toBe(0o444);
    const folders = ['go', 'go/1.99.1', '.setup-go-tarball', '.setup-go-tarball/transactions'];
    for (const folder of [...folders, '.setup-go-tarball/sumdb'])
      expect(statSync(join(place.toolCache, folder)).mode & 0o555).toBe(0o555);
    const records = place.tree(place.toolCache).filter((path) => /transactions\/.*\.json$/.test(path));
    expect(records).not.toEqual([]);
    for (const record of records) expect(statSync(join(place.toolCache, record)).mode & 0o444).toBe(0o444);
    // Who may write is what the umask says.
    const group = (Number.parseInt(umask, 8) & 0o020) === 0;
    expect((statSync(join(place.toolCache, 'go')).mode & 0o020) !== 0).toBe(group);
    expect(await run(['verify', root])).toMatchObject({ code: 0 });
    expect(JSON.parse((await run(['doctor', '--json'])).stdout).findings).toEqual([]);
  });
});

test.each(['077', '000'])('install-dir, umask %s: folders around it, tree and notes in it', async (umask) => {
  await using scenario = await openScenario('modes');
  const dir = join(scenario.place.root, 'opt/new/go');
  const { run } = await install(scenario, { umask, flags: ['--install-dir', dir] });

  expect(wrong(dir)).toEqual([]);
  expect(readdirSync(dir)).toContain('.setup-go-tarball.manifest');
  expect(statSync(join(dir, '../..')).mode & 0o555).toBe(0o555);
  expect(await run(['verify', '--install-dir', dir])).toMatchObject({ code: 0 });
  const diagnosis = JSON.parse((await run(['doctor', '--install-dir', dir, '--json'])).stdout);
  expect(diagnosis.findings).toEqual([]);
});

test('start-up files and the dotenv report keep the umask of the user, also after an install', async () => {
  await using scenario = await openScenario('modes');
  const flags = ['--dotenv', 'go.env', '--profile'];
  const { place, root } = await install(scenario, { umask: '077', flags });
  expect(wrong(root)).toEqual([]);
  expect([join(place.workspace, 'go.env'), join(place.home, '.profile')].map(modeOf)).toEqual(['600', '600']);
});

const whyNoOther = process.getuid?.() === 0 ? '' : 'only root can be somebody else';

testUnless(whyNoOther)('another user can run it, list it and verify it', async () => {
  await using scenario = await openScenario('modes');
  const { root, run } = await install(scenario, { umask: '077' });
  const other = { uid: 12345 };

  const { stdout } = await run(['list', '--json'], other);
  expect(JSON.parse(stdout)).toMatchObject([{ root, release: 'go1.99.1', broken: null }]);
  const used = await run(['use', '1.99'], other);
  expect([used.code, used.stdout.includes(`export GOROOT='${root}'`)]).toEqual([0, true]);
  const verified = await run(['verify', root, '--json'], other);
  expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, differences: [] });
  expect(verified.code).toBe(0);
});

/** As an earlier version installed it under umask 077. */
function close(root: string): void {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    chmodSync(path, lstatSync(path).mode & 0o700);
  }
  chmodSync(root, 0o700);
}

test('a tree that is closed to others is named by verify and doctor, and doctor --fix opens it', async () => {
  await using scenario = await openScenario('modes');
  const { place, root, run } = await install(scenario, { umask: '022' });
  close(root);
  for (const folder of ['go', 'go/1.99.1']) chmodSync(join(place.toolCache, folder), 0o700);
  for (const kind of ['complete', 'receipt.json', 'manifest']) chmodSync(`${root}.${kind}`, 0o600);

  const verified = await run(['verify', root, '--json']);
  expect(verified.code).toBe(1);
  const verdict = JSON.parse(verified.stdout);
  expect(verdict).toMatchObject({ ok: false, proved: true, trust: 'log' });
  expect(verdict.differences).toContainEqual({
    file: 'bin/go',
    what: 'mode',
    mode: '0700',
    expected: '0755',
  });
  expect(verdict.differences).toContainEqual({
    file: 'VERSION',
    what: 'mode',
    mode: '0600',
    expected: '0644',
  });
  expect(verdict.differences).toContainEqual({ file: 'src', what: 'mode', mode: '0700', expected: '0755' });
  expect(verdict.differences).toContainEqual({ file: '.', what: 'mode', mode: '0700', expected: '0755' });
  const text = (await run(['verify', root])).stdout;
  expect(text).toContain('go1.99.1 HAS OTHER MODES than it was published with, trust log\n');
  expect(text).toMatch(/ {2}and \d+ more with other modes; --json names all\n$/);

  const found = await run(['doctor', '--json']);
  expect(found.code).toBe(0);
  expect(JSON.parse(found.stdout).findings).toMatchObject([
    {
      code: 'tree-modes',
      severity: 'warning',
      path: root,
      what: expect.stringContaining('has 0700 and should'),
    },
  ]);
  const fixed = await run(['doctor', '--fix', '--json']);
  expect(JSON.parse(fixed.stdout).findings).toMatchObject([{ code: 'tree-modes', fixed: true }]);
  expect(wrong(root)).toEqual([]);
  for (const folder of ['go', 'go/1.99.1']) expect(modeOf(join(place.toolCache, folder))).toBe('755');
  for (const kind of ['complete', 'receipt.json', 'manifest']) expect(modeOf(`${root}.${kind}`)).toBe('644');
  expect(await run(['verify', root])).toMatchObject({ code: 0 });
});

test('at install-dir too, also where a link leads to it', async () => {
  await using scenario = await openScenario('modes');
  const real = join(scenario.place.root, 'opt/real');
  const dir = join(scenario.place.root, 'go');
  mkdirSync(join(real, '..'));
  symlinkSync(real, dir);
  const { run } = await install(scenario, { umask: '022', flags: ['--install-dir', dir] });
  close(real);
  const flags = ['--install-dir', dir, '--json'];

  expect(JSON.parse((await run(['verify', ...flags])).stdout).ok).toBe(false);
  expect(JSON.parse((await run(['doctor', ...flags])).stdout).findings).toMatchObject([
    { code: 'tree-modes' },
  ]);
  expect(JSON.parse((await run(['doctor', '--fix', ...flags])).stdout).findings).toMatchObject([
    { fixed: true },
  ]);
  expect(wrong(real)).toEqual([]);
  expect(JSON.parse((await run(['verify', ...flags])).stdout).ok).toBe(true);
});

test('one file is named; what a link leads to stays as it is', async () => {
  await using scenario = await openScenario('modes');
  const { place, root, run } = await install(scenario, { umask: '022' });
  const secret = join(place.root, 'secret');
  writeFileSync(secret, 'x', { mode: 0o600 });
  chmodSync(join(root, 'src/fmt/print.go'), 0o666);
  symlinkSync(secret, join(root, 'bin/link'));

  const verdict = JSON.parse((await run(['verify', root, '--json'])).stdout);
  expect(verdict.differences).toEqual([
    { file: 'bin/link', what: 'extra' },
    { file: 'src/fmt/print.go', what: 'mode', mode: '0666', expected: '0644' },
  ]);
  expect((await run(['verify', root])).stdout).toContain('CANNOT BE TRUSTED');
  await run(['doctor', '--fix']);
  expect([modeOf(secret), modeOf(join(root, 'src/fmt/print.go'))]).toEqual(['600', '644']);
});

test('where all files have one mode the file system keeps none, or somebody has opened them all', async () => {
  await using scenario = await openScenario('modes');
  const { root, run } = await install(scenario, { umask: '022' });
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), 0o777);
  expect(await run(['verify', root])).toMatchObject({ code: 0 });
  expect(JSON.parse((await run(['doctor', '--json'])).stdout).findings).toEqual([]);
});
