import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TreeNode } from '../../../src/core/sumdb/merkle.ts';
import {
  checkConsistency,
  checkInclusion,
  type Proof,
  proveConsistency,
  proveInclusion,
} from '../../../src/core/sumdb/proof.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { createSigner, leafHash, record, SumdbLog } from '../../support/sumdb-log.ts';

const log = new SumdbLog(
  createSigner(),
  Array.from({ length: 700 }, (_, id) => record(id)),
);
const tree = (size: number) => ({ size, hash: log.root(size) });
const read = async (nodes: readonly TreeNode[]) =>
  nodes.map(({ level, index }) => log.root((index + 1) * 2 ** level, index * 2 ** level));
const include = (id: number, size: number) => proveInclusion({ id, size }, sumdbCrypto, read);
const extend = (older: number, newer: number) => proveConsistency({ older, newer }, sumdbCrypto, read);

/** The proof with one byte altered, for each of its bytes, and with a hash too few or too many. */
function* alter(proof: Proof): Generator<Proof> {
  for (const [place, hash] of proof.entries()) {
    for (let index = 0; index < hash.length; index += 1) {
      const altered = Uint8Array.from(hash);
      altered[index] = (altered[index] ?? 0) ^ 1;
      yield proof.with(place, altered);
    }
    yield proof.toSpliced(place, 1);
    yield proof.toSpliced(place, 0, hash);
    yield proof.with(place, hash.subarray(1));
  }
  yield [...proof, new Uint8Array(32)];
}

const twoCounts = fc
  .tuple(fc.integer({ min: 1, max: 700 }), fc.nat())
  .map(([larger, n]) => ({ larger, n: n % larger }));

describe('inclusion', () => {
  test('of any record in any tree is proved, and of no other record, place or tree', async () => {
    await fc.assert(
      fc.asyncProperty(twoCounts, async ({ larger: size, n: id }) => {
        const proof = await include(id, size);
        const inclusion = { id, recordHash: leafHash(log.text(id)), tree: tree(size) };
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(checkInclusion(inclusion, proof, sumdbCrypto)).toBe(true);
        expect(checkInclusion({ ...inclusion, recordHash: leafHash('other') }, proof, sumdbCrypto)).toBe(
          false,
        );
        expect(checkInclusion({ ...inclusion, id: id + 1 }, proof, sumdbCrypto)).toBe(false);
        expect(checkInclusion({ ...inclusion, tree: tree(size - 1) }, proof, sumdbCrypto)).toBe(false);
      }),
    );
  });

  test.each([
    [0, 2],
    [6, 7],
    [300, 700],
    [699, 700],
  ])('of record %d of %d: the proof altered anywhere is refused', async (id, size) => {
    const inclusion = { id, recordHash: leafHash(log.text(id)), tree: tree(size) };
    for (const altered of alter(await include(id, size))) {
      expect(checkInclusion(inclusion, altered, sumdbCrypto)).toBe(false);
    }
  });

  test('of the only record needs no proof', async () => {
    expect(await include(0, 1)).toEqual([]);
    expect(checkInclusion({ id: 0, recordHash: log.root(1), tree: tree(1) }, [], sumdbCrypto)).toBe(true);
  });

  test.each([[-1], [7], [0.5], [Number.NaN]])('of a record %d in a tree of 7 there is none', async (id) => {
    await expect(include(id, 7)).rejects.toThrow(RangeError);
    expect(checkInclusion({ id, recordHash: log.root(1), tree: tree(7) }, [], sumdbCrypto)).toBe(false);
  });
});

describe('consistency', () => {
  test('of any tree with any later one is proved, and with no other', async () => {
    await fc.assert(
      fc.asyncProperty(twoCounts, async ({ larger, n }) => {
        const [older, newer] = [tree(n + 1), tree(larger)];
        const proof = await extend(older.size, newer.size);
        expect(checkConsistency({ older, newer }, proof, sumdbCrypto)).toBe(true);
        const forked = { size: older.size, hash: log.fork(n, record(n, 'fork')).root() };
        expect(checkConsistency({ older: forked, newer }, proof, sumdbCrypto)).toBe(false);
        const other = { size: newer.size, hash: log.fork(larger - 1, record(0, 'fork')).root() };
        expect(checkConsistency({ older, newer: other }, proof, sumdbCrypto)).toBe(false);
      }),
    );
  });

  test.each([
    [1, 2],
    [4, 8],
    [6, 8],
    [7, 7],
    [300, 700],
    [512, 700],
    [699, 700],
  ])('of %d with %d records: the proof altered anywhere is refused', async (older, newer) => {
    for (const altered of alter(await extend(older, newer))) {
      expect(checkConsistency({ older: tree(older), newer: tree(newer) }, altered, sumdbCrypto)).toBe(false);
    }
  });

  test.each([
    [0, 7],
    [8, 7],
    [1.5, 7],
  ])('of %d with %d records there is none', async (older, newer) => {
    await expect(extend(older, newer)).rejects.toThrow(RangeError);
    const trees = { older: { size: older, hash: log.root(7) }, newer: tree(newer) };
    expect(checkConsistency(trees, [], sumdbCrypto)).toBe(false);
  });
});
