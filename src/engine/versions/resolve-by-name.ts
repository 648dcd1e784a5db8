import { archiveName } from '../../core/platform/platform.ts';
import { isNoAnswer, isUnconfirmed, isWrongBytes } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { archiveUrl, checksumUrl } from '../../core/sources/mirror-urls.ts';
import { nearestReleases } from '../../core/versions/nearest-releases.ts';
import { type GoVersion, parseVersion, toGoVersion, toRelease } from '../../core/versions/version.ts';
import {
  describeRequest,
  type ExactRequest,
  placeOf,
  type RangeRequest,
  satisfies,
  type VersionRequest,
} from '../../core/versions/version-request.ts';
import { fetchText } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';
import { proofFor, type Resolution, type ResolveOptions, wantedOf } from './resolution.ts';

/**
 * A mirror without an index is asked for the file by its name; what it holds is read from the tree. A mirror with a plain
 * listing has no `go1.26`, but the releases of that minor: the newest that the built-in table knows is asked for then.
 */
export async function byName(
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
  const proof = await proofFor(filename, undefined, options);
  const why = 'no index decides, so a mirror is asked for the file by its name';
  return { ...wanted, accepts, proof, why, listed: [] };
}

async function newestKnown(run: Run, request: RangeRequest): Promise<Resolution | undefined> {
  const { knownArchive, knownReleases } = await import('../../core/sources/known-digests.ts');
  for (const release of knownReleases()) {
    const version = parseVersion(release);
    const filename = archiveName(release, run.platform);
    if (version === undefined || !satisfies(request, version) || knownArchive(filename) === undefined)
      continue;
    const proof = await proofFor(filename, undefined, { checksum: '' });
    const why = 'no index decides, and it is the newest of its kind that the built-in table knows';
    return { ...wantedOf(run, { release, filename, version }), proof, why, listed: [] };
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
