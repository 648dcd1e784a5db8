import { archiveName } from '../../core/platform/platform.ts';
import { hasRefused, isRefusal, isUnlisted } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Release } from '../../core/versions/release-index.ts';
import { selectRelease } from '../../core/versions/release-selection.ts';
import { toRelease } from '../../core/versions/version.ts';
import { literalRelease, satisfies, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';
import { tryMirrors } from '../sources/try-mirrors.ts';
import { isListed, readIndex } from './read-index.ts';
import { proofFor, type Resolution, type ResolveOptions, wantedOf } from './resolution.ts';
import { byName } from './resolve-by-name.ts';

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
  const proof = await proofFor(filename, undefined, options);
  if (!proof?.official && options.checksum === '') return undefined;
  const why = 'it is the requested version';
  return { ...wantedOf(run, { release, filename, version: request.version }), proof, why, listed: [] };
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
  let noList: Problem | undefined;
  // A proxy may have a release that its list lacks, unless the index of go.dev shows that there is no such release.
  const nameWillDo = () => literal !== undefined && (withoutIndex || (unlisted && !unpublished));
  const { mirrors, retry, unreachable } = options;
  const enough = () => nameWillDo() || noList !== undefined;
  const aim = `a release for "${request.text}"`;
  try {
    return await tryMirrors(run, { mirrors, retry, unreachable, aim, enough }, async (mirror) => {
      const releases = await readIndex(run, mirror, { request, checkLatest: options.checkLatest }).catch(
        (problem) => {
          withoutIndex ||= servesFilesOnly(mirror, problem);
          if (servesByNameOnly(mirror, request, problem)) noList = problem;
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
    if (noList === undefined || request.kind !== 'range' || options.checksum !== '' || isUnlisted(problem))
      throw problem;
    return (await import('./known-at-proxies.ts')).knownAtProxies(run, { request, reason: noList }, options);
  }
}

/** A file store may refuse to list its files (S3 answers 403), or list them in a format of its own. */
function servesFilesOnly(mirror: Mirror, problem: unknown): boolean {
  return mirror.kind === 'base' && isRefusal(problem);
}

/** A proxy may refuse its list, or have none, and still serve a zip that is asked for by its name. */
function servesByNameOnly(mirror: Mirror, request: VersionRequest, problem: unknown): problem is Problem {
  if (mirror.kind !== 'module-proxy' || request.kind !== 'range') return false;
  if (!hasRefused(problem) || problem.status === 401) return false;
  // A GOPROXY that names no proxy has neither.
  return problem.code !== 'MIRROR_STATUS' || problem.status !== undefined;
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
  const proof = await proofFor(archive.filename, { archive, official: mirror.kind === 'official' }, options);
  const name = mirrorName(mirror);
  const asked = request.kind === 'exact' && satisfies(request, release.version);
  const why = asked
    ? `it is the requested version, in the index of ${name}`
    : `it is the newest matching version in the index of ${name}`;
  return {
    ...wantedOf(run, { release: release.release, filename: archive.filename, version: release.version }),
    proof,
    why,
    time: release.time,
    listed: releases.filter(({ stable }) => stable).map(({ version }) => version),
  };
}
