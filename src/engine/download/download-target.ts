import type { PartialFile } from '../../core/ports/partials.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';

/** Where one attempt stores what it downloads, and what it reports meanwhile. */
export interface DownloadTarget {
  /** An empty folder. */
  readonly staging: string;
  /** `undefined` if nothing is to be kept for a later run. */
  readonly resumable: ResumableDownload | undefined;
  /**
   * Called with the archive on the disk, when its tree is unpacked and proved. It is kept until then if this is given.
   *
   * @throws whatever refuses it
   */
  readonly inspect?: ((archive: InspectedArchive) => Promise<void>) | undefined;
  /** May the mirror be asked for part of a file? False once it has answered with a wrong part. */
  readonly ranges: boolean;
  /** Called after each chunk from the network: so many bytes of the file are downloaded now. */
  reached(bytes: number): void;
  /** Called if the bytes come from more than one answer, so that they may not belong together. */
  mixed(): void;
  /** The archive and its tree need at least so many bytes of disk, including those that are downloaded already. */
  needs(bytes: number): void;
  /**
   * Waits until the mirror may be asked for the rest, so that the unpacked files are not lost. False if another mirror
   * comes first, or if the retries are used up.
   */
  waitOut(failure: unknown): Promise<boolean>;
}

export interface InspectedArchive {
  /** Absolute. */
  readonly file: string;
  readonly archive: string;
  readonly sha256: string;
  readonly size: number;
  readonly trust: TrustLevel;
  readonly h1: string | undefined;
}

/** The bytes that are downloaded already, kept for the next attempt. */
export interface ResumableDownload {
  readonly partial: PartialFile;
  /** The ETag of the bytes at this address; empty if they come from another one. */
  etagAt(url: string): string;
  /** Called before the first byte is added. */
  receiving(url: string, etag: string): Promise<void>;
  /** Discards the bytes, because they are wrong. */
  wrongBytes(): Promise<void>;
}

/** For a tree that is only read: keeps nothing. */
export function throwawayTarget(staging: string): DownloadTarget {
  const ignore = () => undefined;
  return {
    staging,
    resumable: undefined,
    ranges: true,
    reached: ignore,
    mixed: ignore,
    needs: ignore,
    waitOut: async () => false,
  };
}
