import { describe, expect, test } from '@jest/globals';
import { lookupHash, lookupPath } from '../../../src/core/sumdb/lookup.ts';
import { openNote } from '../../../src/core/sumdb/note.ts';
import { parseRecord } from '../../../src/core/sumdb/record.ts';
import { toolchainModule } from '../../../src/core/sumdb/toolchain-module.ts';
import { parseTree } from '../../../src/core/sumdb/tree-head.ts';
import { parseVerifierKey } from '../../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { createDatabase } from '../../support/sumdb-log.ts';
import { golangKey, lookups, type VectorLookup, vectors } from '../../support/sumdb-vectors.ts';

const key = parseVerifierKey(golangKey, sumdbCrypto);

function moduleOf({ release, os, architecture }: VectorLookup) {
  return toolchainModule(release, os, architecture);
}

function answerTo(lookup: VectorLookup): Uint8Array {
  return vectors.get(lookupPath(moduleOf(lookup))) ?? new Uint8Array();
}

describe('answers of sum.golang.org', () => {
  test.each(lookups)('$release $os-$architecture is record $id', async (lookup) => {
    const database = createDatabase(vectors, golangKey);
    const { hash, id, size: treeSize } = lookup;
    expect(await lookupHash(moduleOf(lookup), database)).toMatchObject({ hash, id, treeSize });
    expect(database.store.note).toBe(parseRecord(answerTo(lookup)).treeNote);
  });

  test('the go.mod of a toolchain has a hash of its own', async () => {
    const module = toolchainModule('go1.26.8', 'linux', 'amd64');
    const found = await lookupHash(
      { ...module, version: `${module.version}/go.mod` },
      createDatabase(vectors, golangKey),
    );
    expect(found.hash).toBe('h1:8wlg68NqwW7eMnI1aABk/C2pDYXj8mrMY4TyRfiLeS0=');
  });

  test('five signed trees are one history, whether they grow or an old one comes again', async () => {
    const database = createDatabase(vectors, golangKey);
    const order = [0, 1, 4, 2, 3];
    const sizes: number[] = [];
    for (const index of order) {
      const lookup = lookups[index];
      if (lookup === undefined) throw new Error(`no vector ${index}`);
      const { hash, treeSize } = await lookupHash(moduleOf(lookup), database);
      expect(hash).toBe(lookup.hash);
      sizes.push(treeSize);
    }
    expect(sizes).toEqual([51828373, 66332798, 71848828, 71848828, 71848828]);
  });

  test.each(lookups)('any byte of the signed tree of $size records altered is refused', (lookup) => {
    const note = Buffer.from(parseRecord(answerTo(lookup)).treeNote);
    expect(parseTree(openNote(note.toString(), [key], sumdbCrypto).text).size).toBe(lookup.size);
    for (const mask of [0x01, 0x20, 0x80]) {
      for (let index = 0; index < note.length; index += 1) {
        const altered = Buffer.from(note);
        altered[index] = (altered[index] ?? 0) ^ mask;
        const text = altered.toString();
        expect(() => openNote(text, [key], sumdbCrypto)).toThrow(
          expect.objectContaining({ code: 'SUMDB_INVALID' }),
        );
      }
    }
  });

  test.each(lookups)('a tile of $release altered anywhere is refused', async (lookup) => {
    const intact = createDatabase(vectors, golangKey);
    await lookupHash(moduleOf(lookup), intact);
    const tiles = intact.remote.requests.filter((path) => path.startsWith('/tile/'));
    expect(tiles.length).toBeGreaterThan(5);
    for (const path of tiles) {
      const tile = vectors.get(path) ?? new Uint8Array();
      // One byte in every sixteenth hash, a different one each time, the first and the last.
      const samples = [
        0,
        tile.length - 1,
        ...Array.from({ length: tile.length / 512 }, (_, n) => n * 512 + ((n * 7) % 32)),
      ];
      for (const index of samples) {
        const database = createDatabase(vectors, golangKey);
        const altered = Uint8Array.from(tile);
        altered[index] = (altered[index] ?? 0) ^ 1;
        database.remote.altered.set(path, altered);
        await expect(lookupHash(moduleOf(lookup), database)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
      }
    }
  });
});
