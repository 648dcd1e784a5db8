import { compareVersions, type GoVersion, withoutRevision } from './version.ts';

/** A list of alternatives, one of which must match. Each is a list of bounds, all of which must match. */
export type VersionRange = readonly (readonly VersionBound[])[];

export interface VersionBound {
  readonly operator: '<' | '<=' | '=' | '>=' | '>';
  readonly version: GoVersion;
}

/**
 * Whether a range admits a version. By semver's rule, a pre-release is admitted only if a bound of the same alternative
 * names a pre-release of the same release (https://github.com/npm/node-semver#prerelease-tags). A vendor's rebuild
 * counts as the version that it rebuilds, unless the bound itself names a rebuild.
 */
export function admits(range: VersionRange, version: GoVersion): boolean {
  return range.some(
    (bounds) =>
      bounds.every((bound) => holds(bound, version)) &&
      (version.pre === undefined || bounds.some((bound) => asksForPreReleasesOf(bound, version))),
  );
}

/** Whether any version could satisfy the range. False for `>1.22 <1.20`. */
export function isPossible(range: VersionRange): boolean {
  const bounds = range.flat().map((bound) => bound.version);
  // A satisfiable range admits the lowest possible version, or a version at or right after one of its bounds.
  return [{ major: 0, minor: 0, patch: 0 }, ...bounds.flatMap(itselfAndNext)].some(
    (version) => version.pre?.number !== 0 && admits(range, version),
  );
}

/** Every release of a major or a minor; `*` if both are missing. */
export function familyRange(major: number | undefined, minor: number | undefined): VersionRange {
  if (major === undefined) return [[{ operator: '>=', version: { major: 0, minor: 0, patch: 0 } }]];
  const next = minor === undefined ? { major: major + 1, minor: 0 } : { major, minor: minor + 1 };
  return [
    [
      { operator: '>=', version: { major, minor: minor ?? 0, patch: 0 } },
      { operator: '<', version: { ...next, patch: 0 } },
    ],
  ];
}

function holds({ operator, version: limit }: VersionBound, version: GoVersion): boolean {
  const order = compareVersions(limit.revision === undefined ? withoutRevision(version) : version, limit);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}

function asksForPreReleasesOf({ version: limit }: VersionBound, version: GoVersion): boolean {
  const { major, minor, patch } = version;
  return limit.pre !== undefined && limit.major === major && limit.minor === minor && limit.patch === patch;
}

function itselfAndNext(version: GoVersion): GoVersion[] {
  const { major, minor, patch, pre } = version;
  const release = { major, minor, patch };
  const next = [version, release, { ...release, patch: patch + 1 }];
  return pre ? [...next, { ...release, pre: { ...pre, number: pre.number + 1 } }] : next;
}
