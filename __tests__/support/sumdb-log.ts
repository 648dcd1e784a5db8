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
  readonly #records: string[] = [];
  /** The complete nodes of each level. */
  readonly #levels: Hashes[] = [];

  constructor(signer: Signer, records: readonly string[]) {
    this.signer = signer;
    this.#append(records);
  }

  get size(): number {
    return this.#records.length;
  }

  /** A log with the same first `size` records and different ones after them. */
  fork(size: number, ...records: readonly string[]): SumdbLog {
    const log = new SumdbLog(this.signer, []);
    for (let id = 0; id < size; id += 1) log.#records.push(this.text(id));
    for (const [level, hashes] of this.#levels.entries())
      log.#levels.push(hashes.copy(Math.floor(size / 2 ** level)));
    log.#append(records);
    return log;
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
    const end = start + Number(width ?? 256);
    const hashes = this.#levels[8 * Number(level)];
    return hashes === undefined || hashes.count < end ? undefined : hashes.between(start, end);
  }

  #append(records: readonly string[]): void {
    for (const text of records) {
      this.#records.push(text);
      this.#addNode(0, leafHash(text));
    }
  }

  #addNode(level: number, hash: Buffer): void {
    const hashes = this.#levels[level] ?? new Hashes();
    this.#levels[level] = hashes;
    hashes.push(hash);
    if (hashes.count % 2 === 0) this.#addNode(level + 1, joinHashes(hashes.at(hashes.count - 2), hash));
  }

  #node(level: number, index: number): Buffer {
    return this.#levels[level]?.at(index) ?? fail(`no node ${level}, ${index}`);
  }
}

/**
 * Hashes one after another in one buffer. As a buffer each, the hundreds of thousands of some tests take a worker of
 * jest longer to free than jest waits for it to end.
 */
class Hashes {
  #bytes: Buffer = Buffer.alloc(0);
  count = 0;

  push(hash: Buffer): void {
    const needed = (this.count + 1) * hashLength;
    if (needed > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(Math.max(needed, 1024))]);
    hash.copy(this.#bytes, this.count * hashLength);
    this.count += 1;
  }

  at(index: number): Buffer {
    return index < this.count ? this.between(index, index + 1) : fail(`no hash ${index}`);
  }

  /** A copy of the hashes from `start` to before `end`. */
  between(start: number, end: number): Buffer {
    return Buffer.from(this.#bytes.subarray(start * hashLength, end * hashLength));
  }

  /** Of the first `count`. Shares their bytes, which do not change, until one is added to it. */
  copy(count: number): Hashes {
    const copy = new Hashes();
    copy.#bytes = this.#bytes.subarray(0, count * hashLength);
    copy.count = count;
    return copy;
  }
}

const hashLength = 32;

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
