// Starts the built program on a Windows machine: as a step of a GitHub job, or from a shell.
import { type Outcome, parseRunnerFile } from './product.ts';
import { node, product, support, type Wine } from './wine.ts';

export interface WindowsRun {
  readonly args?: readonly string[];
  /** Arguments of Node. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** `C:\work` by default. */
  readonly cwd?: string;
  /** Kill it when a partial download in this folder has so many bytes. */
  readonly kill?: { readonly at: number; readonly watch: string };
}

/** Runs the program so often, one after another or all at once. */
export async function runOnWindows(
  wine: Wine,
  runs: readonly WindowsRun[],
  { together = false } = {},
): Promise<readonly Outcome[]> {
  wine.write('C:\\work\\.here', '');
  const plan = runs.map(({ args = [], env = {}, cwd = 'C:\\work', kill, ...given }) => ({
    command: [node, ...(given.node ?? []), product, ...args],
    env,
    cwd,
    killAt: kill?.at,
    watch: kill?.watch,
  }));
  wine.write('C:\\plan.json', JSON.stringify({ runs: plan, together }));
  const driver = await wine.run([node, support('windows-driver.mjs')]);
  if (driver.code !== 0) throw new Error(`${driver.stdout}${driver.stderr}`);
  return JSON.parse(wine.read('C:\\outcome.json'));
}

export interface WindowsStep extends Outcome {
  readonly outputs: Readonly<Record<string, string>>;
  /** The variables exported by GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** The folders that GITHUB_PATH prepends; the first has precedence. */
  readonly path: readonly string[];
}

/** One step in the workspace `C:\work`. The tool cache is `C:\tools`, unless `env` names another. */
export async function stepOnWindows(
  wine: Wine,
  inputs: Readonly<Record<string, string>>,
  given: Omit<WindowsRun, 'args'> = {},
): Promise<WindowsStep> {
  const files = Object.fromEntries(
    ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [
      `GITHUB_${name}`,
      `C:\\runner\\${name}`,
    ]),
  );
  for (const file of Object.values(files)) wine.write(file, '');
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: 'C:\\work',
    RUNNER_OS: 'Windows',
    RUNNER_TEMP: 'C:\\runner',
    RUNNER_TOOL_CACHE: 'C:\\tools',
    ...files,
    INPUT_CACHE: 'false',
    'INPUT_RETRY-BACKOFF-MS': '1',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...given.env,
  };
  const [outcome] = await runOnWindows(wine, [{ ...given, env }]);
  if (outcome === undefined) throw new Error('one run has one outcome');
  const read = (name: string) => wine.read(`C:\\runner\\${name}`).replaceAll('\r\n', '\n');
  return {
    ...outcome,
    outputs: parseRunnerFile(read('OUTPUT')),
    env: parseRunnerFile(read('ENV')),
    path: read('PATH').split('\n').filter(Boolean).toReversed(),
  };
}

/** The paths in a text that have both kinds of separators. */
export function mixedPaths(text: string): readonly string[] {
  const paths = text.match(/(?<![\w/])[A-Za-z]:[\\/][^\s"'|<>]*/g) ?? [];
  return paths.filter((path) => path.includes('\\') && path.includes('/'));
}
