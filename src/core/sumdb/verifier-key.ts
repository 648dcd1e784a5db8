import { Problem } from '../problem/problem.ts';
import { concatBytes, decodeBase64, encodeText } from './bytes.ts';
import type { Crypto } from './ports.ts';

/** A public key for the signatures of notes, and the name used in them. */
export interface VerifierKey {
  readonly name: string;
  /** 8 lower-case hex digits: the start of sha256(name, newline, algorithm, key). */
  readonly id: string;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
}

const ed25519 = 1;

/**
 * Parses `<name>+<key hash>+<base64 of algorithm and key>`.
 *
 * @see https://pkg.go.dev/golang.org/x/mod/sumdb/note#NewVerifier
 * @throws INPUT_INVALID
 */
export function parseVerifierKey(text: string, crypto: Crypto): VerifierKey {
  const [name = '', id = '', ...rest] = text.split('+');
  const encoded = decodeBase64(rest.join('+'));
  if (!isKeyName(name) || !/^[0-9a-f]{8}$/i.test(id) || encoded === undefined || encoded.length === 0) {
    throw invalid(text, 'it is not of the form <name>+<8 hex digits>+<base64>');
  }
  if (keyId(name, encoded, crypto) !== id.toLowerCase()) {
    throw invalid(text, 'its hash does not match its name and key, so a part of it is wrong');
  }
  if (encoded[0] !== ed25519 || encoded.length !== 33) throw invalid(text, 'it is not an Ed25519 key');
  return { name, id: id.toLowerCase(), publicKey: encoded.slice(1) };
}

/** Not empty, and without white space and plus signs, because notes and keys are split there. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\p{White_Space}+]/u.test(name);
}

/** The id of an encoded key: its algorithm's byte and its bytes. */
export function keyId(name: string, encoded: Uint8Array, crypto: Pick<Crypto, 'sha256'>): string {
  return hex(crypto.sha256(concatBytes(encodeText(`${name}\n`), encoded)).subarray(0, 4));
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function invalid(text: string, reason: string): Problem {
  return new Problem(
    'INPUT_INVALID',
    `${JSON.stringify(text)} is not a key of a checksum database: ${reason}`,
    {
      hint: 'Use a known name such as sum.golang.org, or the key that the operator of the database publishes.',
    },
  );
}
