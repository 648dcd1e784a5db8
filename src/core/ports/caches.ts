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
  /** Removes a folder, also if folders in it are read-only. */
  remove(folder: string): Promise<void>;
  /** The files that absolute patterns match: `*`, `**`, `?`, `{a,b}`. Sorted. */
  glob(patterns: readonly string[]): Promise<readonly string[]>;
  /** The paths of files of these names below a folder, without those below folders of the other names. */
  find(
    folder: string,
    wanted: { readonly names: ReadonlySet<string>; readonly skip: ReadonlySet<string> },
  ): Promise<readonly string[]>;
}

export interface CacheFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Modification time: milliseconds since the epoch. */
  readonly modified: number;
}
