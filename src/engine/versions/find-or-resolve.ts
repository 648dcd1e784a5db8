import type { Plan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import { describeSource, satisfies, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';
import type { InstalledTrees } from '../tool-cache/installed-trees.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { openInstalledTrees } from './installed.ts';
import { lookupOrderFor } from './lookup-order.ts';
import type { Resolution } from './resolve-release.ts';

export type FoundOrResolved =
  | { readonly kind: 'installed'; readonly installed: Installed }
  | {
      readonly kind: 'archive';
      readonly resolution: Resolution;
      /** Mirrors that did not answer; see `TryMirrorsOptions`. */
      readonly unreachable: Set<Mirror>;
    };

/** What answers the request: an installed tree, in the tool cache or at `install-dir`, or an archive to download. */
export async function findOrResolve(run: Run, request: VersionRequest, plan: Plan): Promise<FoundOrResolved> {
  run.emit({ kind: 'requested', request: request.text, source: describeSource(request.source) });
  const lookupOrder = await lookupOrderFor(run, plan.sources);
  const installedTrees = await openInstalledTrees(run, plan.destination, lookupOrder);
  const installed = await findForRequest(installedTrees, request, plan.version.checkLatest);
  if (installed) return { kind: 'installed', installed };
  await run.listenForStop();
  const unreachable = new Set<Mirror>();
  const resolution = await resolveOrFallBack(run, { request, plan, installedTrees, unreachable });
  if ('root' in resolution) return { kind: 'installed', installed: resolution };
  const there = resolution.version && (await installedTrees.findExact(resolution.version));
  return there ? { kind: 'installed', installed: there } : { kind: 'archive', resolution, unreachable };
}

/** The installed tree that answers the request without an index; an alias needs an index, and so does `check-latest`. */
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

/**
 * With `check-latest` a failed look-up does not fail the run if an installed tree answers the request, as in setup-go; a
 * warning says that it may not be the newest.
 */
async function resolveOrFallBack(
  run: Run,
  given: {
    readonly request: VersionRequest;
    readonly plan: Plan;
    readonly installedTrees: InstalledTrees;
    readonly unreachable: Set<Mirror>;
  },
): Promise<Resolution | Installed> {
  const { request, plan, installedTrees, unreachable } = given;
  const { resolve } = await import('./resolve-release.ts');
  const { checkLatest } = plan.version;
  const { mirrors, checksum } = plan.sources;
  const fallback = checkLatest ? await findForRequest(installedTrees, request, false) : undefined;
  // If there is a tree to fall back on, the look-up is not worth minutes of retries.
  const maxRetries = fallback ? Math.min(plan.retry.maxRetries, 1) : plan.retry.maxRetries;
  const retry = { ...plan.retry, maxRetries };
  try {
    return await resolve(run, request, { mirrors, retry, checkLatest, checksum, unreachable });
  } catch (problem) {
    if (!fallback || !(problem instanceof Problem)) throw problem;
    const { release, root, tool } = fallback;
    run.emit({ kind: 'fell-back', release, root, tool, message: problem.message });
    return fallback;
  }
}
