import { archiveExtension, type Platform } from '../platform/platform.ts';
import { Problem } from '../problem/problem.ts';
import { nearestReleases } from './nearest-releases.ts';
import type { Release, ReleaseArchive } from './release-index.ts';
import { compareVersions, type GoVersion } from './version.ts';
import { admits, type VersionRange } from './version-range.ts';
import {
  type AliasRequest,
  describeRequest,
  lostZeroHint,
  placeOf,
  satisfies,
  type VersionRequest,
} from './version-request.ts';

export interface ReleaseQuery {
  /** Newest first, as `parseReleaseIndex` gives them. */
  readonly releases: readonly Release[];
  readonly request: VersionRequest;
  readonly platform: Platform;
  /** For the `go` line of a go.mod: use the newest patch even if the named one is available. */
  readonly checkLatest: boolean;
}

export interface SelectedRelease {
  readonly release: Release;
  readonly archive: ReleaseArchive;
}

/**
 * The newest release that satisfies the request and has an archive for the platform.
 *
 * @throws VERSION_UNKNOWN with the nearest releases, PLATFORM_UNSUPPORTED with the available platforms
 */
export function selectRelease(query: ReleaseQuery): SelectedRelease {
  const candidates = preferred(query);
  for (const release of candidates) {
    const archive = archiveFor(release, query.platform);
    if (archive !== undefined) return { release, archive };
  }
  const [best] = candidates;
  throw best === undefined ? unknownVersion(query) : unsupportedPlatform(query, best);
}

/**
 * Whether the short index (`?mode=json`: only the newest patch of the two newest minors) gives the same answer as the
 * full one. It does not if an unlisted patch, minor or pre-release could be the answer, or if a listed release has no
 * archive for the platform: an older patch might have one.
 */
export function shortIndexDecides(query: ReleaseQuery): boolean {
  const { releases, request, platform, checkLatest } = query;
  if (releases.some((release) => archiveFor(release, platform) === undefined)) return false;
  const [best] = preferred(query);
  if (best === undefined) return false;
  switch (request.kind) {
    case 'alias':
      return true;
    case 'exact':
      return checkLatest || satisfies(request, best.version);
    case 'range': {
      const newer = releases.filter((release) => compareVersions(release.version, best.version) > 0);
      return (
        !newer.some((release) => admitsAnyPatch(request.range, release)) &&
        !asksForPreReleaseAfter(request.range, best)
      );
    }
  }
}

/** The releases that satisfy the request, the preferred one first. */
function preferred({ releases, request, platform, checkLatest }: ReleaseQuery): readonly Release[] {
  switch (request.kind) {
    case 'alias': {
      const here = releases.filter((release) => archiveFor(release, platform) !== undefined);
      const found = aliased(here, request.alias);
      return found.length > 0 ? found : aliased(releases, request.alias);
    }
    case 'range':
      return releases.filter((release) => satisfies(request, release.version));
    case 'exact': {
      const exact = releases.filter((release) => satisfies(request, release.version));
      if (request.orNewerPatch === undefined) return exact;
      const orNewer = releases.filter((release) => admits(patchesFrom(request.version), release.version));
      return checkLatest ? orNewer : [...exact, ...orNewer];
    }
  }
}

/** Stable releases of the newest minor (`stable`) or of the one before (`oldstable`), newest first. */
function aliased(releases: readonly Release[], alias: AliasRequest['alias']): readonly Release[] {
  const stable = releases.filter((release) => release.stable && release.version.pre === undefined);
  const minors = [...new Set(stable.map(minorOf))];
  const wanted = minors[alias === 'stable' ? 0 : 1];
  return stable.filter((release) => minorOf(release) === wanted);
}

function minorOf({ version }: Release): string {
  return `${version.major}.${version.minor}`;
}

function patchesFrom(version: GoVersion): VersionRange {
  const nextMinor = { major: version.major, minor: version.minor + 1, patch: 0 };
  return [
    [
      { operator: '>=', version },
      { operator: '<', version: nextMinor },
    ],
  ];
}

function archiveFor({ archives }: Release, platform: Platform): ReleaseArchive | undefined {
  return archives.find(
    ({ os, arch, filename }) =>
      os === platform.os && arch === platform.arch && filename.endsWith(archiveExtension(platform)),
  );
}

/** Whether the range admits any patch up to the listed one. The short index does not list the earlier ones. */
function admitsAnyPatch(range: VersionRange, { version: { major, minor, patch } }: Release): boolean {
  return Array.from({ length: patch + 1 }, (_, earlier) => ({ major, minor, patch: earlier })).some(
    (version) => admits(range, version),
  );
}

function asksForPreReleaseAfter(range: VersionRange, { version }: Release): boolean {
  return range
    .flat()
    .some(
      (bound) =>
        bound.version.pre && bound.version.pre.number > 0 && compareVersions(bound.version, version) > 0,
    );
}

function unknownVersion({ releases, request, platform }: ReleaseQuery): Problem {
  const here = releases.filter((release) => archiveFor(release, platform) !== undefined);
  const nearest = nearestReleases(request, here.length > 0 ? here : releases);
  return new Problem(
    'VERSION_UNKNOWN',
    `No Go release satisfies ${describeRequest(request)}; nearest releases: ${nearest.map(({ release }) => release).join(', ')}`,
    {
      place: placeOf(request.source),
      hint: withLostZero(request, 'Choose an existing release: https://go.dev/dl/ lists them all.'),
    },
  );
}

function unsupportedPlatform({ request, platform }: ReleaseQuery, { release, archives }: Release): Problem {
  const platforms = [...new Set(archives.map(({ os, arch }) => `${os}/${arch}`))].sort();
  return new Problem(
    'PLATFORM_UNSUPPORTED',
    `${release}, requested by ${describeRequest(request)}, has no archive for ${platform.os}/${platform.arch}; available: ${platforms.join(', ') || 'none'}`,
    {
      place: placeOf(request.source),
      hint: withLostZero(request, 'Choose another version, or check the architecture input.'),
    },
  );
}

function withLostZero(request: VersionRequest, hint: string): string {
  return [lostZeroHint(request), hint].filter((sentence) => sentence !== undefined).join(' ');
}
