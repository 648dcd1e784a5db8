import {
  compareVersions,
  type GoVersion,
  parseVersion,
  toRelease,
  withoutRevision,
} from '../versions/version.ts';
import { type Advisories, dayOf } from './advisories.ts';
import { isSameMinor, minorOf, type Target } from './advisory.ts';
import type { Vulnerability } from './vulnerability.ts';

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
  /** Of the advisories: `2026-11-05`. */
  readonly day: string;
}

export interface AssessmentBasis {
  readonly table: Advisories;
  /** What the programs that this Go builds are for. */
  readonly target: Target;
}

/** Go supports its two newest minor versions: https://go.dev/doc/devel/release#policy. */
const supportedCount = 2;

/**
 * `undefined` for a text that is no release, such as `devel`. A release that is newer than the table has the
 * vulnerabilities that were known when the table was made.
 */
export function assess(release: string, { table, target }: AssessmentBasis): Assessment | undefined {
  const version = parseVersion(release);
  if (version === undefined) return undefined;
  const newest = withRelease(table.newest, version);
  const supported = newest.slice(0, supportedCount);
  const ofMinor = newest.find((other) => isSameMinor(other, version));
  const patch = ofMinor && compareVersions(ofMinor, version) > 0 ? ofMinor : version;
  const candidates = [patch, ...newest].filter((other) => compareVersions(other, version) >= 0);
  const vulnerabilities = table.vulnerabilities(version, target);
  const clean = candidates.find(
    (other) => (other === version ? vulnerabilities : table.vulnerabilities(other, target)).length === 0,
  );
  return {
    release,
    minor: minorOf(version),
    vulnerabilities,
    supported: isSupported(version, newest),
    supportedMinors: supported.map(minorOf),
    newestPatch: toRelease(patch),
    clean: clean && toRelease(clean),
    day: dayOf(table.module) ?? '',
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
