/** The records of install transactions. Fails like `Files`. */
export interface Records {
  /** Creates a file whole and synced, its folder too; false if it exists. */
  create(path: string, text: string): Promise<boolean>;
  /** Changes the time of a file every few seconds, until the function that it gives is called. */
  heartbeat(path: string): () => void;
  /** 64 hex digits. */
  sha256(text: string): string;
}
