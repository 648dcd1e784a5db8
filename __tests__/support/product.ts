// Starts the built dist/index.js the way its users do: as a step of a GitHub job, or from a shell.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../dist/index.js');

/** A machine of its own: home, tool cache, workspace and the runner's files, all empty. */
export interface Place extends Disposable {
  readonly root: string;
  readonly home: string;
  readonly toolCache: string;
  readonly workspace: string;
  /** Writes a file of the workspace. */
  write(name: string, text: string): void;
  /** All that lies below a folder of the place, as sorted relative paths; folders end in a slash. */
  tree(folder: string): readonly string[];
}

export function createPlace(name = 'place'): Place {
  const root = mkdtempSync(join(process.env['SCENARIO_TMP'] ?? tmpdir(), `setup-go-${name}-`));
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
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      const paths = entries.map((item) => `${join(item.parentPath, item.name).slice(folder.length + 1)}${item.isDirectory() ? '/' : ''}`);
      return paths.sort();
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StepOutcome extends Outcome {
  readonly outputs: Readonly<Record<string, string>>;
  /** What GITHUB_ENV exports. */
  readonly env: Readonly<Record<string, string>>;
  /** What GITHUB_PATH puts in front, first wins. */
  readonly path: readonly string[];
  readonly summary: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** One step `uses: org/setup-go-tarball@v1` with these inputs. Only what is given is in its environment. */
export async function runStep(
  place: Place,
  inputs: Readonly<Record<string, string>>,
  given: { readonly env?: Environment; readonly node?: string } = {},
): Promise<StepOutcome> {
  const files = Object.fromEntries(
    ['ENV', 'PATH', 'OUTPUT', 'STEP_SUMMARY', 'STATE'].map((name) => {
      const file = join(place.root, `github-${name.toLowerCase()}`);
      writeFileSync(file, '');
      return [`GITHUB_${name}`, file];
    }),
  );
  const env = {
    HOME: place.home,
    PATH: '/usr/bin:/bin',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: place.workspace,
    RUNNER_TOOL_CACHE: place.toolCache,
    RUNNER_TEMP: place.root,
    ...files,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...given.env,
  };
  const outcome = await runNode([], { env, cwd: place.workspace, ...(given.node && { node: given.node }) });
  const read = (name: string) => readFileSync(files[`GITHUB_${name}`] ?? '', 'utf8');
  return {
    ...outcome,
    outputs: parseRunnerFile(read('OUTPUT')),
    env: parseRunnerFile(read('ENV')),
    path: read('PATH').split('\n').filter(Boolean).toReversed(),
    summary: read('STEP_SUMMARY'),
  };
}

/** `node dist/index.js ...` from a shell. The tool cache is the one below the place's home, unless env says else. */
export function runShell(place: Place, args: readonly string[], env: Environment = {}): Promise<Outcome> {
  const basic = { HOME: place.home, PATH: '/usr/bin:/bin' };
  return runNode(args, { env: { ...basic, ...env }, cwd: place.workspace });
}

export interface RunOptions {
  readonly env: Environment;
  readonly cwd: string;
  readonly node?: string;
  /** Milliseconds after which it is killed. */
  readonly limit?: number;
}

export function runNode(args: readonly string[], { env, cwd, node = process.execPath, limit = 120_000 }: RunOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [entry, ...args], { env: definedOnly(env), cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** `name=value`, or `name<<delimiter`, the value's lines, and the delimiter. */
function parseRunnerFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const match of text.matchAll(/^([^=\n]+?)(?:=(.*)|<<(.+)\n([^]*?)\n?\3)$/gm)) {
    values[match[1] ?? ''] = match[2] ?? match[4] ?? '';
  }
  return values;
}

function definedOnly(env: Environment): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
