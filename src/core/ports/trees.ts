import type { UnpackedFile } from './archives.ts';

/** Reads installed trees. */
export interface Trees {
  /** Every entry, with names as in an archive (`go/bin/go`). `sha256` is empty for anything that is not a file. */
  hashTree(root: string): Promise<readonly UnpackedFile[]>;
  /** Total length of its files in bytes. Links are not counted; 0 if the tree does not exist. */
  sizeOf(root: string): Promise<number>;
}
