import type { TrustLevel } from '../trust/trust.ts';
import type { GoVersion } from '../versions/version.ts';
import type { ArchiveName } from './mirrors.ts';

/** The release to install. */
export interface Wanted {
  /** `go1.22.12`; for a mirror without an index also a partial version such as `go1.25`. */
  readonly release: string;
  readonly archive: ArchiveName;
  /** `undefined` if the mirror decides, as for a partial version without an index. */
  readonly version: GoVersion | undefined;
  /** Whether the tree's own version satisfies the request. Called if `version` is undefined. */
  readonly accepts: (version: GoVersion) => boolean;
  /** The expected digest, if known beforehand; if `undefined`, the mirror's `FILE.sha256` is used. */
  readonly proof: Proof | undefined;
}

export interface Proof {
  /** 64 hex digits. */
  readonly sha256: string;
  /** Bytes, if known. */
  readonly size: number | undefined;
  readonly trust: TrustLevel;
  /** Hash of the same tree as the module golang.org/toolchain, if the user pinned that too. */
  readonly h1?: string | undefined;
  /** Digest of the official archive, if the user pinned another. */
  readonly published?: string | undefined;
  /** Bytes with this digest are the official release, whichever mirror serves them. */
  readonly official: boolean;
}
