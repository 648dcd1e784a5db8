import { Problem } from '../problem/problem.ts';
import { encodeBase64, equalBytes } from './bytes.ts';
import { nodesOf, rootOf } from './merkle.ts';
import type { Crypto, Remote, TreeStore } from './ports.ts';
import { checkConsistency, proveConsistency } from './proof.ts';
import { TileTree } from './tile-tree.ts';
import { openTree, type SignedTree } from './tree-head.ts';
import type { VerifierKey } from './verifier-key.ts';

/** A checksum database: who signs it, where it is read, what was seen of it. */
export interface Database {
  readonly key: VerifierKey;
  readonly remote: Remote;
  readonly store: TreeStore;
  readonly crypto: Crypto;
  /** Told when the kept note was damaged and had to be put aside. */
  readonly warn: (message: string) => void;
}

/**
 * Brings a signed tree together with the one seen last and returns the larger, which is then the one kept. The smaller
 * must be the beginning of the larger, whichever of them was answered: databases and proxies do hand out old trees.
 *
 * @see the go command's `mergeLatest`, https://pkg.go.dev/golang.org/x/mod/sumdb#Client
 * @throws SUMDB_INCONSISTENT, naming both, where one is not the beginning of the other
 * @throws SUMDB_INVALID where the note or a tile is refused
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
    // Another process kept a tree in between: compare with that one.
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
      `The kept tree of ${key.name} cannot be read and lies now in ${JSON.stringify(place)}; ` +
        `what the database answers is taken as its first tree. ${error.message}`,
    );
    return undefined;
  }
}

/**
 * The smaller tree that was answered must be shown to begin the one kept. Where the tiles do not show it, the database
 * has forgotten what it signed, or another one speaks in its name.
 */
async function checkKeepsUp(kept: TileTree, answered: SignedTree, database: Database): Promise<void> {
  try {
    await checkContains(kept, answered, database);
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'SUMDB_INVALID')) throw error;
    const reason = 'It does not show that the larger holds the smaller';
    throw alarm(database.key.name, [answered, kept.signed], `${reason}. ${error.message}`, error);
  }
}

async function checkContains(newer: TileTree, older: SignedTree, { crypto, key }: Database): Promise<void> {
  const { signed, readNodes } = newer;
  const trees = [older, signed] as const;
  if (older.size === signed.size) {
    if (equalBytes(older.hash, signed.hash)) return;
    throw alarm(key.name, trees, 'Two signed roots over as many records are proof enough.');
  }
  const root = rootOf(await readNodes(nodesOf({ start: 0, end: older.size })), crypto);
  const proof =
    older.size === 0
      ? []
      : await proveConsistency({ older: older.size, newer: signed.size }, crypto, readNodes);
  if (!equalBytes(root, older.hash)) throw alarm(key.name, trees, proofText(older.size, [root, ...proof]));
  if (older.size > 0 && !checkConsistency({ older, newer: signed }, proof, crypto)) {
    throw new Problem('INTERNAL', `The proof from tree ${older.size} to tree ${signed.size} does not hold`);
  }
}

function proofText(size: number, hashes: readonly Uint8Array[]): string {
  const lines = quote(hashes.map(encodeBase64).join('\n'));
  return `Proof: the root over the first ${size} records of the larger, then the hashes from it to the larger's root:\n${lines}`;
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
    `SECURITY: the trees that the checksum database ${name} has signed are not one history.\n${notes.join('')}${proof}`,
    {
      hint:
        'Do not use what was downloaded. Keep this message, ask the database itself instead of a proxy or mirror, ' +
        'and tell its operator if it contradicts itself.',
      cause,
    },
  );
}

/** No line of the database's begins a line of the log, where a runner might take it for a command. */
function quote(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '| ');
}
