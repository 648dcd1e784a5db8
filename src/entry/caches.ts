import { saveState } from '@actions/core';
import type { SetupResult } from '../core/activate/setup-result.ts';
import { type CacheState, printState } from '../core/cache/cache-state.ts';
import type { CachePlan } from '../core/plan/plan.ts';
import { restoreCaches } from '../engine/cache/restore-caches.ts';
import type { Run } from '../engine/run/run.ts';
import { stateName } from './state-name.ts';

/** Restores the caches, and hands what is needed to save them to the step after the job. */
export async function restoreAndRemember(
  run: Run,
  plan: CachePlan,
  result: SetupResult,
): Promise<CacheState | undefined> {
  const { policy, state } = await restoreCaches(run, plan, result);
  if (state !== undefined && policy.save) saveState(stateName, printState(state));
  return state;
}
