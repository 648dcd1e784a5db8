import { compareVersions, type GoVersion } from './version.ts';
import type { ExactRequest } from './version-request.ts';

/** Lines of go.mod ask for at least a version: is this a later patch of the same minor? */
export function isLaterPatch(
  version: GoVersion,
  { version: wanted, orNewerPatch, minimum }: ExactRequest,
): boolean {
  if (!orNewerPatch && !minimum) return false;
  const sameMinor = version.major === wanted.major && version.minor === wanted.minor;
  return sameMinor && version.pre === undefined && compareVersions(version, wanted) > 0;
}
