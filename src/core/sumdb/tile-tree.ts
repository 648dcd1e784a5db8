import { Problem } from '../problem/problem.ts';
import { equalBytes } from './bytes.ts';
import { type Hash, hashLength, nodesOf, rootOf, type TreeNode } from './merkle.ts';
import type { Crypto, Remote } from './ports.ts';
import { hashInTile, parentOf, placeOf, type Tile, tilePath, wholeWidth } from './tile.ts';
import type { SignedTree } from './tree-head.ts';

/**
 * A signed tree whose hashes are read from the database's tiles. Each tile is verified before it is used: the tiles at
 * the edge of the tree must together give the signed root, and every other tile must be whole and match its hash in its
 * parent. So a database cannot invent a tile (CVE-2026-56865).
 */
export class TileTree {
  readonly signed: SignedTree;
  readonly #crypto: Crypto;
  readonly #remote: Remote;
  /** Keyed by path, as is `#proved`. */
  readonly #fetched = new Map<string, Promise<Uint8Array>>();
  readonly #proved = new Map<string, Uint8Array>();

  constructor(signed: SignedTree, remote: Remote, crypto: Crypto) {
    this.signed = signed;
    this.#remote = remote;
    this.#crypto = crypto;
  }

  /**
   * The verified hashes of complete nodes of this tree, in the same order. All tiles are requested at once.
   *
   * @throws SUMDB_INVALID for a tile that is missing or not part of this tree; errors of the remote
   */
  readonly readNodes = async (nodes: readonly TreeNode[]): Promise<readonly Hash[]> => {
    const places = nodes.map((node) => placeOf(node, this.signed.size));
    if (places.some(({ tile, end }) => end > tile.width)) throw new RangeError('a node outside its tree');
    const chains = places.map(({ tile }) => this.#chain(tile));
    await Promise.all([...this.#edge(), ...chains.flat()].map((tile) => this.#fetch(tile)));
    await this.#proveEdge();
    for (const chain of chains) for (const tile of chain) await this.#proveWhole(tile);
    return places.map(({ tile, start, end }) => hashInTile(this.#data(tile), start, end, this.#crypto));
  };

  /** The tiles at the edge of the tree. They consist of the nodes that make up the root. */
  #edge(): readonly Tile[] {
    return this.#rootNodes().map((node) => placeOf(node, this.signed.size).tile);
  }

  #rootNodes(): readonly TreeNode[] {
    return nodesOf({ start: 0, end: this.signed.size });
  }

  /** The whole tiles from the edge down to this one, each after its parent. A whole tile always has a parent. */
  #chain(tile: Tile): readonly Tile[] {
    return tile.width < wholeWidth ? [] : [...this.#chain(parentOf(tile, this.signed.size)), tile];
  }

  async #proveEdge(): Promise<void> {
    const edge = this.#edge();
    if (edge.every((tile) => this.#proved.has(tilePath(tile)))) return;
    const hashes = this.#rootNodes().map(async (node) => {
      const { tile, start, end } = placeOf(node, this.signed.size);
      return hashInTile(await this.#fetch(tile), start, end, this.#crypto);
    });
    if (!equalBytes(rootOf(await Promise.all(hashes), this.#crypto), this.signed.hash)) {
      const paths = new Set(edge.map(tilePath));
      throw invalid(`${[...paths].join(', ')} do not match the signed tree of ${this.signed.size} records`);
    }
    for (const tile of edge) this.#proved.set(tilePath(tile), await this.#fetch(tile));
  }

  async #proveWhole(tile: Tile): Promise<void> {
    const path = tilePath(tile);
    if (this.#proved.has(path)) return;
    const data = await this.#fetch(tile);
    const parent = parentOf(tile, this.signed.size);
    const place = tile.index % wholeWidth;
    const expected = hashInTile(this.#data(parent), place, place + 1, this.#crypto);
    if (!equalBytes(hashInTile(data, 0, wholeWidth, this.#crypto), expected)) {
      throw invalid(`${path} does not match its hash in ${tilePath(parent)}`);
    }
    this.#proved.set(path, data);
  }

  #data(tile: Tile): Uint8Array {
    const data = this.#proved.get(tilePath(tile));
    if (data === undefined)
      throw new Problem('INTERNAL', `${tilePath(tile)} was about to be used without verification`);
    return data;
  }

  #fetch(tile: Tile): Promise<Uint8Array> {
    const path = tilePath(tile);
    const fetched = this.#fetched.get(path) ?? fetchTile(tile, this.signed.size, this.#remote);
    this.#fetched.set(path, fetched);
    return fetched;
  }
}

/** A tile at the edge may have become whole since then, and a server may keep only the whole one. */
async function fetchTile(tile: Tile, size: number, remote: Remote): Promise<Uint8Array> {
  const path = tilePath(tile);
  const exact = await attempt(remote, path);
  if (exact.bytes !== undefined) return checkLength(path, exact.bytes, tile.width);
  if (tile.width < wholeWidth) {
    const wholePath = tilePath({ ...tile, width: wholeWidth });
    const whole = await attempt(remote, wholePath);
    if (whole.bytes !== undefined) {
      return checkLength(wholePath, whole.bytes, wholeWidth).subarray(0, tile.width * hashLength);
    }
  }
  throw exact.error ?? invalid(`${path} is missing, but is part of the signed tree of ${size} records`);
}

/** Returns an error instead of throwing it: like the go command, the caller requests the whole tile after any error. */
async function attempt(
  remote: Remote,
  path: string,
): Promise<{ bytes?: Uint8Array | undefined; error?: unknown }> {
  try {
    return { bytes: await remote.get(path) };
  } catch (error) {
    return { error };
  }
}

function checkLength(path: string, bytes: Uint8Array, width: number): Uint8Array {
  if (bytes.length === width * hashLength) return bytes;
  throw invalid(`${path} has ${bytes.length} bytes, not ${width * hashLength}`);
}

function invalid(reason: string): Problem {
  return new Problem('SUMDB_INVALID', `The checksum database's answer is refused: ${reason}`, {
    hint: 'The answer was damaged or forged in transit. Use another mirror or proxy, or the database directly.',
  });
}
