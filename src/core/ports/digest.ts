/** A running SHA-256. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** The result: 64 lower-case hex digits. No `update` may follow. */
  hex(): string;
}
