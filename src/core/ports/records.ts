/** The records of install transactions. Fails like `Files`. */
export interface Records {
  /**
   * Creates a file and its folder atomically and synced. False if the file already exists. On a file system without hard
   * links a reader may find it empty before it finds the text.
   */
  create(path: string, text: string): Promise<boolean>;
  /** Ensures that the text never comes to a file that was found empty, if it has not come before. */
  abandon(path: string): Promise<void>;
  /** Updates the timestamp of a file every few seconds, until the returned function is called. */
  heartbeat(path: string): () => void;
  /** 64 hex digits. */
  sha256(text: string): string;
}
