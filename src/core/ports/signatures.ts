import type { Digest } from './digest.ts';

/** Detached OpenPGP signatures. */
export interface Signatures {
  /**
   * Checks who has signed these bytes. They are read only if the signature is by one of the keys and could count, and if
   * `digest` lacks the digest that it is over.
   *
   * @param given `keys`: armored public keys; `signature`: the packets of a detached signature; `digest`: of all of the
   * bytes; `now`: milliseconds since the epoch
   */
  check(given: {
    readonly keys: string;
    readonly signature: Uint8Array;
    readonly bytes: AsyncIterable<Uint8Array>;
    readonly digest?: Digest | undefined;
    readonly now: number;
  }): Promise<SignatureFinding>;
  /** The keys in an armored text, or why it cannot be read, as a clause. */
  readKeys(armored: string): Promise<readonly KeyFacts[] | { readonly unreadable: string }>;
}

/** Fingerprints are hex digits in upper case. */
export type SignatureFinding =
  /** `key`: the primary key; `by`: that key or its subkey, which has made the signature; `made`: its own word. */
  | { readonly kind: 'good'; readonly key: string; readonly by: string; readonly made: number }
  /** It is no signature. `why` is a clause. */
  | { readonly kind: 'unreadable'; readonly why: string }
  /** It does not count, whatever it is over. `why` is a clause. */
  | { readonly kind: 'untrusted'; readonly why: string }
  /** It is by that key, and over other bytes than these. */
  | { readonly kind: 'mismatch'; readonly by: string }
  /** The keys cannot be read. */
  | { readonly kind: 'no-key'; readonly why: string };

export interface KeyFacts {
  readonly fingerprint: string;
  readonly subkeys: readonly SubkeyFacts[];
}

/** Milliseconds since the epoch. */
export interface SubkeyFacts {
  readonly fingerprint: string;
  readonly created: number;
  /** `undefined` for never. */
  readonly expires: number | undefined;
}
