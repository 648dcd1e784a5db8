import { equalBytes } from './bytes.ts';
import {
  type Hash,
  type Hasher,
  hashLength,
  middleOf,
  type NodeReader,
  nodeHash,
  nodesOf,
  type Range,
  rootOf,
} from './merkle.ts';
import type { Tree } from './tree-head.ts';

/** Hashes in the order from leaf to root, as in RFC 6962: an audit path or a consistency proof. */
export type Proof = readonly Hash[];

/** A record in a tree. */
export interface Inclusion {
  /** The record's position, from 0. */
  readonly id: number;
  readonly recordHash: Hash;
  readonly tree: Tree;
}

/** A tree and a later one of the same log. */
export interface Consistency {
  readonly older: Tree;
  readonly newer: Tree;
}

/**
 * The audit path of record `id` in a tree of `size` records. Throws `RangeError` if the tree has no such record.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1.1
 */
export async function proveInclusion(
  { id, size }: { readonly id: number; readonly size: number },
  hasher: Hasher,
  read: NodeReader,
): Promise<Proof> {
  if (!isPlace(id) || id >= size) throw new RangeError(`no record ${id} in a tree of ${size}`);
  return await readRoots(inclusionSteps(id, size), hasher, read);
}

/** Whether the proof shows that the tree contains the record at that position. */
export function checkInclusion({ id, recordHash, tree }: Inclusion, proof: Proof, hasher: Hasher): boolean {
  if (!isPlace(id) || id >= tree.size || !proof.every(isHash)) return false;
  const steps = inclusionSteps(id, tree.size);
  if (steps.length !== proof.length) return false;
  const root = steps.reduce(
    (hash, step, index) => join(step, hash, proof[index] ?? hash, hasher),
    recordHash,
  );
  return equalBytes(root, tree.hash);
}

/**
 * The proof that the tree of the first `older` records (1 to `newer`) is a prefix of the tree of `newer` records.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1.2
 */
export async function proveConsistency(
  { older, newer }: { readonly older: number; readonly newer: number },
  hasher: Hasher,
  read: NodeReader,
): Promise<Proof> {
  if (!isPlace(older) || older === 0 || older > newer)
    throw new RangeError(`no tree of ${older} in one of ${newer}`);
  const { common, steps } = consistencySteps(older, newer);
  const first = common.start === 0 ? [] : [{ sibling: common }];
  return await readRoots([...first, ...steps], hasher, read);
}

/** Whether the proof shows that the older tree is a prefix of the newer one. */
export function checkConsistency({ older, newer }: Consistency, proof: Proof, hasher: Hasher): boolean {
  if (!isPlace(older.size) || older.size === 0 || older.size > newer.size || !proof.every(isHash))
    return false;
  const { common, steps } = consistencySteps(older.size, newer.size);
  // If the common part is the whole older tree, its hash is known. Otherwise it is the first hash of the proof.
  const [start, ...siblings] = common.start === 0 ? [older.hash, ...proof] : proof;
  if (start === undefined || siblings.length !== steps.length) return false;
  let [oldRoot, newRoot] = [start, start];
  for (const [index, step] of steps.entries()) {
    const sibling = siblings[index] ?? start;
    // Siblings on the right were appended after the older tree.
    if (step.side === 'left') oldRoot = join(step, oldRoot, sibling, hasher);
    newRoot = join(step, newRoot, sibling, hasher);
  }
  return equalBytes(oldRoot, older.hash) && equalBytes(newRoot, newer.hash);
}

/** One level of a proof, and the side on which its sibling is. */
interface Step {
  readonly sibling: Range;
  readonly side: 'left' | 'right';
}

function inclusionSteps(id: number, size: number): readonly Step[] {
  return descend({ start: 0, end: size }, (range) => range.end - range.start === 1, id).steps;
}

function consistencySteps(older: number, newer: number): { common: Range; steps: readonly Step[] } {
  const { reached, steps } = descend({ start: 0, end: newer }, (range) => range.end === older, older - 1);
  return { common: reached, steps };
}

/** Walks from the root towards a record. The steps are in reverse order, from leaf to root, as in proofs. */
function descend(
  whole: Range,
  isReached: (range: Range) => boolean,
  id: number,
): { reached: Range; steps: readonly Step[] } {
  const steps: Step[] = [];
  let range = whole;
  while (!isReached(range)) {
    const middle = middleOf(range);
    const [left, right] = [
      { start: range.start, end: middle },
      { start: middle, end: range.end },
    ];
    const isLeft = id < middle;
    steps.unshift(isLeft ? { sibling: right, side: 'right' } : { sibling: left, side: 'left' });
    range = isLeft ? left : right;
  }
  return { reached: range, steps };
}

function join({ side }: Step, hash: Hash, sibling: Hash, hasher: Hasher): Hash {
  return side === 'left' ? nodeHash(sibling, hash, hasher) : nodeHash(hash, sibling, hasher);
}

/** The roots of the siblings. All nodes are read in one call. */
async function readRoots(
  steps: readonly { sibling: Range }[],
  hasher: Hasher,
  read: NodeReader,
): Promise<Proof> {
  const wanted = steps.map(({ sibling }) => nodesOf(sibling));
  const hashes = [...(await read(wanted.flat()))];
  return wanted.map((nodes) => rootOf(hashes.splice(0, nodes.length), hasher));
}

function isPlace(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

function isHash(hash: Hash): boolean {
  return hash.length === hashLength;
}
