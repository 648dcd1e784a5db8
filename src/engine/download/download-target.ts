import type { PartialFile } from '../../core/ports/partials.ts';

/** Where one attempt puts what it gets, and what it tells of it. */
export interface DownloadTarget {
  /** An empty folder. */
  readonly staging: string;
  /** `undefined` where nothing is to be kept for a later run. */
  readonly resumable: ResumableDownload | undefined;
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
export interface ResumableDownload {
  readonly partial: PartialFile;
  /** What they are known by at this address; empty where they are not from there. */
  etagAt(url: string): string;
  /** Before the first byte is added. */
  receiving(url: string, etag: string): Promise<void>;
  /** They are not what they should be: they are thrown away. */
  wrongBytes(): Promise<void>;
}

/** For a tree that is only looked at: nothing of it is kept. */
export function throwawayTarget(staging: string): DownloadTarget {
  const nobodyAsks = () => undefined;
  return {
    staging,
    resumable: undefined,
    ranges: true,
    reached: nobodyAsks,
    mixed: nobodyAsks,
    needs: nobodyAsks,
    waitOut: async () => false,
  };
}
