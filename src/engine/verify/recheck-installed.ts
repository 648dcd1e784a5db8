import { reaches, type TrustLevel } from '../../core/trust/trust.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';

/**
 * An installed tree, if it is proved as far as is required: by its receipt, or if that states less by verifying the tree
 * again. Otherwise `undefined`, with a warning that says why.
 */
export async function recheckInstalled(
  run: Run,
  installed: Installed,
  required: TrustLevel | undefined,
): Promise<Installed | undefined> {
  const level = installed.receipt?.trust;
  if (required === undefined || reaches(level, required)) return installed;
  await run.listenForStop();
  const { verifyTree } = await import('./verify-tree.ts');
  const { trust, differences, findings } = await verifyTree(run, installed.root, { fetchToCompare: false });
  if (trust !== undefined && reaches(trust, required)) {
    run.emit({ kind: 'rechecked', root: installed.root, trust });
    return { ...installed, proved: trust };
  }
  const first = differences.find(({ what }) => what !== 'mode'); // modes are not what trust is about
  const why = first ? `${first.file}: ${first.what}` : findings.join(' ');
  run.emit({ kind: 'recheck-failed', root: installed.root, trust: level ?? 'unrecorded', required, why });
  return undefined;
}
