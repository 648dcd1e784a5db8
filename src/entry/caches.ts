import type { SetupResult } from '../core/activate/setup-result.ts';
import { type CacheState, printState } from '../core/cache/cache-state.ts';
import type { CachePlan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import { restoreCaches } from '../engine/cache/restore-caches.ts';
import type { Run } from '../engine/run/run.ts';
import { saveStepState } from '../hosts/github/step-state.ts';

/** Restores the caches, and hands what is needed to save them to the step after the job. */
export async function restoreAndRemember(
  run: Run,
  plan: CachePlan,
  result: SetupResult,
): Promise<CacheState | undefined> {
  const { policy, state } = await restoreCaches(run, plan, result);
  if (state !== undefined && policy.save) remember(run, state);
  return state;
}

function remember(run: Run, state: CacheState): void {
  try {
    saveStepState(run.env, printState(state));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'remark', level: 'warning', message: `The caches will not be saved: ${error.message}` });
  }
}
