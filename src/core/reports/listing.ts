import type { InstalledTree } from '../tool-cache/installed-tree.ts';

/** The installed Go versions: the result of `list`. */
export interface Listing {
  readonly toolCache: string;
  /** As it was given; empty if not given. */
  readonly installDir: string;
  /** The tree at `install-dir` first, if there is one. */
  readonly trees: readonly SizedTree[];
  /** The first go on PATH; `undefined` if there is none. */
  readonly goOnPath: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A tree and the total length of its files in bytes; `undefined` if it cannot be read. */
export interface SizedTree {
  readonly tree: InstalledTree;
  readonly size: number | undefined;
  /** Other actions find it in the tool cache. */
  readonly foundByActions: boolean;
}
