import { join } from 'node:path';
import { env, guard, observers, openSession, readInputs } from '../app/program.ts';
import { planOf } from '../core/plan/plan.ts';
import type { EarlyCaches } from '../engine/cache/early-caches.ts';
import type { Run } from '../engine/run/run.ts';
import { setupAll } from '../engine/setup-all.ts';
import { createGitHubHost } from '../hosts/github/github.ts';
import { saveStepState } from '../hosts/github/step-state.ts';
import { requireFiles } from '../hosts/github/workflow-commands.ts';

/** A step of a GitHub workflow. Resolves to the exit code. */
export async function runGitHubStep(): Promise<number> {
  const host = createGitHubHost({ env, problemMatcher: join(import.meta.dirname, 'problem-matcher.json') });
  return guard(host, async () => {
    // First, so that the step after the job knows that it is one, however this one ends.
    saveStepState(env, 'none');
    requireFiles(env); // before the work, whose result would be lost
    const inputs = readInputs(host);
    await using session = await openSession(host, inputs);
    const plan = await planOf(inputs, { yaml: true });
    const { matrixVersions } = inputs;
    if (matrixVersions)
      return (await import('./matrix-step.ts')).listVersions(session.run, plan, matrixVersions);
    const beside = plan.guard && (await import('./guard.ts')).planGuard(plan.guard);
    const caches = hasCacheService() && inputs.cache !== 'false' ? () => import('./caches.ts') : undefined;
    let early: Promise<EarlyCaches | undefined> | undefined;
    const run: Run = {
      ...session.run,
      besideInstall(release) {
        early ??= caches?.().then(({ beginCaches }) => beginCaches(run, plan, release));
        early?.catch(() => undefined); // thrown where it is waited for
      },
    };
    let result = await setupAll(run, plan);
    if (beside) result = await beside.start(run, plan, result);
    const restored = caches && (await (await caches()).restoreAndRemember(run, plan.cache, result, early));
    if (plan.stableMtimes || plan.tools.length > 0)
      result = await (await import('./caches.ts')).makeRestReady(run, plan, { result, restored });
    if (inputs.goauth)
      result = (await import('../app/goauth-export.ts')).exportGoauth(run, result, { ...inputs, ...host });
    result = { ...result, caches: restored?.state };
    await host.report({ kind: 'setup', result: observers?.handOn(result) ?? result }, inputs);
    return 0;
  });
}

/** Without one, as in a self-made environment, nothing of the caches is loaded. */
function hasCacheService(): boolean {
  return Boolean(env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL']);
}
