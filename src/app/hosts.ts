import type { RunLine } from '../core/cli/command-line.ts';
import type { CommandName } from '../core/cli/commands.ts';
import type { Host } from '../core/cli/host.ts';
import { isGitLabJob } from '../core/platform/gitlab-job.ts';

type HostLine = Pick<RunLine, 'flags' | 'options' | 'shell' | 'json' | 'debug'> & {
  /** `undefined` if the command line was not understood. */
  readonly command?: CommandName | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The host of a command line: a job of GitLab, or a shell. */
export async function chooseHost(env: Environment, line: HostLine): Promise<Host> {
  const isExplained = line.options.explain !== undefined;
  if (isGitLabJob(env)) {
    const { createGitLabHost } = await import('../hosts/gitlab/gitlab.ts');
    return createGitLabHost({ ...line, command: line.command, env, shortName, evaluated: !isExplained });
  }
  const { createShellHost } = await import('../hosts/shell/shell.ts');
  const forLaterSteps = isForLaterSteps(env, line);
  const isAboutProfile = line.options.print !== undefined || line.options.remove !== undefined;
  const shell = createShellHost({
    ...line,
    command: line.command,
    env,
    shortName,
    evaluated: !forLaterSteps && !isAboutProfile && !isExplained,
  });
  if (!forLaterSteps) return shell;
  const { createGitHubHost } = await import('../hosts/github/github.ts');
  const { report } = createGitHubHost({ env, problemMatcher: '', redact: shell.redact });
  return { ...shell, report };
}

async function shortName(path: string): Promise<string | undefined> {
  if (process.platform !== 'win32') return undefined;
  return (await import('../io/process/short-name.ts')).shortName(path);
}

/** In a step of a GitHub job the result of `use` is exported to later steps, unless a flag asks for something else. */
function isForLaterSteps(env: Environment, { command, options, json }: HostLine): boolean {
  if (command !== 'use' || options.shell !== undefined || options.print !== undefined || json) return false;
  return env['GITHUB_ACTIONS'] === 'true' && Boolean(env['GITHUB_ENV']) && Boolean(env['GITHUB_PATH']);
}
