/** File-system failures come out as `PERMISSION_DENIED`, `DISK_FULL` or `FILES_FAILED`, naming the path. */
export interface Files {
  /** The text of a file, `undefined` where there is none. */
  readText(path: string): Promise<string | undefined>;
  /** The text of a file in whatever encoding, one character for each byte; `undefined` where there is none. */
  readBytes(path: string): Promise<string | undefined>;
  /** The bytes of a file. */
  readStream(path: string): AsyncIterable<Uint8Array>;
  /** What lies in a folder, unsorted; empty where there is none. */
  list(path: string): Promise<readonly string[]>;
  /** What is at the path, links followed. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
  /** When what is at the path was last changed, links followed: milliseconds since the epoch. */
  modifiedAt(path: string): Promise<number | undefined>;
  /** Says of a file that it was last changed then, in milliseconds since the epoch. There has to be one. */
  touch(path: string, time: number): Promise<void>;
  /** Creates a folder, of that mode where one is given, and its parents; one that exists is fine. */
  makeFolder(path: string, mode?: number): Promise<void>;
  /** Creates a new, empty folder whose name begins with `prefix`. */
  makeTemporaryFolder(prefix: string): Promise<string>;
  /** Writes a file whole: other name, sync, rename. It has the mode that is given, within the umask. */
  writeText(path: string, text: string, mode?: number): Promise<void>;
  /**
   * Replaces what a file of the user's holds, whole, with a text of one character for each byte: through links, which
   * stay, and with mode and owner kept. Creates it, with its folder, where there is none. A file that its mode calls
   * read-only is `PERMISSION_DENIED`, for root too.
   */
  rewrite(path: string, bytes: string): Promise<void>;
  /** Saves bytes as they come. */
  writeStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, link or tree; none is fine. */
  remove(path: string): Promise<void>;
  /** Makes the renames in a folder last through a power cut, where the system can. */
  syncFolder(path: string): Promise<void>;
  /** Removes a folder if it is empty; anything else, or none, is left as it is. */
  removeIfEmpty(path: string): Promise<void>;
  /** Links a folder (on Windows a junction) or a file. */
  link(target: string, path: string, kind: 'folder' | 'file'): Promise<void>;
  /** May this user write to the folder, or make it if there is none? */
  canWrite(path: string): Promise<boolean>;
  /** What a link leads to, as it is written in it; `undefined` for what is no link. */
  linkTarget(path: string): Promise<string | undefined>;
  /** Size and time of what is at the path, links followed. */
  facts(path: string): Promise<FileFacts | undefined>;
  /** The path with every link resolved. */
  realPath(path: string): Promise<string | undefined>;
}

export interface FileFacts {
  /** By the clock of whoever has the disk. */
  readonly modified: number;
  /** Bytes. */
  readonly size: number;
}
