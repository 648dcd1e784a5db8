import type { PartialFile } from '../../core/ports/ports.ts';
import { Problem, type ProblemCode } from '../../core/problem/problem.ts';
import type { ArchiveName } from '../../core/sources/mirrors.ts';
import type { Manifest } from '../../core/tool-cache/manifest.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import type { GoVersion } from '../../core/versions/version.ts';
import type { Expected } from '../download/download.ts';

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
  readonly checkpoint: Checkpoint;
  /** Downloads, verifies and unpacks into the empty folder of the intake. */
  fill(intake: Intake): Promise<Supplied>;
}

/** What is to be had, and what its bytes will be known by. */
export interface Checkpoint {
  /** File name of the archive, or of the module's zip. */
  readonly archive: string;
  /** 64 hex digits: SHA-256 of the archive, or the module's `h1:` hash. */
  readonly digest: string;
}

/** Where one attempt puts what it gets, and what it tells of it. */
export interface Intake {
  /** An empty folder. */
  readonly staging: string;
  /** `undefined` where nothing is to be kept for a later run. */
  readonly deposit: Deposit | undefined;
  /** May the mirror be asked for a part of a file? One that has answered with another part may not. */
  readonly ranges: boolean;
  /** So many bytes of the file are there by now, and the last of them came over the network. */
  reached(bytes: number): void;
  /** The bytes are from more than one answer, so it may be that they do not belong together. */
  mixed(): void;
  /** The archive and its tree take at least so many bytes of disk, with those that are there already. */
  needs(bytes: number): void;
  /**
   * Waits until the mirror may be asked for the rest again, so that what is unpacked need not be given up; false where
   * another mirror comes first, or enough was waited for.
   */
  waitOut(failure: unknown): Promise<boolean>;
}

/** The bytes that are there already, and that are kept for whoever goes on. */
export interface Deposit {
  readonly partial: PartialFile;
  /** What they are known by at this address; empty where they are not from there. */
  etagAt(url: string): string;
  /** Before the first byte is added. */
  receiving(url: string, etag: string): Promise<void>;
  /** They are not what they should be: they are thrown away. */
  wrongBytes(): Promise<void>;
}

export interface Supplied {
  /** The tool it may be kept as, by what is proved now. */
  readonly tool: string;
  readonly archive: string;
  readonly sha256: string;
  readonly size: number;
  /** Of all files that were written. */
  readonly treeSize: number;
  readonly trust: TrustLevel;
  readonly h1: string | undefined;
  /** By path below GOROOT, where the files were hashed. */
  readonly manifest: Manifest | undefined;
  readonly lacks: readonly string[];
}

/** Folders of a release that slim trees and the toolchain module do not have. */
export const slimLacks: readonly string[] = ['api', 'doc', 'misc', 'test'];

/** What says that bytes are not what they should be, rather than that they could not be had. */
const wrongBytes: ReadonlySet<ProblemCode> = new Set([
  'ARCHIVE_NOT_ONE',
  'ARCHIVE_REFUSED',
  'DIGEST_MISMATCH',
  'SIZE_MISMATCH',
  'SUMDB_MISMATCH',
  'TREE_INVALID',
]);

export function isWrongBytes(error: unknown): error is Problem {
  return error instanceof Problem && wrongBytes.has(error.code);
}

/** For a tree that is only looked at: nothing of it is kept. */
export function throwawayIntake(staging: string): Intake {
  const nobodyAsks = () => undefined;
  return {
    staging,
    deposit: undefined,
    ranges: true,
    reached: nobodyAsks,
    mixed: nobodyAsks,
    needs: nobodyAsks,
    waitOut: async () => false,
  };
}
