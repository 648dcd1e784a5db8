/** One bit altered in what a database answers: record, signed note and tiles. No table and no pin help here. */
import { expect, test } from '@jest/globals';
import { lookupHash, lookupPath } from '../../../src/core/sumdb/lookup.ts';
import { createDatabase, createSigner, moduleAt, record, SumdbLog } from '../../support/sumdb-log.ts';

const signer = createSigner();
const log = new SumdbLog(
  signer,
  Array.from({ length: 70_000 }, (_, id) => record(id)),
);
const module = moduleAt(33_000);
const places = 1000;

test('the look-up reads tiles of three levels', async () => {
  const { remote, ...database } = createDatabase(log, signer.verifierKey);
  await lookupHash(module, { ...database, remote });
  const levels = new Set(remote.requests.map((path) => /^\/tile\/8\/(\d)/.exec(path)?.[1] ?? 'record'));
  expect([...levels].sort()).toEqual(['0', '1', '2', 'record']);
});

test(`${places} places of each answer: every look-up is refused`, async () => {
  const { remote, ...rest } = createDatabase(log, signer.verifierKey);
  await lookupHash(module, { ...rest, remote });
  for (const path of new Set(remote.requests)) {
    const answer = Buffer.from((await createDatabase(log, signer.verifierKey).remote.get(path)) ?? []);
    for (let index = 0; index < places; index += 1) {
      const bit = Math.floor((index * answer.length * 8) / places);
      const bytes = Buffer.from(answer);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const database = createDatabase(log, signer.verifierKey);
      database.remote.altered.set(path, bytes);
      await expect(lookupHash(module, database)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
    }
  }
  expect(lookupPath(module)).toBe(remote.requests[0]);
});
