import { compareVersions, type GoVersion, parseVersion, withoutRevision } from '../versions/version.ts';

/** An entry of the Go vulnerability database about Go itself: https://go.dev/doc/security/vuln/database. */
export interface Advisory {
  /** `GO-2024-2963` */
  readonly id: string;
  /** Its names in other databases: `CVE-2024-24791`. */
  readonly aliases: readonly string[];
  readonly affected: readonly Affected[];
}

/** Versions that one part of Go is vulnerable in. */
export interface Affected {
  readonly part: GoPart;
  /** Programs for these platforms alone are vulnerable; empty for all. */
  readonly targets: readonly Target[];
  /** In the order of their versions: a version is vulnerable if the last event at or before it is `introduced`. */
  readonly events: readonly VersionEvent[];
}

/** The standard library, which is in every program, or the go command and its tools. */
export type GoPart = 'stdlib' | 'toolchain';

/** What a program is built for, in Go's names: `windows`, `amd64`. Empty for any. */
export interface Target {
  readonly goos: string;
  readonly goarch: string;
}

export interface VersionEvent {
  readonly kind: 'introduced' | 'fixed';
  /** As the database writes it: `1.22.5`, `1.22.0-0` for all of 1.22, `0` for every version. */
  readonly text: string;
  readonly version: GoVersion;
}

/** The entries of the advisory that this version is vulnerable by, for this target; empty if it is not. */
export function affectedBy(
  { affected }: Advisory,
  { version, target }: { readonly version: GoVersion; readonly target: Target },
): readonly Affected[] {
  return affected.filter(({ events, targets }) => isWithin(events, version) && isAmong(targets, target));
}

/** `windows/,/arm64`. Throws an `Error` if it is malformed. */
export function readTargets(text: string): readonly Target[] {
  return text.split(',').map((each) => {
    const [goos, goarch] = each.split('/');
    return goos === undefined || goarch === undefined ? malformed(text) : { goos, goarch };
  });
}

export function printTargets(targets: readonly Target[]): string {
  return targets.map(({ goos, goarch }) => `${goos}/${goarch}`).join();
}

/** Also if there are no targets, which stands for all. */
export function isAmong(targets: readonly Target[], { goos, goarch }: Target): boolean {
  const matches = (wanted: string, is: string) => wanted === '' || is === '' || wanted === is;
  return (
    targets.length === 0 || targets.some((each) => matches(each.goos, goos) && matches(each.goarch, goarch))
  );
}

/** The version is vulnerable. A vendor's rebuild of a version has the same sources. */
function isWithin(events: readonly VersionEvent[], version: GoVersion): boolean {
  const plain = withoutRevision(version);
  return events.findLast((event) => compareVersions(event.version, plain) <= 0)?.kind === 'introduced';
}

/** Sorted, since the schema of OSV does not say in which order events are. */
export function inOrder(events: readonly VersionEvent[]): readonly VersionEvent[] {
  return events.toSorted((a, b) => compareVersions(a.version, b.version));
}

/** `undefined` if the text is not a version as the database writes it. */
export function versionEvent(kind: VersionEvent['kind'], text: string): VersionEvent | undefined {
  const version = parseBound(text);
  return version && { kind, text, version };
}

/** `-0` is the lowest pre-release of semver, so `1.22.0-0` comes before 1.22beta1. */
function parseBound(text: string): GoVersion | undefined {
  if (text === '0') return { major: 0, minor: 0, patch: 0 };
  // Nearly all of some nine hundred are so: `parseVersion` takes a millisecond longer for them.
  const [, major, minor, patch, lowest] = /^(\d+)\.(\d+)\.(\d+)(-0)?$/.exec(text) ?? [];
  if (patch !== undefined) {
    const version = { major: Number(major), minor: Number(minor), patch: Number(patch) };
    return lowest === undefined ? version : { ...version, pre: { kind: 'beta', number: 0 } };
  }
  if (!/^\d+\.\d+(?:\.\d+)?(?:-|$)/.test(text)) return undefined;
  if (!text.endsWith('-0')) return parseVersion(text);
  const version = parseVersion(text.slice(0, -2));
  return version && { ...version, pre: { kind: 'beta', number: 0 } };
}

/** `1.22` */
export function minorOf({ major, minor }: GoVersion): string {
  return `${major}.${minor}`;
}

export function isSameMinor(a: GoVersion, b: GoVersion): boolean {
  return a.major === b.major && a.minor === b.minor;
}

export function malformed(text: string): never {
  throw new Error(`the table of advisories has ${JSON.stringify(text)}`);
}
