/** A running SHA-256, and SHA-512 if it was asked for. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** The SHA-256: 64 lower-case hex digits. */
  hex(): string;
  /** The digest of all bytes up to now with these after them; `undefined` if this one does not run. */
  with(algorithm: 'sha256' | 'sha512', more: Uint8Array): Uint8Array | undefined;
}
