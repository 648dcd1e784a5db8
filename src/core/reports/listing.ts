import type { InstalledTree } from '../tool-cache/installed-tree.ts';

/** The Go versions that are installed. */
export interface Listing {
  readonly toolCache: string;
  /** As it was given; empty if it was not. */
  readonly installDir: string;
  /** The tree at `install-dir` first, if there is one. */
  readonly trees: readonly SizedTree[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A tree and its size: the lengths of its files together, `undefined` if they cannot be read. */
export interface SizedTree {
  readonly tree: InstalledTree;
  readonly size: number | undefined;
}
