import { reaches, type TrustLevel } from '../../core/trust/trust.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';

/**
 * A tree of the tool cache, if it is proved as far as is required: by its receipt, or, where that does not say enough,
 * by being verified afresh. Otherwise `undefined`, with a warning that says why.
 */
export async function assure(
  run: Run,
  installed: Installed,
  required: TrustLevel | undefined,
): Promise<Installed | undefined> {
  const level = installed.receipt?.trust;
  if (required === undefined || reaches(level, required)) return installed;
  const { verifyTree } = await import('./verify-tree.ts');
  const { trust, differences, findings } = await verifyTree(run, installed.root, { fetchToCompare: false });
  if (trust !== undefined && reaches(trust, required)) {
    run.log.info(`"${installed.root}" was verified afresh: it is proved at the level ${trust}`);
    return { ...installed, proved: trust };
  }
  const [first] = differences;
  const why = first ? `${first.file}: ${first.what}` : findings.join(' ');
  run.log.warning(
    `"${installed.root}" is ${level === undefined ? 'unrecorded' : `proved at the level ${level}`} and ${required} is required; it was verified afresh. ${why} It is not used.`,
  );
  return undefined;
}
