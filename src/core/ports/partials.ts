/** The bytes of an archive so far. */
export interface PartialFile {
  readonly path: string;
  /** Bytes. */
  readonly length: number;
  /**
   * Keeps the bytes, which nobody may change from then on, and writes them in large pieces. Gives something to wait for
   * where too many have gathered; throws what an earlier write failed with.
   */
  append(bytes: Uint8Array): Promise<void> | undefined;
  flush(): Promise<void>;
  read(): AsyncIterable<Uint8Array>;
  clear(): Promise<void>;
  /** What was not flushed is lost. */
  close(): Promise<void>;
}

/** Fails like `Files`. */
export interface Partials {
  /** In a folder that exists. */
  open(path: string): Promise<PartialFile>;
  copy(from: string, to: string): Promise<void>;
}
