// Starts the built dist/index.js as its users do: as a step of a GitHub job, or from a shell.
import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { entriesBelow } from './entries-below.ts';
import { processLimit } from './limits.ts';
import { onWindows } from './system.ts';

/**
 * SCENARIO_DIST can name another built folder, such as a copy that does not change during a test run, or the
 * single-file bundle.
 */
export const builtFolder = process.env['SCENARIO_DIST'] ?? join(import.meta.dirname, '../../dist');

/** The script to start Node with. */
function entryOf(dist: string = builtFolder): string {
  return dist.endsWith('.mjs') ? dist : join(dist, 'index.js');
}

/** A separate machine: home, tool cache, workspace and the runner's files, all empty. */
export interface Place extends Disposable {
  readonly root: string;
  readonly home: string;
  readonly toolCache: string;
  readonly workspace: string;
  /** Writes a file of the workspace. */
  write(name: string, text: string): void;
  /** Everything below a folder of the place, as sorted relative paths with slashes; folders end in one. */
  tree(folder: string): readonly string[];
}

export function createPlace(name = 'place'): Place {
  // Without links and short names: macOS has /var -> private/var, Windows RUNNER~1.
  const temporary = realpathSync.native(process.env['SCENARIO_TMP'] ?? tmpdir());
  const root = mkdtempSync(join(temporary, `setup-go-${name}-`));
  const [home, toolCache, workspace] = [join(root, 'home'), join(root, 'tools'), join(root, 'work')];
  for (const folder of [home, toolCache, workspace]) mkdirSync(folder);
  return {
    root,
    home,
    toolCache,
    workspace,
    write(file, text) {
      mkdirSync(join(workspace, file, '..'), { recursive: true });
      writeFileSync(join(workspace, file), text);
    },
    tree(folder) {
      const paths = entriesBelow(folder).map(({ path, directory }) => (directory ? `${path}/` : path));
      return withoutIndexNotes(paths).sort();
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}

/** What an index has listed is noted whatever comes of the run, and is no part of an install. */
function withoutIndexNotes(paths: readonly string[]): string[] {
  const isNote = (path: string) => /(^|\/)\.setup-go-tarball\/indexes\//.test(path);
  const rest = paths.filter((path) => !isNote(path));
  if (rest.length === paths.length) return rest;
  const isEmptied = (path: string) =>
    path.endsWith('.setup-go-tarball/') && !rest.some((other) => other !== path && other.startsWith(path));
  return rest.filter((path) => !isEmptied(path));
}

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** Unescaped. */
  readonly message: string;
  /** Where it is shown, if it is about a file. */
  readonly file?: string;
  readonly line?: number;
}

export interface StepOutcome extends Outcome {
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The variables exported by GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** The folders that GITHUB_PATH prepends; the first has precedence. */
  readonly path: readonly string[];
  readonly summary: string;
  /** What it hands to its step after the job. */
  readonly state: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** One step `uses: org/setup-go-tarball@v1` with these inputs. Only what is given is in its environment. */
export async function runStep(
  place: Place,
  inputs: Readonly<Record<string, string>>,
  given: Partial<RunOptions> = {},
): Promise<StepOutcome> {
  const runner = mkdtempSync(join(place.root, 'runner-')); // a separate one per step, so that steps can run in parallel
  chmodSync(runner, 0o755);
  const files = Object.fromEntries(
    ['ENV', 'PATH', 'OUTPUT', 'STEP_SUMMARY', 'STATE'].map((name) => {
      const file = join(runner, name.toLowerCase());
      writeFileSync(file, '');
      chmodSync(file, 0o666); // the step may run as another user
      return [`GITHUB_${name}`, file];
    }),
  );
  const env = {
    ...userOf(place),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: place.workspace,
    RUNNER_TOOL_CACHE: place.toolCache,
    RUNNER_TEMP: place.root,
    ...files,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...given.env,
  };
  const outcome = await runNode([], { cwd: place.workspace, ...given, env });
  const read = (name: string) => readFileSync(files[`GITHUB_${name}`] ?? '', 'utf8').replaceAll('\r\n', '\n');
  return {
    ...outcome,
    annotations: parseAnnotations(outcome.stdout),
    outputs: parseRunnerFile(read('OUTPUT')),
    env: parseRunnerFile(read('ENV')),
    path: read('PATH').split('\n').filter(Boolean).toReversed(),
    summary: read('STEP_SUMMARY'),
    state: parseRunnerFile(read('STATE')),
  };
}

/** `node dist/index.js ...` from a shell. The tool cache is below the place's home, unless env names another. */
export function runShell(
  place: Place,
  args: readonly string[],
  env: Environment = {},
  given: Pick<Partial<RunOptions>, 'uid' | 'started' | 'under'> = {},
): Promise<Outcome> {
  return runNode(args, { env: { ...userOf(place), ...env }, cwd: place.workspace, ...given });
}

const systemRoot = process.env['SystemRoot'] ?? '';

/** Home and PATH in the variables of this system; on Windows also those by which GitHub's package finds tar. */
export function userOf({ home }: Place): Readonly<Record<string, string>> {
  const { SystemDrive, PATHEXT } = process.env;
  const windows = definedOnly({ SystemRoot: systemRoot, SystemDrive, PATHEXT });
  return { ...homeAt(home), ...(onWindows && windows), PATH: pathWith() };
}

/** The variables by which programs find the home folder. */
export function homeAt(home: string): Readonly<Record<string, string>> {
  if (!onWindows) return { HOME: home };
  const below = (folder: string) => join(home, folder);
  return { USERPROFILE: home, LOCALAPPDATA: below('AppData/Local'), APPDATA: below('AppData/Roaming') };
}

/** Where Go keeps build outputs by default. */
export function buildCacheAt(home: string): string {
  const caches = { win32: 'AppData/Local', darwin: 'Library/Caches' }[process.platform as string] ?? '.cache';
  return join(home, caches, 'go-build');
}

/** The variables by which programs find the folder for temporary files. */
export function temporaryAt(folder: string): Readonly<Record<string, string>> {
  return onWindows ? { TEMP: folder, TMP: folder } : { TMPDIR: folder };
}

/** What `go env -w` would write. */
export function writeGoEnv({ home }: Place, text: string): void {
  const folder = join(home, onWindows ? 'AppData/Roaming/go' : '.config/go');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'env'), text);
}

