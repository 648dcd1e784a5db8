/** The ports of a client of a checksum database. */

/** The two cryptographic primitives that the database uses; synchronous. */
export interface Crypto {
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** Whether `signature` (64 bytes) is a signature of the message by this key (32 bytes); false for other lengths. */
  verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

/** Reads the database, directly or through a module proxy's `/sumdb/NAME`. */
export interface Remote {
  /**
   * The whole answer to a path such as `/lookup/…` or `/tile/…`; `undefined` if there is none (404 and 410). Throws for
   * any other failure, `SUMDB_UNREACHABLE` if there was no answer.
   */
  get(path: string): Promise<Uint8Array | undefined>;
}

/** Stores the latest signed tree of one database between runs. */
export interface TreeStore {
  /** The stored note; `undefined` if there is none yet. */
  read(): Promise<string | undefined>;
  /**
   * Compare and swap. `true` if `next` replaced `old` and is now stored. `false` if another process changed the note
   * before or after that: read again. A note that was not read before is never replaced.
   */
  replace(old: string | undefined, next: string): Promise<boolean>;
  /** Renames a stored note that cannot be read, and returns its new path. */
  setAside(note: string): Promise<string>;
}
