import type { UnpackedFile } from './archives.ts';

/** Reads installed trees. */
export interface Trees {
  /** Every file, with names as an archive has them (`go/bin/go`); `sha256` is empty for what is no file. */
  hashTree(root: string): Promise<readonly UnpackedFile[]>;
  /** The lengths of all its files together; links in it count nothing, and where no tree is the sum is 0. */
  sizeOf(root: string): Promise<number>;
}
