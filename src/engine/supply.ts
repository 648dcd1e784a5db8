import type { Manifest } from '../core/manifest.ts';
import type { ArchiveName } from '../core/mirrors.ts';
import type { TrustLevel } from '../core/trust.ts';
import type { GoVersion } from '../core/version.ts';
import type { Expected } from './download.ts';

/** One release to install. */
export interface Wanted {
  /** `go1.22.12`, or what a mirror without an index is asked for: `go1.25`. */
  readonly release: string;
  readonly archive: ArchiveName;
  /** `undefined` where the mirror decides, as for a partial version that it has no index for. */
  readonly version: GoVersion | undefined;
  /** May the tree's own version answer the request? Asked where `version` is undefined. */
  readonly accepts: (version: GoVersion) => boolean;
  /** What is known of the archive's bytes beforehand; `undefined` asks the mirror for `FILE.sha256`. */
  readonly proof: Proof | undefined;
}

export interface Proof extends Expected {
  readonly trust: TrustLevel;
  /** These are the bytes of the official release, whoever serves them. */
  readonly official: boolean;
}

/** How one mirror gives the tree: what is known before the first byte, and what is known after the last. */
export interface Supply {
  /** The tool under whose folder it is staged. */
  readonly tool: string;
  /** Downloads, verifies and unpacks into an empty folder. */
  fill(staging: string): Promise<Supplied>;
}

export interface Supplied {
  /** The tool it may be kept as, by what is proved now. */
  readonly tool: string;
  readonly archive: string;
  readonly sha256: string;
  readonly size: number;
  readonly trust: TrustLevel;
  readonly h1: string | undefined;
  /** By path below GOROOT, where the files were hashed. */
  readonly manifest: Manifest | undefined;
  readonly lacks: readonly string[];
}

/** Folders of a release that slim trees and the toolchain module do not have. */
export const slimLacks: readonly string[] = ['api', 'doc', 'misc', 'test'];
