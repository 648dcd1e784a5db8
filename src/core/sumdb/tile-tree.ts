import { Problem } from '../problem/problem.ts';
import { equalBytes } from './bytes.ts';
import { type Hash, hashLength, nodesOf, rootOf, type TreeNode } from './merkle.ts';
import type { Crypto, Remote } from './ports.ts';
import { hashInTile, parentOf, placeOf, type Tile, tilePath, wholeWidth } from './tile.ts';
import type { SignedTree } from './tree-head.ts';

/**
 * A signed tree whose hashes are read from the database's tiles, each tile proved before anything of it is used: those
 * at the tree's edge together make up the signed root, and each other is whole and must hash to its place in its
 * parent. A database can make up none of them (CVE-2026-56865).
 */
export class TileTree {
  readonly signed: SignedTree;
  readonly #crypto: Crypto;
  readonly #remote: Remote;
  /** By path. */
  readonly #fetched = new Map<string, Promise<Uint8Array>>();
  readonly #proved = new Map<string, Uint8Array>();

  constructor(signed: SignedTree, remote: Remote, crypto: Crypto) {
    this.signed = signed;
    this.#remote = remote;
    this.#crypto = crypto;
  }

  /**
   * The proved hashes of nodes, in their order, of whole nodes of this tree. All tiles are asked for at once.
   *
   * @throws SUMDB_INVALID for a tile that is not this tree's or not there; what the remote throws
   */
  readonly readNodes = async (nodes: readonly TreeNode[]): Promise<readonly Hash[]> => {
    const places = nodes.map((node) => placeOf(node, this.signed.size));
    if (places.some(({ tile, end }) => end > tile.width)) throw new RangeError('a node outside of its tree');
    const chains = places.map(({ tile }) => this.#chain(tile));
    await Promise.all([...this.#edge(), ...chains.flat()].map((tile) => this.#fetch(tile)));
    await this.#proveEdge();
    for (const chain of chains) for (const tile of chain) await this.#proveWhole(tile);
    return places.map(({ tile, start, end }) => hashInTile(this.#data(tile), start, end, this.#crypto));
  };

  /** The tiles that are not whole: the nodes of the root lie in them, and take up all of them. */
  #edge(): readonly Tile[] {
    return this.#rootNodes().map((node) => placeOf(node, this.signed.size).tile);
  }

  #rootNodes(): readonly TreeNode[] {
    return nodesOf({ start: 0, end: this.signed.size });
  }

  /** From below the edge down to the tile: each one's parent comes before it. A whole tile always has one. */
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
      throw invalid(`${[...paths].join(', ')} do not make up the signed tree of ${this.signed.size} records`);
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
      throw invalid(`${path} does not belong to ${tilePath(parent)}`);
    }
    this.#proved.set(path, data);
  }

  #data(tile: Tile): Uint8Array {
    const data = this.#proved.get(tilePath(tile));
    if (data === undefined) throw new Problem('INTERNAL', `${tilePath(tile)} would be used without proof`);
    return data;
  }

  #fetch(tile: Tile): Promise<Uint8Array> {
    const path = tilePath(tile);
    const fetched = this.#fetched.get(path) ?? fetchTile(tile, this.signed.size, this.#remote);
    this.#fetched.set(path, fetched);
    return fetched;
  }
}

/** A tile at the edge may have been completed since, and only the whole one be kept. */
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
  throw exact.error ?? invalid(`${path} is missing, a part of the signed tree of ${size} records`);
}

/** As the go command does, the whole tile is asked for whatever the reason why the other did not come. */
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
    hint: 'The answer was damaged or forged on its way: ask another mirror or proxy, or the database itself.',
  });
}
