import { env, openSession, readInputs } from '../app/program.ts';
import { parseState } from '../core/cache/cache-state.ts';
import { planOf } from '../core/plan/plan.ts';
import { saveCaches } from '../engine/cache/save-caches.ts';
import { createGitHubHost } from '../hosts/github/github.ts';
import { readStepState } from '../hosts/github/step-state.ts';

/** The step after the job, which saves the caches. Resolves to the exit code: 0, since it must not fail a job. */
export async function runPostStep(): Promise<number> {
  const state = parseState(readStepState(env) ?? '');
  if (state === undefined) return 0;
  const host = createGitHubHost({ env, problemMatcher: '' });
  try {
    const inputs = readInputs(host);
    await using session = await openSession(host, inputs);
    const { cache } = await planOf(inputs, { yaml: true });
    await saveCaches(session.run, cache, state);
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `The caches could not be saved: ${why}`;
    host.event({ kind: 'remark', level: 'warning', message, time: Date.now() });
  }
  await host.caughtUp();
  return 0;
}
