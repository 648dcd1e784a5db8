/** Zips that say one thing in their directory and another one before the data, or what no two programs read alike. */
import { crc32, deflateRawSync } from 'node:zlib';
import { type ZipEntry, zip } from '../archive-builder.ts';
import { accepted, firstFile, type HostileArchive, hostileZip, rawZip, refused } from './hostile-archive.ts';

const entry: ZipEntry = { name: 'go/a', content: 'abc' };
const other = 'its local header has a different name than the directory';
const values = 'its local header has a different size or checksum';
const flagsOrMethod = 'its local header has different flags or method';

const entries: readonly (readonly [what: string, given: Partial<ZipEntry>, reason: string])[] = [
  ['another name before the data', { local: { name: 'go/b' } }, other],
  ['a way up before the data', { local: { name: '../a' } }, other],
  ['a longer name before the data', { local: { name: 'go/a/../../evil' } }, other],
  ['no name before the data', { local: { name: '' } }, other],
  ['another method before the data', { local: { method: 0 } }, flagsOrMethod],
  ['other flags before the data', { local: { flags: 0 } }, flagsOrMethod],
  ['encrypted before the data', { local: { flags: 0x801 } }, flagsOrMethod],
  ['another size before the data', { local: { size: 9 } }, values],
  ['another packed size before the data', { local: { packedSize: 9 } }, values],
  ['another checksum before the data', { local: { crc32: 9 } }, values],
  ['sizes of zip64 before the data', { local: { size: 0xffffffff, packedSize: 0xffffffff } }, values],
  ['another size with a descriptor', { descriptor: true, local: { size: 9 } }, values],
  ['no header before the data', { local: { signature: 0x02014b50 } }, 'no local header'],
  ['a descriptor that contradicts', { descriptor: Buffer.alloc(16) }, 'descriptor contradicts'],
  ['a descriptor without its mark', { descriptor: descriptor(12) }, 'descriptor contradicts'],
  ['a descriptor of zip64', { descriptor: descriptor(24) }, 'descriptor contradicts'],
  ['no descriptor where one is said to be', { flags: 0x808 }, 'descriptor contradicts'],
  ['encryption', { flags: 0x801 }, 'it is encrypted'],
  ['strong encryption', { flags: 0x840 }, 'strong encryption'],
  ['hidden headers', { flags: 0x2800 }, 'it is encrypted'],
  ['more content than announced', { size: 2 }, 'damaged or longer than announced'],
  ['less content than announced', { size: 4 }, 'does not have the announced length'],
  ['no content where some is announced', { packed: Buffer.from([3, 0]), size: 3 }, 'the announced length'],
  ['stored, with another size', { method: 0, size: 2 }, 'size mismatch for stored file'],
  ['a wrong checksum', { crc32: 1 }, 'the announced length or checksum'],
  ['damaged content', { packed: Buffer.from([0xff, 0xff, 0xff]) }, 'its content is damaged'],
  ['content that is cut', { packed: deflateRawSync('abc').subarray(0, 3) }, 'its content is damaged'],
  [
    'content behind its content',
    { packed: Buffer.concat([deflateRawSync('abc'), Buffer.from('x')]) },
    'data behind',
  ],
  ['a file too large', { size: 2 ** 28 + 1 }, 'the limit for one file is 268435456'],
  ['a bomb', { content: Buffer.alloc(80 * 1024 ** 2) }, 'more than 20 times its size'],
  [
    'a name in an old character set',
    { name: Buffer.from('go/\xde', 'latin1'), flags: 0 },
    'a name that is not UTF-8',
  ],
  ['UTF-8 that is not said to be', { name: 'go/\u00de', flags: 0 }, 'unknown character set'],
  ['a second name', { extra: unicodePath('go/../evil') }, 'a second name in an extra field'],
  ['no name', { name: '' }, 'it has no name'],
  ['a NUL in its name', { name: 'go/a\0.txt' }, 'a control character'],
];

const methods = [1, 6, 9, 12, 14, 93, 95, 96, 98, 99].map((method) =>
  hostileZip(
    {
      group: 'zip headers',
      what: `method ${method}`,
      verdict: refused(`its compression method ${method} is not supported`),
    },
    [{ ...entry, method, packed: Buffer.from('abc') }],
  ),
);

/** The sizes are given in both headers as those that zip64 takes from its extra field. */
function zip64(size: bigint, packed: bigint): Partial<ZipEntry> {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(size, 4);
  extra.writeBigUInt64LE(packed, 12);
  return { extra, size: 0xffffffff, packedSize: 0xffffffff };
}

const lies: readonly (readonly [what: string, given: Partial<ZipEntry>, reason: string])[] = [
  ['sizes that agree', zip64(3n, 5n), values],
  ['a size of 4 GiB', zip64(2n ** 32n, 5n), 'the limit for one file'],
  ['a size that no number has', zip64(2n ** 64n - 1n, 5n), 'not a valid number of bytes'],
  ['a packed size beyond the end', zip64(3n, 2n ** 40n), values],
  ['sizes without their field', { size: 0xffffffff, packedSize: 0xffffffff }, 'the limit for one file'],
  [
    'a field that is cut',
    { ...zip64(3n, 5n), extra: Buffer.from([1, 0, 16, 0, 1]) },
    'extra field length exceeds',
  ],
];

const group = 'zip headers';

export const zipHeaders: readonly HostileArchive[] = [
  ...entries.map(([what, given, reason]) =>
    hostileZip({ group, what, verdict: refused(reason) }, [{ ...entry, ...given }]),
  ),
  ...methods,
  ...lies.map(([what, given, reason]) =>
    hostileZip({ group: 'zip64', what, verdict: refused(reason) }, [{ ...entry, ...given }]),
  ),
  rawZip({ group, what: 'a total of 2 GiB', verdict: refused('unpacks to more than 2147483648 bytes') }, () =>
    zip(Array.from({ length: 9 }, (_, index) => ({ ...entry, name: `go/${index}`, size: 2 ** 28 }))),
  ),
  hostileZip(
    {
      group: 'zip64',
      what: 'a field that nothing refers to',
      verdict: accepted('the sizes in the headers count', { ...firstFile, a: '644 abc' }),
    },
    [{ ...entry, extra: zip64(9n, 9n).extra ?? Buffer.alloc(0) }],
  ),
];

/** Checksum, packed size and size, in their forms of 12 and of 24 bytes. */
function descriptor(length: 12 | 24): Buffer {
  const bytes = Buffer.alloc(length);
  const [crc, packed, size] = [crc32('abc'), deflateRawSync('abc').length, 3];
  if (length === 24) bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, length === 24 ? 4 : 0);
  bytes.writeUInt32LE(packed, length === 24 ? 8 : 4);
  bytes.writeUInt32LE(size, length === 24 ? 16 : 8);
  return bytes;
}

/** Info-ZIP's extra field with a name that replaces the entry's. */
function unicodePath(name: string): Buffer {
  const field = Buffer.alloc(9 + name.length);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + name.length, 2);
  field.writeUInt8(1, 4);
  field.write(name, 9);
  return field;
}
