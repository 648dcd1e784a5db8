import { withLatestPatch } from '../../core/versions/patch-policy.ts';
import type { Run } from '../run/run.ts';
import { applyLock, type LockText, type Wanted } from './apply-lock.ts';

/** See `applyPolicy`, which loads this if there is anything to apply. */
export function applyLockOrPatch(run: Run, given: Wanted, lock: LockText | undefined): Wanted {
  const isHeld = lock !== undefined || given.plan.policy.frozen;
  const wanted = isHeld ? applyLock(run, given, lock) : given;
  if (wanted.plan.version.patch === 'exact') return wanted;
  const latest = withLatestPatch(wanted.request);
  if (latest === undefined) return wanted;
  const version = { ...wanted.plan.version, checkLatest: true };
  return { request: latest, plan: { ...wanted.plan, version } };
}
