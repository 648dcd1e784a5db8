import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Command } from './commands/command.ts';
import type { CommandName } from './core/commands.ts';
import type { Host } from './core/host.ts';
import { type Inputs, parseInputs } from './core/inputs.ts';
import { Problem } from './core/problem.ts';
import type { CommandLine } from './hosts/command-line.ts';
import { gitLabPlaces, usualPlaces } from './places.ts';
import { createRun, type Session } from './wiring.ts';

// Chooses host and command, wires, runs, and maps a Problem to an exit code. Whatever only one of the ways needs is
// loaded on that way: start-up is what nearly every run consists of.

const { env } = process;
const onGitLab = env['GITLAB_CI'] === 'true' && env['GITHUB_ACTIONS'] !== 'true';

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 && env['GITHUB_ACTIONS'] === 'true') return runGitHubStep();
  quietlyEndWithTheReader();
  const { parseCommandLine } = await import('./hosts/command-line.ts');
  const shell = process.platform === 'win32' ? 'powershell' : 'sh';
  const silent = { command: undefined, flags: {}, shell, json: false, debug: false } as const;
  try {
    const line = parseCommandLine(args, shell, onGitLab ? 'setup' : undefined);
    return await runCommand(line);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'USAGE') throw error;
    (await createHost(silent)).fail(error);
    return 2;
  }
}

/** Of the command line: a job of GitLab, or a shell. */
async function createHost(line: HostLine): Promise<Host> {
  if (onGitLab) return (await import('./hosts/gitlab.ts')).createGitLabHost({ ...line, env });
  return (await import('./hosts/shell.ts')).createShellHost({ ...line, env });
}

type HostLine = Pick<CommandLine & { readonly kind: 'run' }, 'flags' | 'shell' | 'json' | 'debug'> & {
  readonly command: CommandName | undefined;
};

async function runGitHubStep(): Promise<number> {
  const [{ createGitHubHost }, { setup }] = await Promise.all([
    import('./hosts/github.ts'),
    import('./engine/setup.ts'),
  ]);
  const host = createGitHubHost({ env, problemMatcher: join(import.meta.dirname, 'problem-matcher.json') });
  return guard(host, async () => {
    const inputs = readInputs(host);
    if (inputs.cache) host.log.debug('cache: modules and build outputs are not cached by this version');
    await using session = await openSession(host, inputs);
    await host.finish(await setup(session.run, inputs, true), { problemMatcher: inputs.problemMatcher });
    return 0;
  });
}

async function runCommand(line: CommandLine): Promise<number> {
  if (line.kind !== 'run') {
    const { print } = await import('./hosts/standard-output.ts');
    const { helpText } = await import('./core/commands.ts');
    print([line.kind === 'version' ? version : helpText(line.command).trimEnd()]);
    return 0;
  }
  const host = await createHost(line);
  return guard(host, async () => {
    const inputs = readInputs(host);
    await using session = await openSession(host, inputs);
    const command = await commandFiles[line.command]();
    return command.run({ host, inputs, line, session, env });
  });
}

/** A command is a file, loaded when it is asked for. */
const commandFiles: Readonly<Record<CommandName, () => Promise<Command>>> = {
  setup: () => import('./commands/setup.ts'),
  use: () => import('./commands/use.ts'),
  resolve: () => import('./commands/resolve.ts'),
  verify: () => import('./commands/verify.ts'),
  doctor: () => import('./commands/doctor.ts'),
  list: () => import('./commands/list.ts'),
  prune: () => import('./commands/prune.ts'),
};

/** A Problem is told; anything else is a defect of ours, told as one and with its stack. */
async function guard(host: Host, work: () => Promise<number>): Promise<number> {
  try {
    requireNode();
    return await work();
  } catch (error) {
    host.fail(error instanceof Problem ? error : defect(error));
    if (error instanceof Problem) endedBy = error.signal;
    if (error instanceof Error) host.log.debug(stackOf(error));
    return error instanceof Problem && error.code === 'USAGE' ? 2 : 1;
  }
}

/** The signal that ended the work. Who waits for this process must see that too: a shell then ends its script. */
let endedBy: string | undefined;

/** The runtime of GitHub's actions, under which this is tested. */
const oldestNode = 24;

function requireNode(): void {
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return;
  throw new Problem(
    'NODE_UNSUPPORTED',
    `This is Node ${process.versions.node}, and Node ${oldestNode} is needed`,
    {
      hint: 'In a checkout, "npm ci" and "npm start --" bring a Node of their own along.',
    },
  );
}

function defect(error: unknown): Problem {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Problem('INTERNAL', message, {
    hint: 'This is a defect of setup-go-tarball. Please report it with this text.',
    cause: error,
  });
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

function readInputs(host: Host): Inputs {
  const inputs = parseInputs((name) => {
    const given = host.readInput(name);
    return name === 'go-download-base-url' ? given || env['GO_DOWNLOAD_BASE_URL'] : given;
  });
  const withoutScheme = inputs.token.replace(/^\S+ +/, '');
  for (const secret of new Set([inputs.token, withoutScheme])) if (secret !== '') host.mask(secret);
  return inputs;
}

async function openSession(host: Host, inputs: Inputs): Promise<Session> {
  const home = homeFolder();
  const given = { env, homedir: home, projectCache: inputs.projectCache };
  const { remarks, ...places } = onGitLab
    ? await gitLabPlaces(given)
    : { ...usualPlaces(given), remarks: [] };
  for (const remark of remarks) host.log.notice(remark);
  return createRun({ host, inputs, env, homedir: home, places, program: `setup-go-tarball ${version}` });
}

/** Empty where nobody knows it: without HOME it is the system's word, and a container may know no such user. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}

/**
 * `| head` is a reader's way of saying that it has enough of standard output: that ends us. Where nobody reads what is
 * for people (a closed terminal, `2>&1 >file | head`) the work goes on.
 */
function quietlyEndWithTheReader(): void {
  const left = ({ code = '' }: NodeJS.ErrnoException) =>
    ['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'].includes(code);
  process.stdout.on('error', (error) => {
    if (!left(error)) throw error;
    process.exit(process.exitCode ?? 0);
  });
  process.stderr.on('error', (error) => {
    if (!left(error)) throw error;
  });
}

/** Kept equal to package.json by a test. */
const version = '1.0.0';

process.exitCode = await main(process.argv.slice(2));
if (endedBy !== undefined) process.kill(process.pid, endedBy);
