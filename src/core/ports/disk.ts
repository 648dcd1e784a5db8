/** File-system facts that only `doctor` needs. Fails like `Files`. */
export interface Disk {
  /** What is at the path, links not followed; `undefined` if nothing is. */
  look(path: string): Promise<PathFacts | undefined>;
  /** Does there what an install does, and removes it again. Throws if this user or the file system cannot. */
  tryToWrite(folder: string): Promise<void>;
  /** What the file system of a folder can do, tried out there. Throws if nothing can be made in it. */
  capabilities(folder: string): Promise<Capabilities>;
}

export interface Capabilities {
  /** A rename replaces a file in one step. */
  readonly atomicRename: boolean;
  readonly hardLinks: boolean;
  readonly symbolicLinks: boolean;
  readonly ignoresCase: boolean;
  /** False if it is mounted with noexec; `undefined` if it could not be tried. */
  readonly runsPrograms: boolean | undefined;
  /** Of more than 260 characters. */
  readonly longPaths: boolean;
}

export interface PathFacts {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Distinguishes it from anything that replaces it later. */
  readonly identity: string;
  /** Bytes; of a link's target, if it is a link. */
  readonly size: number;
  /** Milliseconds since the epoch; of a link's target, if it is a link. */
  readonly modified: number;
  /** Whether anyone may execute it. Always true on Windows. */
  readonly executable: boolean;
  /** Permission bits, setuid and the like included; of what a link leads to. None on Windows. */
  readonly mode?: number;
  /** Where a link leads to. */
  readonly target: LinkTarget | undefined;
}

export interface LinkTarget {
  /** As written in the link. */
  readonly path: string;
  /** `undefined` if the target does not exist, or links form a loop. */
  readonly kind: 'file' | 'folder' | 'other' | undefined;
  readonly otherDrive: boolean;
}

/** What is free on a disk. */
export interface Room {
  /** Bytes that this user can still write. */
  readonly free: number;
  /** Files and folders that can still be made; `undefined` if the file system sets no limit. */
  readonly inodes: number | undefined;
  /** Identifies the disk. */
  readonly device: number;
}
