import { Problem } from '../problem/problem.ts';
import { decodeBase64 } from './bytes.ts';
import { type Hash, hashLength } from './merkle.ts';
import { openNote } from './note.ts';
import type { Crypto } from './ports.ts';
import type { VerifierKey } from './verifier-key.ts';

/** The log at one point in time: its number of records, and the root over them. */
export interface Tree {
  readonly size: number;
  readonly hash: Hash;
}

/** A tree and the signed note that states it. */
export interface SignedTree extends Tree {
  readonly note: string;
}

/** @throws SUMDB_INVALID */
export function openTree(note: string, key: VerifierKey, crypto: Crypto): SignedTree {
  return { ...parseTree(openNote(note, [key], crypto).text), note };
}

/**
 * Parses the text of a signed note: the line `go.sum database tree`, the size, and the root in base64. More lines are
 * allowed, for later versions of the format.
 *
 * @see https://pkg.go.dev/golang.org/x/mod/sumdb/tlog#ParseTree
 * @throws SUMDB_INVALID
 */
export function parseTree(text: string): Tree {
  const [title, size = '', encoded = '', ...rest] = text.split('\n');
  const hash = decodeBase64(encoded);
  if (title !== 'go.sum database tree' || rest.length === 0 || hash?.length !== hashLength)
    throw invalid(text);
  return { size: parseCount(size) ?? refuse(text), hash };
}

/** A number of records in canonical decimal form; `undefined` for anything else. */
export function parseCount(text: string): number | undefined {
  const count = Number(text);
  return /^(0|[1-9][0-9]{0,15})$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}

function refuse(text: string): never {
  throw invalid(text);
}

function invalid(text: string): Problem {
  return new Problem(
    'SUMDB_INVALID',
    `${JSON.stringify(text.slice(0, 200))} does not describe a tree of a checksum database`,
    {
      hint: 'The key in GOSUMDB has signed a note of another kind. Check that it belongs to a checksum database.',
    },
  );
}
