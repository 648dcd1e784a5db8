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

/**
 * Parses a semver range, in which versions may also have Go's spelling (`>=go1.25rc1`). `undefined` if it is not a
 * range. The semver package is only loaded here: loading takes 3 ms, and the common forms do not need it.
 */
export async function parseRange(text: string): Promise<VersionRange | undefined> {
  const { default: Range } = await import('semver/classes/range.js');
  const alternatives = readSet(Range, goSpellingToSemver(text));
  const range = alternatives?.map((comparators) => comparators.flatMap(toBounds));
  return range?.every((bounds) => !bounds.includes('unreadable'))
    ? range.map((bounds) => bounds.filter((bound) => bound !== 'unreadable'))
    : undefined;
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

function goSpellingToSemver(text: string): string {
  return text
    .replaceAll(
      /\b(?:go|v)?(\d+\.\d+)(\.\d+)?-?(beta|rc)\.?(\d+)/g,
      (_, minor: string, patch: string | undefined, kind: string, number: string) =>
        `${minor}${patch ?? '.0'}-${kind}.${number}`,
    )
    .replaceAll(/\bgo(?=\d)/g, '');
}

/** The part of semver's classes that is used. */
interface SemverRange {
  readonly set: readonly (readonly SemverComparator[])[];
}

interface SemverComparator {
  readonly value: string;
  readonly operator: string;
  readonly semver: {
    readonly major: number;
    readonly minor: number;
    readonly patch: number;
    readonly prerelease: readonly (string | number)[];
  };
}

function readSet(Range: new (text: string) => SemverRange, text: string): SemverRange['set'] | undefined {
  try {
    return new Range(text).set;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // semver's error for a text that is not a range
    throw error;
  }
}

function toBounds({ value, operator, semver }: SemverComparator): (VersionBound | 'unreadable')[] {
  const { major, minor, patch, prerelease } = semver;
  if (value === '') return [{ operator: '>=', version: { major: 0, minor: 0, patch: 0 } }]; // any version
  const suffix = toSuffix(prerelease);
  if (suffix === undefined) return ['unreadable'];
  const version = { major, minor, patch, ...suffix };
  switch (operator) {
    case '<':
    case '<=':
    case '>=':
    case '>':
      return [{ operator, version }];
    default:
      return [{ operator: '=', version }];
  }
}

/** Converts semver's pre-release part to Go's. `-0` and `-alpha` are below every Go pre-release, hence beta 0. */
function toSuffix([first, second]: readonly (string | number)[]): Partial<GoVersion> | undefined {
  if (first === undefined) return {};
  if (first === 0 || first === 'alpha') return { pre: { kind: 'beta', number: 0 } };
  if (typeof first === 'number') return second === undefined ? { revision: first } : undefined;
  if (first !== 'beta' && first !== 'rc') return undefined;
  return typeof second === 'string' ? undefined : { pre: { kind: first, number: second ?? 0 } };
}
