import { dieBySignal, env } from '../app/program.ts';

// Chooses between a step of a GitHub workflow and the command line. What only one of the ways needs is loaded on that
// way: start-up is what nearly every run consists of.

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
