/** The input `stable-mtimes`, with the real git: which times are set, and which are left. */
import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { commitFiles, createRepository, git, whyNoGit } from '../../support/git-repository.ts';
import { runJob as runGitLabJob } from '../../support/gitlab.ts';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, type Place, runShell, runStep } from '../../support/product.ts';
import { describeUnless } from '../../support/test-unless.ts';

const files = {
  'a.txt': 'one\n',
  'same.txt': 'one\n',
  'b.txt': 'two\n',
  'd/e/f': 'f',
  'with a blank/\u00fc': 'x',
};
const longPast = Date.UTC(2019, 0, 1);

describeUnless(whyNoGit)('stable-mtimes', () => {
  let place: Place;
  let origin: string;
  beforeEach(() => {
    place = createPlace('mtimes');
    installGo(place.toolCache);
    origin = join(place.root, 'origin');
    createRepository(origin, files);
    checkout();
  });
  afterEach(() => place[Symbol.dispose]());

  const at = (path: string) => join(place.workspace, path);
  const timeOf = (path: string) => lstatSync(at(path)).mtimeMs;
  /** Anew, as on a clean machine. */
  function checkout(into = '.'): void {
    rmSync(place.workspace, { recursive: true, force: true });
    mkdirSync(place.workspace);
    git(place.workspace, 'clone', '-q', '--recurse-submodules', origin, into);
  }
  const step = (inputs: Readonly<Record<string, string>> = { 'stable-mtimes': 'true' }, env = {}) =>
    runStep(place, { 'go-version': '1.22.12', ...inputs }, { env });

  test('the same after every checkout, by the contents alone, and long past', async () => {
    const { code, stdout, annotations } = await step();
    expect([code, annotations]).toEqual([0, []]);
    expect(stdout).toMatch(/^Set the times of 5 files by their contents in \d+\.\d s$/m);
    const paths = [...Object.keys(files), 'd', 'd/e', 'with a blank'];
    const times = paths.map(timeOf);
    expect(timeOf('a.txt')).toBe(timeOf('same.txt'));
    expect(timeOf('a.txt')).not.toBe(timeOf('b.txt'));
    for (const time of times) expect(time).toBeLessThan(longPast);
    checkout();
    expect(timeOf('a.txt')).toBeGreaterThan(longPast);
    await step();
    expect(paths.map(timeOf)).toEqual(times);
  });

  test('other contents of the same size have another time, and a folder with another name in it', async () => {
    await step();
    const before = ['b.txt', 'd/e', 'd'].map(timeOf);
    commitFiles(origin, { 'b.txt': 'too\n', 'd/e/g': 'g' });
    checkout();
    await step();
    const after = ['b.txt', 'd/e', 'd'].map(timeOf);
    expect(after.map((time, index) => time === before[index])).toEqual([false, false, true]);
  });

  test('off by default', async () => {
    await step({});
    expect(timeOf('a.txt')).toBeGreaterThan(longPast);
  });

  test('what differs from the index keeps its time: changed, untracked, ignored, hidden by a flag', async () => {
    const own = 1_700_000_000_000;
    git(place.workspace, 'update-index', '--assume-unchanged', 'd/e/f');
    for (const path of ['b.txt', 'untracked', 'd/e/f']) {
      writeFileSync(at(path), `mine ${path}`);
      utimesSync(at(path), own / 1000, own / 1000);
    }
    const { stdout } = await step();
    expect(stdout).toMatch(/^Set the times of 3 files .*; 2 are not as git has them, and keep theirs$/m);
    for (const path of ['b.txt', 'untracked', 'd/e/f']) expect(timeOf(path)).toBe(own);
    expect(timeOf('a.txt')).toBeLessThan(longPast);
  });

  test('git still knows what is unchanged, also where it does not look again', async () => {
    await step();
    expect(git(place.workspace, 'diff-files')).toBe('');
    writeFileSync(at('a.txt'), 'two\n'); // of the same size
    expect(git(place.workspace, 'status', '--porcelain')).toBe(' M a.txt\n');
  });

  test('a link has a time of its own, and nothing is reached through it', async () => {
    const outside = join(place.root, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'file'), 'x');
    symlinkSync(join(outside, 'file'), join(origin, 'link'));
    commitFiles(origin, { 'gone/file': 'x' });
    checkout();
    rmSync(at('gone'), { recursive: true });
    symlinkSync(outside, at('gone'));
    await step();
    expect(readlinkSync(at('link'))).toBe(join(outside, 'file'));
    expect(timeOf('link')).toBeLessThan(longPast);
    expect(lstatSync(join(outside, 'file')).mtimeMs).toBeGreaterThan(longPast);
    expect(timeOf('gone')).toBeGreaterThan(longPast);
  });

  test('submodules too', async () => {
    const inner = join(place.root, 'inner');
    createRepository(inner, { s: 's' });
    git(origin, 'submodule', 'add', '-q', inner, 'sub');
    commitFiles(origin, {});
    checkout();
    const { stdout } = await step();
    expect(stdout).toMatch(/^Set the times of 7 files/m); // and .gitmodules
    expect(timeOf('sub/s')).toBeLessThan(longPast);
    expect(git(at('sub'), 'diff-files')).toBe('');
  });

  test('a checkout with a path', async () => {
    checkout('src');
    writeFileSync(at('file'), '');
    await step();
    expect(timeOf('src/a.txt')).toBeLessThan(longPast);
  });

  test('a workspace inside a repository that does not track it is none of it', async () => {
    rmSync(place.workspace, { recursive: true });
    createRepository(place.root, { '.gitignore': '*\n!.gitignore\n' });
    mkdirSync(place.workspace);
    git(place.workspace, 'clone', '-q', origin, 'src');
    await step();
    expect(timeOf('src/a.txt')).toBeLessThan(longPast);
    expect(lstatSync(join(place.root, '.gitignore')).mtimeMs).toBeGreaterThan(longPast);
  });

  test.each([
    ['no repository', {}, /no files of git in ".*": fatal: not a git repository.*Put the checkout before/],
    ['no git', { PATH: '/nowhere' }, /Cannot run "git" in /],
  ])('%s is a warning', async (what, env, message) => {
    if (what === 'no repository') rmSync(at('.git'), { recursive: true });
    const { code, annotations } = await step(undefined, env);
    expect([code, annotations.map(({ level }) => level)]).toEqual([0, ['warning']]);
    expect(annotations[0]?.message).toMatch(message);
    expect(timeOf('a.txt')).toBeGreaterThan(longPast);
  });

  test('in a shell, and in a job of GitLab', async () => {
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    const shell = await runShell(place, ['setup', '1.22.12', '--stable-mtimes'], env);
    expect([shell.code, timeOf('a.txt') < longPast]).toEqual([0, true]);
    checkout();
    const job = await runGitLabJob(place, ['setup'], {
      env: { SETUP_GO_VERSION: '1.22.12', SETUP_GO_STABLE_MTIMES: 'true' },
    });
    expect([job.code, timeOf('a.txt') < longPast]).toEqual([0, true]);
  });
});
