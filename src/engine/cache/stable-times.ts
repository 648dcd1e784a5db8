import { join } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import { foldersOf, readTrackedFiles, timeOfBlob } from '../../core/cache/tracked-files.ts';
import type { TimeOf } from '../../core/ports/caches.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { runToEnd } from './run-to-end.ts';

/**
 * Gives each file that git tracks a time that follows from its contents, so that Go knows the results of tests that open
 * files after a fresh checkout. A failure is a warning: the tests then run again.
 */
export async function setStableTimes(run: Run): Promise<void> {
  const started = run.clock.now();
  try {
    let done: Counts = { files: 0, others: 0 };
    for (const root of await checkouts(run)) done = add(done, await setTimesIn(run, root));
    const seconds = ((run.clock.now() - started) / 1000).toFixed(1);
    const left = done.others === 0 ? '' : `; ${done.others} are not as git has them, and keep theirs`;
    const message = `Set the times of ${done.files} files by their contents in ${seconds} s${left}`;
    run.emit({ kind: 'remark', level: 'info', message });
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'INTERRUPTED' || error.code === 'TIMED_OUT')
      throw error;
    const message = `stable-mtimes: not all times of files were set, so tests that open files run again: ${error.message}`;
    run.emit({ kind: 'remark', level: 'warning', message });
  }
}

interface Counts {
  readonly files: number;
  readonly others: number;
}

function add(one: Counts, other: Counts): Counts {
  return { files: one.files + other.files, others: one.others + other.others };
}

/** The workspace if it is of a repository, or the folders in it that are one: a checkout may have a `path`. */
async function checkouts(run: Run): Promise<readonly string[]> {
  const { workspace } = run;
  const listed = await git(run, workspace, ['ls-files', '-z']);
  if (listed.stdout !== '') return [workspace];
  const below: string[] = [];
  for (const name of await run.files.list(workspace))
    if ((await run.files.kind(join(workspace, name, '.git'))) !== undefined)
      below.push(join(workspace, name));
  if (below.length > 0) return below.toSorted();
  const why = listed.exitCode === 0 ? 'git tracks nothing' : firstLine(listed.stderr);
  throw new Problem(
    'FILES_FAILED',
    `no files of git in "${workspace}": ${why}. Put the checkout before this step`,
  );
}

/** Those at and below a folder, also of submodules. */
async function setTimesIn(run: Run, root: string): Promise<Counts> {
  const listing = await need(run, root, ['ls-files', '-z', '--stage', '-v', '--cached', '--modified']);
  const { files, submodules, others } = readTrackedFiles(listing);
  const folders = await run.cacheFolders();
  const paths = files.map(({ path }) => path);
  const times = files.map(({ path, blob }) => ({ path, time: timeOfBlob(blob), isFolder: false }));
  const missing = await folders.setTimesOf(root, times);
  await folders.setTimesOf(root, await timesOfFolders(run, paths));
  // git knows by their times which files are unchanged, and some of its commands do not look again.
  const { exitCode, stderr } = await git(run, root, ['update-index', '-q', '--refresh']);
  if (exitCode > 1) run.emit({ kind: 'trace', message: `git update-index: ${firstLine(stderr)}` });
  let done: Counts = { files: files.length - missing, others };
  for (const path of submodules)
    if ((await run.files.kind(join(root, path, '.git'))) !== undefined)
      done = add(done, await setTimesIn(run, join(root, path)));
  return done;
}

/** What reads a folder, as `filepath.Glob` does, depends on its time too: that follows from the names in it. */
async function timesOfFolders(run: Run, paths: readonly string[]): Promise<readonly TimeOf[]> {
  const times: TimeOf[] = [];
  for (const [path, names] of foldersOf(paths)) {
    const digest = await run.digest();
    digest.update(new TextEncoder().encode(names.join('\0')));
    times.push({ path, time: timeOfBlob(digest.hex()), isFolder: true });
  }
  return times;
}

async function need(run: Run, folder: string, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await git(run, folder, args);
  if (exitCode === 0) return stdout;
  throw new Problem(
    'FILES_FAILED',
    `"git ${args[0]}" exited with ${exitCode} in "${folder}": ${firstLine(stderr)}`,
  );
}

/** Without a program that watches the files: it would be run here, and what it says may be old. */
function git(run: Run, cwd: string, args: readonly string[]) {
  const env = { ...definedOnly(run.env), LC_ALL: 'C' };
  return runToEnd(run, 'git', ['-c', 'core.fsmonitor=false', ...args], { cwd, env });
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/)[0] ?? '';
}
