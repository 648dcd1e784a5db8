// nektos/act: runs workflow files on this machine, with the checkout as `org/setup-go-tarball@v1`.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { findAct } from './act-program.ts';
import { toolCacheArch } from './installed-go.ts';
import { processLimit } from './limits.ts';

const checkout = join(import.meta.dirname, '../..');
const fixtures = join(import.meta.dirname, '../act');

/** GOCACHE of every job, kept between runs: compiling the standard library takes most of the time of such a test. */
export const goCache = join(tmpdir(), 'setup-go-tarball-genuine/go-build');

/** A repository, and a machine to run its workflows on. */
export interface Actions extends Disposable {
  /** HOME of every job. */
  readonly home: string;
  /** Writes a file of the repository, and commits it. */
  change(path: string, text: string): void;
  /** Files that the replacement of actions/upload-artifact has kept: text by `ARTIFACT/FILE`. */
  artifacts(): Readonly<Record<string, string>>;
  /** RUNNER_TOOL_CACHE of every job: act puts it into its own cache and has no option for that. */
  readonly toolCache: string;
  /** Puts a Go into the tool cache as a runner image does: tree and marker, no receipt. */
  preinstall(version: string, goroot: string): void;
  run(workflow: string, options?: ActOptions): Promise<ActRun>;
}

export interface ActOptions {
  /** Only this job. */
  readonly job?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** With act's cache service; what is saved is kept for later runs of the same repository. Default: without one. */
  readonly caches?: boolean;
}

export interface ActRun {
  readonly code: number | null;
  /** Standard output and standard error, in the order of arrival. */
  readonly output: string;
  /** Names of the jobs that succeeded and of those that failed, such as `versions/stable`, sorted. */
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
}

/** `files` by path are the repository; by default it is `__tests__/act/project` with `__tests__/act/workflows`. */
export function createActions(files?: Readonly<Record<string, string>>): Actions {
  const { program, missing } = findAct();
  if (missing !== '') throw new Error(missing);
  const root = mkdtempSync(join(tmpdir(), 'setup-go-act-'));
  const [home, repository] = [join(root, 'home'), join(root, 'repository')];
  const toolCache = join(home, '.cache/act/tool_cache');
  if (files === undefined) {
    cpSync(join(fixtures, 'project'), repository, { recursive: true });
    cpSync(join(fixtures, 'workflows'), join(repository, '.github/workflows'), { recursive: true });
  }
  for (const [path, text] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  mkdirSync(toolCache, { recursive: true });
  // act copies the whole action for each step that uses it; a checkout of the repository has node_modules too.
  for (const part of ['action.yml', 'dist', '.github/actions'])
    cpSync(join(checkout, part), join(root, 'action', part), { recursive: true });
  writeReusableWorkflow(join(root, 'action'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: repository,
    });
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message=fixtures');
  };
  git('init', '--quiet', '--initial-branch=main');
  commit();
  return {
    home,
    change(path, text) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
      commit();
    },
    toolCache,
    artifacts: () => textsBelow(join(home, 'artifacts')),
    preinstall(version, goroot) {
      const folder = join(toolCache, 'go', version);
      mkdirSync(folder, { recursive: true });
      symlinkSync(goroot, join(folder, toolCacheArch));
      writeFileSync(join(folder, `${toolCacheArch}.complete`), '');
    },
    run: (workflow, options = {}) =>
      runAct({ program, home, repository, workflow, action: join(root, 'action') }, options),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/**
 * Go's workflow in a form that act supports: GitHub resolves `$/PATH` to the repository and commit of the workflow's
 * file (https://github.com/actions/runner/pull/4457), act 0.2.89 does not support that form.
 */
function writeReusableWorkflow(action: string): void {
  const path = '.github/workflows/go.yml';
  const text = readFileSync(join(checkout, path), 'utf8');
  mkdirSync(join(action, '.github/workflows'), { recursive: true });
  writeFileSync(join(action, path), text.replaceAll(/uses: \$\/(\S+)/g, 'uses: org/setup-go-tarball/$1@v1'));
}

/** Flags that replace each pin of actions/upload-artifact in Go's workflow: the real one needs GitHub's service. */
function artifactDoubles(): readonly string[] {
  const text = readFileSync(join(checkout, '.github/workflows/go.yml'), 'utf8');
  const pins = [...text.matchAll(/uses: (actions\/upload-artifact@\S+)/g)].map(([, pin]) => pin);
  return pins.flatMap((pin) => ['--local-repository', `${pin}=${join(fixtures, 'upload-artifact')}`]);
}

function textsBelow(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file), readFileSync(file, 'utf8')];
    }),
  );
}

interface Machine {
  readonly program: string;
  readonly home: string;
  readonly repository: string;
  /** Of action.yml. */
  readonly action: string;
  readonly workflow: string;
}

async function runAct(machine: Machine, options: ActOptions): Promise<ActRun> {
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    ...['push', '--workflows', `.github/workflows/${machine.workflow}.yml`],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--local-repository', `org/setup-go-tarball@v1=${machine.action}`],
    ...artifactDoubles(),
    ...(options.caches
      ? ['--cache-server-addr', '127.0.0.1', '--cache-server-path', join(machine.home, 'caches')]
      : ['--no-cache-server']),
    ...(options.job === undefined ? [] : ['--job', options.job]),
    ...pairs('--env', options.env),
    ...pairs('--var', options.vars),
    ...pairs('--secret', options.secrets),
  ];
  // Without this machine's Go, and with the Node that runs the tests.
  const env = {
    GOCACHE: goCache,
    HOME: machine.home,
    PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
  };
  const { code, output } = await runToEnd(machine.program, args, { cwd: machine.repository, env });
  const jobs = (mark: RegExp) =>
    [...new Set([...output.matchAll(mark)].map(([, name]) => name?.trim() ?? ''))].sort();
  return {
    code,
    output,
    succeeded: jobs(/^\[([^\]]+)\] 🏁 {2}Job succeeded$/gm),
    failed: jobs(/^\[([^\]]+)\] 🏁 {2}Job failed$/gm),
  };
}

function runToEnd(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: processLimit,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
