import { satisfies, type VersionRequest } from '../../core/versions/version-request.ts';
import type { InstalledTrees } from '../tool-cache/installed-trees.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';

/** What is installed can answer by itself, but for an alias, which takes an index, and `check-latest`. */
export function findForRequest(
  installedTrees: InstalledTrees,
  request: VersionRequest,
  checkLatest: boolean,
): Promise<Installed | undefined> {
  if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
    return installedTrees.findExact(request.version);
  if (request.kind === 'alias' || checkLatest) return Promise.resolve(undefined);
  return installedTrees.findNewest((version) => satisfies(request, version));
}
