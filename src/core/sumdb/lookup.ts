import { Problem } from '../problem/problem.ts';
import { type Database, mergeLatest } from './latest-tree.ts';
import { recordHash } from './merkle.ts';
import { checkInclusion, proveInclusion } from './proof.ts';
import { hashInRecord, type ModuleVersion, parseRecord, type UnprovedRecord } from './record.ts';
import type { TileTree } from './tile-tree.ts';

/** What the log says about a module version. */
export interface LoggedHash {
  /** `h1:` and base64. */
  readonly hash: string;
  /** The record's place in the log. */
  readonly id: number;
  /** Records in the signed tree that was proved to hold it. */
  readonly treeSize: number;
}

/**
 * Asks a checksum database for a module version's hash and proves the answer: signature, agreement with the tree seen
 * last, the record's place in the tree, and that the record is about this module and version. For the hash of its
 * go.mod alone, the version ends in `/go.mod`.
 *
 * @throws SUMDB_MISMATCH where the log has no such record
 * @throws SUMDB_INVALID, SUMDB_INCONSISTENT where a proof fails; what the remote throws
 */
export async function lookupHash(module: ModuleVersion, database: Database): Promise<LoggedHash> {
  const answer = await database.remote.get(lookupPath(module));
  if (answer === undefined) {
    throw new Problem(
      'SUMDB_MISMATCH',
      `${database.key.name} has no record of ${module.path}@${module.version}`,
      {
        hint: 'Check the version; a release of the last few minutes may not be in the database yet.',
      },
    );
  }
  const record = parseRecord(answer);
  const tree = await mergeLatest(record.treeNote, database);
  await checkRecord(record, tree, database);
  return { hash: hashInRecord(record.text, module), id: record.id, treeSize: tree.signed.size };
}

/** @see https://go.dev/ref/mod#module-proxy for the escaping: a capital letter is `!` and the small one. */
export function lookupPath({ path, version }: ModuleVersion): string {
  return `/lookup/${escapeCapitals(path)}@${escapeCapitals(version.replace(/\/go\.mod$/, ''))}`;
}

function escapeCapitals(text: string): string {
  if (!/^[\w.~+-]+(\/[\w.~+-]+)*$/.test(text) || /(^|\/)\.+(\/|$)/.test(text)) {
    throw new Problem('VERSION_INVALID', `${JSON.stringify(text)} is no part of a module version`);
  }
  return text.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

async function checkRecord(
  { id, text }: UnprovedRecord,
  tree: TileTree,
  { crypto, key }: Database,
): Promise<void> {
  const { signed, readNodes } = tree;
  if (id >= signed.size)
    throw invalid(`its record ${id} is not in its tree of ${signed.size} records`, key.name);
  const proof = await proveInclusion({ id, size: signed.size }, crypto, readNodes);
  // The audit path ties record and signed root together without the tiles, so a fault in one of the two is not enough.
  if (!checkInclusion({ id, recordHash: recordHash(text, crypto), tree: signed }, proof, crypto)) {
    throw invalid(`what it calls record ${id} is not that record of the signed tree`, key.name);
  }
}

function invalid(reason: string, name: string): Problem {
  return new Problem('SUMDB_INVALID', `The answer of ${name} is refused: ${reason}`, {
    hint: 'Whoever answered is broken or lies: ask another mirror or proxy, or the database itself.',
  });
}
