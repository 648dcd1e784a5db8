import type { TrustLevel } from '../trust/trust.ts';
import type { GoVersion } from '../versions/version.ts';
import type { ArchiveName } from './mirrors.ts';

/** One release to install. */
export interface Wanted {
  /** `go1.22.12`, or what a mirror without an index is asked for: `go1.25`. */
  readonly release: string;
  readonly archive: ArchiveName;
  /** `undefined` if the mirror decides, as for a partial version that it has no index for. */
  readonly version: GoVersion | undefined;
  /** May the tree's own version answer the request? Asked if `version` is undefined. */
  readonly accepts: (version: GoVersion) => boolean;
  /** What is known of the archive's bytes beforehand; `undefined` asks the mirror for `FILE.sha256`. */
  readonly proof: Proof | undefined;
}

export interface Proof {
  /** 64 hex digits. */
  readonly sha256: string;
  /** Bytes, if known. */
  readonly size: number | undefined;
  readonly trust: TrustLevel;
  /** Of the official archive, if the user pinned another digest. */
  readonly published?: string | undefined;
  /** These are the bytes of the official release, whoever serves them. */
  readonly official: boolean;
}
