import type { SetupResult } from '../core/activate/setup-result.ts';
import { printState } from '../core/cache/cache-state.ts';
import type { CachePlan, Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import { beginCaches, type EarlyCaches } from '../engine/cache/early-caches.ts';
import { readyTools } from '../engine/cache/ready-tools.ts';
import { type RestoredCaches, restoreCaches } from '../engine/cache/restore-caches.ts';
import { setStableTimes } from '../engine/cache/stable-times.ts';
import type { Run } from '../engine/run/run.ts';
import { saveStepState } from '../hosts/github/step-state.ts';

export { beginCaches };

/** Restores the caches, and hands what is needed to save them to the step after the job. */
export async function restoreAndRemember(
  run: Run,
  plan: CachePlan,
  result: SetupResult,
  early: Promise<EarlyCaches | undefined> | undefined,
): Promise<RestoredCaches> {
  const restored = await restoreCaches(run, plan, result, await early);
  remember(run, restored);
  return restored;
}

/** Sets the times of files, and makes tools ready, which the result then has on PATH. Without `restored` there is no cache. */
export async function makeRestReady(
  run: Run,
  plan: Plan,
  { result, restored }: { readonly result: SetupResult; readonly restored: RestoredCaches | undefined },
): Promise<SetupResult> {
  if (plan.stableMtimes) await setStableTimes(run);
  if (plan.tools.length === 0) return result;
  const { paths, archives } = await readyTools(run, plan, { result, policy: restored?.policy });
  const ready = run.clock.now();
  if (restored?.state) remember(run, { ...restored, state: { ...restored.state, tools: archives, ready } });
  return { ...result, paths: [...paths, ...result.paths] };
}

function remember(run: Run, { policy, state }: RestoredCaches): void {
  if (state === undefined || !policy.save) return;
  try {
    saveStepState(run.env, printState(state));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'remark', level: 'warning', message: `The caches will not be saved: ${error.message}` });
  }
}
