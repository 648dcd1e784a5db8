import { dieBySignal, env } from '../app/program.ts';

// Chooses between a step of a GitHub workflow and the command line. Each loads only the modules that it needs, because
// most runs consist of little more than start-up.

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 && env['GITHUB_ACTIONS'] === 'true') {
    const { runGitHubStep } = await import('./github.ts');
    return runGitHubStep();
  }
  const { runCommandLine } = await import('./cli.ts');
  return runCommandLine(args);
}

process.exitCode = await main(process.argv.slice(2));
dieBySignal();
