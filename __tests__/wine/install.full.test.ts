/** Steps and commands of the built program on Windows: Wine 10, Node for Windows, and a miniature Go. */
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { mixedPaths, runOnWindows, stepOnWindows } from '../support/windows-product.ts';
import { support, type Wine } from '../support/wine.ts';
import { openWindows, testOnWindows } from './windows.ts';

const inTools = ({ here }: Wine, tools = 'C:\\tools') =>
  readdirSync(here(tools), { recursive: true })
    .map(String)
    .filter((path) => !path.startsWith('.setup-go'));
const leftOver = (wine: Wine, tools?: string) =>
  inTools(wine, tools).filter((path) => /\.(staging|removed|tmp)/.test(path));

testOnWindows('a step installs Go, and the next one finds it', async () => {
  await using windows = await openWindows();
  const { wine, mirror, mirrors } = windows;
  wine.write('C:\\work\\.go-version', Buffer.from('\uFEFF1.99.1\r\n', 'utf16le'));

  const cold = await stepOnWindows(wine, { mirrors });
  const sent = mirror.requests.length;
  const hit = await stepOnWindows(wine, { mirrors });

  expect(cold).toMatchObject({
    code: 0,
    stderr: '',
    outputs: { 'go-version': '1.99.1', 'cache-hit': 'false' },
  });
  const root = cold.outputs['go-root'] ?? '';
  expect(root).toMatch(/^C:\\tools\\go-[0-9a-f]{8}\\1\.99\.1\\x64$/);
  expect(existsSync(join(wine.here(root), 'bin/go.exe'))).toBe(true);
  expect(cold.path).toContain(`${root}\\bin`);
  expect(leftOver(wine)).toEqual([]);
  expect(hit).toMatchObject({ code: 0, outputs: { 'go-root': root } });
  expect(mirror.requests).toHaveLength(sent);
  expect(mixedPaths(cold.stdout + hit.stdout)).toEqual([]);
});

testOnWindows('every command works, and writes paths with one kind of separator', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const env = { RUNNER_TOOL_CACHE: 'C:/tools', GOPATH: 'C:/users/root/go', SETUP_GO_MIRRORS: mirrors };
  const dir = ['--install-dir', 'C:/opt/go'];
  const commands: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['setup', '1.99.1', '--shell', 'powershell'], 0, /^\$env:GOROOT = 'C:\\tools\\go-[0-9a-f]{8}\\/],
    [['setup', '1.99.1', ...dir, '--shell', 'cmd'], 0, /^set "PATH=C:\\opt\\go\\bin;C:\\users\\.*;%PATH%"$/m],
    [['resolve', '1.99'], 0, /^go1\.99\.1$/m],
    [['list', ...dir], 0, / C:\\opt\\go$[\s\S]* C:\\tools\\go-[0-9a-f]{8}\\1\.99\.1\\x64$/m],
    [['verify'], 0, /^C:\\tools\\go-.*: go1\.99\.1 is intact$/m],
    [['verify', ...dir], 0, /^C:\\opt\\go: go1\.99\.1 is intact$/m],
    [['use', '1.99.1', '--shell', 'sh'], 0, /^export GOROOT='C:\\tools\\go-/],
    [['doctor', ...dir], 0, /^Everything is fine\.$/m],
    [['setup', '--go-version-file', 'C:/work/sub/none.txt'], 1, /^throw /],
    [['setup'], 0, /^\$env:GOROOT/],
    [['setup', '1.99.1', '--install-dir', 'C:/opt/x', '--checkpoint-path', 'C:\\work\\.here'], 1, /^throw /],
    [['setup', '1.99.1', '--install-dir', 'C:/work'], 1, /^throw /],
    [['prune', '1.99.2'], 0, /^Removed /],
    [['prune', '1.99.1'], 0, /^Removed go-[0-9a-f]{8} 1\.99\.1 \(windows-amd64\) at C:\\tools\\/m],
    [['list'], 0, /^$/],
  ];

  const outcomes = await runOnWindows(
    wine,
    commands.map(([args]) => ({ args, env })),
  );

  outcomes.forEach(({ code, stdout, stderr }, index) => {
    const [args, expected, line = /^/] = commands[index] ?? [];
    const shown = `${args?.join(' ')}\n${stdout}${stderr}`;
    expect([shown, code]).toEqual([shown, expected]);
    expect(stdout).toMatch(line);
    expect(mixedPaths(stdout + stderr)).toEqual([]);
    expect(stdout + stderr).not.toMatch(/[A-Za-z]:\\\\/);
  });
  expect(inTools(wine)).toEqual([]);
});

