import { Problem } from '../core/problem/problem.ts';
import { use } from '../engine/use.ts';
import type { CommandContext } from './command.ts';
import { finish } from './finish.ts';
import { withProfile } from './with-profile.ts';

export async function run(context: CommandContext): Promise<number> {
  const { inputs, line, session } = context;
  if (line.argument !== '' && line.flags['go-version'] !== undefined) {
    throw new Problem('USAGE', 'The version is given twice, as VERSION and as --go-version', {
      hint: 'Leave one of them out.',
    });
  }
  const result = await withProfile(context, () => use(session.run, inputs, line.argument));
  const host = speaksToJob(context) ? await jobHost(context) : context.host;
  await finish({ ...context, host }, result);
  return 0;
}

/** In a step of a GitHub job the result is for the steps that follow, unless something else is asked for. */
function speaksToJob({ env, line }: CommandContext): boolean {
  const inJob = env['GITHUB_ACTIONS'] === 'true' && Boolean(env['GITHUB_ENV']) && Boolean(env['GITHUB_PATH']);
  return inJob && line.options.shell === undefined && !line.json;
}

async function jobHost({ env }: CommandContext): Promise<CommandContext['host']> {
  const { createGitHubHost } = await import('../hosts/github/github.ts');
  return createGitHubHost({ env, problemMatcher: '' });
}
