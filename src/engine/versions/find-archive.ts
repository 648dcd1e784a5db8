import type { Plan } from '../../core/plan/plan.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import { insteadOfAlias } from '../../core/versions/alias-minimum.ts';
import type { VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';
import type { InstalledTrees } from '../tool-cache/installed-trees.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { fallBack, findFallback, withFewerRetries } from './fallback.ts';
import { findForRequest } from './find-installed.ts';
import type { FoundOrResolved } from './found-or-resolved.ts';
import type { Resolution } from './resolution.ts';
import { resolve } from './resolve-release.ts';

/** The archive to fetch if nothing that is installed answers the request; what is installed if no mirror answers. */
export async function findArchive(
  run: Run,
  {
    request,
    given,
    installedTrees,
  }: { readonly request: VersionRequest; readonly given: Plan; readonly installedTrees: InstalledTrees },
): Promise<FoundOrResolved> {
  await run.listenForStop();
  const fallback = await findFallback(installedTrees, request, given.version.checkLatest);
  const plan = fallback === undefined ? given : withFewerRetries(given);
  const unreachable = run.shared?.unreachable ?? new Set<Mirror>();
  const resolution = await resolveOrFallBack(run, { request, plan, fallback, unreachable });
  const instead = insteadOfAlias(request, resolution.version);
  if (instead !== undefined) {
    run.emit({ kind: 'remark', level: 'warning', message: instead.warning });
    const installed = await findForRequest(installedTrees, instead.request, given.version.checkLatest);
    if (installed) return { kind: 'installed', installed };
    return findArchive(run, { request: instead.request, given, installedTrees });
  }
  if ('root' in resolution) return { kind: 'installed', installed: resolution };
  const { version, release, listed, time } = resolution;
  if (plan.policy.minimumReleaseAge > 0) {
    const { requireAge } = await import('./release-age.ts');
    await requireAge(run, plan, { request, release, listed, time });
  }
  const findAgain = async () => version && installedTrees.findExact(version);
  const there = await findAgain();
  if (there) return { kind: 'installed', installed: there };
  return { kind: 'archive', resolution, unreachable, fallback, plan, findAgain };
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
  const { retry } = plan;
  const { checkLatest } = plan.version;
  const { mirrors, checksum, locked } = plan.sources;
  try {
    return await resolve(run, request, { mirrors, retry, checkLatest, checksum, locked, unreachable });
  } catch (problem) {
    return fallBack(run, problem, fallback);
  }
}