testOnWindows('an install that is killed resumes, and leaves nothing', async () => {
  await using windows = await openWindows();
  const { wine, mirror, mirrors } = windows;
  const run = {
    args: ['setup', '1.99.2'],
    env: { RUNNER_TOOL_CACHE: 'C:\\tools', SETUP_GO_MIRRORS: mirrors },
  };
  const path = '/go/go1.99.2.windows-amd64.zip';
  mirror.fail(path, { kind: 'drip', bytes: 100_000, everyMs: 20 }, 1);

  const [killed, next] = await runOnWindows(wine, [
    { ...run, kill: { at: 2_000_000, watch: 'C:\\tools' } },
    run,
  ]);

  expect(killed?.code).not.toBe(0);
  expect(next).toMatchObject({ code: 0 });
  expect(next?.stderr).toMatch(/[Rr]esum/);
  expect(leftOver(wine)).toEqual([]);
  const [first, second] = mirror.requests.filter((request) => request.path === path);
  expect([first?.status, second?.status]).toEqual([200, 206]);
});

testOnWindows('two installs at once: one download, one tree', async () => {
  await using windows = await openWindows();
  const { wine, mirror, mirrors } = windows;
  const run = {
    args: ['setup', '1.99.2'],
    env: { RUNNER_TOOL_CACHE: 'C:\\tools', SETUP_GO_MIRRORS: mirrors },
  };

  const outcomes = await runOnWindows(wine, [run, run], { together: true });

  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  expect(mirror.requests.filter(({ path }) => path.endsWith('.zip'))).toHaveLength(1);
  expect(leftOver(wine)).toEqual([]);
});

testOnWindows('another job puts its Go at install-dir meanwhile: it is kept beside ours', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const theirs = await stepOnWindows(wine, { mirrors, 'go-version': '1.99.1' });
  const tree = theirs.outputs['go-root'] ?? '';
  for (const end of ['.complete', '.receipt.json']) rmSync(`${wine.here(tree)}${end}`); // then it is not ours
  const env = {
    SHIM_ONTO: 'true',
    SHIM_RIVAL: 'C:\\opt\\go',
    SHIM_RIVAL_TREE: tree,
  };
  const shim = [`--import=file:///${support('windows-shim.mjs').replaceAll('\\', '/')}`];

  const step = await stepOnWindows(
    wine,
    { mirrors, 'go-version': '1.99.2', 'install-dir': 'C:\\opt\\go' },
    { env, node: shim },
  );

  expect(step).toMatchObject({ code: 0, outputs: { 'go-root': 'C:\\opt\\go', 'go-version': '1.99.2' } });
  expect(readdirSync(wine.here('C:\\opt')).sort()).toEqual(['go', 'go.old']);
  expect(wine.read('C:\\opt\\go.old\\VERSION')).toContain('go1.99.1');
});

