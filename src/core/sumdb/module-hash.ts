import { Problem } from '../problem/problem.ts';
import { encodeBase64, encodeText } from './bytes.ts';
import type { Hasher } from './merkle.ts';
import { hex } from './verifier-key.ts';

/** A file of a module, named as in the module's zip: `path@version/file`. */
export interface HashedFile {
  readonly name: string;
  /** Of its content: 64 hex digits or 32 bytes. */
  readonly sha256: string | Uint8Array;
}

/**
 * The hash of a module in go.sum and in the checksum database: over a line of digest and name for each file, in the
 * order of the names' bytes.
 *
 * @see https://pkg.go.dev/golang.org/x/mod/sumdb/dirhash#Hash1
 * @throws ARCHIVE_REFUSED for a name with a newline, which could pass for two files, and for one that comes twice
 */
export function hash1(files: Iterable<HashedFile>, { sha256 }: Hasher): string {
  const sorted = Array.from(files, ({ name, sha256 }) => ({
    name,
    digest: typeof sha256 === 'string' ? sha256 : hex(sha256),
  }));
  sorted.sort((left, right) => compareBytes(left.name, right.name));
  const lines = sorted.map(({ name, digest }, index) => {
    if (name.includes('\n')) throw refused(name, 'its name has a newline');
    if (name === sorted[index - 1]?.name) throw refused(name, 'it is there twice');
    return `${digest.toLowerCase()}  ${name}\n`;
  });
  return `h1:${encodeBase64(sha256(encodeText(lines.join(''))))}`;
}

/** In the order of their UTF-8, in which code points, unlike JavaScript's code units, keep theirs. */
function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left.charCodeAt(index) !== right.charCodeAt(index)) {
      return rank(left.charCodeAt(index)) - rank(right.charCodeAt(index));
    }
  }
  return left.length - right.length;
}

/** Surrogates stand for code points above all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function refused(name: string, reason: string): Problem {
  return new Problem('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(name)}: ${reason}`);
}
