import { archiveName } from '../../core/platform/platform.ts';
import {
  hasRefused,
  isNoAnswer,
  isRefusal,
  isUnconfirmed,
  isWrongBytes,
} from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import {
  type ArchiveMirror,
  archiveUrl,
  checksumUrl,
  indexUrl,
  type Mirror,
  mirrorName,
} from '../../core/sources/mirrors.ts';
import type { Proof, Wanted } from '../../core/sources/wanted.ts';
import { parseJson } from '../../core/text/json.ts';
import { nearestReleases } from '../../core/versions/nearest-releases.ts';
import { parseReleaseIndex, type Release, type ReleaseArchive } from '../../core/versions/release-index.ts';
import { selectRelease, shortIndexDecides } from '../../core/versions/release-selection.ts';
import { type GoVersion, parseVersion, toGoVersion, toRelease } from '../../core/versions/version.ts';
import {
  describeRequest,
  type ExactRequest,
  literalRelease,
  placeOf,
  type RangeRequest,
  satisfies,
  type VersionRequest,
} from '../../core/versions/version-request.ts';
import { fetchText } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';
import { listToolchains, type ModuleMirror, proxiesOf } from '../sources/module-proxy.ts';

import { type Retry, tryMirrors } from '../sources/try-mirrors.ts';

export interface ResolveOptions {
  readonly mirrors: readonly Mirror[];
  readonly retry: Retry;
  readonly checkLatest: boolean;
  /** 64 hex digits that the user pinned, or empty. */
  readonly checksum: string;
  /** See `TryMirrorsOptions`. */
  readonly unreachable: Set<Mirror>;
}

/** Which archive answers a request. */
export interface Resolution extends Wanted {
  /** A clause for people, such as `it is the newest matching version in the index of official`. */
  readonly why: string;
}

/**
 * Chooses one archive for the request. An exact version that the built-in table knows needs no network; otherwise the
 * first mirror whose index has an answer decides; otherwise a mirror without an index is asked for the file by its name.
 */
export async function resolve(
  run: Run,
  request: VersionRequest,
  options: ResolveOptions,
): Promise<Resolution> {
  const known = await resolveKnown(run, request, options);
  return known ?? resolveByIndex(run, request, options);
}

/** Reads no index: for an exact version whose archive the built-in table or the user's pin identifies. */
async function resolveKnown(
  run: Run,
  request: VersionRequest,
  options: ResolveOptions,
): Promise<Resolution | undefined> {
  if (request.kind !== 'exact' || (request.orNewerPatch && options.checkLatest)) return undefined;
  const release = toRelease(request.version);
  const filename = archiveName(release, run.platform);
  const proof = await proofFor(filename, undefined, options.checksum);
  if (!proof?.official && options.checksum === '') return undefined;
  const why = 'it is the requested version';
  return { ...wantedOf(run, { release, filename, version: request.version }), proof, why };
}

async function resolveByIndex(
  run: Run,
  request: VersionRequest,
  options: ResolveOptions,
): Promise<Resolution> {
  const literal = literalRelease(request);
  let withoutIndex = false;
  let unlisted = false;
  let unpublished = false;
  // A proxy may have a release that its list lacks, unless the index of go.dev shows that there is no such release.
  const nameWillDo = () => literal !== undefined && (withoutIndex || (unlisted && !unpublished));
  const { mirrors, retry, unreachable } = options;
  const aim = `a release for "${request.text}"`;
  try {
    return await tryMirrors(run, { mirrors, retry, unreachable, aim, enough: nameWillDo }, async (mirror) => {
      const releases = await readIndex(run, mirror, { request, checkLatest: options.checkLatest }).catch(
        (problem) => {
          withoutIndex ||= servesFilesOnly(mirror, problem);
          throw problem;
        },
      );
      if (releases !== undefined) {
        unpublished ||= mirror.kind === 'official' && !isListed(request, releases);
        return fromIndex(run, { request, mirror, releases }, options);
      }
      if (mirror.kind === 'module-proxy') unlisted = true;
      else withoutIndex = true;
      throw new Problem('INDEX_INVALID', `${mirrorName(mirror)} has no release index`, {
        hint: 'Without an index only versions such as 1.26.8 or 1.26 work. For ranges and aliases, name a mirror that has one.',
      });
    });
  } catch (problem) {
    if (problem instanceof Problem && literal !== undefined && nameWillDo())
      return byName(run, { request, literal }, options);
    throw problem;
  }
}

/** A file store may refuse to list its files (S3 answers 403), or list them in a format of its own. */
function servesFilesOnly(mirror: Mirror, problem: unknown): boolean {
  return mirror.kind === 'base' && isRefusal(problem);
}

