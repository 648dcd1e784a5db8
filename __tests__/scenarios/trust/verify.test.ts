/** The command verify: a tree or an archive, checked afresh against its manifest and the log. */

import {
  appendFileSync,
  copyFileSync,
  cpSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { archiveExtension, goFile, programName } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import {
  createDatabase,
  type Database,
  type GoModule,
  moduleOf,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import { type Outcome, runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';
import { whyNoLinks } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

let go: MiniGo;
let module: GoModule;
let database: Database;
beforeAll(() => {
  go = miniGo('go1.99.1', { files: { 'src/cmd/go.mod': 'module cmd\n' } });
  module = moduleOf(go);
  database = createDatabase([module]);
});

interface Stage {
  readonly root: string;
  readonly sums: Awaited<ReturnType<Scenario['mirror']>>;
  readonly modules: Awaited<ReturnType<Scenario['mirror']>>;
  verify(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Outcome>;
}

async function openStage(scenario: Scenario, given: { readonly trust?: 'index' } = {}): Promise<Stage> {
  const [mirror, sums, modules] = [await scenario.mirror(), await scenario.mirror(), await scenario.mirror()];
  const GOSUMDB = `${database.key} ${offerDatabase(sums, database)}`;
  const env = {
    GOPROXY: offerModules(modules, [module]),
    GOSUMDB,
    RUNNER_TOOL_CACHE: scenario.place.toolCache,
  };
  const installEnv = given.trust === 'index' ? { ...env, GOSUMDB: 'off' } : env;
  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: offer(mirror, [go]) },
    { env: installEnv },
  );
  expect(step).toMatchObject({ code: 0, outputs: { trust: given.trust ?? 'log' } });
  const verify = (args: readonly string[], more = {}) =>
    runShell(scenario.place, ['verify', ...args], { ...env, ...more });
  return { root: step.outputs['go-root'] ?? '', sums, modules, verify };
}

test('a tree as it was installed: whole, trust log, exit 0', async () => {
  await using scenario = await openScenario('verify');
  const { root, verify } = await openStage(scenario);

  const outcome = await verify([root]);
  const json = await verify([root, '--json']);

  expect(outcome).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`${root}: go1.99.1 is intact, trust log\n`),
  });
  expect(outcome.stdout).toContain('All files match the manifest.');
  expect(outcome.stdout).toContain(
    'It matches the Go checksum database (which does not cover api, doc, misc, test).',
  );
  expect(json.code).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject({
    path: root,
    release: 'go1.99.1',
    ok: true,
    trust: 'log',
    differences: [],
  });
});

test('without a path: what the tool cache has for the request', async () => {
  await using scenario = await openScenario('verify');
  const { root, verify } = await openStage(scenario);

  // The tree was proved, so it is the official tool, which every plan looks at.
  const found = await verify(['--go-version', '1.99', '--json']);
  const missing = await verify(['--go-version', '1.98']);

  expect(JSON.parse(found.stdout)).toMatchObject({ path: root, ok: true });
  expect(missing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('VERSION_UNKNOWN') });
});

interface Tampering {
  readonly what: string;
  readonly tamper: (root: string) => void;
  readonly differences: readonly { readonly file: string; readonly what: string }[];
  /** Does the log cover it, so that it is seen without a manifest? */
  readonly logged: boolean;
  readonly missing?: string;
}

const tamperings: readonly Tampering[] = [
  {
    what: 'a file that differs',
    tamper: (root) => appendFileSync(join(root, 'src/fmt/print.go'), '// evil\n'),
    differences: [{ file: 'src/fmt/print.go', what: 'differs' }],
    logged: true,
  },
  {
    what: 'a missing file',
    tamper: (root) => rmSync(join(root, 'src/cmd/go.mod')),
    differences: [{ file: 'src/cmd/go.mod', what: 'missing' }],
    logged: true,
  },
  {
    what: 'an extra file',
    tamper: (root) => writeFileSync(join(root, 'src/fmt/evil.go'), 'package fmt\n'),
    differences: [{ file: 'src/fmt/evil.go', what: 'extra' }],
    logged: true,
  },
  {
    what: 'a link in place of a file',
    missing: whyNoLinks,
    tamper(root) {
      const path = join(root, programName('bin/gofmt'));
      copyFileSync(path, `${root}.elsewhere`);
      rmSync(path);
      symlinkSync(`${root}.elsewhere`, path);
    },
    differences: [{ file: programName('bin/gofmt'), what: 'differs' }],
    logged: true,
  },
  {
    what: 'a file that only the manifest covers',
    tamper: (root) => writeFileSync(join(root, 'test/helloworld.go'), 'package evil\n'),
    differences: [{ file: 'test/helloworld.go', what: 'differs' }],
    logged: false,
  },
];

for (const { what, tamper, differences, logged, missing = '' } of tamperings)
  testUnless(missing)(`${what} is named, exit 1`, async () => {
    await using scenario = await openScenario('verify');
    const { root, verify } = await openStage(scenario);
    tamper(root);

    const outcome = await verify([root]);
    const json = await verify([root, '--json']);

    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain(`${root}: go1.99.1 CANNOT BE TRUSTED`);
    for (const { file, what: how } of differences) expect(outcome.stdout).toContain(`  ${how}: ${file}`);
    expect(json.code).toBe(1);
    const verdict = JSON.parse(json.stdout);
    expect(verdict).toMatchObject({ ok: false, differences });
    expect(verdict).not.toHaveProperty('trust');

    rmSync(`${root}.manifest`);
    const bare = JSON.parse((await verify([root, '--json'])).stdout);
    expect(bare).toMatchObject(
      logged ? { ok: false, differences } : { ok: true, trust: 'log', differences: [] },
    );
  });

