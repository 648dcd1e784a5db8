/** Builds archives byte by byte, so that hostile ones can be made too. The same input gives the same bytes. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

export interface TarEntry {
  readonly name: string | Uint8Array;
  /** The type flag: `0` a file (the default), `5` a folder, `1` and `2` links, `x` PAX, ... */
  readonly type?: string;
  readonly content?: string | Uint8Array;
  /** Permission bits, 0644 by default. */
  readonly mode?: number;
  readonly linkName?: string;
  /** The ustar prefix, for a long name. */
  readonly prefix?: string;
  /** The size in the header, if it differs from the content's length. */
  readonly size?: number;
  /** Raw header fields, written last, with or without a new checksum. */
  readonly fields?: readonly { readonly at: number; readonly bytes: Uint8Array }[];
  readonly checksum?: 'right' | 'wrong';
}

const BLOCK = 512;

/** An uncompressed tar: the entries, then `tail`, which is two zero blocks by default. */
export function tar(entries: readonly TarEntry[], tail: Uint8Array = Buffer.alloc(2 * BLOCK)): Buffer {
  return Buffer.concat([...entries.map(tarEntry), tail]);
}

export function tarGz(entries: readonly TarEntry[], tail?: Uint8Array): Buffer {
  return gzipSync(tar(entries, tail), { level: 6 });
}

/** Header, content and padding of one entry. */
export function tarEntry(entry: TarEntry): Buffer {
  const content = Buffer.from(entry.content ?? '');
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return Buffer.concat([tarHeader(entry, content.length), content, padding]);
}

/** A PAX header for the entry after it. */
export function pax(records: readonly (readonly [string, string])[]): TarEntry {
  return {
    name: 'PaxHeaders.0/entry',
    type: 'x',
    content: records.map(([key, value]) => paxRecord(key, value)).join(''),
  };
}

/** GNU's long name of the entry after it. */
export function longName(name: string | Uint8Array): TarEntry {
  const content = Buffer.concat([Buffer.from(name), Buffer.alloc(1)]);
  return {
    name: '././@LongLink',
    type: 'L',
    content,
    fields: [{ at: 257, bytes: Buffer.from('ustar  \0') }],
  };
}

function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  // The length counts itself.
  let length = Buffer.byteLength(rest) + 1;
  while (length !== Buffer.byteLength(rest) + String(length).length) length += 1;
  return `${length}${rest}`;
}

function tarHeader(entry: TarEntry, length: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const put = (at: number, value: string | Uint8Array) => Buffer.from(value).copy(header, at);
  put(0, Buffer.from(entry.name).subarray(0, 100));
  put(100, `${(entry.mode ?? 0o644).toString(8).padStart(7, '0')}\0`);
  put(108, '0000000\u00000000000\0');
  put(124, `${(entry.size ?? length).toString(8).padStart(11, '0')}\0`);
  put(136, '14632220000\0');
  put(156, entry.type ?? '0');
  put(157, entry.linkName ?? '');
  put(257, 'ustar\u000000');
  put(345, entry.prefix ?? '');
  for (const { at, bytes } of entry.fields ?? []) put(at, bytes);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0) + (entry.checksum === 'wrong' ? 1 : 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return header;
}

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Unix mode with its file type, in the upper half of the external attributes. */
  readonly unixMode?: number;
  /** External attributes, if not those of `unixMode`. */
  readonly attributes?: number;
  readonly method?: number;
  readonly flags?: number;
  /** The value in both headers, if it differs from the true one. */
  readonly crc32?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Packed bytes, if not the content deflated (or stored, with method 0). */
  readonly packed?: Uint8Array;
  readonly extra?: Uint8Array;
  /** Sizes and checksum after the data, with zeros in the header, as Go's writer does; values can be replaced. */
  readonly descriptor?: boolean | Uint8Array;
  /** Values in the local header only. */
  readonly local?: Partial<LocalHeader>;
  /** Its offset in the directory, if it differs from the true one. */
  readonly offset?: number;
  /** Bytes between this entry and the next. */
  readonly gap?: Uint8Array;
}

interface LocalHeader {
  readonly signature: number;
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly size: number;
  readonly packedSize: number;
}

/** A zip of the entries in their order. */
export function zip(entries: readonly ZipEntry[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const facts = zipFacts(entry);
    const body = Buffer.concat([localPart(entry, facts), Buffer.from(entry.gap ?? [])]);
    records.push(centralRecord(entry, facts, entry.offset ?? offset));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, directory, end, Buffer.from(comment, 'latin1')]);
}

interface ZipFacts {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly size: number;
  readonly packedSize: number;
}

function zipFacts(entry: ZipEntry): ZipFacts {
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? (content.length === 0 ? 0 : 8);
  const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(content) : content));
  return {
    name: Buffer.from(entry.name),
    packed,
    method,
    // UTF-8 names.
    flags: entry.flags ?? 0x800 | (entry.descriptor ? 0x8 : 0),
    crc32: entry.crc32 ?? crc32(content),
    size: entry.size ?? content.length,
    packedSize: entry.packedSize ?? packed.length,
  };
}

function localPart(entry: ZipEntry, facts: ZipFacts): Buffer {
  const zeros = entry.descriptor ? { crc32: 0, size: 0, packedSize: 0 } : {};
  const said = { ...facts, signature: 0x04034b50, ...zeros, ...entry.local };
  const name = Buffer.from(said.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(said.signature, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(said.flags, 6);
  header.writeUInt16LE(said.method, 8);
  header.writeUInt32LE(said.crc32, 14);
  header.writeUInt32LE(said.packedSize, 18);
  header.writeUInt32LE(said.size, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(entry.extra?.length ?? 0, 28);
  return Buffer.concat([
    header,
    name,
    entry.extra ?? Buffer.alloc(0),
    facts.packed,
    descriptorOf(entry, facts),
  ]);
}

function descriptorOf(entry: ZipEntry, facts: ZipFacts): Uint8Array {
  if (entry.descriptor !== true) return entry.descriptor || Buffer.alloc(0);
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(facts.crc32, 4);
  descriptor.writeUInt32LE(facts.packedSize, 8);
  descriptor.writeUInt32LE(facts.size, 12);
  return descriptor;
}

function centralRecord(entry: ZipEntry, facts: ZipFacts, offset: number): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  // Made by Unix, version 2.0.
  record.writeUInt16LE((3 << 8) | 20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(facts.flags, 8);
  record.writeUInt16LE(facts.method, 10);
  record.writeUInt32LE(facts.crc32, 16);
  record.writeUInt32LE(facts.packedSize, 20);
  record.writeUInt32LE(facts.size, 24);
  record.writeUInt16LE(facts.name.length, 28);
  record.writeUInt16LE(entry.extra?.length ?? 0, 30);
  record.writeUInt32LE(entry.attributes ?? ((entry.unixMode ?? 0) << 16) >>> 0, 38);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, facts.name, entry.extra ?? Buffer.alloc(0)]);
}
