import { describe, expect, test } from '@jest/globals';
import { lookupHash, lookupPath } from '../../../src/core/sumdb/lookup.ts';
import type { Remote } from '../../../src/core/sumdb/ports.ts';
import { hashInRecord } from '../../../src/core/sumdb/record.ts';
import {
  createDatabase,
  createSigner,
  moduleAt,
  record,
  SumdbLog,
  signNote,
} from '../../support/sumdb-log.ts';

const signer = createSigner();
const log = new SumdbLog(
  signer,
  Array.from({ length: 600 }, (_, id) => record(id)),
);
const hashOf = (id: number) => hashInRecord(log.text(id), moduleAt(id));
const database = (source = log, kept?: string) => createDatabase(source, signer.verifierKey, kept);
const path = (id: number) => lookupPath(moduleAt(id));

describe('a lookup', () => {
  test.each([[0], [255], [256], [511], [512], [599]])('proves record %d', async (id) => {
    expect(await lookupHash(moduleAt(id), database())).toMatchObject({
      hash: hashOf(id),
      id,
      treeSize: 600,
      database: 'sum.example.test',
    });
  });

  test.each([[1], [2], [255], [256], [257], [512]])('proves the last record of %d', async (size) => {
    const found = await lookupHash(moduleAt(size - 1), database(log.fork(size)));
    expect(found).toMatchObject({ hash: hashOf(size - 1), id: size - 1, treeSize: size });
  });

  test('asks for each tile once, and for the tiles of a proof at the same time', async () => {
    const { remote, ...rest } = database();
    let [open, most] = [0, 0];
    const counting: Remote = {
      async get(asked) {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve, 5));
        open -= 1;
        return remote.get(asked);
      },
    };
    await lookupHash(moduleAt(3), { ...rest, remote: counting });
    expect(remote.requests.toSorted()).toEqual([
      path(3),
      '/tile/8/0/000',
      '/tile/8/0/002.p/88',
      '/tile/8/1/000.p/2',
    ]);
    expect(most).toBe(3);
  });

  test('finds an old answer in the newer tree that was seen', async () => {
    const old = database(log, log.note());
    old.remote.altered.set(path(5), log.lookup(5, 10));
    expect(await lookupHash(moduleAt(5), old)).toMatchObject({ hash: hashOf(5), treeSize: 600 });
  });

  test('uses the whole tile if the partial one no longer exists', async () => {
    const whole = database(log, undefined);
    whole.remote.altered.set(path(5), log.lookup(5, 10));
    whole.remote.altered.set('/tile/8/0/000.p/10', undefined);
    expect(await lookupHash(moduleAt(5), whole)).toMatchObject({ hash: hashOf(5), treeSize: 10 });
    whole.remote.altered.set('/tile/8/0/000.p/10', new Error('410'));
    expect(await lookupHash(moduleAt(5), whole)).toMatchObject({ hash: hashOf(5), treeSize: 10 });
  });

  test('of a module that is not there says so', async () => {
    await expect(lookupHash(moduleAt(600), database())).rejects.toMatchObject({
      code: 'SUMDB_MISMATCH',
      message: 'sum.example.test has no record of example.test/module@v1.600.0',
    });
  });

  test('passes on why there was no answer', async () => {
    const failing = database();
    const error = new Error('connection refused');
    failing.remote.altered.set('/tile/8/1/000.p/2', error);
    await expect(lookupHash(moduleAt(0), failing)).rejects.toBe(error);
  });
});

describe('an answer is refused:', () => {
  test.each([
    ['a tile that is missing', '/tile/8/0/000', undefined, 'is missing'],
    ['an edge that is missing', '/tile/8/0/002.p/88', undefined, 'is missing'],
    ['an empty tile', '/tile/8/0/000', '', 'has 0 bytes, not 8192'],
    ['a page for a tile', '/tile/8/1/000.p/2', '<p>Log in</p>', 'has 13 bytes, not 64'],
    ['a tile with more', '/tile/8/1/000.p/2', 'x'.repeat(96), 'has 96 bytes, not 64'],
    ['an edge that is another', '/tile/8/1/000.p/2', 'x'.repeat(64), 'do not match the signed tree'],
    ['a tile that is another', '/tile/8/0/000', 'x'.repeat(8192), '/tile/8/0/000 does not match its hash in'],
  ])('%s', async (_, tile, bytes, message) => {
    const altered = database();
    altered.remote.altered.set(tile, bytes);
    await expect(lookupHash(moduleAt(0), altered)).rejects.toMatchObject({
      code: 'SUMDB_INVALID',
      message: expect.stringContaining(message),
    });
    expect(altered.store.note === undefined || altered.store.note === log.note()).toBe(true);
  });

  test('any byte altered, in any of its fields', async () => {
    const answer = Buffer.from(log.lookup(5));
    for (const mask of [0x01, 0x80]) {
      for (let index = 0; index < answer.length; index += 1) {
        const altered = database();
        const bytes = Buffer.from(answer);
        bytes[index] = (bytes[index] ?? 0) ^ mask;
        altered.remote.altered.set(path(5), bytes);
        await expect(lookupHash(moduleAt(5), altered)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
      }
    }
  });

  test('cut anywhere', async () => {
    const answer = log.lookup(5);
    for (let length = 0; length < answer.length; length += 1) {
      const altered = database();
      altered.remote.altered.set(path(5), answer.slice(0, length));
      await expect(lookupHash(moduleAt(5), altered)).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
    }
  });

  test('a record beyond the tree', async () => {
    const altered = database();
    altered.remote.altered.set(path(5), log.lookup(5, 5));
    await expect(lookupHash(moduleAt(5), altered)).rejects.toThrow(
      'record 5 is not in its tree of 5 records',
    );
  });

  test('a record under the number of another', async () => {
    const altered = database();
    altered.remote.altered.set(path(5), log.lookup(5).replace(/^5/, '6'));
    await expect(lookupHash(moduleAt(5), altered)).rejects.toThrow(
      'its text for record 6 is not that record',
    );
  });

  test('a note of another kind, though signed', async () => {
    const altered = database();
    altered.remote.altered.set(
      path(5),
      `5\n${log.text(5)}\n${signNote('go.sum database tree v2\n', signer)}`,
    );
    await expect(lookupHash(moduleAt(5), altered)).rejects.toThrow('does not describe a tree');
  });
});

describe('the path of a lookup', () => {
  test('marks capitals', () => {
    expect(lookupPath({ path: 'github.com/Azure/go', version: 'v1.0.0-RC1+incompatible' })).toBe(
      '/lookup/github.com/!azure/go@v1.0.0-!r!c1+incompatible',
    );
    expect(lookupPath({ path: 'golang.org/toolchain', version: 'v0.0.1-go1.21.0.linux-arm/go.mod' })).toBe(
      '/lookup/golang.org/toolchain@v0.0.1-go1.21.0.linux-arm',
    );
  });

  test.each([
    ['a b'],
    ['../a'],
    ['a/..'],
    ['a//b'],
    ['/a'],
    ['a/'],
    ['a!b'],
    ['a?b'],
    ['a%2f'],
    ['é'],
    ['a\n'],
    [''],
  ])('is refused for %j', (part) => {
    expect(() => lookupPath({ path: part, version: 'v1.0.0' })).toThrow(
      'is not part of a valid module version',
    );
    expect(() => lookupPath({ path: 'a', version: part })).toThrow('is not part of a valid module version');
  });
});
