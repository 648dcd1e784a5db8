import Range from 'semver/classes/range.js';
import type { GoVersion } from './version.ts';
import type { VersionBound, VersionRange } from './version-range.ts';

// Loaded for ranges such as `>=1.22 <1.24` alone: semver's package takes 3 ms, which common requests need not pay.

/** Reads a semver range, in which versions may also be spelled Go's way (`>=go1.25rc1`). `undefined` if it is none. */
export function parseRange(text: string): VersionRange | undefined {
  const alternatives = readSet(goSpellingToSemver(text));
  const range = alternatives?.map((comparators) => comparators.flatMap(toBounds));
  return range?.every((bounds) => !bounds.includes('unreadable'))
    ? range.map((bounds) => bounds.filter((bound) => bound !== 'unreadable'))
    : undefined;
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

function readSet(text: string): SemverRange['set'] | undefined {
  try {
    const range: SemverRange = new Range(text);
    return range.set;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // how it says that the text is no range
    throw error;
  }
}

function toBounds({ value, operator, semver }: SemverComparator): (VersionBound | 'unreadable')[] {
  const { major, minor, patch, prerelease } = semver;
  if (value === '') return [{ operator: '>=', version: { major: 0, minor: 0, patch: 0 } }]; // any version at all
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

/** Semver's pre-release part as Go's. `-0` and `-alpha` lie below every pre-release there is, hence beta 0. */
function toSuffix([first, second]: readonly (string | number)[]): Partial<GoVersion> | undefined {
  if (first === undefined) return {};
  if (first === 0 || first === 'alpha') return { pre: { kind: 'beta', number: 0 } };
  if (typeof first === 'number') return second === undefined ? { revision: first } : undefined;
  if (first !== 'beta' && first !== 'rc') return undefined;
  return typeof second === 'string' ? undefined : { pre: { kind: first, number: second ?? 0 } };
}
