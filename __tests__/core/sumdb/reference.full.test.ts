import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { requireSumdb } from '../../../src/core/sumdb/gosumdb.ts';
import { lookupHash, lookupPath } from '../../../src/core/sumdb/lookup.ts';
import { chooseSumdbBase, sumdbBases } from '../../../src/core/sumdb/sumdb-base.ts';
import { toolchainModule } from '../../../src/core/sumdb/toolchain-module.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import {
  createDatabase,
  createSigner,
  moduleAt,
  record,
  SumdbLog,
  signNote,
  type TestDatabase,
} from '../../support/sumdb-log.ts';
import {
  buildReference,
  fetchRemote,
  goEnvironment,
  type Reference,
  serveRemotes,
} from '../../support/sumdb-reference.ts';
import { golangKey, lookups } from '../../support/sumdb-vectors.ts';

/** Side by side with the go command's own client, on the same answers. */

const reference = await buildReference();
const live = typeof reference === 'string' ? reference : await findLive();

afterAll(async () => {
  if (typeof reference !== 'string') await reference.remove();
});

interface Case {
  readonly name: string;
  readonly database: TestDatabase;
  readonly kept: string;
  readonly id: number;
  /** Where this client is stricter on purpose: the outcome here, then the go command's. */
  readonly stricter?: readonly [string, string];
}

const signer = createSigner();
const log = new SumdbLog(
  signer,
  Array.from({ length: 66_000 }, (_, id) => record(id)),
);
const fork = log.fork(40_000, ...Array.from({ length: 27_000 }, (_, id) => record(id, 'fork')));

const cases: readonly Case[] = [...histories(), ...answers(), ...damages(300)];

if (typeof reference === 'string') {
  test.skip(`the go command's client as reference: skipped, ${reference}`, () => undefined);
} else {
  describe("the go command's client", () => {
    compare(reference, cases);
  });
}

if (typeof live === 'string') {
  test.skip(`the live database with the go command's client: skipped, ${live}`, () => undefined);
} else {
  const { base, ask } = live;
  test.each(lookups)(
    'and this one agree on $release $os-$architecture in the live database',
    async (lookup) => {
      const module = toolchainModule(lookup.release, lookup.os, lookup.architecture);
      const database = { ...createDatabase({ get: () => undefined }, golangKey), remote: fetchRemote(base) };
      const ours = await lookupHash(module, database);
      const [theirs] = await ask([{ base, key: golangKey, kept: '', ...module }]);
      expect(theirs).toMatchObject({ error: '', alarm: '', kept: database.store.note });
      expect(theirs?.lines).toEqual([`${module.path} ${module.version} ${ours.hash}`]);
      expect(ours).toMatchObject({ hash: lookup.hash, id: lookup.id });
    },
  );
}

function compare(client: Reference, all: readonly Case[]): void {
  let verdicts: readonly { readonly ours: Verdict; readonly theirs: Verdict }[] = [];

  beforeAll(async () => {
    const server = await serveRemotes(all.map(({ database }) => database.remote));
    const queries = all.map(({ id, kept }, index) => ({
      ...{ base: server.base(index), key: signer.verifierKey, kept },
      ...moduleAt(id),
    }));
    const results = await client.ask(queries);
    const ours = await Promise.all(all.map(({ database, id }) => judge(database, id)));
    verdicts = results.map(({ lines, alarm, error, kept }, index) => ({
      ours: ours[index] ?? { outcome: 'missing' },
      theirs: theirVerdict({ hash: lines?.[0]?.split(' ')[2], alarm, error, kept }),
    }));
    await server.close();
  });

  test.each(all.map(({ name }, index) => ({ name, index })))('and this one agree: $name', ({ index }) => {
    const { ours, theirs } = verdicts[index] ?? {
      ours: { outcome: 'missing' },
      theirs: { outcome: 'missing' },
    };
    const stricter = all[index]?.stricter;
    if (stricter === undefined) expect(ours).toEqual(theirs);
    else expect([ours.outcome, theirs.outcome]).toEqual(stricter);
  });
}

interface Verdict {
  readonly outcome: string;
  readonly hash?: string;
  readonly kept?: string | undefined;
}

async function judge(database: TestDatabase, id: number): Promise<Verdict> {
  try {
    const { hash } = await lookupHash(moduleAt(id), database);
    return { outcome: 'accepted', hash, kept: database.store.note };
  } catch (error) {
    const isAlarm =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'SUMDB_INCONSISTENT';
    return { outcome: isAlarm ? 'alarm' : 'refused' };
  }
}

function theirVerdict(result: {
  hash: string | undefined;
  alarm: string;
  error: string;
  kept: string;
}): Verdict {
  const { hash, alarm, error, kept } = result;
  if (alarm !== '') return { outcome: 'alarm' };
  // Without a line there is nothing that go.sum could be compared with.
  return error !== '' || hash === undefined ? { outcome: 'refused' } : { outcome: 'accepted', hash, kept };
}