interface Question {
  readonly request: VersionRequest;
  readonly checkLatest: boolean;
}

/** A mirror's releases, from the short index if that can decide; `undefined` if the mirror has no index. */
async function readIndex(
  run: Run,
  mirror: Mirror,
  question: Question,
): Promise<readonly Release[] | undefined> {
  if (mirror.kind === 'module-proxy') return readList(run, mirror, question);
  const short = await fetchIndex(run, mirror, 'short');
  if (short === undefined) return undefined;
  if (shortIndexDecides({ ...question, releases: short, platform: run.platform })) return short;
  return (await fetchIndex(run, mirror, 'all')) ?? short;
}

function isListed(request: VersionRequest, releases: readonly Release[]): boolean {
  return request.kind === 'alias' || releases.some(({ version }) => satisfies(request, version));
}

/**
 * A proxy's list may be incomplete, missing or refused, so an exact version is requested by its name in any case: proxies
 * that answer 403 or 500 for the list still serve the zip.
 */
async function readList(
  run: Run,
  mirror: ModuleMirror,
  { request }: Question,
): Promise<readonly Release[] | undefined> {
  await proxiesOf(run, mirror); // to have none is no answer of a proxy
  const releases = await listToolchains(run, mirror).catch((problem: unknown) => {
    if (request.kind !== 'exact' || !hasRefused(problem)) throw problem;
    run.emit({ kind: 'trace', message: problem.message });
    return undefined;
  });
  if (releases?.length && isListed(request, releases)) return releases;
  if (request.kind === 'exact') return undefined;
  if (releases?.length) return releases; // the error then names the nearest releases
  throw new Problem(
    'INDEX_INVALID',
    `${mirrorName(mirror)} lists no toolchain for ${run.platform.os}-${run.platform.arch}`,
    {
      hint: 'Ask for an exact version such as 1.26.8, or name another mirror.',
    },
  );
}

/** The whole index of go.dev is about 3 MB. */
const longestIndex = 64 << 20;

async function fetchIndex(
  run: Run,
  mirror: ArchiveMirror,
  extent: 'short' | 'all',
): Promise<readonly Release[] | undefined> {
  const url = indexUrl(mirror, extent);
  if (url === undefined) return undefined;
  const text = await fetchText(run, url, longestIndex);
  const json = text === undefined ? undefined : parseJson(text);
  if (json !== undefined) return parseReleaseIndex(json, mirrorName(mirror));
  if (mirror.kind === 'base') return undefined; // many plain file servers answer with a page of their own
  throw new Problem('INDEX_INVALID', `The release index of ${mirrorName(mirror)} is not JSON`, {
    hint: 'A proxy or a log-in page may answer instead; open the address in a browser.',
  });
}

async function fromIndex(
  run: Run,
  found: { readonly request: VersionRequest; readonly mirror: Mirror; readonly releases: readonly Release[] },
  options: ResolveOptions,
): Promise<Resolution> {
  const { request, releases, mirror } = found;
  const { release, archive } = selectRelease({
    releases,
    request,
    platform: run.platform,
    checkLatest: options.checkLatest,
  });
  const proof = await proofFor(
    archive.filename,
    { archive, official: mirror.kind === 'official' },
    options.checksum,
  );
  const name = mirrorName(mirror);
  const asked = request.kind === 'exact' && satisfies(request, release.version);
  const why = asked
    ? `it is the requested version, in the index of ${name}`
    : `it is the newest matching version in the index of ${name}`;
  return {
    ...wantedOf(run, { release: release.release, filename: archive.filename, version: release.version }),
    proof,
    why,
  };
}

/**
 * A mirror without an index is asked for the file by its name; what it holds is read from the tree. A mirror with a plain
 * listing has no `go1.26`, but the releases of that minor: the newest that the built-in table knows is asked for then.
 */
async function byName(
  run: Run,
  given: { readonly request: VersionRequest; readonly literal: string },
  options: ResolveOptions,
): Promise<Resolution> {
  const { request, literal } = given;
  if (request.kind === 'exact') await requireRecorded(run, request, options);
  const known = request.kind === 'range' ? await newestKnown(run, request) : undefined;
  if (known !== undefined && options.checksum === '' && !(await someMirrorHas(run, literal, options)))
    return known;
  const filename = archiveName(literal, run.platform);
  const wanted = wantedOf(run, {
    release: literal,
    filename,
    version: request.kind === 'exact' ? request.version : undefined,
  });
  const accepts = (version: GoVersion) => request.kind !== 'alias' && satisfies(request, version);
  const proof = await proofFor(filename, undefined, options.checksum);
  const why = 'no index decides, so a mirror is asked for the file by its name';
  return { ...wanted, accepts, proof, why };
}

