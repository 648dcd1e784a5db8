import { join } from 'node:path';
import { dieBySignal, env, guard, openSession, readInputs } from './program.ts';

// Chooses between a step of a GitHub workflow and the command line. Start-up is what nearly every run consists of, and
// nearly every run is a step that finds its Go: what that needs is in the entry, where it is evaluated only on that way,
// because the same in three more files took a fifteenth longer. All else is loaded when it is needed.

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 && env['GITHUB_ACTIONS'] === 'true') return runGitHubStep();
  const { runCommandLine } = await import('./command-line.ts');
  return runCommandLine(args);
}

async function runGitHubStep(): Promise<number> {
  const [{ createGitHubHost }, { setup }] = await Promise.all([
    import(/* webpackMode: "eager" */ './hosts/github.ts'),
    import(/* webpackMode: "eager" */ './engine/setup.ts'),
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

const args = process.argv.slice(2);
process.exitCode = await main(args);
dieBySignal();
// A step has nothing left to wait for but what it has said; taking Node down piece by piece takes longer than the end.
if (args.length === 0 && process.stdout.writableLength === 0) process.exit();
