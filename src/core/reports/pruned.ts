import type { Problem } from '../problem/problem.ts';
import type { InstalledTree } from '../tool-cache/installed-tree.ts';

/** What `prune` did, or would do with `--dry-run`. */
export interface Pruned {
  readonly dryRun: boolean;
  readonly removed: readonly RemovedTree[];
  /** Trees that match the rules but are kept, and why, as a clause. */
  readonly spared: readonly { readonly tree: InstalledTree; readonly why: string }[];
  /** Folders of names (`go1.22`) of which no version is left, and these names. */
  readonly names: readonly PrunedNames[];
  /** Trees that could not be removed, or not completely. */
  readonly failed: readonly { readonly tree: InstalledTree; readonly problem: Problem }[];
}

export interface RemovedTree {
  readonly tree: InstalledTree;
  /** Space freed, in bytes. */
  readonly bytes: number;
  /** If the root was only a link: its target, which is not removed. */
  readonly stays: string | undefined;
}

export interface PrunedNames {
  readonly folder: string;
  /** `go1.22.12`, `go1.22` */
  readonly names: readonly string[];
  /** Why it could not be removed. */
  readonly problem?: Problem;
}
