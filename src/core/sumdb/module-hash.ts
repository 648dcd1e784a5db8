import { Problem } from '../problem/problem.ts';
import { encodeBase64, encodeText } from './bytes.ts';
import type { Hasher } from './merkle.ts';
import { hex } from './verifier-key.ts';

/** A file of a module, named as in the module's zip: `path@version/file`. */
export interface HashedFile {
  readonly name: string;
  /** SHA-256 of its content: 64 hex digits or 32 bytes. */
  readonly sha256: string | Uint8Array;
}

/**
 * The hash of a module in go.sum and in the checksum database: the SHA-256 over one line with digest and name for each
 * file, sorted by the bytes of the names.
 *
 * @see https://pkg.go.dev/golang.org/x/mod/sumdb/dirhash#Hash1
 * @throws ARCHIVE_REFUSED for a name with a newline, which could pass for two files, and for a duplicate name
 */
export function hash1(files: Iterable<HashedFile>, { sha256 }: Hasher): string {
  const sorted = Array.from(files, ({ name, sha256 }) => ({
    name,
    digest: typeof sha256 === 'string' ? sha256 : hex(sha256),
  }));
  sorted.sort((left, right) => compareBytes(left.name, right.name));
  const lines = sorted.map(({ name, digest }, index) => {
    if (name.includes('\n')) throw refused(name, 'its name contains a newline');
    if (name === sorted[index - 1]?.name) throw refused(name, 'it is a duplicate');
    return `${digest.toLowerCase()}  ${name}\n`;
  });
  return `h1:${encodeBase64(sha256(encodeText(lines.join(''))))}`;
}

/** Orders names by their UTF-8 bytes, that is by code points. JavaScript compares UTF-16 code units instead. */
function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left.charCodeAt(index) !== right.charCodeAt(index)) {
      return rank(left.charCodeAt(index)) - rank(right.charCodeAt(index));
    }
  }
  return left.length - right.length;
}

/** Surrogates encode code points above U+FFFF, so they sort after all other code units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function refused(name: string, reason: string): Problem {
  return new Problem('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(name)}: ${reason}`);
}
