/** Where a job of GitLab finds its version and puts its files: projects below projects, homes that are none. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLog, runJob } from '../../support/gitlab.ts';
import { installGo, installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Outcome, type Place, runShell, runStep } from '../../support/product.ts';
import { offer } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';

/** What the job's shell has afterwards, of what it was told to export. */
function exported({ stdout }: Outcome): Readonly<Record<string, string>> {
  const lines = stdout.matchAll(/^export ([A-Z_]+)='(.*)'$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

test('a HOME that may not be looked into is no home: what Go needs lies in the project', async () => {
  using place = createPlace('closed');
  for (const folder of [place.root, place.workspace]) chmodSync(folder, 0o777);
  const tools = join(place.root, 'opt');
  installGo(tools);
  chmodSync(place.home, 0);
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const env = {
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: place.workspace,
    RUNNER_TOOL_CACHE: tools,
    HOME: join(place.home, 'x'),
  };
  const outcome = await runShell(place, ['setup', '--go-version', '1.22'], env, nobody);
  chmodSync(place.home, 0o755);
  expect(outcome.code).toBe(0);
  expect(exported(outcome)['GOPATH']).toBe(join(place.workspace, '.setup-go/go'));
});

describe('the version', () => {
  test('of the folder the job works in, then of those above, up to the project', async () => {
    using place = createPlace('folders');
    for (const release of ['go1.20.1', 'go1.21.1', 'go1.22.1']) installGo(place.toolCache, { release });
    place.write('go.mod', 'module m\n\ngo 1.20\n');
    place.write('service/go.mod', 'module m/service\n\ngo 1.21\n');
    place.write('service/api/doc.txt', '');
    writeFileSync(join(place.root, 'go.mod'), 'module outside\n\ngo 1.22\n');
    const asked = async (cwd: string) =>
      /Go (\S+) \(go\.mod/.exec((await runJob(place, [], { cwd: join(place.workspace, cwd) })).stderr)?.[1];
    expect([await asked('.'), await asked('service'), await asked('service/api')]).toEqual([
      '1.20',
      '1.21',
      '1.21',
    ]);
  });

  test('go.work above wins over go.mod here, as for the go command', async () => {
    using place = createPlace('folders');
    for (const release of ['go1.20.1', 'go1.21.1']) installGo(place.toolCache, { release });
    place.write('go.work', 'go 1.21\n\nuse ./service\n');
    place.write('service/go.mod', 'module m/service\n\ngo 1.20\n');
    const { stderr } = await runJob(place, [], { cwd: join(place.workspace, 'service') });
    expect(stderr).toContain('Go 1.21 (go.work:1)');
  });

  test('of the working directory, where CI_PROJECT_DIR is no folder of this machine', async () => {
    using place = createPlace('folders');
    installGo(place.toolCache);
    place.write('go.mod', 'module m\n\ngo 1.22\n');
    const outcome = await runJob(place, [], { env: { CI_PROJECT_DIR: '/gcl-builds/group/project' } });
    expect([outcome.code, outcome.stderr.includes('Go 1.22 (go.mod:3)')]).toEqual([0, true]);
  });

  test('of a file named from the project, though the job works below it', async () => {
    using place = createPlace('folders');
    installGo(place.toolCache);
    place.write('service/go.mod', 'module m/service\n\ngo 1.22\n');
    place.write('docs/index.md', '');
    const cwd = join(place.workspace, 'docs');
    const outcome = await runJob(place, ['--go-version-file', 'service/go.mod'], { cwd });
    expect(outcome.stderr).toContain('Go 1.22 (service/go.mod:3)');
  });
});

describe('project-cache', () => {
  test('installs into .setup-go, and hides it from git before anything lies there', async () => {
    using place = createPlace('project');
    const mirror = await startMirror();
    const mirrors = offer(mirror, [miniGo('go1.99.1')]);
    const env = { RUNNER_TOOL_CACHE: undefined };
    const outcome = await runJob(place, ['--go-version', '1.99.1', '--mirrors', mirrors, '--project-cache'], {
      env,
    });
    await mirror.close();
    const folder = join(place.workspace, '.setup-go');
    expect(outcome.code).toBe(0);
    expect(exported(outcome)).toMatchObject({
      GOROOT: expect.stringContaining(join(folder, 'tools/go')),
      GOMODCACHE: join(folder, 'mod'),
      GOCACHE: join(folder, 'build'),
      GOFLAGS: '-modcacherw',
      GOPATH: join(place.home, 'go'),
    });
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(place.tree(place.home)).toEqual(['go/', 'go/bin/']);
  });

  test('keeps a .gitignore that is there, and the flags and folders of the user', async () => {
    using place = createPlace('project');
    installGo(place.toolCache);
    place.write('.setup-go/.gitignore', '# ours\n*\n');
    const env = { GOFLAGS: '-mod=mod -race', GOCACHE: '/var/cache/go', SETUP_GO_PROJECT_CACHE: 'true' };
    const outcome = await runJob(place, ['--go-version', '1.22'], { env });
    expect(exported(outcome)).toMatchObject({
      GOFLAGS: '-mod=mod -race -modcacherw',
      GOMODCACHE: join(place.workspace, '.setup-go/mod'),
    });
    expect(exported(outcome)).not.toHaveProperty('GOCACHE');
    expect(readFileSync(join(place.workspace, '.setup-go/.gitignore'), 'utf8')).toBe('# ours\n*\n');
    expect(readLog(outcome.stderr).sections[0]?.lines).toContain("GOFLAGS='-mod=mod -race -modcacherw'");
  });

  test('keeps the flags that go env -w has written', async () => {
    using place = createPlace('project');
    installGo(place.toolCache);
    mkdirSync(join(place.home, '.config/go'), { recursive: true });
    writeFileSync(join(place.home, '.config/go/env'), 'GOFLAGS=-buildvcs=false\n');
    const outcome = await runJob(place, ['--go-version', '1.22', '--project-cache']);
    expect(exported(outcome)['GOFLAGS']).toBe('-buildvcs=false -modcacherw');
  });

  test('a Go that does not know -modcacherw is not given it', async () => {
    using place = createPlace('project');
    installGo(place.toolCache, { release: 'go1.13.15' });
    const outcome = await runJob(place, ['--go-version', '1.13', '--project-cache']);
    expect([outcome.code, exported(outcome)['GOFLAGS']]).toEqual([0, undefined]);
  });

  test('in a shell and in a step of GitHub too', async () => {
    using place = createPlace('project');
    installGo(place.toolCache);
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    const shell = await runShell(place, ['setup', '--go-version', '1.22', '--project-cache'], env);
    const step = await runStep(place, { 'go-version': '1.22', 'project-cache': 'true' });
    const expected = { GOMODCACHE: join(place.workspace, '.setup-go/mod'), GOFLAGS: '-modcacherw' };
    expect(exported(shell)).toMatchObject(expected);
    expect(step.env).toMatchObject(expected);
    expect((await runStep(place, { 'go-version': '1.22' })).env).not.toHaveProperty('GOMODCACHE');
  });
});

describe('a home that is none', () => {
  const nobody = 64_321;
  const asNobody = testUnless(process.getuid?.() === 0 ? '' : 'only root may become another user');

  function forEveryone(place: Place): void {
    for (const folder of [place.root, place.workspace]) chmodSync(folder, 0o777);
  }

  asNobody('no HOME, and a user whom the system does not know', async () => {
    using place = createPlace('homeless');
    forEveryone(place);
    const mirror = await startMirror();
    const mirrors = offer(mirror, [miniGo('go1.99.1')]);
    const env = { HOME: undefined, RUNNER_TOOL_CACHE: undefined };
    const outcome = await runJob(place, ['--go-version', '1.99.1', '--mirrors', mirrors], {
      env,
      uid: nobody,
    });
    await mirror.close();
    const folder = join(place.workspace, '.setup-go');
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toMatch(/^HOME is not set\. .*\.setup-go/);
    expect(exported(outcome)).toMatchObject({
      GOROOT: expect.stringContaining(join(folder, 'tools/go')),
      GOPATH: join(folder, 'go'),
      GOMODCACHE: join(folder, 'mod'),
      GOCACHE: join(folder, 'build'),
    });
    expect(existsSync(join(folder, '.gitignore'))).toBe(true);
  });

  asNobody('a HOME that cannot be written', async () => {
    using place = createPlace('homeless');
    forEveryone(place);
    chmodSync(place.home, 0o555);
    installGo(place.toolCache);
    const outcome = await runJob(place, ['--go-version', '1.22'], { uid: nobody });
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toContain(`HOME is "${place.home}", where Go cannot write`);
    expect(exported(outcome)['GOPATH']).toBe(join(place.workspace, '.setup-go/go'));
  });

  asNobody('outside of GitLab that is a Problem which says what to set', async () => {
    using place = createPlace('homeless');
    forEveryone(place);
    const { code, stderr } = await runJob(place, ['resolve', '--go-version', '1.22.12'], {
      env: { GITLAB_CI: undefined, HOME: undefined, RUNNER_TOOL_CACHE: undefined },
      uid: nobody,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^FILES_FAILED: No home folder is known.*\nSet RUNNER_TOOL_CACHE/m);
  });

  testUnless(whyNoRealGo)("this machine's own Go compiles all the same", async () => {
    using place = createPlace('homeless');
    const { release } = installRealGo(place.toolCache, realGoroot ?? '');
    place.write('go.mod', 'module example.com/m\n\ngo 1.21\n');
    place.write('m.go', 'package m\n');
    const { execFileSync } = await import('node:child_process');
    const outcome = await runJob(place, ['--go-version', release], { env: { HOME: undefined } });
    const env = { PATH: '/usr/bin:/bin' };
    const script = `${outcome.stdout}\ngo build -v . 2>&1`;
    const built = execFileSync('sh', ['-ec', script], { cwd: place.workspace, env, encoding: 'utf8' });
    expect(built).toContain('example.com/m');
  });
});

test('a home inside the project: the tool cache goes to .setup-go, which git does not see', async () => {
  using place = createPlace('home');
  const mirror = await startMirror();
  const mirrors = offer(mirror, [miniGo('go1.99.1')]);
  const env = { HOME: place.workspace, RUNNER_TOOL_CACHE: undefined };
  const outcome = await runJob(place, ['--go-version', '1.99.1', '--mirrors', mirrors], { env });
  await mirror.close();
  expect(exported(outcome)).toMatchObject({
    GOROOT: expect.stringContaining(join(place.workspace, '.setup-go/tools/go')),
    GOPATH: join(place.workspace, 'go'),
  });
  expect(exported(outcome)).not.toHaveProperty('GOCACHE');
  expect(outcome.stderr).toContain('No folder outside the project can hold the tool cache');
  expect(existsSync(join(place.workspace, '.setup-go/.gitignore'))).toBe(true);
});
