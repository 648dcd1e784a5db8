import {
  compareVersions,
  type GoVersion,
  parseVersion,
  toRelease,
  withoutRevision,
} from '../versions/version.ts';
import { type Affected, affectedBy, type GoPart, type Target } from './advisory.ts';
import { type AdvisoryTable, dateOf } from './advisory-table.ts';

/** What is known about a release: its vulnerabilities, and if it is still supported. */
export interface Assessment {
  /** `go1.22.12` */
  readonly release: string;
  /** `1.22` */
  readonly minor: string;
  /** Newest advisory first. */
  readonly vulnerabilities: readonly Vulnerability[];
  /** Its minor version gets fixes. */
  readonly supported: boolean;
  /** The minor versions that do, newest first: `1.27`, `1.26`. */
  readonly supportedMinors: readonly string[];
  /** The newest release of its minor version, at least this one: `go1.22.12`. */
  readonly newestPatch: string;
  /** The release without known vulnerabilities to change to: of the same minor version if there is one. */
  readonly clean: string | undefined;
  /** Of the advisories: milliseconds since the epoch. */
  readonly date: number;
}

export interface Vulnerability {
  /** `GO-2024-2963` */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly parts: readonly GoPart[];
  /** The first release after this one in which it is fixed: `go1.22.5`; `undefined` if there is none. */
  readonly fixedIn: string | undefined;
}

export interface AssessmentBasis {
  readonly table: AdvisoryTable;
  /** What the programs that this Go builds are for. */
  readonly target: Target;
}

/** Go supports its two newest minor versions: https://go.dev/doc/devel/release#policy. */
const supportedCount = 2;

/**
 * `undefined` for a text that is no release, such as `devel`. A release that is newer than the table has the
 * vulnerabilities that were known when the table was made.
 */
export function assess(release: string, given: AssessmentBasis): Assessment | undefined {
  const { table } = given;
  const version = parseVersion(release);
  if (version === undefined) return undefined;
  const newest = withRelease(table.newest, version);
  const supported = newest.slice(0, supportedCount);
  const ofMinor = newest.find((other) => isSameMinor(other, version));
  const patch = ofMinor && compareVersions(ofMinor, version) > 0 ? ofMinor : version;
  const candidates = [patch, ...newest].filter((other) => compareVersions(other, version) >= 0);
  const clean = candidates.find((other) => vulnerabilitiesOf(other, given).length === 0);
  return {
    release,
    minor: minorOf(version),
    vulnerabilities: vulnerabilitiesOf(version, given),
    supported: isSupported(version, newest),
    supportedMinors: supported.map(minorOf),
    newestPatch: toRelease(patch),
    clean: clean && toRelease(clean),
    date: dateOf(table.module) ?? 0,
  };
}

/** The newest releases of each minor version, also if this one is newer. */
function withRelease(newest: readonly GoVersion[], version: GoVersion): readonly GoVersion[] {
  const known = newest.find((other) => isSameMinor(other, version));
  const isNewer = known === undefined || compareVersions(version, known) > 0;
  if (version.pre !== undefined || !isNewer) return newest;
  return [...newest.filter((other) => other !== known), withoutRevision(version)].sort((a, b) =>
    compareVersions(b, a),
  );
}

/** Also a pre-release of a minor version that is not out yet. One of an earlier minor is superseded. */
function isSupported(version: GoVersion, newest: readonly GoVersion[]): boolean {
  const oldest = newest.slice(0, supportedCount).at(-1);
  if (oldest === undefined) return true;
  const isReleased = newest.some((other) => isSameMinor(other, version));
  if (version.pre !== undefined && isReleased) return false;
  return (
    compareVersions({ ...version, patch: 0 }, { ...oldest, patch: 0 }) >= 0 || isSameMinor(version, oldest)
  );
}

function vulnerabilitiesOf(version: GoVersion, { table, target }: AssessmentBasis): readonly Vulnerability[] {
  return table.advisories
    .map((advisory) => ({ ...advisory, affected: affectedBy(advisory, { version, target }) }))
    .filter(({ affected }) => affected.length > 0)
    .map(({ id, aliases, affected }) => ({
      id,
      aliases,
      parts: [...new Set(affected.map(({ part }) => part))],
      fixedIn: fixOf(affected, version),
    }))
    .sort((a, b) => compareIds(b.id, a.id));
}

/** Where the last of the affected parts is fixed. */
function fixOf(affected: readonly Affected[], version: GoVersion): string | undefined {
  const fixes = affected.map(({ events }) =>
    events.find((event) => event.kind === 'fixed' && compareVersions(event.version, version) > 0),
  );
  if (fixes.includes(undefined)) return undefined;
  const last = fixes
    .flatMap((event) => (event ? [event.version] : []))
    .sort(compareVersions)
    .at(-1);
  return last && toRelease(last);
}

/** By year and number, which is longer in later years. */
function compareIds(a: string, b: string): number {
  const numbers = (id: string) => id.split('-').slice(1).map(Number);
  const [yearA = 0, numberA = 0] = numbers(a);
  const [yearB = 0, numberB = 0] = numbers(b);
  return yearA - yearB || numberA - numberB;
}

function isSameMinor(a: GoVersion, b: GoVersion): boolean {
  return a.major === b.major && a.minor === b.minor;
}

function minorOf({ major, minor }: GoVersion): string {
  return `${major}.${minor}`;
}
