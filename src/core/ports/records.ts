/** The records of install transactions. Fails like `Files`. */
export interface Records {
  /** Creates a file and its folder atomically and synced. False if the file already exists. */
  create(path: string, text: string): Promise<boolean>;
  /** Updates the timestamp of a file every few seconds, until the returned function is called. */
  heartbeat(path: string): () => void;
  /** 64 hex digits. */
  sha256(text: string): string;
}
