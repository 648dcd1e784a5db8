import type { UnpackedFile } from './archives.ts';

/** Reads installed trees, and gives them their modes. */
export interface Trees {
  /** Every entry, with names as in an archive (`go/bin/go`). `sha256` is empty for anything that is not a file. */
  hashTree(root: string): Promise<readonly UnpackedFile[]>;
  /** Total length of its files in bytes. Links are not counted; 0 if the tree does not exist. */
  sizeOf(root: string): Promise<number>;
  /** All files and folders, and the tree itself; nothing on Windows, which has no modes. Links have none that count. */
  modesOf(root: string): Promise<readonly TreeMode[]>;
  /**
   * Gives these their modes. Leaves alone what is a link by now, or belongs to another user than the tree. Paths below
   * the root, whose own is `''`.
   */
  setModes(root: string, modes: readonly Pick<TreeMode, 'path' | 'mode'>[]): Promise<void>;
}

export interface TreeMode {
  /** Below the root, with `/`; the root itself is `''`. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Permission bits, setuid and the like included. */
  readonly mode: number;
}
