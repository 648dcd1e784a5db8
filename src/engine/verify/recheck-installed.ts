import type { SourcePlan } from '../../core/plan/plan.ts';
import { reaches } from '../../core/trust/trust.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';

/**
 * An installed tree, if it is proved as far as is required: by its receipt, or if that states less by what `proveTree`
 * finds. Otherwise `undefined`, with a warning that says why.
 */
export async function recheckInstalled(
  run: Run,
  installed: Installed,
  plan: Pick<SourcePlan, 'requireTrust' | 'locked'>,
): Promise<Installed | undefined> {
  const { requireTrust: required } = plan;
  if (required === undefined || reaches(installed.receipt?.trust, required)) return installed;
  return (await import('./prove-tree.ts')).proveTree(run, installed, { ...plan, required });
}
