import { endRun, env, openSession, readInputs } from '../app/program.ts';
import { parseState } from '../core/cache/cache-state.ts';
import type { TimedEvent } from '../core/events/event.ts';
import { planOf } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import { saveCaches } from '../engine/cache/save-caches.ts';
import { appendSummary, createGitHubHost } from '../hosts/github/github.ts';
import { readStepState } from '../hosts/github/step-state.ts';
import { cacheSummary } from '../hosts/render/cache-summary.ts';

/** The step after the job, which saves the caches. Resolves to the exit code: 0, since it must not fail a job. */
export async function runPostStep(): Promise<number> {
  const state = parseState(readStepState(env) ?? '');
  if (state === undefined) return 0;
  const host = createGitHubHost({ env, problemMatcher: '' });
  let problem: Problem | undefined;
  try {
    const inputs = readInputs(host);
    const heard: TimedEvent[] = [];
    const event = (each: TimedEvent) => {
      heard.push(each);
      host.event(each);
    };
    await using session = await openSession({ ...host, event }, inputs, { command: 'post' });
    const plan = await planOf(inputs, { yaml: true });
    await saveCaches(session.run, plan, state);
    const summary = inputs.summary === 'full' ? cacheSummary(heard) : '';
    if (summary !== '') appendSummary(env, summary);
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `The caches could not be saved: ${why}`;
    host.event({ kind: 'remark', level: 'warning', message, time: Date.now() });
    problem = error instanceof Problem ? error : new Problem('INTERNAL', message);
  }
  await endRun(0, problem);
  await host.caughtUp();
  return 0;
}
