import { Problem } from '../problem/problem.ts';
import { decodeBase64, decodeText, encodeBase64, encodeText } from './bytes.ts';
import { type Hash, hashLength, recordHash } from './merkle.ts';
import type { Crypto } from './ports.ts';
import { checkInclusion } from './proof.ts';
import { hashInRecord, type ModuleVersion } from './record.ts';
import { openTree, parseCount } from './tree-head.ts';
import type { VerifierKey } from './verifier-key.ts';

/**
 * A proof that a log has a record, which can be checked without the log: the record's number and text, the audit path,
 * and the signed tree.
 *
 * @see https://c2sp.org/tlog-proof
 */
export interface TlogProof {
  readonly index: number;
  /** From the leaf's sibling to the root's child. */
  readonly hashes: readonly Hash[];
  /** The signed note. */
  readonly checkpoint: string;
  /** The record's text. The format calls it extra data: it is proved by its hash, and by nothing before. */
  readonly record: string;
}

/** What a proof shows. */
export interface ProvedRecord {
  /** `h1:` and base64. */
  readonly hash: string;
  /** The record's position in the log, from 0. */
  readonly id: number;
  /** Number of records in the signed tree that contains it. */
  readonly treeSize: number;
}

const header = 'c2sp.org/tlog-proof@v1';
const longestProof = 100_000;

export function printTlogProof({ index, hashes, checkpoint, record }: TlogProof): string {
  const lines = [
    header,
    `extra ${encodeBase64(encodeText(record))}`,
    `index ${index}`,
    ...hashes.map(encodeBase64),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** @throws SUMDB_INVALID */
export function parseTlogProof(text: string): TlogProof {
  if (text.length > longestProof) throw invalid('it is too long');
  const end = text.indexOf('\n\n');
  if (end < 0) throw invalid('it has no signed tree');
  const [first, extra = '', place = '', ...encoded] = text.slice(0, end).split('\n');
  if (first !== header) throw invalid(`its first line is not ${header}`);
  const bytes = extra.startsWith('extra ') ? decodeBase64(extra.slice(6)) : undefined;
  const record = bytes && decodeText(bytes);
  if (record === undefined) throw invalid('its second line is not "extra" and the text of the record');
  const index = place.startsWith('index ') ? parseCount(place.slice(6)) : undefined;
  if (index === undefined) throw invalid('its third line is not "index" and a number');
  const hashes = encoded.map((line) => decodeBase64(line));
  if (!hashes.every((hash) => hash?.length === hashLength)) throw invalid('a line is not a hash');
  return {
    index,
    record,
    hashes: hashes.filter((hash) => hash !== undefined),
    checkpoint: text.slice(end + 2),
  };
}

/**
 * The hash of a module version, as the proof shows that the log has it: its tree is signed by the key, and the record is
 * in it and is about this module.
 *
 * @throws SUMDB_INVALID if the proof does not hold
 * @throws SUMDB_MISMATCH if its record is about something else
 */
export function proveByTlogProof(
  text: string,
  {
    module,
    key,
    crypto,
  }: { readonly module: ModuleVersion; readonly key: VerifierKey; readonly crypto: Crypto },
): ProvedRecord {
  const { index: id, hashes, checkpoint, record } = parseTlogProof(text);
  const tree = openTree(checkpoint, key, crypto);
  if (!checkInclusion({ id, recordHash: recordHash(record, crypto), tree }, hashes, crypto))
    throw invalid(`it does not lead from the record to the root of the tree that ${key.name} has signed`);
  return { hash: hashInRecord(record, module), id, treeSize: tree.size };
}

function invalid(reason: string): Problem {
  return new Problem('SUMDB_INVALID', `The proof of the log is refused: ${reason}`, {
    hint: 'It was damaged, or belongs to something else. Without --offline the checksum database itself is asked.',
  });
}
