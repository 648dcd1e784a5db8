#!/usr/bin/env node
import { dieBySignal, env } from '../app/program.ts';
import { readStepState } from '../hosts/github/step-state.ts';

// Chooses between a step of a GitHub workflow and the command line. Start-up is most of nearly every run, and nearly
// every run is a step that finds its Go: what that needs is in the entry, and is evaluated only on that way. As three
// more files it took a fifteenth longer. Everything else is loaded when it is needed.

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 && env['GITHUB_ACTIONS'] === 'true') {
    if (readStepState(env) !== undefined) return (await import('./post.ts')).runPostStep();
    const { runGitHubStep } = await import(/* webpackMode: "eager" */ './github.ts');
    return runGitHubStep();
  }
  if (args[0] === '--thread' && (await (await import('../app/thread.ts')).runThread())) return 0;
  const { runCommandLine } = await import('./cli.ts');
  return runCommandLine(args);
}

const args = process.argv.slice(2);
process.exitCode = 13; // as Node's own, if it ends before this does
// Not by a top-level await: the bundler then makes every module of the entry wait, with 2 kB of code for it.
void main(args).then((code) => {
  process.exitCode = code;
  dieBySignal();
  // A step has nothing left to wait for but its output; to end at once is quicker than to let Node wind down.
  if (args.length === 0 && process.stdout.writableLength === 0) process.exit();
});
