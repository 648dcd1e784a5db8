import { createDatabase } from '../../__tests__/support/sumdb-log.ts';
import { golangKey, lookups, vectors } from '../../__tests__/support/sumdb-vectors.ts';
import { lookupHash, lookupPath } from '../../src/core/sumdb/lookup.ts';
import { openNote } from '../../src/core/sumdb/note.ts';
import { hashInRecord, parseRecord } from '../../src/core/sumdb/record.ts';
import { toolchainModule } from '../../src/core/sumdb/toolchain-module.ts';
import { parseTree } from '../../src/core/sumdb/tree-head.ts';
import { parseVerifierKey } from '../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto } from '../../src/io/crypto/sumdb-crypto.ts';
import { broken, type FuzzTarget, textTarget } from './target.ts';

// Answers of the real database: what is changed in them must be refused, or must have changed nothing.

const key = parseVerifierKey(golangKey, sumdbCrypto);
const all = lookups.map((lookup) => {
  const module = toolchainModule(lookup.release, lookup.os, lookup.architecture);
  const path = lookupPath(module);
  return { ...lookup, module, path, answer: Buffer.from(vectors.get(path) ?? []) };
});
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

const treeHead = textTarget({ name: 'tree head', seeds: [...texts], read: parseTree });

const record: FuzzTarget = {
  name: 'record',
  seeds: () => all.map(({ answer }) => answer),
  run(bytes) {
    const { text } = parseRecord(bytes);
    for (const { module } of all.slice(0, 1)) hashInRecord(text, module);
    return true;
  },
};

const [first] = all;

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

export const sumdbTargets: readonly FuzzTarget[] = [
  note,
  treeHead,
  record,
  proof,
  textTarget({
    name: 'verifier key',
    seeds: [golangKey],
    read: (text) => parseVerifierKey(text, sumdbCrypto),
  }),
];
