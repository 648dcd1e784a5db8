import { Problem } from '../problem/problem.ts';
import { decodeBase64, encodeText } from './bytes.ts';
import type { Crypto } from './ports.ts';
import { hex, isKeyName, type VerifierKey } from './verifier-key.ts';

/** One signature of a note. */
export interface Signature {
  readonly name: string;
  /** The same as `VerifierKey.id`. */
  readonly id: string;
  /** The signature without the key's id. */
  readonly bytes: Uint8Array;
}

export interface Note {
  /** The signed text, ending in a newline. */
  readonly text: string;
  /** Signatures by known keys, at least one; all of them are valid. */
  readonly verified: readonly Signature[];
  /** Signatures by unknown keys. */
  readonly unverified: readonly Signature[];
}

const maximumLength = 1_000_000;
const maximumSignatures = 100;

/**
 * Opens a signed note: a text, an empty line, then lines of `— <name> <base64 of key id and signature>`.
 *
 * If a signature of a known key is invalid, the note is refused, even if others are valid.
 *
 * @see https://pkg.go.dev/golang.org/x/mod/sumdb/note
 * @throws SUMDB_INVALID for a malformed note, and for one that no known key has signed
 */
export function openNote(message: string, known: readonly VerifierKey[], crypto: Crypto): Note {
  const { text, signatures } = splitNote(message);
  const verified = new Map<string, Signature>();
  const unverified = new Map<string, Signature>();
  const signed = encodeText(text);
  for (const signature of signatures) {
    const owner = `${signature.name}+${signature.id}`;
    const key = findKey(signature, known);
    if (key === undefined) {
      unverified.set(`${owner} ${hex(signature.bytes)}`, signature);
    } else if (!verified.has(owner)) {
      if (!crypto.verifyEd25519(key.publicKey, signed, signature.bytes)) {
        throw invalid(`its signature by ${owner} is invalid`);
      }
      verified.set(owner, signature);
    }
  }
  if (verified.size === 0) throw invalid(unsigned(known, [...unverified.values()]));
  return { text, verified: [...verified.values()], unverified: [...unverified.values()] };
}

function splitNote(message: string): { text: string; signatures: readonly Signature[] } {
  if (message.length > maximumLength) throw invalid(`it is longer than ${maximumLength} characters`);
  if (!isPlainText(message)) throw invalid('it has control characters or is not UTF-8');
  const end = message.lastIndexOf('\n\n');
  if (end < 0) throw invalid('it has no empty line before its signatures');
  const block = message.slice(end + 2);
  if (!block.endsWith('\n')) throw invalid('it does not end in a signature and a newline');
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > maximumSignatures) throw invalid(`it has more than ${maximumSignatures} signatures`);
  return { text: message.slice(0, end + 1), signatures: lines.map(parseSignature) };
}

/** Whether it is valid Unicode without control characters (those below a space) other than newlines. */
export function isPlainText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}

function parseSignature(line: string): Signature {
  const [dash, name = '', encoded = '', ...rest] = line.split(' ');
  const bytes = decodeBase64(encoded);
  if (dash !== '—' || !isKeyName(name) || bytes === undefined || bytes.length < 5 || rest.length > 0) {
    throw invalid(`${JSON.stringify(line)} is not a signature`);
  }
  return { name, id: hex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) };
}

function findKey(signature: Signature, known: readonly VerifierKey[]): VerifierKey | undefined {
  const keys = known.filter(({ name, id }) => name === signature.name && id === signature.id);
  if (keys.length > 1) throw invalid(`two known keys have the name and id ${signature.name}+${signature.id}`);
  return keys[0];
}

function unsigned(known: readonly VerifierKey[], unverified: readonly Signature[]): string {
  const owners = (keys: readonly { name: string; id: string }[]) =>
    keys.map(({ name, id }) => `${name}+${id}`).join(', ') || 'no key';
  return `it is signed by ${owners(unverified)}, not by ${owners(known)}`;
}

function invalid(reason: string): Problem {
  return new Problem('SUMDB_INVALID', `The signed note is refused: ${reason}`, {
    hint: 'The answer was damaged or forged in transit, or GOSUMDB names a key that is not the one of this database.',
  });
}