/** A value of PATH: these folders, then those of the system. */
export function pathWith(...folders: readonly string[]): string {
  return [...folders, ...(onWindows ? [join(systemRoot, 'System32')] : ['/usr/bin', '/bin'])].join(delimiter);
}

export interface RunOptions {
  readonly env: Environment;
  readonly cwd: string;
  readonly node?: string;
  /** The folder that contains index.js, or the single-file bundle. */
  readonly dist?: string;
  /** A program that starts node, and its arguments; the command is appended to them. */
  readonly under?: readonly string[];
  /** User ID of the process, if the tests run as root. */
  readonly uid?: number;
  readonly started?: (child: ChildProcess) => void;
  /** Milliseconds after which it is killed. */
  readonly limit?: number;
}

/** What is known about a release changes with the table of advisories: the tests of that ask for it. */
const timeless: Environment = {
  INPUT_ADVISORIES: 'off',
  SETUP_GO_ADVISORIES: 'off',
  INPUT_SUMMARY: 'line',
  SETUP_GO_SUMMARY: 'line',
};

/** Any process of the product. Only what is given, and `timeless`, is in its environment. */
export function runNode(args: readonly string[], options: RunOptions): Promise<Outcome> {
  const { env, cwd, node = process.execPath, limit = processLimit, uid, under = [] } = options;
  const [program = node, ...command] = [...under, node, entryOf(options.dist), ...args];
  const child = spawn(program, command, {
    env: definedOnly({ ...timeless, ...env }),
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit,
    ...(uid !== undefined && { uid, gid: uid }),
  });
  options.started?.(child);
  return outcomeOf(child);
}

/** How a process ends, and all that it prints to its pipes. */
export function outcomeOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: lines(stdout), stderr: lines(stderr) }),
    );
  });
}

/** On Windows the toolkit of actions ends lines as that system does. */
function lines(text: string): string {
  return onWindows ? text.replaceAll('\r\n', '\n') : text;
}

/** `::error title=CODE::message` and the like, as the runner reads them. */
function parseAnnotations(stdout: string): readonly Annotation[] {
  const plain = (text: string) =>
    text
      .replace(/%0D/g, '\r')
      .replace(/%0A/g, '\n')
      .replace(/%3A/g, ':')
      .replace(/%2C/g, ',')
      .replace(/%25/g, '%');
  const commands = stdout.matchAll(/^::(error|warning|notice)(?: ([^:\n]*))?::(.*)$/gm);
  return [...commands].map(([, level, properties = '', message = '']) => ({
    level: level === 'error' || level === 'warning' ? level : 'notice',
    title: plain(/(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? ''),
    message: plain(message),
    ...(/(?:^|,)file=/.test(properties) && {
      file: plain(/(?:^|,)file=([^,]*)/.exec(properties)?.[1] ?? ''),
      line: Number(/(?:^|,)line=(\d+)/.exec(properties)?.[1] ?? 0),
    }),
  }));
}

/** The value that the lines of `setup` set a variable to, in the language that this system's shell gets by default. */
export function exported(stdout: string, name: string): string | undefined {
  const [before, after] = onWindows ? [`$env:${name} = '`, `'`] : [`export ${name}='`, `'`];
  const line = stdout.split('\n').find((each) => each.startsWith(before) && each.endsWith(after));
  return line?.slice(before.length, -after.length);
}

/** The lines of `setup` without the function for sh that follows them. */
export function withoutFunction(stdout: string): string {
  return stdout.replace(/^usego\(\) \{\n[\s\S]*?^\}\n/m, '');
}

/** What is printed for the shell if it fails. */
export const failingLine = onWindows ? "throw 'setup-go-tarball failed'\n" : 'false\n';

/** `name=value`, or `name<<delimiter`, the value's lines, and the delimiter. */
export function parseRunnerFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const match of text.matchAll(/^([^=\n]+?)(?:=(.*)|<<(.+)\n([\s\S]*?)\n?\3)$/gm)) {
    values[match[1] ?? ''] = match[2] ?? match[4] ?? '';
  }
  return values;
}

function definedOnly(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
