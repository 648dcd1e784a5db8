import { Problem } from '../problem/problem.ts';
import { type Database, mergeLatest } from './latest-tree.ts';
import { recordHash } from './merkle.ts';
import { checkInclusion, type Proof, proveInclusion } from './proof.ts';
import { hashInRecord, type ModuleVersion, parseRecord, type UnprovedRecord } from './record.ts';
import type { TileTree } from './tile-tree.ts';
import { type ProvedRecord, printTlogProof } from './tlog-proof.ts';

/** The log's record of a module version. */
export interface LoggedHash extends ProvedRecord {
  /** Name of the database. */
  readonly database: string;
  /** In the form of c2sp.org/tlog-proof, so that it can be checked again without the log. */
  readonly tlogProof: string;
}

/**
 * Requests a module version's hash from a checksum database and verifies the answer: its signature, its consistency with
 * the stored tree, the record's position in the tree, and that the record is for this module and version. For the hash
 * of the go.mod file alone, the version ends in `/go.mod`.
 *
 * @throws SUMDB_MISMATCH if the log has no such record
 * @throws SUMDB_INVALID, SUMDB_INCONSISTENT if a proof fails; errors of the remote
 */
export async function lookupHash(module: ModuleVersion, database: Database): Promise<LoggedHash> {
  const answer = await database.remote.get(lookupPath(module));
  if (answer === undefined) {
    throw new Problem(
      'SUMDB_MISMATCH',
      `${database.key.name} has no record of ${module.path}@${module.version}`,
      {
        hint: 'Check the version. A release of the last few minutes may not be in the database yet.',
      },
    );
  }
  const record = parseRecord(answer);
  const tree = await mergeLatest(record.treeNote, database);
  const hashes = await checkRecord(record, tree, database);
  const { id, text } = record;
  const tlogProof = printTlogProof({ index: id, record: text, hashes, checkpoint: tree.signed.note });
  const hash = hashInRecord(text, module);
  return { hash, id, treeSize: tree.signed.size, database: database.key.name, tlogProof };
}

/** The escaping writes a capital letter as `!` and the small letter. @see https://go.dev/ref/mod#module-proxy */
export function lookupPath({ path, version }: ModuleVersion): string {
  return `/lookup/${escapeCapitals(path)}@${escapeCapitals(version.replace(/\/go\.mod$/, ''))}`;
}

function escapeCapitals(text: string): string {
  if (!/^[\w.~+-]+(\/[\w.~+-]+)*$/.test(text) || /(^|\/)\.+(\/|$)/.test(text)) {
    throw new Problem('VERSION_INVALID', `${JSON.stringify(text)} is not part of a valid module version`);
  }
  return text.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

async function checkRecord(
  { id, text }: UnprovedRecord,
  tree: TileTree,
  { crypto, key }: Database,
): Promise<Proof> {
  const { signed, readNodes } = tree;
  if (id >= signed.size) throw invalid(`record ${id} is not in its tree of ${signed.size} records`, key.name);
  const proof = await proveInclusion({ id, size: signed.size }, crypto, readNodes);
  // The audit path links the record to the signed root independently of the tiles, so one faulty check is not enough.
  if (!checkInclusion({ id, recordHash: recordHash(text, crypto), tree: signed }, proof, crypto)) {
    throw invalid(`its text for record ${id} is not that record of the signed tree`, key.name);
  }
  return proof;
}

function invalid(reason: string, name: string): Problem {
  return new Problem('SUMDB_INVALID', `The answer of ${name} is refused: ${reason}`, {
    hint: 'The server that answered is faulty or malicious. Use another mirror or proxy, or the database directly.',
  });
}