test('without a manifest: whole by the log alone', async () => {
  await using scenario = await openScenario('verify');
  const { root, verify, modules } = await openStage(scenario);
  rmSync(`${root}.manifest`);
  rmSync(`${root}.receipt.json`);

  const outcome = await verify([root]);

  expect(outcome).toMatchObject({ code: 0 });
  expect(outcome.stdout).toContain('It has no manifest.');
  expect(wire(modules)).toEqual([]);
});

test('with neither manifest nor database: nothing vouches for it, exit 1', async () => {
  await using scenario = await openScenario('verify');
  const { root, verify } = await openStage(scenario);
  const env = { GOSUMDB: 'off' };

  const byManifest = await verify([root, '--json'], env);
  rmSync(`${root}.manifest`);
  const byNothing = await verify([root, '--json'], env);

  expect([byManifest.code, byNothing.code]).toEqual([0, 1]);
  expect(JSON.parse(byManifest.stdout)).not.toHaveProperty('trust');
  expect(JSON.parse(byNothing.stdout)).toMatchObject({
    ok: false,
    findings: [expect.anything(), expect.stringContaining('GOSUMDB is "off"')],
  });
});

test('a database that cannot be reached: could not be checked, which is no success and no accusation', async () => {
  await using scenario = await openScenario('verify');
  const { root, verify } = await openStage(scenario);
  rmSync(`${root}.manifest`);
  const env = { GOSUMDB: `${database.key} http://127.0.0.1:1` };
  const archive = join(scenario.place.workspace, go.filename);
  writeFileSync(archive, go.bytes);

  for (const path of [root, archive]) {
    const outcome = await verify([path], env);
    const json = await verify([path, '--json'], env);
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain(`${path}: go1.99.1 could not be checked, so nothing proves it`);
    expect(outcome.stdout).toContain('The checksum database did not answer: ');
    expect(outcome.stdout).not.toContain('CANNOT BE TRUSTED');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      proved: false,
      unchecked: expect.stringContaining('did not answer'),
    });
  }
});

test('a difference is a difference, also if the database cannot be reached', async () => {
  await using scenario = await openScenario('verify');
  const { root, verify } = await openStage(scenario);
  appendFileSync(join(root, goFile), '#');
  const env = { GOSUMDB: `${database.key} http://127.0.0.1:1` };
  expect((await verify([root], env)).stdout).toContain(`${root}: go1.99.1 CANNOT BE TRUSTED`);
  expect(JSON.parse((await verify([root, '--json'], env)).stdout)).not.toHaveProperty('unchecked');
});

test('a manifest that was forged along with the tree does not help: the log has the last word', async () => {
  await using scenario = await openScenario('verify');
  const { root, verify } = await openStage(scenario);
  writeFileSync(join(root, goFile), '#!/bin/sh\necho evil\n');
  rmSync(`${root}.manifest`);
  const outcome = await verify([root]);
  expect(outcome.code).toBe(1);
  expect(outcome.stdout).toContain(`differs: ${goFile}`);
  expect(outcome.stdout).toMatch(/Its hash is h1:.*, the Go checksum database has h1:/);
});

test('a tree that was copied elsewhere, as another tool would have installed it', async () => {
  await using scenario = await openScenario('verify');
  const { root, verify } = await openStage(scenario);
  const copy = join(scenario.place.root, 'usr-local-go');
  cpSync(root, copy, { recursive: true });

  expect(await verify([copy])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('is intact, trust log'),
  });
  expect(await verify(['usr-local-go'], {})).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is neither a folder nor a file'),
  });
});

test('an archive: good, one bit wrong, another release under its name, a name that says nothing', async () => {
  await using scenario = await openScenario('verify');
  const { verify } = await openStage(scenario);
  const file = (name: string, bytes: Buffer) => {
    const path = join(scenario.place.workspace, name);
    writeFileSync(path, bytes);
    return path;
  };
  const evil = miniGo('go1.99.1', { files: { [goFile]: '#!/bin/sh\n' } });

  const good = await verify([file(go.filename, go.bytes), '--json']);
  expect(good.code).toBe(0);
  expect(JSON.parse(good.stdout)).toMatchObject({ release: 'go1.99.1', ok: true, trust: 'log' });

  const swapped = await verify([file(go.filename, evil.bytes)]);
  expect(swapped).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/CANNOT BE TRUSTED[\s\S]*Its hash is h1:/),
  });

  const cut = await verify([file(go.filename, go.bytes.subarray(0, -20))]);
  expect(cut).toMatchObject({ code: 1, stderr: expect.stringContaining('ARCHIVE_REFUSED') });

  const unnamed = await verify([file('go.tar.gz', go.bytes)]);
  expect(unnamed).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('does not have the name of a Go archive'),
  });

  const known = await verify([file(`go1.25.3.${go.platform}${archiveExtension}`, go.bytes)]);
  expect(known).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/Its SHA-256 is [0-9a-f]{64}, the built-in table has [0-9a-f]{64}/),
  });
  expect(
    readdirSync(join(scenario.place.toolCache, '.setup-go-tarball')).filter((name) =>
      name.startsWith('verify-'),
    ),
  ).toEqual([]);
});

test('what is no tree of Go', async () => {
  await using scenario = await openScenario('verify');
  const { verify } = await openStage(scenario);

  expect(await verify([scenario.place.workspace])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('TREE_INVALID'),
  });
  expect(await verify(['nowhere'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is neither a folder nor a file'),
  });
  expect(await verify(['one', 'two'])).toMatchObject({ code: 2, stderr: expect.stringContaining('USAGE') });
});
