import { parseCommandLine } from '../app/command-line.ts';
import { chooseHost } from '../app/hosts.ts';
import { endBy, env, guard, observers, onGitLab, openSession, readInputs, version } from '../app/program.ts';
import type { Command } from '../commands/command.ts';
import { type Shell, shellNames } from '../core/activate/shell-export.ts';
import type { RunLine } from '../core/cli/command-line.ts';
import type { CommandName } from '../core/cli/commands.ts';
import { planOf } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import { exitCodeOf } from '../core/reports/report.ts';

/** In a shell or a GitLab job: everything except a step of a GitHub workflow. Resolves to the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  quietlyEndWithTheReader();
  startWhereTheUserIs();
  const shell = process.platform === 'win32' ? 'powershell' : 'sh';
  try {
    const line = parseCommandLine(args, shell, onGitLab ? 'setup' : undefined);
    if (line.kind === 'run') return await runCommand(line);
    const { print } = await import('../hosts/render/standard-output.ts');
    const { helpText } = await import('../core/cli/help.ts');
    print([line.kind === 'version' ? version : helpText(line.command).trimEnd()]);
    return 0;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'USAGE') throw error;
    const json = args.includes('--json');
    const command = args.find((word): word is CommandName => Object.hasOwn(commandFiles, word));
    const given = { command, shell: shellNamedIn(args) ?? shell, flags: {}, options: {}, json, debug: false };
    const host = await chooseHost(env, given);
    await host.fail(error);
    return 2;
  }
}

/** The failure has to be in the words of the shell that evaluates it, also if the command line was not understood. */
function shellNamedIn(args: readonly string[]): Shell | undefined {
  const [, name = ''] = /(?:^|\n)--shell[=\n](.*)/.exec(args.join('\n')) ?? [];
  return Object.hasOwn(shellNames, name) ? shellNames[name] : undefined;
}

async function runCommand(line: RunLine): Promise<number> {
  const host = await chooseHost(env, line);
  return guard(host, async () => {
    const inputs = readInputs(host);
    await using session = await openSession(host, inputs, {
      command: line.command,
      events: line.options.events,
    });
    for (const message of await unknownVariables())
      session.run.emit({ kind: 'remark', level: 'warning', message });
    const command = await commandFiles[line.command]();
    const plan = await planOf(inputs, { yaml: false });
    const start = [process.execPath, process.argv[1] ?? ''] as const;
    const { token, mirrorAuth } = inputs;
    const report = await command.run({ run: session.run, plan, line, token, mirrorAuth, start });
    if (report.kind === 'setup' && session.run.projectFolder?.caches === 'trimmed') {
      const { beginJobCaches } = await import('../engine/cache/job-caches.ts');
      await beginJobCaches(session.run, report.result.goEnv);
    }
    const whole =
      report.kind === 'setup'
        ? { ...report, result: observers?.handOn(report.result) ?? report.result }
        : report;
    await host.report(whole, { ...inputs, problemMatcher: false });
    const exit = report.kind === 'exec' || report.kind === 'guard' ? report.exit : undefined;
    if (exit?.signal !== undefined) endBy(exit.signal);
    return exitCodeOf(report); // before the session is disposed
  });
}

/** A typo in the name of a variable would go unnoticed. */
async function unknownVariables(): Promise<readonly string[]> {
  const names = Object.keys(env).filter((name) => name.startsWith('SETUP_GO_'));
  if (names.length === 0) return [];
  const { warnOfVariables } = await import('../core/cli/unknown-variables.ts');
  return warnOfVariables(names);
}

/** `npm --prefix CLONE run start` starts us in the clone, and INIT_CWD says where the user is. */
function startWhereTheUserIs(): void {
  const { INIT_CWD, npm_package_name } = env;
  if (INIT_CWD && npm_package_name === 'setup-go-tarball') process.chdir(INIT_CWD);
}

/** Each command is a file that is loaded only if it is run. */
const commandFiles: Readonly<Record<CommandName, () => Promise<Command>>> = {
  setup: () => import('../commands/setup.ts'),
  use: () => import('../commands/use.ts'),
  exec: () => import('../commands/exec.ts'),
  goauth: () => import('../commands/goauth.ts'),
  sandbox: () => import('../commands/sandbox.ts'),
  env: () => import('../commands/env.ts'),
  resolve: () => import('../commands/resolve.ts'),
  matrix: () => import('../commands/matrix.ts'),
  lock: () => import('../commands/lock.ts'),
  verify: () => import('../commands/verify.ts'),
  doctor: () => import('../commands/doctor.ts'),
  list: () => import('../commands/list.ts'),
  prune: () => import('../commands/prune.ts'),
  audit: () => import('../commands/audit.ts'),
  cache: () => import('../commands/cache.ts'),
  stats: () => import('../commands/stats.ts'),
  guard: () => import('../commands/guard.ts'),
};

/**
 * If the reader of standard output closes it, as `| head` does, the program ends without an error. If standard error is
 * closed (a closed terminal, `2>&1 >file | head`), the work continues.
 */
function quietlyEndWithTheReader(): void {
  const left = ({ code = '' }: NodeJS.ErrnoException) =>
    ['EPIPE', 'EOF', 'EIO', 'ERR_STREAM_DESTROYED'].includes(code);
  process.stdout.on('error', (error) => {
    if (!left(error)) throw error;
    process.exit(process.exitCode ?? 0);
  });
  process.stderr.on('error', (error) => {
    if (!left(error)) throw error;
  });
}
