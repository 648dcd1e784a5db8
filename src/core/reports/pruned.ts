import type { Problem } from '../problem/problem.ts';
import type { InstalledTree } from '../tool-cache/installed-tree.ts';

/** What `prune` did, or would do. */
export interface Pruned {
  readonly dryRun: boolean;
  readonly removed: readonly RemovedTree[];
  /** What is left although the rules would take it, and why: a clause. */
  readonly spared: readonly { readonly tree: InstalledTree; readonly why: string }[];
  /** What could not be removed, or not wholly. */
  readonly failed: readonly { readonly tree: InstalledTree; readonly problem: Problem }[];
}

export interface RemovedTree {
  readonly tree: InstalledTree;
  /** Freed, in bytes. */
  readonly bytes: number;
  /** The tree that a root was only a link to, and that somebody else keeps. */
  readonly stays: string | undefined;
}
