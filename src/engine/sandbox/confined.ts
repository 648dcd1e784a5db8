import { Problem } from '../../core/problem/problem.ts';
import type { Confinement, SandboxedCommand, SandboxTool } from '../../core/sandbox/confinement.ts';
import { sandboxedCommands } from '../../core/sandbox/sandbox.ts';
import type { Run } from '../run/run.ts';

/** How a program ended that ran in a sandbox. */
export interface Confined {
  readonly tool: SandboxTool;
  readonly exitCode: number;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/**
 * Runs a program in the first sandbox that works here, which only trying tells: a tool may be missing, and a container
 * or a kernel may forbid namespaces. `undefined` if none does.
 */
export async function runConfined(
  run: Run,
  confinement: Confinement,
  given: { readonly program: readonly string[]; readonly env: Environment },
): Promise<Confined | undefined> {
  const { env } = given;
  // The line says that the sandbox stands: what fails after it is the program's failure.
  const program = ['sh', '-c', `echo ${mark} && exec "$@"`, 'sh', ...given.program];
  for (const command of sandboxedCommands(run.platform, confinement, program)) {
    const ended = await runToEnd(run, { ...command, cwd: '/', env });
    if (ended?.stdout.startsWith(`${mark}\n`)) return { tool: command.tool, ...ended };
    run.emit({
      kind: 'trace',
      message: `no sandbox by ${command.tool}: ${ended?.stderr.trim() ?? 'not found'}`,
    });
  }
  return undefined;
}

/** The command that starts a program in the first sandbox that works here; `undefined` if none does. */
export async function findSandbox(
  run: Run,
  confinement: Confinement,
  given: { readonly program: readonly string[]; readonly env: Environment },
): Promise<SandboxedCommand | undefined> {
  const working = await runConfined(run, confinement, { program: ['true'], env: given.env });
  const commands = sandboxedCommands(run.platform, confinement, given.program);
  return commands.find(({ tool }) => tool === working?.tool);
}

/** What does not make a sandbox never prints this. */
const mark = 'setup-go-tarball';

/** Milliseconds. The first run of Go takes a few, on a cold disk some hundred. */
const limit = 60_000;

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `undefined` if the program cannot be started. Throws `GO_FAILED` if it does not end. */
export async function runToEnd(
  run: Run,
  given: {
    readonly file: string;
    readonly args: readonly string[];
    readonly cwd: string;
    readonly env: Environment;
    readonly third?: Uint8Array | undefined;
  },
): Promise<Ended | undefined> {
  const { file, args, cwd, env, third } = given;
  const child = await run.exec
    .start(file, args, { cwd, env, stdin: 'ignore', output: 'pipe', third })
    .catch((error: unknown) => {
      if (error instanceof Problem) return undefined;
      throw error;
    });
  if (child === undefined) return undefined;
  const output = Promise.all([read(child.stdout), read(child.stderr), child.exited]);
  const ended = output.then(() => true);
  try {
    for (let waited = 0; !(await Promise.race([ended, pause(run)])); waited += step)
      if (waited >= limit) throw endless(file);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  const [stdout, stderr, { exitCode }] = await output;
  return { exitCode, stdout, stderr };
}

const step = 50;

async function pause(run: Run): Promise<false> {
  await run.clock.sleep(step);
  return false;
}

function endless(file: string): Problem {
  return new Problem('GO_FAILED', `"${file}" has not ended after ${limit / 1000} seconds`, {
    hint: 'A Go that works answers at once. Run this again; if it stays so, name another mirror.',
  });
}

async function read(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
