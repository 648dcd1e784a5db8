import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { mergeLatest } from '../../../src/core/sumdb/latest-tree.ts';
import { lookupHash } from '../../../src/core/sumdb/lookup.ts';
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
const database = (source: SumdbLog, kept?: string) => createDatabase(source, signer.verifierKey, kept);

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw new Error('no Problem was thrown', { cause: error });
}

const quoted = (note: string) => note.trimEnd().replaceAll(/^/gm, '| ');

describe('the tree seen last', () => {
  test('is the first one answered', async () => {
    const first = database(log);
    expect((await mergeLatest(log.note(300), first)).signed.size).toBe(300);
    expect(first.store.note).toBe(log.note(300));
    expect(first.remote.requests).toEqual([]);
  });

  test.each([[1], [255], [256], [300], [512], [599]])('of %d grows to 600', async (size) => {
    const growing = database(log, log.note(size));
    expect((await mergeLatest(log.note(), growing)).signed.size).toBe(600);
    expect(growing.store.note).toBe(log.note());
  });

  test.each([[0], [1], [255], [256], [300], [599]])(
    'stays, where an older one of %d is answered',
    async (size) => {
      const older = database(log, log.note());
      expect((await mergeLatest(log.note(size), older)).signed.size).toBe(600);
      expect(older.store.note).toBe(log.note());
    },
  );

  test('stays if the same tree is answered again, without further requests', async () => {
    const same = database(log, log.note());
    await mergeLatest(log.note(), same);
    expect(same.remote.requests).toEqual([]);
  });

  test('stays if the same tree is answered with one more signature', async () => {
    const same = database(log, log.note());
    await mergeLatest(signNote(log.tree(), createSigner('stranger.example.test'), signer), same);
    expect(same.store.note).toBe(log.note());
  });

  test('is not what another key signed', async () => {
    const other = database(log, log.note(5));
    await expect(mergeLatest(signNote(log.tree(), createSigner()), other)).rejects.toMatchObject({
      code: 'SUMDB_INVALID',
    });
    expect(other.store.note).toBe(log.note(5));
  });

  test('is the larger one that another process kept in between', async () => {
    const racing = database(log, log.note(100));
    const replace = racing.store.replace.bind(racing.store);
    let races = 0;
    racing.store.replace = async (old, next) => {
      races += 1;
      if (races === 1) racing.store.note = log.note(200);
      if (races === 2) racing.store.note = log.note(500);
      return replace(old, next);
    };
    expect((await mergeLatest(log.note(400), racing)).signed.size).toBe(500);
    expect(racing.store.note).toBe(log.note(500));
  });

  test('is compared with what another process kept in between', async () => {
    const racing = database(log, log.note(100));
    const forked = log.fork(150, record(150, 'fork')).note();
    racing.store.replace = async () => {
      racing.store.note = forked;
      return false;
    };
    await expect(mergeLatest(log.note(400), racing)).rejects.toMatchObject({ code: 'SUMDB_INCONSISTENT' });
  });
});

describe('a kept note that is damaged is put aside and reported:', () => {
  test.each([
    ['empty', ''],
    ['cut', log.note(300).slice(0, 60)],
    ['of another key', signNote(log.tree(300), createSigner())],
    ['of another kind', signNote('hello\n', signer)],
  ])('%s', async (_, kept) => {
    const damaged = database(log, kept);
    expect((await mergeLatest(log.note(400), damaged)).signed.size).toBe(400);
    expect(damaged.store).toMatchObject({ aside: [kept], note: log.note(400) });
    expect(damaged.warnings).toEqual([expect.stringContaining('was moved to "aside"')]);
  });
});

describe('an alarm names both trees:', () => {
  const fork = log.fork(300, ...Array.from({ length: 350 }, (_, id) => record(id, 'fork')));

  test('a larger one that does not hold the one seen, with the proof', async () => {
    const forked = database(fork, log.note());
    const { code, message, hint } = await problemOf(lookupHash(moduleAt(7), forked));
    expect(code).toBe('SUMDB_INCONSISTENT');
    expect(message).toContain(`Tree of 600 records:\n${quoted(log.note())}\n`);
    expect(message).toContain(`Tree of 650 records:\n${quoted(fork.note())}\n`);
    expect(message).toContain(`\n| ${fork.root(600).toString('base64')}\n| `);
    expect(hint).toContain('Do not use what was downloaded');
    expect(forked.store.note).toBe(log.note());
  });

  test('one of the same size and another root', async () => {
    const same = database(fork, log.note());
    const { code, message } = await problemOf(mergeLatest(fork.note(600), same));
    expect(code).toBe('SUMDB_INCONSISTENT');
    expect(message).toContain(quoted(log.note()));
    expect(message).toContain(quoted(fork.note(600)));
    expect(same.remote.requests).toEqual([]);
  });

  test('a smaller one that the one seen does not hold', async () => {
    const { code, message } = await problemOf(mergeLatest(fork.note(400), database(log, log.note())));
    expect(code).toBe('SUMDB_INCONSISTENT');
    expect(message).toContain(`Tree of 400 records:\n${quoted(fork.note(400))}`);
    expect(message).toContain(`Tree of 600 records:\n${quoted(log.note())}`);
    expect(message).toContain(`| ${log.root(400).toString('base64')}`);
  });

  test('an empty one with a root', async () => {
    const note = signNote(`go.sum database tree\n0\n${Buffer.alloc(32).toString('base64')}\n`, signer);
    await expect(mergeLatest(note, database(log, log.note()))).rejects.toMatchObject({
      code: 'SUMDB_INCONSISTENT',
    });
  });

  test.each([
    ['has forgotten the rest of the one seen', log.fork(400)],
    ['has another rest', log.fork(400, record(400, 'other'))],
    ['is a fork', fork.fork(500)],
  ])('a smaller one, where the database %s', async (_, shrunk) => {
    const shrinking = database(shrunk, log.note());
    const { code, message } = await problemOf(lookupHash(moduleAt(7), shrinking));
    expect(code).toBe('SUMDB_INCONSISTENT');
    expect(message).toContain(quoted(log.note()));
    expect(message).toContain(quoted(shrunk.note()));
    expect(shrinking.store.note).toBe(log.note());
  });

  test('no line of a note begins a line', async () => {
    const text = `${fork.tree(600)}::add-mask::x\n`;
    const { message } = await problemOf(mergeLatest(signNote(text, signer), database(fork, log.note())));
    expect(message).toContain('\n| ::add-mask::x\n');
  });

  test('the network failing is none', async () => {
    const failing = database(log, log.note());
    failing.remote.altered.set('/tile/8/0/002.p/88', new Error('reset'));
    await expect(mergeLatest(log.note(599), failing)).rejects.toThrow('reset');
  });
});
