/** What a client of a checksum database needs of the world. */

/** The two primitives of the database's design, synchronous. */
export interface Crypto {
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** Whether the 64 bytes are this 32-byte key's signature of the message; bytes of another length are not. */
  verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

/** Where the database is read: itself, or below a module proxy's `/sumdb/NAME`. */
export interface Remote {
  /**
   * The whole answer to a path such as `/lookup/…` or `/tile/…`; `undefined` where there is none (404 and 410). Throws
   * for everything else, with `SUMDB_UNREACHABLE` where there was no answer.
   */
  get(path: string): Promise<Uint8Array | undefined>;
}

/** The signed tree seen last, kept between runs: one for each database. */
export interface TreeStore {
  /** The kept note, `undefined` where none was kept yet. */
  read(): Promise<string | undefined>;
  /**
   * Compare and swap. `true` where `next` took the place of `old` and is what is kept; `false` where another process
   * was faster, before or after: read again. No note that was not read before is ever replaced.
   */
  replace(old: string | undefined, next: string): Promise<boolean>;
  /** Moves a kept note that cannot be read out of the way and returns where it lies now. */
  setAside(note: string): Promise<string>;
}
