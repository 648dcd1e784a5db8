/** Failures are thrown as `PERMISSION_DENIED`, `DISK_FULL` or `FILES_FAILED`, with the path in the message. */
export interface Files {
  /** The UTF-8 text of a file; `undefined` if it does not exist. */
  readText(path: string): Promise<string | undefined>;
  /** The bytes of a file as text, one character per byte; `undefined` if it does not exist. */
  readBytes(path: string): Promise<string | undefined>;
  /** The bytes of a file. */
  readStream(path: string): AsyncIterable<Uint8Array>;
  /** The names in a folder, unsorted; empty if it does not exist. */
  list(path: string): Promise<readonly string[]>;
  /** What is at the path, links followed. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
  /** When it was last modified, links followed: milliseconds since the epoch; `undefined` if it does not exist. */
  modifiedAt(path: string): Promise<number | undefined>;
  /** Sets the modification time of an existing file: milliseconds since the epoch. */
  touch(path: string, time: number): Promise<void>;
  /** Creates a folder, with this mode if one is given, and its parents, if they do not exist. */
  makeFolder(path: string, mode?: number): Promise<void>;
  /** Creates a new, empty folder whose path starts with `prefix`. */
  makeTemporaryFolder(prefix: string): Promise<string>;
  /** A folder whose path starts with `prefix` and that only this user can write to: the same one each time, if possible. */
  makeOwnFolder(prefix: string): Promise<string>;
  /** Writes a file atomically: temporary name, sync, rename; with this mode, within the umask. */
  writeText(path: string, text: string, mode?: number): Promise<void>;
  /**
   * Replaces the contents of a file of the user atomically, with a text of one character per byte. Follows links, and
   * keeps mode and owner. Creates the file and its folder if they do not exist. A file that is read-only by its mode is
   * `PERMISSION_DENIED`, for root too.
   */
  rewrite(path: string, bytes: string): Promise<void>;
  /** Writes bytes as they arrive. */
  writeStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, link or tree, if it exists. */
  remove(path: string): Promise<void>;
  /** Makes renames in a folder durable against a power failure, if the system supports it. */
  syncFolder(path: string): Promise<void>;
  /** Removes a folder if it exists and is empty. */
  removeIfEmpty(path: string): Promise<void>;
  /** Creates a link to a folder (a junction on Windows) or a file. */
  link(target: string, path: string, kind: 'folder' | 'file'): Promise<void>;
  /** Can this user write to the folder, or create it if it does not exist? */
  canWrite(path: string): Promise<boolean>;
  /** The target as written in a link; `undefined` if it is not a link. */
  linkTarget(path: string): Promise<string | undefined>;
  /** Size and modification time, links followed; `undefined` if it does not exist. */
  facts(path: string): Promise<FileFacts | undefined>;
  /** The path with every link resolved; `undefined` if it does not exist. */
  realPath(path: string): Promise<string | undefined>;
}

export interface FileFacts {
  /** Milliseconds since the epoch, by the clock of the machine that has the disk. */
  readonly modified: number;
  /** Bytes. */
  readonly size: number;
}
