import type { SourcePlan } from '../../core/plan/plan.ts';
import { reaches, type TrustLevel } from '../../core/trust/trust.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { verifyTree } from './verify-tree.ts';

/**
 * A tree whose receipt states too little: proved by the lockfile, if that has the digest of its archive, or by verifying
 * it again. Otherwise `undefined`, with a warning that says why.
 */
export async function proveTree(
  run: Run,
  installed: Installed,
  { required, locked }: Pick<SourcePlan, 'locked'> & { readonly required: TrustLevel },
): Promise<Installed | undefined> {
  const { receipt, root } = installed;
  if (locked !== undefined && receipt?.sha256 === locked.sha256) return { ...installed, proved: 'pin' };
  await run.listenForStop();
  const { trust, differences, findings } = await verifyTree(run, root, { fetchToCompare: false });
  if (trust !== undefined && reaches(trust, required)) {
    run.emit({ kind: 'rechecked', root, trust });
    return { ...installed, proved: trust };
  }
  const first = differences.find(({ what }) => what !== 'mode'); // modes are not what trust is about
  const why = first ? `${first.file}: ${first.what}` : findings.join(' ');
  run.emit({ kind: 'recheck-failed', root, trust: receipt?.trust ?? 'unrecorded', required, why });
  return undefined;
}
