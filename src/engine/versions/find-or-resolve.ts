import type { Plan } from '../../core/plan/plan.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import { describeSource, satisfies, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';
import type { InstalledTrees } from '../tool-cache/installed-trees.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { openInstalledTrees } from './installed.ts';
import { lookupOrderFor } from './lookup-order.ts';
import type { Resolution } from './resolution.ts';

export type FoundOrResolved =
  | { readonly kind: 'installed'; readonly installed: Installed }
  | {
      readonly kind: 'archive';
      readonly resolution: Resolution;
      /** Mirrors that did not answer; see `TryMirrorsOptions`. */
      readonly unreachable: Set<Mirror>;
      /** What is installed and will do if no mirror answers. */
      readonly fallback: Installed | undefined;
      /** The plan, with fewer retries if there is something to fall back on. */
      readonly plan: Plan;
      /** Looks again for the release, which another run may have installed meanwhile. */
      readonly findAgain: () => Promise<Installed | undefined>;
    };

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
  await run.listenForStop();
  const { findFallback, withFewerRetries } = await import('./fallback.ts');
  const fallback = await findFallback(installedTrees, request, given.version.checkLatest);
  const plan = fallback === undefined ? given : withFewerRetries(given);
  const unreachable = new Set<Mirror>();
  const resolution = await resolveOrFallBack(run, { request, plan, fallback, unreachable });
  if ('root' in resolution) return { kind: 'installed', installed: resolution };
  const { version } = resolution;
  const findAgain = async () => version && installedTrees.findExact(version);
  const there = await findAgain();
  if (there) return { kind: 'installed', installed: there };
  return { kind: 'archive', resolution, unreachable, fallback, plan, findAgain };
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

async function resolveOrFallBack(
  run: Run,
  given: {
    readonly request: VersionRequest;
    readonly plan: Plan;
    readonly fallback: Installed | undefined;
    readonly unreachable: Set<Mirror>;
  },
): Promise<Resolution | Installed> {
  const { request, plan, fallback, unreachable } = given;
  const { resolve } = await import('./resolve-release.ts');
  const { retry } = plan;
  const { checkLatest } = plan.version;
  const { mirrors, checksum } = plan.sources;
  try {
    return await resolve(run, request, { mirrors, retry, checkLatest, checksum, unreachable });
  } catch (problem) {
    const { fallBack } = await import('./fallback.ts');
    return fallBack(run, problem, fallback);
  }
}
