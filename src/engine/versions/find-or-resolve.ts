import type { Plan } from '../../core/plan/plan.ts';
import { describeSource, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';
import { findForRequest } from './find-installed.ts';
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
