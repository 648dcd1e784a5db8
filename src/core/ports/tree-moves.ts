/**
 * `taken`: the new path exists. `gone`: the old path does not exist. `unable`: the file system cannot rename it, as with
 * a folder from a lower layer of a container image.
 */
export type RenameOutcome = 'renamed' | 'taken' | 'gone' | 'unable';

/** Moves whole folders. Fails like `Files`. */
export interface TreeMoves {
  /** Renames a folder, or returns why that is not possible. Some systems replace an empty folder at the new path. */
  tryRename(from: string, to: string): Promise<RenameOutcome>;
  /**
   * Renames a folder. If the file system cannot, empties the folder where it is and removes it: `emptied`. On Linux,
   * where that is needed, a folder that another process puts there meanwhile is not touched.
   */
  takeAway(
    from: string,
    to: string,
    emptying: Emptying,
  ): Promise<Exclude<RenameOutcome, 'unable'> | 'emptied'>;
  /** Copies a folder with its contents; links stay links. The new path must not exist. */
  copyTree(from: string, to: string): Promise<void>;
}

export interface Emptying {
  /** Called before anything is removed. */
  readonly before: () => Promise<void>;
  /** The name in the folder that is removed last; `undefined` if it does not matter. */
  readonly last?: string;
}
