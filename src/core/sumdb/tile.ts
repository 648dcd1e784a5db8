import { type Hash, type Hasher, hashLength, nodeHash, type TreeNode } from './merkle.ts';

/**
 * A file of the log as the database serves it: `width` consecutive hashes of tree level 8 × `level`, starting at number
 * `index` × 256. A whole tile has 256 hashes, a tile at the growing edge of the tree may have fewer.
 *
 * @see https://research.swtch.com/tlog#tiling_a_log
 */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

const tileHeight = 8;
export const wholeWidth = 2 ** tileHeight;

/** For example `/tile/8/0/x024/929.p/7`: the index in groups of three digits, all but the last prefixed with x. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  const last = groups.pop();
  const part = width === wholeWidth ? '' : `.p/${width}`;
  return `/tile/${tileHeight}/${level}/${groups.map((group) => `x${group}/`).join('')}${last}${part}`;
}

/** The tile at this position in a tree of `size` records; width 0 if there is none. */
export function tileAt(level: number, index: number, size: number): Tile {
  const hashes = Math.floor(size / wholeWidth ** level);
  return { level, index, width: Math.max(0, Math.min(wholeWidth, hashes - index * wholeWidth)) };
}

/** The tile that contains a whole tile's root, as its hash number `index` modulo 256. */
export function parentOf({ level, index }: Tile, size: number): Tile {
  return tileAt(level + 1, Math.floor(index / wholeWidth), size);
}

/** The tile that a node's hash is computed from, and the range of its hashes. */
export function placeOf(
  { level, index }: TreeNode,
  size: number,
): { tile: Tile; start: number; end: number } {
  const tileLevel = Math.floor(level / tileHeight);
  const width = 2 ** (level - tileLevel * tileHeight);
  const first = index * width;
  const start = first % wholeWidth;
  return { tile: tileAt(tileLevel, Math.floor(first / wholeWidth), size), start, end: start + width };
}

/** The root over a tile's hashes from `start` up to, but not including, `end`. Their number must be a power of two. */
export function hashInTile(data: Uint8Array, start: number, end: number, hasher: Hasher): Hash {
  if (end - start === 1) return data.slice(start * hashLength, end * hashLength);
  const middle = (start + end) / 2;
  return nodeHash(hashInTile(data, start, middle, hasher), hashInTile(data, middle, end, hasher), hasher);
}
