// nektos/act itself: found on this machine, or installed by the go command.
import { type ExecFileException, execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const installation = 'github.com/nektos/act@v0.2.89';
/** What is installed here is kept between runs: compiling takes about a minute. */
const folder = join(tmpdir(), 'setup-go-tarball-genuine');

/** The path of the program, or the reason why there is none, for the name of a skipped test. */
export interface Act {
  readonly program: string;
  /** Empty if it is there. */
  readonly missing: string;
}

/** On PATH, in the folder of `go install`, or where `installAct` has put it. */
export function findAct(): Act {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    join(goPath() ?? '/nowhere', 'bin'),
    join(folder, 'bin'),
  ];
  const program = folders.map((each) => join(each, 'act')).find((file) => existsSync(file));
  return program === undefined
    ? { program: '', missing: `there is no act: go install ${installation}` }
    : { program, missing: '' };
}

/** The same, but if it is missing, it is installed first: for slow tests only. */
export async function installAct(): Promise<Act> {
  const found = findAct();
  if (found.missing === '') return found;
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const work = mkdtempSync(join(folder, 'act-'));
  try {
    const env = { ...process.env, GOBIN: work, GOFLAGS: '', GOOS: '', GOARCH: '' };
    await promisify(execFile)('go', ['install', installation], { cwd: work, env });
    renameSync(join(work, 'act'), join(folder, 'bin/act'));
    return findAct();
  } catch (error) {
    return { program: '', missing: `${found.missing} fails: ${reasonOf(error as ExecFileException)}` };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function reasonOf(error: ExecFileException): string {
  if (error.code === 'ENOENT') return 'Go is not on PATH';
  return (error.stderr?.trim() || error.message).split('\n').at(-1) ?? '';
}

function goPath(): string | undefined {
  try {
    return execFileSync('go', ['env', 'GOPATH'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined; // without Go, act cannot have been installed by it
  }
}
