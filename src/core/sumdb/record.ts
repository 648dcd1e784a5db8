import { Problem } from '../problem/problem.ts';
import { decodeBase64, decodeText } from './bytes.ts';
import { isPlainText } from './note.ts';
import { parseCount } from './tree-head.ts';

/** The answer to a lookup, before any of it is verified. */
export interface UnprovedRecord {
  /** Its position in the log, from 0. */
  readonly id: number;
  /** Lines of `path version hash`, ending in a newline. */
  readonly text: string;
  /** The signed tree that came with it. */
  readonly treeNote: string;
}

export interface ModuleVersion {
  readonly path: string;
  readonly version: string;
}

/**
 * Parses `<id>`, the record's lines, an empty line and a signed note. An answer without a note is refused.
 *
 * @see https://pkg.go.dev/golang.org/x/mod/sumdb/tlog#ParseRecord
 * @throws SUMDB_INVALID
 */
export function parseRecord(answer: Uint8Array): UnprovedRecord {
  const whole = decodeText(answer);
  if (whole === undefined) throw invalid('it is not UTF-8', '');
  const start = whole.indexOf('\n') + 1;
  const id = parseCount(whole.slice(0, Math.max(0, start - 1)));
  if (id === undefined) throw invalid('it does not start with the number of a record', whole);
  const end = whole.indexOf('\n\n', start);
  const text = whole.slice(start, end + 1);
  if (end < 0 || text.startsWith('\n') || !isPlainText(text)) throw invalid('it has no record', whole);
  const treeNote = whole.slice(end + 2);
  if (treeNote === '') throw invalid('it has no signed tree', whole);
  return { id, text, treeNote };
}

/**
 * The `h1:` hash for exactly this module and version in the text of a verified record.
 *
 * @throws SUMDB_MISMATCH if there is none
 * @throws SUMDB_INVALID if there are two different ones
 */
export function hashInRecord(text: string, { path, version }: ModuleVersion): string {
  const prefix = `${path} ${version} h1:`;
  const hashes = text
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => line.slice(prefix.length));
  const [hash, other] = new Set(hashes);
  if (hash === undefined) {
    throw new Problem(
      'SUMDB_MISMATCH',
      `The checksum database's record has no h1: line for ${path}@${version}`,
      {
        hint: 'The record is for another module or version: the server that answered is faulty or malicious.',
      },
    );
  }
  if (other !== undefined || decodeBase64(hash)?.length !== 32)
    throw invalid('its h1: lines do not give one valid hash', text);
  return `h1:${hash}`;
}

function invalid(reason: string, answer: string): Problem {
  const quoted = answer === '' ? '' : ` (${JSON.stringify(answer.slice(0, 200))})`;
  return new Problem('SUMDB_INVALID', `The checksum database's answer is refused: ${reason}${quoted}`, {
    hint: 'The server that answered is not a checksum database (a log-in page?), or the answer was damaged in transit.',
  });
}
