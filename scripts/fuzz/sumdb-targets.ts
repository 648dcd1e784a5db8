import { createDatabase } from '../../__tests__/support/sumdb-log.ts';
import { vectors as files, golangKey, lookups } from '../../__tests__/support/sumdb-vectors.ts';
import { lookupHash, lookupPath } from '../../src/core/sumdb/lookup.ts';
import { openNote } from '../../src/core/sumdb/note.ts';
import { proveInclusion } from '../../src/core/sumdb/proof.ts';
import { hashInRecord, parseRecord } from '../../src/core/sumdb/record.ts';
import { TileTree } from '../../src/core/sumdb/tile-tree.ts';
import { parseTlogProof, proveByTlogProof } from '../../src/core/sumdb/tlog-proof.ts';
import { toolchainModule } from '../../src/core/sumdb/toolchain-module.ts';
import { openTree, parseTree } from '../../src/core/sumdb/tree-head.ts';
import { hex, parseVerifierKey } from '../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto } from '../../src/io/crypto/sumdb-crypto.ts';
import { broken, type FuzzTarget, textTarget } from './target.ts';

// Answers of the real database: what is changed in them must be refused, or must have changed nothing.

/** Each answer is read from the disk once. */
const kept = new Map<string, Uint8Array | undefined>();
const vectors = {
  get(path: string): Uint8Array | undefined {
    if (!kept.has(path)) kept.set(path, files.get(path));
    return kept.get(path);
  },
};

const key = parseVerifierKey(golangKey, sumdbCrypto);
const all = lookups.map((lookup) => {
  const module = toolchainModule(lookup.release, lookup.os, lookup.architecture);
  const path = lookupPath(module);
  return { ...lookup, module, path, answer: Buffer.from(vectors.get(path) ?? []) };
});
const [first] = all;
const notes = all.map(({ answer }) => parseRecord(answer).treeNote);
const texts = new Set(notes.map((note) => openNote(note, [key], sumdbCrypto).text));

const note = textTarget({
  name: 'note',
  seeds: notes,
  read(text) {
    const opened = openNote(text, [key], sumdbCrypto);
    if (!texts.has(opened.text)) broken(`nobody has signed ${JSON.stringify(opened.text)}`);
    return true;
  },
});

const treeHead = textTarget({
  name: 'tree head',
  seeds: [...texts],
  read(text) {
    const { size, hash } = parseTree(text);
    if (!Number.isSafeInteger(size) || size < 0 || hash.length !== 32) broken(`a tree of ${size} records`);
    return true;
  },
});

const record: FuzzTarget = {
  name: 'record',
  seeds: () => all.map(({ answer }) => answer),
  run(bytes) {
    const { text } = parseRecord(bytes);
    const its = all.find(({ module }) => text.includes(module.version)) ?? first;
    if (its === undefined) return false;
    const hash = hashInRecord(text, its.module);
    return /^h1:[A-Za-z0-9+/]{43}=$/.test(hash) || broken(`${JSON.stringify(hash)} is no hash`);
  },
};

/** What the look-up asks for. */
const asked = await pathsAsked();

async function pathsAsked(): Promise<readonly string[]> {
  const found: string[] = [];
  const source = {
    get(path: string) {
      const bytes = vectors.get(path);
      if (bytes !== undefined) found.push(path);
      return bytes;
    },
  };
  if (first !== undefined) await lookupHash(first.module, createDatabase(source, golangKey));
  return [...new Set(found)];
}

/** The whole look-up, with one of its answers changed. */
const proof: FuzzTarget = {
  name: 'look-up and proof',
  seeds: () =>
    asked.map((path, index) => Buffer.concat([Buffer.of(index), vectors.get(path) ?? Buffer.alloc(0)])),
  async run(bytes) {
    if (first === undefined) return false;
    const changed = asked[bytes[0] ?? 0];
    const answer = bytes.subarray(1);
    const source = { get: (path: string) => (path === changed ? answer : vectors.get(path)) };
    const { hash, id } = await lookupHash(first.module, createDatabase(source, golangKey));
    if (hash !== first.hash || id !== first.id)
      broken(`the log has ${first.hash} as ${first.id}, not ${hash} as ${id}`);
    return true;
  },
};

/** The proof of the first record, from its answers: the text that is kept, and the tree that is signed. */
const logged = first && (await lookupHash(first.module, createDatabase(vectors, golangKey)));
const signed = logged && openTree(parseTlogProof(logged.tlogProof).checkpoint, key, sumdbCrypto);
const path = logged && parseTlogProof(logged.tlogProof).hashes;

/** The audit path from tiles, one of which is changed. */
const tiles: FuzzTarget = {
  name: 'tile',
  seeds: () =>
    asked.flatMap((path, index) =>
      path.startsWith('/tile/')
        ? [Buffer.concat([Buffer.of(index), vectors.get(path) ?? Buffer.alloc(0)])]
        : [],
    ),
  async run(bytes) {
    if (first === undefined || signed === undefined || path === undefined) return false;
    const changed = asked[bytes[0] ?? 0];
    const answer = bytes.subarray(1);
    const remote = { get: async (asked: string) => (asked === changed ? answer : vectors.get(asked)) };
    const { readNodes } = new TileTree(signed, remote, sumdbCrypto);
    const found = await proveInclusion({ id: first.id, size: signed.size }, sumdbCrypto, readNodes);
    if (found.map(hex).join() !== path.map(hex).join()) broken('the tiles give another path');
    return true;
  },
};

const tlogProof = textTarget({
  name: 'tlog-proof',
  seeds: logged ? [logged.tlogProof] : [],
  read(text) {
    if (first === undefined) return false;
    const proved = proveByTlogProof(text, { module: first.module, key, crypto: sumdbCrypto });
    if (proved.hash !== first.hash || proved.id !== first.id)
      broken(`it proves ${proved.hash} as ${proved.id}`);
    return true;
  },
});

export const sumdbTargets: readonly FuzzTarget[] = [
  note,
  treeHead,
  record,
  tiles,
  tlogProof,
  proof,
  textTarget({
    name: 'verifier key',
    seeds: [golangKey],
    read: (text) => parseVerifierKey(text, sumdbCrypto),
  }),
];
