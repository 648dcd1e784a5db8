/** A running SHA-256. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** 64 lower-case hex digits; ends it. */
  hex(): string;
}
