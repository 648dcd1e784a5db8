import { join } from 'node:path';
import { env, guard, openSession, readInputs } from '../app/program.ts';
import { planOf } from '../core/plan/plan.ts';
import { setup } from '../engine/setup.ts';
import { createGitHubHost } from '../hosts/github/github.ts';
import { requireFiles } from '../hosts/github/workflow-commands.ts';

/** A step of a GitHub workflow. Resolves to the exit code. */
export async function runGitHubStep(): Promise<number> {
  const host = createGitHubHost({ env, problemMatcher: join(import.meta.dirname, 'problem-matcher.json') });
  return guard(host, async () => {
    requireFiles(env); // before the work, whose result would be lost
    const inputs = readInputs(host);
    await using session = await openSession(host, inputs);
    const { run } = session;
    if (inputs.cache)
      run.emit({ kind: 'trace', message: 'cache: this version does not cache modules and build outputs' });
    const result = await setup(run, await planOf(inputs, { yaml: true }));
    await host.report({ kind: 'setup', result }, inputs);
    return 0;
  });
}
