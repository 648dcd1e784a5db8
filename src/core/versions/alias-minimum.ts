import { compareVersions, type GoVersion, toRelease } from './version.ts';
import { describeSource, type VersionRequest } from './version-request.ts';

/** Is the release that an alias stands for older than what go.mod asks for? */
export function isBelowMinimum(request: VersionRequest, version: GoVersion): boolean {
  if (request.kind !== 'alias' || request.minimum === undefined) return false;
  return compareVersions(version, request.minimum.version) < 0;
}

/** What decides then, and a warning that names both; `undefined` if the alias satisfies the minimum. */
export function insteadOfAlias(
  request: VersionRequest,
  version: GoVersion | undefined,
): { readonly request: VersionRequest; readonly warning: string } | undefined {
  if (version === undefined || !isBelowMinimum(request, version)) return undefined;
  if (request.kind !== 'alias' || request.minimum === undefined) return undefined;
  const { request: required } = request.minimum;
  const low = `${describeSource(required.source)} (${required.text})`;
  const is = `${describeSource(request.source)} (${request.text}: ${toRelease(version)})`;
  return { request: required, warning: `${is} is below the minimum of ${low}, so ${low} decides` };
}