async function newestKnown(run: Run, request: RangeRequest): Promise<Resolution | undefined> {
  const { knownArchive, knownReleases } = await import('../../core/sources/known-digests.ts');
  for (const release of knownReleases()) {
    const version = parseVersion(release);
    const filename = archiveName(release, run.platform);
    if (version === undefined || !satisfies(request, version) || knownArchive(filename) === undefined)
      continue;
    const proof = await proofFor(filename, undefined, '');
    const why = 'no index decides, and it is the newest of its kind that the built-in table knows';
    return { ...wantedOf(run, { release, filename, version }), proof, why };
  }
  return undefined;
}

/** Does a mirror have a file of that very name? Its digest next to it says so. */
async function someMirrorHas(run: Run, literal: string, { mirrors }: ResolveOptions): Promise<boolean> {
  const { archive } = wantedOf(run, {
    release: literal,
    filename: archiveName(literal, run.platform),
    version: undefined,
  });
  for (const mirror of mirrors) {
    if (mirror.kind === 'module-proxy' || mirror.kind === 'official') continue;
    try {
      const text = await fetchText(run, checksumUrl(archiveUrl(mirror, archive)), 4096);
      if (/^[0-9a-f]{64}(?=\s|$)/i.test(text?.trim() ?? '')) return true;
    } catch (error) {
      if (!isNoAnswer(error)) throw error;
      run.emit({ kind: 'trace', message: error.message });
    }
  }
  return false;
}

/**
 * A version that the table does not know, and that no index lists, may be newer than both: the checksum database knows
 * every release. Throws `VERSION_UNKNOWN` if it has no record.
 */
async function requireRecorded(
  run: Run,
  request: ExactRequest,
  { mirrors, checksum }: ResolveOptions,
): Promise<void> {
  if (checksum !== '' || !mirrors.some(({ kind }) => kind === 'module-proxy')) return;
  if (mirrors.some(({ kind }) => kind === 'base' || kind === 'template')) return; // may have a build of its own
  const { lookUpToolchain } = await import('../trust/checksum-database.ts');
  try {
    await lookUpToolchain(run, toRelease(request.version));
  } catch (error) {
    if (!isUnconfirmed(error)) throw error;
    if (isWrongBytes(error)) throw await unknownRelease(request, error);
  }
}

async function unknownRelease(request: ExactRequest, cause: Problem): Promise<Problem> {
  const { knownArchives, knownReleases } = await import('../../core/sources/known-digests.ts');
  const releases = knownReleases().flatMap((release) => {
    const version = parseVersion(release);
    const stable = version?.pre === undefined;
    return version ? [{ version, release, stable, archives: knownArchives(release) }] : [];
  });
  const nearest = nearestReleases(request, releases).map(({ version }) => toGoVersion(version));
  return new Problem(
    'VERSION_UNKNOWN',
    `No release ${describeRequest(request)} is known: ${cause.message}, and the built-in table does not list it`,
    { place: placeOf(request.source), hint: `Nearest are ${nearest.join(', ')}.`, cause },
  );
}

function wantedOf(
  run: Run,
  given: { readonly release: string; readonly filename: string; readonly version: GoVersion | undefined },
): Omit<Resolution, 'proof' | 'why'> {
  const { release, filename, version } = given;
  const named = version ? toGoVersion(version) : release.replace(/^go/, '');
  return {
    release,
    version,
    archive: { filename, version: named, os: run.platform.os, arch: run.platform.arch },
    accepts: () => false,
  };
}

/** The digest of an archive before any byte arrives: from the user's pin, the built-in table or the index, in this order. */
async function proofFor(
  filename: string,
  listed: { readonly archive: ReleaseArchive; readonly official: boolean } | undefined,
  checksum: string,
): Promise<Proof | undefined> {
  const { knownArchive } = await import('../../core/sources/known-digests.ts');
  const known = knownArchive(filename);
  const size =
    known?.size ?? (known && known.sha256 !== listed?.archive.sha256 ? undefined : listed?.archive.size);
  if (checksum !== '') {
    const official = known?.sha256 === checksum;
    return {
      sha256: checksum,
      size: official ? size : undefined,
      trust: 'pin',
      official,
      published: known?.sha256,
    };
  }
  if (known) return { sha256: known.sha256, size, trust: 'known', official: true };
  const sha256 = listed?.archive.sha256;
  if (sha256 === undefined) return undefined;
  return { sha256, size, trust: 'index', official: listed?.official === true };
}
