import { relative } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { archiveName } from '../../core/platform/platform.ts';
import { Problem } from '../../core/problem/problem.ts';
import { reaches, type TrustLevel } from '../../core/trust/trust.ts';
import type { LockedArchive } from '../../core/versions/locked-archive.ts';
import { type Lockfile, parseLockfile, platformOf, releaseOf } from '../../core/versions/lockfile.ts';
import { parseVersion, toRelease } from '../../core/versions/version.ts';
import { describeRequest, placeOf, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';

export interface LockText {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

export interface Wanted {
  readonly request: VersionRequest;
  readonly plan: Plan;
}

/**
 * The request as `setup-go.lock` answers it: exactly the release that is locked, with the bytes that are locked, at least
 * at the trust that it requires. The request as it is if the file lacks it.
 *
 * @throws LOCKFILE_INVALID; LOCKFILE_INCOMPLETE if `frozen` is set, or if a request has a release without any archive
 */
export function applyLock(run: Run, { request, plan }: Wanted, lock: LockText | undefined): Wanted {
  if (lock === undefined) {
    throw incomplete(request, `there is no setup-go.lock in ${run.versionFolders.join(', ')}`);
  }
  const path = relative(run.workspace, lock.path) || lock.path;
  const lockfile = parseLockfile(lock.text, { path });
  const requireTrust = strongerOf(plan.sources.requireTrust, lockfile.requireTrust);
  const bound = { ...plan, sources: { ...plan.sources, requireTrust } };
  const release = releaseFor(request, lockfile);
  const version = release === undefined ? undefined : parseVersion(release);
  if (release === undefined || version === undefined) {
    if (plan.policy.frozen) throw incomplete(request, `${path} has no line for it`);
    const message = `${path} has no line for ${describeRequest(request)}, so it is looked up; "setup-go-tarball lock" adds it`;
    run.emit({ kind: 'remark', level: 'notice', message });
    return { request, plan: bound };
  }
  const locked = archiveFor(run, release, { request, plan, lockfile, path });
  const { text, source } = request;
  return {
    request: { kind: 'exact', text, source, version },
    plan: {
      ...bound,
      version: { ...plan.version, checkLatest: false, patch: 'exact' },
      sources: { ...bound.sources, locked, checksum: checksumOf(run, plan, locked) },
    },
  };
}

/** An exact version needs no line of its own: it is its release. */
function releaseFor(request: VersionRequest, { requests, archives }: Lockfile): string | undefined {
  const named = requests.get(request.text);
  if (named !== undefined || request.kind !== 'exact' || request.orNewerPatch) return named;
  const release = toRelease(request.version);
  return archives.some(({ filename }) => releaseOf(filename) === release) ? release : undefined;
}

function archiveFor(
  run: Run,
  release: string,
  given: Wanted & { readonly lockfile: Lockfile; readonly path: string },
): LockedArchive | undefined {
  const { lockfile, path, request, plan } = given;
  const its = lockfile.archives.filter(({ filename }) => releaseOf(filename) === release);
  const name = archiveName(release, run.platform);
  const locked = its.find(({ filename }) => filename === name);
  if (locked !== undefined) return locked;
  const there = its.map(({ filename }) => platformOf(filename)).join(', ');
  // A release without any archive is one that a person or a bot has written there, and nobody has locked.
  if (there === '') throw incomplete(request, `${path} names ${release} for it, and has no archive of that`);
  const { os, arch } = run.platform;
  const why = `${path} has ${release} for ${there}, not for ${os}-${arch}`;
  if (plan.policy.frozen) throw incomplete(request, why);
  const message = `${why}, so its archive is not pinned; "setup-go-tarball lock --platform ${os}-${arch}" adds it`;
  run.emit({ kind: 'remark', level: 'notice', message });
  return undefined;
}

/** The input takes precedence over every other source of digests. */
function checksumOf(run: Run, { sources }: Plan, locked: LockedArchive | undefined): string {
  const { checksum } = sources;
  if (checksum === '' || locked === undefined || checksum === locked.sha256)
    return checksum || (locked?.sha256 ?? '');
  const message = `The input checksum is not the digest that setup-go.lock has for ${locked.filename}; the input decides`;
  run.emit({ kind: 'remark', level: 'warning', message });
  return checksum;
}

/** The stronger of two required levels. */
function strongerOf(one: TrustLevel | undefined, other: TrustLevel | undefined): TrustLevel | undefined {
  return one === undefined || (other !== undefined && reaches(other, one)) ? other : one;
}

function incomplete(request: VersionRequest, why: string): Problem {
  return new Problem('LOCKFILE_INCOMPLETE', `${describeRequest(request)} is not locked: ${why}`, {
    place: placeOf(request.source),
    hint: 'Run "setup-go-tarball lock" and commit setup-go.lock.',
  });
}
