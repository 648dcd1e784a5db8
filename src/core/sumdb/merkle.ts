import { concatBytes, encodeText } from './bytes.ts';
import type { Crypto } from './ports.ts';

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array;
export const hashLength = 32;

export type Hasher = Pick<Crypto, 'sha256'>;

/** The hash over 2^`level` records, starting at record `index` × 2^`level`. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** The records from `start` up to, but not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads the hashes of nodes, in the same order. */
export type NodeReader = (nodes: readonly TreeNode[]) => Promise<readonly Hash[]>;

/** @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1 */
export function recordHash(text: string, { sha256 }: Hasher): Hash {
  return sha256(concatBytes(Uint8Array.of(0), encodeText(text)));
}

export function nodeHash(left: Hash, right: Hash, { sha256 }: Hasher): Hash {
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}

/**
 * The smallest set of complete nodes that cover a range, from left to right. `start` must be a multiple of the size of
 * the largest node, as in proofs.
 */
export function nodesOf({ start, end }: Range): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let next = start; next < end; ) {
    const level = levelBelow(end - next + 1);
    nodes.push({ level, index: next / 2 ** level });
    next += 2 ** level;
  }
  return nodes;
}

/** The root of a range, from the hashes of its `nodesOf`. For an empty range, the hash of no bytes. */
export function rootOf(hashes: readonly Hash[], hasher: Hasher): Hash {
  return hashes.length === 0
    ? hasher.sha256(new Uint8Array())
    : hashes.reduceRight((right, left) => nodeHash(left, right, hasher));
}

/** Where a range of two or more records is split: after the largest power of two that is less than its size. */
export function middleOf({ start, end }: Range): number {
  return start + 2 ** levelBelow(end - start);
}

/** The largest level whose nodes have fewer records than `size`. A loop, because `Math.log2` rounds. */
function levelBelow(size: number): number {
  let level = 0;
  while (2 ** (level + 1) < size) level += 1;
  return level;
}
