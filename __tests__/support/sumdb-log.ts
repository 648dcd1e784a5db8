import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Database } from '../../src/core/sumdb/latest-tree.ts';
import type { Remote, TreeStore } from '../../src/core/sumdb/ports.ts';
import { parseVerifierKey } from '../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto } from '../../src/io/crypto/sumdb-crypto.ts';

/** A signer of notes, with a key made for one test. */
export interface Signer {
  readonly name: string;
  /** In the form of GOSUMDB. */
  readonly verifierKey: string;
  /** The line of a note with this text. */
  signatureOf(text: string): string;
}

export function createSigner(name = 'sum.example.test'): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const encoded = Buffer.concat([Buffer.of(1), rawPublicKey(publicKey)]);
  const id = sha256(Buffer.from(`${name}\n`), encoded).subarray(0, 4);
  return {
    name,
    verifierKey: `${name}+${id.toString('hex')}+${encoded.toString('base64')}`,
    signatureOf(text) {
      const bytes = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]);
      return `— ${name} ${bytes.toString('base64')}\n`;
    },
  };
}

export function signNote(text: string, ...signers: readonly Signer[]): string {
  return `${text}\n${signers.map((signer) => signer.signatureOf(text)).join('')}`;
}

/** A module version whose record is `record(id)`. */
export function moduleAt(id: number): { path: string; version: string } {
  return { path: 'example.test/module', version: `v1.${id}.0` };
}

/** A record in the database's format; its hash is computed from the id and a text that differs between logs. */
export function record(id: number, flavor = ''): string {
  const { path, version } = moduleAt(id);
  const hash = (kind: string) => `h1:${sha256(Buffer.from(`${kind} ${id} ${flavor}`)).toString('base64')}`;
  return `${path} ${version} ${hash('zip')}\n${path} ${version}/go.mod ${hash('mod')}\n`;
}

/**
 * A checksum database in memory, hashed as in RFC 6962, independently of the code under test. It can be forked and
 * shrunk, and its responses can be forged with `altered`.
 */
export class SumdbLog {
  readonly signer: Signer;
  readonly #records: string[];
  /** Of each complete node, by level. */
  readonly #nodes: Buffer[][] = [];

  constructor(signer: Signer, records: readonly string[]) {
    this.signer = signer;
    this.#records = [...records];
    for (const text of records) this.#append(leafHash(text));
  }

  get size(): number {
    return this.#records.length;
  }

  /** A log with the same first `size` records and different ones after them. */
  fork(size: number, ...records: readonly string[]): SumdbLog {
    return new SumdbLog(this.signer, [...this.#records.slice(0, size), ...records]);
  }

  text(id: number): string {
    return this.#records[id] ?? fail(`no record ${id}`);
  }

  root(size = this.size, start = 0): Buffer {
    const count = size - start;
    if (count === 0) return sha256();
    if (Number.isInteger(Math.log2(count)) && start % count === 0)
      return this.#node(Math.log2(count), start / count);
    let left = 1;
    while (left * 2 < count) left *= 2;
    return joinHashes(this.root(start + left, start), this.root(size, start + left));
  }

  tree(size = this.size): string {
    return `go.sum database tree\n${size}\n${this.root(size).toString('base64')}\n`;
  }

  note(size = this.size): string {
    return signNote(this.tree(size), this.signer);
  }

  lookup(id: number, size = this.size): string {
    return `${id}\n${this.text(id)}\n${this.note(size)}`;
  }

  /** The responses of a `Remote`, for lookups of `moduleAt(id)` and for tiles of height 8. */
  get(path: string): Uint8Array | undefined {
    const [, id] = /^\/lookup\/example\.test\/module@v1\.(\d+)\.0$/.exec(path) ?? [];
    if (id !== undefined) return Number(id) < this.size ? Buffer.from(this.lookup(Number(id))) : undefined;
    const [, level, groups = '', width] =
      /^\/tile\/8\/(\d)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path) ?? [];
    if (level === undefined) return undefined;
    const start = Number(groups.replaceAll(/[x/]/g, '')) * 256;
    const hashes = this.#nodes[8 * Number(level)]?.slice(start, start + Number(width ?? 256)) ?? [];
    return hashes.length === Number(width ?? 256) ? Buffer.concat(hashes) : undefined;
  }

  #append(hash: Buffer): void {
    let [node, level] = [hash, 0];
    for (;;) {
      const row = this.#nodes[level] ?? [];
      this.#nodes[level] = row;
      row.push(node);
      if (row.length % 2 === 1) return;
      node = joinHashes(row.at(-2) ?? fail('no sibling'), node);
      level += 1;
    }
  }

  #node(level: number, index: number): Buffer {
    return this.#nodes[level]?.[index] ?? fail(`no node ${level}, ${index}`);
  }
}

/** Responses of a database, in which `altered` replaces the one at a path, or removes it with `undefined`. */
export interface FaultyRemote extends Remote {
  readonly requests: string[];
  readonly altered: Map<string, Uint8Array | string | Error | undefined>;
}

function createRemote(source: { get(path: string): Uint8Array | undefined }): FaultyRemote {
  const requests: string[] = [];
  const altered: FaultyRemote['altered'] = new Map();
  return {
    requests,
    altered,
    async get(path) {
      requests.push(path);
      if (!altered.has(path)) return source.get(path);
      const answer = altered.get(path);
      if (answer instanceof Error) throw answer;
      return typeof answer === 'string' ? Buffer.from(answer) : answer;
    },
  };
}

/** A `TreeStore` in memory. */
export interface MemoryStore extends TreeStore {
  note: string | undefined;
  readonly aside: string[];
}

function createMemoryStore(note?: string): MemoryStore {
  return {
    note,
    aside: [],
    async read() {
      return this.note;
    },
    async replace(old, next) {
      if (this.note !== old) return false;
      this.note = next;
      return true;
    },
    async setAside(damaged) {
      this.aside.push(damaged);
      this.note = undefined;
      return 'aside';
    },
  };
}

export interface TestDatabase extends Database {
  readonly remote: FaultyRemote;
  readonly store: MemoryStore;
  readonly warnings: string[];
}

export function createDatabase(
  source: { get(path: string): Uint8Array | undefined },
  verifierKey: string,
  kept?: string,
): TestDatabase {
  const warnings: string[] = [];
  return {
    key: parseVerifierKey(verifierKey, sumdbCrypto),
    remote: createRemote(source),
    store: createMemoryStore(kept),
    crypto: sumdbCrypto,
    warn: (message) => warnings.push(message),
    warnings,
  };
}

export function leafHash(text: string): Buffer {
  return sha256(Buffer.of(0), Buffer.from(text));
}

export function joinHashes(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(Buffer.of(1), left, right);
}

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function rawPublicKey(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
}

function fail(message: string): never {
  throw new Error(message);
}
