/**
 * `taken`: something is at the new name. `gone`: nothing is at the old one. `unable`: the file system cannot do it, as
 * with a folder from a lower layer of a container's image.
 */
export type RenameOutcome = 'renamed' | 'taken' | 'gone' | 'unable';

/** Moves whole folders. Fails like `Files`. */
export interface TreeMoves {
  /** Renames a folder, or says what is in the way of that. An empty folder is not in the way everywhere. */
  tryRename(from: string, to: string): Promise<RenameOutcome>;
  /** Copies a folder and all that is in it; links stay links. Nothing may be there yet. */
  copyTree(from: string, to: string): Promise<void>;
}
