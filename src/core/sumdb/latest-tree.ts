import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';
import { encodeBase64, equalBytes } from './bytes.ts';
import { nodesOf, rootOf } from './merkle.ts';
import type { Crypto, Remote, TreeStore } from './ports.ts';
import { checkConsistency, proveConsistency } from './proof.ts';
import { TileTree } from './tile-tree.ts';
import { openTree, type SignedTree } from './tree-head.ts';
import type { VerifierKey } from './verifier-key.ts';

/** A checksum database: its key, how to read it, and its latest known tree. */
export interface Database {
  readonly key: VerifierKey;
  readonly remote: Remote;
  readonly store: TreeStore;
  readonly crypto: Crypto;
  /** Called if the stored note is damaged and was set aside. */
  readonly warn: (message: string) => void;
}

/**
 * Compares a signed tree with the stored one, stores the larger of them and returns it. The smaller tree must be a prefix
 * of the larger one, whichever of them is new: databases and proxies sometimes serve old trees.
 *
 * @see the go command's `mergeLatest`, https://pkg.go.dev/golang.org/x/mod/sumdb#Client
 * @throws SUMDB_INCONSISTENT, with both trees, if the smaller is not a prefix of the larger
 * @throws SUMDB_INVALID if the note or a tile is refused
 */
export async function mergeLatest(note: string, database: Database): Promise<TileTree> {
  const { key, crypto, store } = database;
  const answered = grow(openTree(note, key, crypto), database);
  for (;;) {
    const kept = await readKept(database);
    if (kept !== undefined && kept.size >= answered.signed.size) {
      const keptTree = grow(kept, database);
      await checkKeepsUp(keptTree, answered.signed, database);
      return keptTree;
    }
    if (kept !== undefined) await checkContains(answered, kept, database);
    if (await store.replace(kept?.note, note)) return answered;
    // Another process stored a tree in the meantime: compare with that one.
  }
}

function grow(signed: SignedTree, { remote, crypto }: Database): TileTree {
  return new TileTree(signed, remote, crypto);
}

async function readKept({ key, store, crypto, warn }: Database): Promise<SignedTree | undefined> {
  const note = await store.read();
  if (note === undefined) return undefined;
  try {
    return openTree(note, key, crypto);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const place = await store.setAside(note);
    warn(
      `The stored state of ${key.name} cannot be read and was moved to ${quoted(place)}; ` +
        `the database's answer is used as the first tree. ${error.message}`,
    );
    return undefined;
  }
}

/**
 * Checks that the smaller, new tree is a prefix of the stored one. If the tiles do not prove it, either the database no
 * longer has what it signed, or another server pretends to be the database.
 */
async function checkKeepsUp(kept: TileTree, answered: SignedTree, database: Database): Promise<void> {
  try {
    await checkContains(kept, answered, database);
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'SUMDB_INVALID')) throw error;
    const reason = 'There is no proof that the larger tree contains the smaller one';
    throw alarm(database.key.name, [answered, kept.signed], `${reason}. ${error.message}`, error);
  }
}

async function checkContains(newer: TileTree, older: SignedTree, { crypto, key }: Database): Promise<void> {
  const { signed, readNodes } = newer;
  const trees = [older, signed] as const;
  if (older.size === signed.size) {
    if (equalBytes(older.hash, signed.hash)) return;
    throw alarm(key.name, trees, 'Proof: two different signed roots for the same number of records.');
  }
  const root = rootOf(await readNodes(nodesOf({ start: 0, end: older.size })), crypto);
  const proof =
    older.size === 0
      ? []
      : await proveConsistency({ older: older.size, newer: signed.size }, crypto, readNodes);
  if (!equalBytes(root, older.hash)) throw alarm(key.name, trees, proofText(older.size, [root, ...proof]));
  if (older.size > 0 && !checkConsistency({ older, newer: signed }, proof, crypto)) {
    throw new Problem('INTERNAL', `The proof from tree ${older.size} to tree ${signed.size} is invalid`);
  }
}

function proofText(size: number, hashes: readonly Uint8Array[]): string {
  const lines = quote(hashes.map(encodeBase64).join('\n'));
  return `Proof: the root over the first ${size} records of the larger tree, then the hashes from there to its root:\n${lines}`;
}

function alarm(
  name: string,
  [older, newer]: readonly [SignedTree, SignedTree],
  proof: string,
  cause?: unknown,
): Problem {
  const notes = [older, newer].map(({ size, note }) => `Tree of ${size} records:\n${quote(note)}\n`);
  return new Problem(
    'SUMDB_INCONSISTENT',
    `SECURITY: the checksum database ${name} has signed two trees that contradict each other.\n${notes.join('')}${proof}`,
    {
      hint:
        'Do not use what was downloaded. Keep this message. Ask the database directly instead of a proxy or mirror. ' +
        'If it contradicts itself, inform its operator.',
      cause,
    },
  );
}

/** Prefixes each line, so that a runner cannot take text of the database for a command. */
function quote(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '| ');
}