function ask(
  name: string,
  id: number,
  options: { source?: SumdbLog; kept?: string; answer?: string; stricter?: Case['stricter'] },
): Case {
  const { source = log, kept = '', answer, stricter } = options;
  const database = createDatabase(source, signer.verifierKey, kept === '' ? undefined : kept);
  if (answer !== undefined) database.remote.altered.set(lookupPath(moduleAt(id)), answer);
  return { name, database, kept, id, ...(stricter === undefined ? {} : { stricter }) };
}

function histories(): readonly Case[] {
  const sizes = [1, 2, 255, 256, 257, 40_000, 65_535, 65_536, 65_537, 66_000];
  return [
    ...sizes.map((size) => ask(`a first tree of ${size}`, size - 1, { source: log.fork(size) })),
    ...sizes.map((size) => ask(`a kept tree of ${size} grows`, 7, { kept: log.note(size) })),
    ...sizes.map((size) =>
      ask(`a tree of ${size} comes again`, 0, { kept: log.note(), answer: log.lookup(0, size) }),
    ),
    ask('a fork from the kept tree on', 7, { source: fork, kept: log.note(40_000) }),
    // The go command's client first reads the kept tree's own tiles, which the fork does not have.
    ask('a larger fork', 7, { source: fork, kept: log.note(), stricter: ['alarm', 'refused'] }),
    ask('a fork of the same size', 7, {
      source: fork.fork(66_000),
      kept: log.note(),
      stricter: ['alarm', 'refused'],
    }),
    ask('an older fork in the kept history', 7, { kept: log.note(), answer: fork.lookup(7, 50_000) }),
    ask('a shrunken fork', 7, {
      source: fork.fork(50_000),
      kept: log.note(),
      stricter: ['alarm', 'refused'],
    }),
    ask('a shrunken log', 7, { source: log.fork(50_000), kept: log.note(), stricter: ['alarm', 'refused'] }),
  ];
}

function answers(): readonly Case[] {
  const stranger = createSigner('stranger.example.test');
  const tree = log.tree();
  return [
    ask('a note that a stranger signed too', 5, {
      answer: `5\n${log.text(5)}\n${signNote(tree, stranger, signer)}`,
    }),
    ask('a note that only a stranger signed', 5, {
      answer: `5\n${log.text(5)}\n${signNote(tree, stranger)}`,
    }),
    ask('a tree with more lines', 5, { answer: `5\n${log.text(5)}\n${signNote(`${tree}more\n`, signer)}` }),
    ask('a signature that is there twice', 5, { answer: log.lookup(5) + signer.signatureOf(tree) }),
    ask('no signed tree, and none kept', 5, { answer: `5\n${log.text(5)}\n` }),
    ask('no signed tree, but one kept', 5, {
      answer: `5\n${log.text(5)}\n`,
      kept: log.note(),
      stricter: ['refused', 'accepted'],
    }),
    ask('another record', 5, { answer: log.lookup(6) }),
    ask('a forged record', 5, { answer: `5\n${record(5, 'forged')}\n${log.note()}` }),
    ask('a forged record after the genuine one', 5, {
      answer: log.lookup(6).replace('\n\n', `\n\n${record(5, 'x')}\n`),
    }),
    ask('a record beyond the tree', 5, { answer: log.lookup(5, 5) }),
    ask('a record beyond its own tree, in the kept one', 5, { answer: log.lookup(5, 5), kept: log.note() }),
    ask('an id with a sign', 5, { answer: `+${log.lookup(5)}`, stricter: ['refused', 'accepted'] }),
    ask('nothing', 5, { answer: '' }),
  ];
}

/** One byte altered somewhere in what a lookup reads, each time another, the same in every run. */
function damages(count: number): readonly Case[] {
  const paths = [
    lookupPath(moduleAt(300)),
    '/tile/8/0/001',
    '/tile/8/1/000',
    '/tile/8/0/257.p/208',
    '/tile/8/2/000.p/1',
    '/tile/8/1/001.p/1',
  ];
  let seed = 1;
  const next = (limit: number) => {
    seed = (seed * 48271) % 0x7fffffff;
    return seed % limit;
  };
  return Array.from({ length: count }, (_, turn) => {
    const path = paths[turn % paths.length] ?? '';
    const damaged = ask('', 300, turn % 2 === 0 ? {} : { kept: log.note(next(66_000) + 1) });
    const bytes = Uint8Array.from(log.get(path) ?? []);
    const [index, mask] = [next(bytes.length), 2 ** next(8)];
    bytes[index] = (bytes[index] ?? 0) ^ mask;
    damaged.database.remote.altered.set(path, bytes);
    return { ...damaged, name: `${path} with byte ${index} altered by ${mask}` };
  });
}

async function findLive(): Promise<{ base: string; ask: Reference['ask'] } | string> {
  if (typeof reference === 'string') return reference;
  try {
    const base = await chooseSumdbBase(
      sumdbBases(requireSumdb(undefined, sumdbCrypto), await goEnvironment('GOPROXY')),
      get,
    );
    const answer = await get(`${base}/latest`);
    return answer.ok ? { base, ask: reference.ask } : `the database answers with status ${answer.status}`;
  } catch (error) {
    return `the database cannot be reached: ${String(error)}`;
  }
}

/** Reads the answer to its end, so that no connection stays open. */
async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response;
}
