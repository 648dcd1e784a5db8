import type { Mirror } from '../../core/sources/mirrors.ts';
import type { Proof, Wanted } from '../../core/sources/wanted.ts';
import type { LockedArchive } from '../../core/versions/locked-archive.ts';
import type { ReleaseArchive } from '../../core/versions/release-index.ts';
import { type GoVersion, toGoVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import type { Retry } from '../sources/try-mirrors.ts';

export interface ResolveOptions {
  readonly mirrors: readonly Mirror[];
  readonly retry: Retry;
  readonly checkLatest: boolean;
  /** 64 hex digits that the user pinned, or empty. */
  readonly checksum: string;
  /** What `setup-go.lock` has for this platform. */
  readonly locked?: LockedArchive | undefined;
  /** See `TryMirrorsOptions`. */
  readonly unreachable: Set<Mirror>;
}

/** Which archive answers a request. */
export interface Resolution extends Wanted {
  /** A clause for people, such as `it is the newest matching version in the index of official`. */
  readonly why: string;
  /** The stable releases of the index that decided; empty if none did. */
  readonly listed: readonly GoVersion[];
  /** When the release was made, if that index says so: milliseconds since the epoch. */
  readonly time?: number | undefined;
}

/** The archive of a release for this platform, not yet identified by a digest. */
export function wantedOf(
  run: Run,
  given: { readonly release: string; readonly filename: string; readonly version: GoVersion | undefined },
): Omit<Resolution, 'proof' | 'why' | 'listed'> {
  const { release, filename, version } = given;
  const named = version ? toGoVersion(version) : release.replace(/^go/, '');
  return {
    release,
    version,
    archive: { filename, version: named, os: run.platform.os, arch: run.platform.arch },
    accepts: () => false,
  };
}

/** The digest of an archive before any byte arrives: from the user's pin or lockfile, the built-in table or the index, in this order. */
export async function proofFor(
  filename: string,
  listed: { readonly archive: ReleaseArchive; readonly official: boolean } | undefined,
  { checksum, locked }: Pick<ResolveOptions, 'checksum' | 'locked'>,
): Promise<Proof | undefined> {
  const { knownArchive } = await import('../../core/sources/known-digests.ts');
  const known = knownArchive(filename);
  const size =
    known?.size ?? (known && known.sha256 !== listed?.archive.sha256 ? undefined : listed?.archive.size);
  if (checksum !== '') {
    const official = known?.sha256 === checksum;
    const its = locked?.filename === filename && locked.sha256 === checksum ? locked : undefined;
    return {
      sha256: checksum,
      size: its?.size ?? (official ? size : undefined),
      h1: its?.h1,
      trust: 'pin',
      official,
      ...(!its && { published: known?.sha256 }),
    };
  }
  if (known) return { sha256: known.sha256, size, trust: 'known', official: true };
  const sha256 = listed?.archive.sha256;
  if (sha256 === undefined) return undefined;
  return { sha256, size, trust: 'index', official: listed?.official === true };
}
