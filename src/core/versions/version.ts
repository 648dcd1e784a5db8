/** A complete Go version, as of a release or an installed tree. */
export interface GoVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly pre?: PreRelease;
  /** A vendor's rebuild of the same sources, the `1` of `1.25.0-1`. Sorted after the plain version. */
  readonly revision?: number;
}

export interface PreRelease {
  readonly kind: 'beta' | 'rc';
  readonly number: number;
}

/**
 * Parses a complete version in Go's or in semver's spelling, with or without `go` or `v` in front: `go1.20`, `1.22.5`,
 * `1.23rc1`, `1.9.2rc2`, `1.23.0-rc.1`, `1.23.0-rc1`, `1.25.0-1`. `undefined` for anything else, including `1.22`:
 * since Go 1.21, two numbers name a language version, not a release (https://go.dev/doc/toolchain#version).
 */
export function parseVersion(text: string): GoVersion | undefined {
  const groups = wholeVersion.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { major, minor, patch, kind, number, preRevision, revision = preRevision } = groups;
  const pre = readPreRelease(kind, number);
  if (patch === undefined && pre === undefined && !firstReleaseIsShort(Number(major), Number(minor ?? 0))) {
    return undefined;
  }
  if (minor === undefined && (pre !== undefined || revision !== undefined)) return undefined;
  return {
    major: Number(major),
    minor: Number(minor ?? 0),
    patch: Number(patch ?? 0),
    ...(pre && { pre }),
    ...(revision !== undefined && { revision: Number(revision) }),
  };
}

/** Go's order, oldest first: 1.22beta1, 1.22rc1, 1.22.0, 1.22.0-1, 1.22.1. A comparator for `sort`. */
export function compareVersions(a: GoVersion, b: GoVersion): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    stage(a) - stage(b) ||
    (a.pre?.number ?? 0) - (b.pre?.number ?? 0) ||
    (a.revision ?? 0) - (b.revision ?? 0)
  );
}

/** The name of the version's folder in the tool cache: `1.22.12`, `1.20.0`, `1.21.0-rc.2`, `1.25.0-1`. */
export function toSemver(version: GoVersion): string {
  const { major, minor, patch, pre, revision } = version;
  const suffix = [...(pre ? [pre.kind, pre.number] : []), ...(revision === undefined ? [] : [revision])];
  return `${major}.${minor}.${patch}${suffix.length > 0 ? `-${suffix.join('.')}` : ''}`;
}

/** The name of the release: `go1.22.12`, `go1.20`, `go1.21.0`, `go1.21rc2`, `go1.25.0-1`. */
export function toRelease(version: GoVersion): string {
  return `go${toGoVersion(version)}`;
}

/** The same without `go`, as in the output `go-version`. */
export function toGoVersion(version: GoVersion): string {
  const { major, minor, patch, pre, revision } = version;
  const short = patch === 0 && (pre !== undefined || firstReleaseIsShort(major, minor));
  const numbers = !short
    ? [major, minor, patch]
    : minor === 0 && !pre && !revision
      ? [major]
      : [major, minor];
  return `${numbers.join('.')}${pre ? `${pre.kind}${pre.number}` : ''}${revision === undefined ? '' : `-${revision}`}`;
}

/** The version that a vendor's rebuild is based on. */
export function withoutRevision(version: GoVersion): GoVersion {
  const { revision: _, ...plain } = version;
  return plain;
}

const whole = String.raw`0|[1-9]\d{0,5}`;

const wholeVersion = new RegExp(
  String.raw`^(?:go|v)?(?<major>${whole})(?:\.(?<minor>${whole})(?:\.(?<patch>${whole}))?)?` +
    String.raw`(?:-?(?<kind>beta|rc)\.?(?<number>${whole})(?:[.-](?<preRevision>[1-9]\d{0,5}))?` +
    String.raw`|-(?<revision>[1-9]\d{0,5}))?$`,
);

function readPreRelease(kind: string | undefined, number: string | undefined): PreRelease | undefined {
  return kind === 'beta' || kind === 'rc' ? { kind, number: Number(number) } : undefined;
}

/** Up to Go 1.20, the first release of a minor has no `.0`. */
function firstReleaseIsShort(major: number, minor: number): boolean {
  return major === 1 && minor < 21;
}

function stage(version: GoVersion): number {
  if (version.pre === undefined) return 2;
  return version.pre.kind === 'rc' ? 1 : 0;
}
