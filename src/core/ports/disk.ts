/** Looks closer at the disk than installs have to. Fails like `Files`. */
export interface Disk {
  /** What is at the path itself; `undefined` where nothing is. */
  look(path: string): Promise<PathFacts | undefined>;
  /** Makes a folder there and removes it again, which leaves nothing; throws where this user cannot. */
  tryToWrite(folder: string): Promise<void>;
}

export interface PathFacts {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Tells it from anything that takes its place later. */
  readonly identity: string;
  /** Bytes; of what a link leads to. */
  readonly size: number;
  /** Milliseconds since the epoch; of what a link leads to. */
  readonly modified: number;
  /** May anybody run it? Always so on Windows. */
  readonly executable: boolean;
  /** Permission bits, setuid and the like included; of what a link leads to. None on Windows. */
  readonly mode?: number;
  /** Where a link leads to. */
  readonly target: LinkTarget | undefined;
}

export interface LinkTarget {
  /** As the link has it. */
  readonly path: string;
  /** `undefined` where nothing is, or links lead in circles. */
  readonly kind: 'file' | 'folder' | 'other' | undefined;
  readonly otherDrive: boolean;
}

/** Room on a disk. */
export interface Room {
  /** Bytes that may still be written. */
  readonly free: number;
  /** Which disk it is. */
  readonly device: number;
}
