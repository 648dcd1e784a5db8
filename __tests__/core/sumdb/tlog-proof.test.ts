import { describe, expect, test } from '@jest/globals';
import { lookupHash } from '../../../src/core/sumdb/lookup.ts';
import { hashInRecord } from '../../../src/core/sumdb/record.ts';
import { parseTlogProof, printTlogProof, proveByTlogProof } from '../../../src/core/sumdb/tlog-proof.ts';
import { parseVerifierKey } from '../../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto as crypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { createDatabase, createSigner, moduleAt, record, SumdbLog } from '../../support/sumdb-log.ts';

const signer = createSigner();
const log = new SumdbLog(
  signer,
  Array.from({ length: 600 }, (_, id) => record(id)),
);
const key = parseVerifierKey(signer.verifierKey, crypto);
const proofOf = async (id: number, source = log) =>
  (await lookupHash(moduleAt(id), createDatabase(source, signer.verifierKey))).tlogProof;
const prove = (text: string, id: number, by = key) =>
  proveByTlogProof(text, { module: moduleAt(id), key: by, crypto });

describe('a look-up leaves a proof', () => {
  test.each([[0], [255], [256], [511], [599]])('of record %d that holds without the log', async (id) => {
    const text = await proofOf(id);
    expect(prove(text, id)).toEqual({ hash: hashInRecord(log.text(id), moduleAt(id)), id, treeSize: 600 });
    expect(printTlogProof(parseTlogProof(text))).toBe(text);
  });

  test('of the only record, which needs no hash', async () => {
    expect(prove(await proofOf(0, log.fork(1)), 0)).toMatchObject({ id: 0, treeSize: 1 });
  });

  test('in the form of c2sp.org/tlog-proof', async () => {
    const lines = (await proofOf(5)).split('\n');
    expect(lines[0]).toBe('c2sp.org/tlog-proof@v1');
    expect(lines[1]).toBe(`extra ${Buffer.from(log.text(5)).toString('base64')}`);
    expect(lines[2]).toBe('index 5');
    const end = lines.indexOf('');
    for (const hash of lines.slice(3, end)) expect(hash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(lines.slice(end + 1).join('\n')).toBe(log.note());
  });
});

describe('a proof is refused', () => {
  test('with any bit altered', async () => {
    const proof = Buffer.from(await proofOf(300));
    for (let at = 0; at < proof.length; at += 1) {
      for (const mask of [1, 4, 0x20, 0x80]) {
        const altered = Buffer.from(proof);
        altered[at] = (altered[at] ?? 0) ^ mask;
        expect(() => prove(altered.toString(), 300)).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/^SUMDB_(INVALID|MISMATCH)$/) }),
        );
      }
    }
  });

  test('cut anywhere', async () => {
    const proof = await proofOf(300);
    for (let length = 0; length < proof.length; length += 1)
      expect(() => prove(proof.slice(0, length), 300)).toThrow(
        expect.objectContaining({ code: 'SUMDB_INVALID' }),
      );
  });

  test('of another record', async () => {
    const proof = await proofOf(5);
    expect(() => prove(proof, 6)).toThrow(expect.objectContaining({ code: 'SUMDB_MISMATCH' }));
  });

  test('under the number of another', async () => {
    const proof = (await proofOf(5)).replace('index 5', 'index 4');
    expect(() => prove(proof, 5)).toThrow('does not lead from the record to the root');
  });

  test('of a tree that another key has signed', async () => {
    const other = parseVerifierKey(createSigner().verifierKey, crypto);
    const proof = await proofOf(5);
    expect(() => prove(proof, 5, other)).toThrow(expect.objectContaining({ code: 'SUMDB_INVALID' }));
  });

  test.each([
    ['no text of the record', (text: string) => text.replace(/^extra .*\n/m, ''), 'its second line'],
    ['a number that is none', (text: string) => text.replace(/^index .*/m, 'index 05'), 'its third line'],
    ['a short hash', (text: string) => text.replace(/\n[^\n]+\n\n/, '\nAQID\n\n'), 'a line is not a hash'],
    ['another version of the form', (text: string) => text.replace('@v1', '@v2'), 'its first line'],
    ['no tree', (text: string) => text.replace(/\n\n[\s\S]*/, '\n'), 'it has no signed tree'],
    ['an endless text', (text: string) => text + 'x'.repeat(200_000), 'it is too long'],
  ])('with %s', async (_, alter, why) => {
    const proof = alter(await proofOf(5));
    expect(() => prove(proof, 5)).toThrow(why);
  });
});
