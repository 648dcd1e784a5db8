/** The cache service of the host. Both fail with a Problem, which never has to fail a job. */
export interface CacheService {
  /**
   * Restores the archive of these folders under this key, or the newest whose key begins with one of the others, the first
   * of them that has one. Resolves to its key; `undefined` if there is none.
   */
  restore(
    folder: string,
    keys: { readonly primary: string; readonly restore: readonly string[] },
  ): Promise<string | undefined>;
  /** Saves the folder. False if the key is taken already, or the service refuses. */
  save(folder: string, key: string): Promise<boolean>;
}

/** Folders of many files, that a cache is made of. Fails like `Files`. */
export interface CacheFolders {
  /** Every file below a folder, by paths with forward slashes; empty if there is none. Links are left out. */
  files(folder: string): Promise<readonly CacheFile[]>;
  /** Moves what is in a folder to where it is missing in another, and removes the rest. Resolves to what was moved there. */
  moveInto(staging: string, folder: string): Promise<void>;
  /** Makes a folder with the same files below these paths, as hard links, or copies if there are none. Resolves to their bytes. */
  linkInto(staging: string, folder: string, paths: readonly string[]): Promise<number>;
  /** Sets the modification time of every file below a folder: milliseconds since the epoch. Resolves to their paths. */
  setTimes(folder: string, time: number): Promise<readonly string[]>;
  /**
   * Sets the modification times of what is below a folder: of links themselves, and of nothing that a link leads to.
   * Resolves to the number of those that do not exist there.
   */
  setTimesOf(folder: string, times: readonly TimeOf[]): Promise<number>;
  /** Removes a folder, also if folders in it are read-only. */
  remove(folder: string): Promise<void>;
  /** The files that absolute patterns match: `*`, `**`, `?`, `{a,b}`. Sorted. */
  glob(patterns: readonly string[]): Promise<readonly string[]>;
  /** The paths of files of these names below a folder, without those below folders of the other names or at `except`. */
  find(
    folder: string,
    wanted: {
      readonly names: ReadonlySet<string>;
      readonly skip: ReadonlySet<string>;
      readonly except: string;
    },
  ): Promise<readonly string[]>;
}

export interface TimeOf {
  /** With forward slashes. */
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Of a folder; otherwise of a file or link. */
  readonly isFolder: boolean;
}

/**
 * GOCACHE and GOMODCACHE in their places. Fails like `Files`. What is gone meanwhile is left out: the go command trims as
 * well.
 */
export interface GoCaches {
  /**
   * The entries of a build cache, each with the time at which Go has marked it as used. An executable that `go run` has
   * kept is a folder, and the mark is the folder's.
   */
  buildEntries(folder: string): Promise<readonly CacheFile[]>;
  /** The texts of small entries; empty for one that cannot be read. */
  texts(folder: string, paths: readonly string[]): Promise<readonly string[]>;
  /** Sets the modification times: milliseconds since the epoch. */
  markEntries(folder: string, paths: readonly string[], time: number): Promise<void>;
  removeEntries(folder: string, paths: readonly string[]): Promise<void>;
  /** Paths of what a module cache has of modules: not its locks, nor lists of versions. */
  moduleEntries(folder: string): Promise<readonly string[]>;
  /**
   * Removes entries of a module cache. A folder is moved to `staging` first, because the go command takes a folder that is
   * there for a whole module.
   */
  removeModules(folder: string, staging: string, paths: readonly string[]): Promise<void>;
  /**
   * Paths of files and folders that were modified since then, milliseconds since the epoch; without what is in unpacked
   * modules. `.` is the folder itself.
   */
  changedSince(folder: string, time: number): Promise<readonly string[]>;
  /** Bytes of all files at and below these paths. */
  sizeOf(folder: string, paths: readonly string[]): Promise<number>;
}

export interface CacheFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Modification time: milliseconds since the epoch. */
  readonly modified: number;
}
