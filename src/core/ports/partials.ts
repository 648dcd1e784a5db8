/** The bytes of an archive so far. */
export interface PartialFile {
  readonly path: string;
  /** Bytes. */
  readonly length: number;
  /**
   * Buffers the bytes and writes them in large pieces; the caller must not change them afterwards. Returns a promise to
   * wait for if the buffer is full. Throws the error of an earlier write.
   */
  append(bytes: Uint8Array): Promise<void> | undefined;
  flush(): Promise<void>;
  read(): AsyncIterable<Uint8Array>;
  clear(): Promise<void>;
  /** Closes the file. Bytes that were not flushed are lost. */
  close(): Promise<void>;
}

/** Fails like `Files`. */
export interface Partials {
  /** Opens or creates the file. Its folder must exist. */
  open(path: string): Promise<PartialFile>;
  copy(from: string, to: string): Promise<void>;
}
