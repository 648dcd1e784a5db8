import type { UnpackedFile } from './archives.ts';

/** Reads installed trees, and gives them their modes. */
export interface Trees {
  /** Every file, with names as an archive has them (`go/bin/go`); `sha256` is empty for what is no file. */
  hashTree(root: string): Promise<readonly UnpackedFile[]>;
  /** The lengths of all its files together; links in it count nothing, and where no tree is the sum is 0. */
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