testOnWindows('however PATH is spelled, what is on it already moves to the front', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const { outputs } = await stepOnWindows(wine, { mirrors, 'go-version': '1.99.1' });
  const bin = `${outputs['go-root']}\\bin`;
  const env = { RUNNER_TOOL_CACHE: 'C:\\tools', SETUP_GO_MIRRORS: mirrors };
  const path = `C:\\windows\\system32;${bin};C:\\windows`;

  const runs = ['PATH', 'Path', 'path'].map((name) => ({
    args: ['setup', '1.99.1', '--shell', 'cmd'],
    env: { ...env, [name]: path },
  }));

  for (const { code, stdout } of await runOnWindows(wine, runs)) {
    expect(code).toBe(0);
    expect(stdout).toContain(`set "PATH=%PATH:;${bin};=;%"`);
  }
});

testOnWindows('files with paths longer than 260 characters', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const tools = `C:\\${`${'long'.repeat(10)}\\`.repeat(4)}tools`;
  const env = { RUNNER_TOOL_CACHE: tools };

  const step = await stepOnWindows(wine, { mirrors, 'go-version': '1.99.1' }, { env });
  const [verify, prune] = await runOnWindows(wine, [
    { args: ['verify', '--go-version', '1.99.1', '--mirrors', mirrors], env },
    { args: ['prune', '1.99.1'], env },
  ]);

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect([verify, prune]).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(inTools(wine, tools)).toEqual([]);
});

testOnWindows('a tool cache from which Windows starts no program: the error says why', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const env = { RUNNER_TOOL_CACHE: `C:\\${`${'long'.repeat(15)}\\`.repeat(5)}tools` };
  const step = await stepOnWindows(wine, { mirrors, 'go-version': '1.99.1' }, { env });
  expect(step).toMatchObject({ code: 1, outputs: {} });
  expect(step.stdout).toContain('Windows starts nothing at a path of more than 258 characters');
});

testOnWindows('a user whose name has letters beyond ASCII', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const home = 'C:\\users\\Jürgen 日本';
  const env = {
    USERPROFILE: home,
    LOCALAPPDATA: `${home}\\AppData\\Local`,
    APPDATA: `${home}\\AppData\\Roaming`,
    SETUP_GO_MIRRORS: mirrors,
  };
  mkdirSync(wine.here(home));
  const [setup, list, prune] = await runOnWindows(wine, [
    { args: ['setup', '1.99.1', '--json'], env },
    { args: ['list'], env },
    { args: ['prune', '1.99.1'], env },
  ]);
  expect([setup?.code, list?.code, prune?.code]).toEqual([0, 0, 0]);
  expect(JSON.parse(setup?.stdout ?? '')).toMatchObject({ 'go-root': expect.stringContaining(home) });
});

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_TOOL_CACHE: 'C:\\hostedtoolcache\\windows' };
function addDrive({ drive }: Wine): string {
  const folder = join(drive, '../drive_d');
  mkdirSync(folder);
  symlinkSync('../drive_d', join(drive, '../dosdevices/d:'));
  return folder;
}

testOnWindows('with a drive D:, Go is stored there, and linked to', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const d = addDrive(wine);
  const shim = [`--import=file:///${support('windows-junction.mjs').replaceAll('\\', '/')}`];
  const step = await stepOnWindows(wine, { mirrors, 'go-version': '1.99.1' }, { env: hosted, node: shim });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  const root = step.outputs['go-root'] ?? '';
  expect(root).toMatch(/^C:\\hostedtoolcache\\windows\\go-/);
  expect(readdirSync(join(d, root.slice(3).replaceAll('\\', '/')))).toContain('VERSION');
});

testOnWindows('with a drive D: that cannot be linked to, Go is stored on C:, and nothing on D:', async () => {
  await using windows = await openWindows();
  const { wine, mirrors } = windows;
  const d = addDrive(wine);
  const step = await stepOnWindows(wine, { mirrors, 'go-version': '1.99.1' }, { env: hosted });
  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(readdirSync(d)).toEqual([]);
  expect(existsSync(join(wine.here(step.outputs['go-root'] ?? ''), 'VERSION'))).toBe(true);
  expect(leftOver(wine, hosted.RUNNER_TOOL_CACHE)).toEqual([]);
});
