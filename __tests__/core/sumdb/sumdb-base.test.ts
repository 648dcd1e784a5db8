import { describe, expect, test } from '@jest/globals';
import type { Gosumdb } from '../../../src/core/sumdb/gosumdb.ts';
import { chooseSumdbBase, sumdbBases } from '../../../src/core/sumdb/sumdb-base.ts';

const gosumdb: Gosumdb = {
  name: 'sum.example.test',
  key: { name: 'sum.example.test', id: '00000000', publicKey: new Uint8Array(32) },
};
const database = 'https://sum.example.test';
const [a, b] = ['https://a.test', 'https://b.test/go'].map((proxy) => `${proxy}/sumdb/sum.example.test`);

/** Asks with the status of each proxy, an error where it has none, and remembers who was asked. */
function asking(statuses: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const ask = async (url: string) => {
    asked.push(url);
    const status = statuses[new URL(url).host];
    if (status === undefined) throw new Error('connection refused');
    return { status };
  };
  return { asked, ask };
}

describe('the places of the database', () => {
  test.each([
    [undefined, ['https://proxy.golang.org/sumdb/sum.example.test', database]],
    ['', ['https://proxy.golang.org/sumdb/sum.example.test', database]],
    ['direct', [database]],
    ['off', [database]],
    ['https://a.test,https://b.test/go/,direct', [a, b, database]],
    [' a.test | https://b.test/go , off', [a, b, database]],
    ['https://a.test,direct,https://b.test/go', [a, database]],
    ['http://127.0.0.1:8080', ['http://127.0.0.1:8080/sumdb/sum.example.test', database]],
    ['file:///srv/go,direct', ['file:///srv/go/sumdb/sum.example.test', database]],
    [',https://a.test,,|', [a, database]],
  ])('of GOPROXY %j', (goproxy, bases) => {
    expect(sumdbBases(gosumdb, goproxy).map(({ base }) => base)).toEqual(bases);
  });

  test('are only the URL of GOSUMDB if it has one', () => {
    const bases = sumdbBases({ ...gosumdb, url: 'https://mirror.test/sum' }, 'https://a.test');
    expect(bases.map(({ base }) => base)).toEqual(['https://mirror.test/sum']);
  });

  test.each([[','], [' | '], ['proxy'], ['/srv/go'], ['ftp://a.test'], ['https://']])(
    'cannot be %j',
    (goproxy) => {
      expect(() => sumdbBases(gosumdb, goproxy)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    },
  );
});

describe('the place that is read', () => {
  test.each([
    ['the first proxy that has it', 'a.test,b.test/go', { 'a.test': 200 }, a, 1],
    ['the next one after 404', 'a.test,b.test/go', { 'a.test': 404, 'b.test': 200 }, b, 2],
    ['the next one after 410', 'a.test,b.test/go', { 'a.test': 410, 'b.test': 200 }, b, 2],
    ['the next one after any failure and a |', 'a.test|b.test/go', { 'a.test': 500, 'b.test': 200 }, b, 2],
    ['the next one after no answer and a |', 'a.test|b.test/go', { 'b.test': 200 }, b, 2],
    [
      'the database after proxies without it',
      'a.test,b.test/go',
      { 'a.test': 404, 'b.test': 404 },
      database,
      2,
    ],
    ['the database after direct', 'a.test,direct', { 'a.test': 404 }, database, 1],
    ['the database after off', 'a.test,off', { 'a.test': 404 }, database, 1],
    ['the database after a failure, | and direct', 'a.test|direct', { 'a.test': 500 }, database, 1],
    ['the database at once', 'direct', {}, database, 0],
  ])('is %s', async (_, goproxy, statuses, base, count) => {
    const { ask, asked } = asking(statuses);
    expect(await chooseSumdbBase(sumdbBases(gosumdb, goproxy), ask)).toBe(base);
    expect(asked).toEqual([`${a}/supported`, `${b}/supported`].slice(0, count));
  });

  test.each([
    ['a failure before a comma', 'a.test,b.test/go,direct', { 'a.test': 500 }, 'answered with status 500'],
    ['no answer before a comma', 'a.test,direct', {}, 'gave no answer'],
    ['a refusal', 'a.test,direct', { 'a.test': 403 }, 'answered with status 403'],
    ['a failure without direct', 'a.test|b.test/go', { 'a.test': 500, 'b.test': 404 }, 'a.test/sumdb'],
    ['a failure before off', 'a.test|off', { 'a.test': 500 }, 'answered with status 500'],
    [
      'the last failure of several',
      'a.test|b.test/go|off',
      { 'a.test': 500, 'b.test': 503 },
      'b.test/go/sumdb',
    ],
  ])('is none after %s', async (_, goproxy, statuses, message) => {
    const chosen = chooseSumdbBase(sumdbBases(gosumdb, goproxy), asking(statuses).ask);
    await expect(chosen).rejects.toMatchObject({
      code: 'SUMDB_UNREACHABLE',
      message: expect.stringContaining(message),
    });
  });

  test('keeps a password to itself', async () => {
    const chosen = chooseSumdbBase(sumdbBases(gosumdb, 'https://me:secret@a.test'), asking({}).ask);
    await expect(chosen).rejects.toMatchObject({ message: expect.not.stringContaining('secret') });
  });
});
