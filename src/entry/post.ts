import { env, observers, openSession, readInputs } from '../app/program.ts';
import { parseState } from '../core/cache/cache-state.ts';
import type { TimedEvent } from '../core/events/event.ts';
import { planOf } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import { saveCaches } from '../engine/cache/save-caches.ts';
import type { Run } from '../engine/run/run.ts';
import { appendSummary, createGitHubHost } from '../hosts/github/github.ts';
import { readStepState } from '../hosts/github/step-state.ts';
import { cacheSummary } from '../hosts/render/cache-summary.ts';
import { guardState } from './guard.ts';

/** The step after the job: stops the guard, and saves the caches. Resolves to the exit code: 0, since it must not fail a job. */
export async function runPostStep(): Promise<number> {
  const state = parseState(readStepState(env) ?? '');
  const guard = readStepState(env, guardState);
  if (state === undefined && guard === undefined) return 0;
  const host = createGitHubHost({ env, problemMatcher: '' });
  let problem: Problem | undefined;
  const failed = (what: string, error: unknown) => {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.event({ kind: 'remark', level: 'warning', message: `${what}: ${why}`, time: Date.now() });
  };
  try {
    const inputs = readInputs(host);
    const heard: TimedEvent[] = [];
    const event = (each: TimedEvent) => {
      heard.push(each);
      host.event(each);
    };
    await using session = await openSession({ ...host, event }, inputs, { command: 'post' });
    const plan = await planOf(inputs, { yaml: true });
    const summaries: string[] = [];
    if (guard !== undefined)
      summaries.push(
        await stop(session.run, guard).catch(
          (error) => failed('The guard could not be stopped', error) ?? '',
        ),
      );
    if (state !== undefined) await saveCaches(session.run, plan, state);
    if (state !== undefined) summaries.push(cacheSummary(heard));
    const summary = inputs.summary === 'full' ? summaries.filter(Boolean).join('\n') : '';
    if (summary !== '') appendSummary(env, summary);
  } catch (error) {
    problem = error instanceof Problem ? error : new Problem('INTERNAL', String(error), { cause: error });
    failed(state === undefined ? 'The step after the job failed' : 'The caches could not be saved', error);
  }
  await observers?.end(0, problem);
  await host.caughtUp();
  return 0;
}

/** Resolves to the summary of what the guard has done. */
async function stop(run: Run, goproxy: string): Promise<string> {
  const [{ stopGuard }, { toldStopped }, { guardLines, guardSummary }] = await Promise.all([
    import('../engine/guard/stop-guard.ts'),
    import('../engine/guard/told-stopped.ts'),
    import('../hosts/render/guard-report.ts'),
  ]);
  const report = await stopGuard(run, goproxy);
  if (report === undefined) {
    run.emit({
      kind: 'remark',
      level: 'warning',
      message: 'The guard had ended before the job did, so later go commands had no proxy',
    });
    return '';
  }
  toldStopped(run, report);
  for (const message of guardLines(report).slice(1)) run.emit({ kind: 'remark', level: 'info', message });
  return guardSummary(report);
}
