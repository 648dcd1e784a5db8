import { describe, expect, test } from '@jest/globals';
import { lookupHash, lookupPath } from '../../../src/core/sumdb/lookup.ts';
import {
  createDatabase,
  createSigner,
  joinHashes,
  leafHash,
  moduleAt,
  record,
  SumdbLog,
} from '../../support/sumdb-log.ts';

/** What earlier clients of the database let pass. */

const signer = createSigner();
const log = new SumdbLog(
  signer,
  Array.from({ length: 600 }, (_, id) => record(id)),
);
const wanted = moduleAt(5);

function answering(answer: string) {
  const database = createDatabase(log, signer.verifierKey);
  database.remote.altered.set(lookupPath(wanted), answer);
  return lookupHash(wanted, database);
}

describe('CVE-2026-42501: an empty or unrelated answer is not a proof', () => {
  test.each([
    ['nothing', ''],
    ['an empty record', `5\n\n${log.note()}`],
    ['a record without a signed tree', `5\n${log.text(5)}\n`],
    ['a signed tree alone', log.note()],
  ])('%s', async (_, answer) => {
    await expect(answering(answer)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
  });

  test('the genuine record of another version', async () => {
    await expect(answering(log.lookup(6))).rejects.toMatchObject({ code: 'SUMDB_MISMATCH' });
  });

  test('the genuine record of a version that only begins like this one', async () => {
    await expect(answering(log.lookup(50))).rejects.toMatchObject({ code: 'SUMDB_MISMATCH' });
  });
});

describe('CVE-2026-56864: only lines of the proved record count', () => {
  const forged = record(5, 'forged');
  const genuine = log.lookup(6);
  const [tree = ''] = log.note().split('\n\n');

  test('not those after it, before the signed tree', async () => {
    await expect(answering(genuine.replace('\n\n', `\n\n${forged}`))).rejects.toMatchObject({
      code: 'SUMDB_INVALID',
    });
    await expect(answering(genuine.replace('\n\n', `\n\n${forged}\n`))).rejects.toMatchObject({
      code: 'SUMDB_INVALID',
    });
  });

  test('not those in the tree note, even where it is signed', async () => {
    const { signatureOf } = signer;
    const text = `${tree}\n${forged}`;
    const answer = `6\n${log.text(6)}\n${text}\n${signatureOf(text)}`;
    await expect(answering(answer)).rejects.toMatchObject({ code: 'SUMDB_MISMATCH' });
  });

  test('not those after the signatures', async () => {
    await expect(answering(genuine + forged)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
    await expect(answering(`${genuine}\n${forged}`)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
  });

  test('not those added to the record, nor put in front of it', async () => {
    await expect(answering(genuine.replace('\n\n', `\n${forged}\n`))).rejects.toMatchObject({
      code: 'SUMDB_INVALID',
    });
    await expect(answering(genuine.replace('6\n', `6\n${forged}`))).rejects.toMatchObject({
      code: 'SUMDB_INVALID',
    });
    await expect(answering(`${forged}${genuine}`)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
  });
});

describe('CVE-2026-56865: no tile is believed without its parent', () => {
  // Large enough for two whole tiles between the record and the tree's edge.
  const large = new SumdbLog(
    signer,
    Array.from({ length: 70_000 }, (_, id) => record(id)),
  );
  const forged = record(5, 'forged');
  const [leafPath, parentPath, edgePath] = ['/tile/8/0/000', '/tile/8/1/000', '/tile/8/2/000.p/1'];
  const leaf = replaceHash(large.get(leafPath), 5, leafHash(forged));
  const parent = replaceHash(large.get(parentPath), 0, rootOf(leaf));
  const edge = replaceHash(large.get(edgePath), 0, rootOf(parent));

  test.each([
    ['the leaves', { [leafPath]: leaf }],
    ['the leaves and their parent', { [leafPath]: leaf, [parentPath]: parent }],
    ['all three', { [leafPath]: leaf, [parentPath]: parent, [edgePath]: edge }],
    ['the parent', { [parentPath]: parent }],
    ['the edge', { [edgePath]: edge }],
  ])('%s forged', async (_, tiles) => {
    for (const answer of [`5\n${forged}\n${large.note()}`, large.lookup(5)]) {
      const database = createDatabase(large, signer.verifierKey);
      database.remote.altered.set(lookupPath(wanted), answer);
      for (const [path, tile] of Object.entries(tiles)) database.remote.altered.set(path, tile);
      await expect(lookupHash(wanted, database)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
    }
  });

  test('the genuine ones are', async () => {
    await expect(lookupHash(wanted, createDatabase(large, signer.verifierKey))).resolves.toMatchObject({
      id: 5,
    });
  });
});

function replaceHash(tile: Uint8Array | undefined, index: number, hash: Uint8Array): Uint8Array {
  const forged = Uint8Array.from(tile ?? []);
  forged.set(hash, index * 32);
  return forged;
}

function rootOf(tile: Uint8Array): Uint8Array {
  if (tile.length === 32) return tile;
  return joinHashes(rootOf(tile.subarray(0, tile.length / 2)), rootOf(tile.subarray(tile.length / 2)));
}
