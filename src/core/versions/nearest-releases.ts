import type { Release } from './release-index.ts';
import type { GoVersion } from './version.ts';
import type { VersionRequest } from './version-request.ts';

const shown = 3;

/**
 * Up to three releases to suggest if none satisfies the request: the nearest patches of the requested minor, then the
 * newest patch of each neighbouring minor. Pre-releases are suggested only if their minor has nothing else, or if a
 * pre-release was requested. `releases` are sorted newest first.
 */
export function nearestReleases(request: VersionRequest, releases: readonly Release[]): readonly Release[] {
  const wanted = wantedVersion(request);
  if (wanted === undefined) return releases.slice(0, shown);
  const byMinor = [...Map.groupBy(releases, ({ version }) => minorDistance(version, wanted))].sort(
    ([a], [b]) => a - b,
  );
  const suggestions = byMinor.flatMap(([distance, family]) => {
    const stable = family.filter(({ version }) => version.pre === undefined);
    const shownOf = wanted.pre !== undefined || stable.length === 0 ? family : stable;
    if (distance > 0) return onePerMinor(stable);
    return shownOf.toSorted((a, b) => patchDistance(a.version, wanted) - patchDistance(b.version, wanted));
  });
  return suggestions.slice(0, shown);
}

/** The version to compare with: for a range, its first bound. */
function wantedVersion(request: VersionRequest): GoVersion | undefined {
  switch (request.kind) {
    case 'exact':
      return request.version;
    case 'range':
      return request.range[0]?.[0]?.version;
    case 'alias':
      return undefined;
  }
}

function onePerMinor(releases: readonly Release[]): readonly Release[] {
  return [...Map.groupBy(releases, ({ version }) => version.minor).values()].flatMap(
    ([newest]) => newest ?? [],
  );
}

/** In another major, the newest minor is the nearest. */
function minorDistance(version: GoVersion, wanted: GoVersion): number {
  if (version.major === wanted.major) return Math.abs(version.minor - wanted.minor);
  return (Math.abs(version.major - wanted.major) + 1) * 1_000_000 - version.minor;
}

/** A pre-release is nearer to another pre-release than to the release itself. */
function patchDistance(version: GoVersion, wanted: GoVersion): number {
  const patches = Math.abs(version.patch - wanted.patch);
  const stages = (version.pre === undefined) === (wanted.pre === undefined) ? 0 : 0.5;
  return patches + stages + Math.abs((version.pre?.number ?? 0) - (wanted.pre?.number ?? 0)) / 100;
}
