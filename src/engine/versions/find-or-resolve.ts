import type { Plan } from '../../core/plan/plan.ts';
import { describeSource, satisfies, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';
import type { InstalledTrees } from '../tool-cache/installed-trees.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import type { FoundOrResolved } from './found-or-resolved.ts';
import { openInstalledTrees } from './installed.ts';
import { lookupOrderFor } from './lookup-order.ts';

/** What answers the request: a tree that is installed, in the tool cache or at `install-dir`, or an archive to fetch. */
export async function findOrResolve(
  run: Run,
  request: VersionRequest,
  given: Plan,
): Promise<FoundOrResolved> {
  run.emit({ kind: 'requested', request: request.text, source: describeSource(request.source) });
  const lookupOrder = await lookupOrderFor(run, given.sources);
  const installedTrees = await openInstalledTrees(run, given.destination, lookupOrder);
  const installed = await findForRequest(installedTrees, request, given.version.checkLatest);
  if (installed) return { kind: 'installed', installed };
  const { findArchive } = await import('./find-archive.ts');
  return findArchive(run, { request, given, installedTrees });
}

/** What is installed can answer by itself, but for an alias, which takes an index, and `check-latest`. */
function findForRequest(
  installedTrees: InstalledTrees,
  request: VersionRequest,
  checkLatest: boolean,
): Promise<Installed | undefined> {
  if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
    return installedTrees.findExact(request.version);
  if (request.kind === 'alias' || checkLatest) return Promise.resolve(undefined);
  return installedTrees.findNewest((version) => satisfies(request, version));
}
