import type { Plan } from '../../core/plan/plan.ts';
import { isNoAnswer } from '../../core/problem/failures.ts';
import { isBelowMinimum } from '../../core/versions/alias-minimum.ts';
import { isLaterPatch } from '../../core/versions/later-patch.ts';
import { satisfies, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';
import type { InstalledTrees } from '../tool-cache/installed-trees.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';

/**
 * What will do if no mirror answers, with a warning that it may not be the newest: for `check-latest` what is installed,
 * as in setup-go; for `stable` the newest stable release that is installed; for a line of go.mod, which is a minimum, a
 * later patch.
 */
export async function findFallback(
  installedTrees: InstalledTrees,
  request: VersionRequest,
  checkLatest: boolean,
): Promise<Installed | undefined> {
  const found = checkLatest ? await findInstalled(installedTrees, request) : undefined;
  if (found !== undefined || request.kind === 'range') return found;
  if (request.kind === 'exact') return installedTrees.findNewest((version) => isLaterPatch(version, request));
  if (request.alias === 'oldstable') return undefined;
  return installedTrees.findNewest(
    (version) => version.pre === undefined && !isBelowMinimum(request, version),
  );
}

function findInstalled(
  installedTrees: InstalledTrees,
  request: VersionRequest,
): Promise<Installed | undefined> {
  if (request.kind === 'exact') return installedTrees.findExact(request.version);
  if (request.kind === 'alias') return Promise.resolve(undefined);
  return installedTrees.findNewest((version) => satisfies(request, version));
}

/** With something to fall back on, a look-up is not worth minutes. */
export function withFewerRetries(plan: Plan): Plan {
  const most = plan.version.checkLatest ? 1 : 0;
  return { ...plan, retry: { ...plan.retry, maxRetries: Math.min(plan.retry.maxRetries, most) } };
}

/** Takes what is installed, with a warning, if the reason is that no mirror answered. Throws the reason otherwise. */
export function fallBack(run: Run, reason: unknown, fallback: Installed | undefined): Installed {
  if (fallback === undefined || !isNoAnswer(reason)) throw reason;
  const { release, root, tool } = fallback;
  run.emit({ kind: 'fell-back', release, root, tool, message: reason.message });
  return fallback;
}
