/** Zips in which something lies where a program that reads from the start, or from elsewhere, sees other entries. */
import { type ZipEntry, zip } from '../archive-builder.ts';
import { accepted, firstEntry, firstFile, type HostileArchive, rawZip, refused } from './hostile-archive.ts';

const entry: ZipEntry = { name: 'go/a', content: 'abc', method: 0 };
const whole = () => zip([firstEntry, entry]);
const joined = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);
/** An entry with its header, as a program sees it that does not know the directory. */
const hidden = zip([{ name: 'go/evil', content: 'gotcha', method: 0 }]).subarray(0, 30 + 7 + 6);
const end = 22;

/** With another value in the end record. */
function ending(change: (record: Buffer) => void): Buffer {
  const bytes = whole();
  change(bytes.subarray(-end));
  return bytes;
}

/** Something between what the end record places and the end record. */
function beforeEnd(bytes: Buffer, more: Uint8Array): Buffer {
  return joined(bytes.subarray(0, -end), more, bytes.subarray(-end));
}

/** Something between the last entry and the directory, which is found where it is then. */
function beforeDirectory(more: Uint8Array): Buffer {
  const bytes = whole();
  const start = bytes.readUInt32LE(bytes.length - 6);
  bytes.writeUInt32LE(start + more.length, bytes.length - 6);
  return joined(bytes.subarray(0, start), more, bytes.subarray(start));
}

// Each says why, since an archive that is refused for something else shows nothing.
const overlap = 'overlaps the next entry';
const place = 'its directory is not where its end says';
const beyond = 'it refers to bytes beyond its end';
const count = 'another number of entries than its directory';
const comment = 'Invalid comment length';
const noEnd = 'End of central directory record signature not found';
const header = 'invalid central directory file header signature';

const layouts: readonly (readonly [what: string, bytes: () => Uint8Array, reason: string])[] = [
  ['an entry between two others', () => zip([{ ...firstEntry, gap: hidden }, entry]), overlap],
  ['an entry before the directory', () => zip([firstEntry, { ...entry, gap: hidden }]), 'data between'],
  ['a byte before the directory', () => beforeDirectory(Buffer.from([0])), 'data between'],
  ['bytes after the directory', () => beforeEnd(whole(), Buffer.alloc(8)), 'data between'],
  ['a record that is not counted', uncounted, 'data between'],
  ['entries that overlap', () => zip([firstEntry, { ...entry, name: 'go/b', offset: 10 }]), overlap],
  [
    'two entries for one piece of data',
    () => zip([firstEntry, entry, { ...entry, name: 'go/b', offset: 50 }]),
    overlap,
  ],
  ['an entry twice in the directory', () => zip([firstEntry, { ...firstEntry, offset: 0 }]), 'duplicate'],
  ['something before the first entry', () => zip([{ ...entry, offset: 5 }]), 'data before its first entry'],
  ['a script before it', () => joined(Buffer.from('PK#!/bin/sh\n'), whole()), header],
  ['an entry beyond the end', () => zip([firstEntry, { ...entry, offset: 100_000 }]), overlap],
  ['an entry at the directory', () => zip([firstEntry, { ...entry, offset: 87 }]), overlap],
  ['more after its end', () => joined(whole(), Buffer.from('more')), comment],
  ['a second zip behind it', () => joined(whole(), zip([{ name: 'go/b' }])), header],
  ['a second end in its comment', () => zip([firstEntry], zip([]).toString('latin1')), place],
  ['a comment that is longer than it says', () => joined(zip([firstEntry], 'x'), Buffer.from('y')), comment],
  ['a comment that is shorter than it says', () => zip([firstEntry], 'xyz').subarray(0, -1), comment],
  ['a directory at another place', () => ending((record) => record.writeUInt32LE(1, 16)), header],
  ['a directory beyond the end', () => ending((record) => record.writeUInt32LE(0xfffffff0, 16)), beyond],
  ['a directory of another size', () => ending((record) => record.writeUInt32LE(1, 12)), place],
  ['more entries than there are', () => ending((record) => counted(record, 3)), beyond],
  ['fewer entries than there are', () => ending((record) => counted(record, 1)), 'data between'],
  ['no entries where there are some', () => ending((record) => counted(record, 0)), place],
  ['two counts of entries', () => ending((record) => record.writeUInt16LE(1, 8)), count],
  [
    'a second disk',
    () => ending((record) => record.writeUInt16LE(1, 4)),
    'multi-disk zip files are not supported',
  ],
  [
    'a directory on another disk',
    () => ending((record) => record.writeUInt16LE(1, 6)),
    'it consists of several files',
  ],
  ['counts of zip64 without its record', () => ending((record) => counted(record, 0xffff)), beyond],
  ['a locator of zip64 that leads nowhere', () => beforeEnd(whole(), locator(2 ** 30)), beyond],
  ['a locator of zip64 that leads to itself', locatorOfItself, beyond],
  [
    'a directory of zip64 beside the other one',
    () => beforeEnd(whole(), joined(zip64End(1), locator(whole().length - end))),
    count,
  ],
  [
    'a directory of zip64 that agrees',
    () => beforeEnd(whole(), joined(zip64End(2), locator(whole().length - end))),
    'data between',
  ],
  ['no directory', () => whole().subarray(0, 60), noEnd],
  ['nothing but a beginning', () => Buffer.from('PK'), noEnd],
  ['half of it', () => whole().subarray(0, whole().length / 2), noEnd],
];

const others: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ['nothing, for a zip', () => Buffer.alloc(0)],
  ['a page, for a zip', () => Buffer.from('<!DOCTYPE html><title>Log in</title>')],
  ['a tar.gz, for a zip', () => Buffer.from('1f8b0800', 'hex')],
  ['a program with a zip behind it', () => joined(Buffer.from('MZ\x90'), whole())],
];

export const zipLayout: readonly HostileArchive[] = [
  ...layouts.map(([what, bytes, reason]) =>
    rawZip({ group: 'zip layout', what, verdict: refused(reason) }, bytes),
  ),
  ...others.map(([what, bytes]) =>
    rawZip({ group: 'no archive', what, verdict: refused('Not a .zip archive', 'ARCHIVE_NOT_ONE') }, bytes),
  ),
  rawZip({ group: 'zip layout', what: 'a comment', verdict: accepted('it is not used', firstFile) }, () =>
    zip([firstEntry], '::error::evil \u001b[2J'),
  ),
  rawZip(
    {
      group: 'zip layout',
      what: 'a directory in another order',
      verdict: accepted('every entry has its place', { ...firstFile, a: '644 abc' }),
    },
    reordered,
  ),
];

/** A whole record of the directory that the end does not count. */
function uncounted(): Buffer {
  const bytes = whole();
  counted(bytes.subarray(-end), 1);
  return bytes;
}

function counted(record: Buffer, count: number): void {
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
}

function locator(offset: number): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt32LE(0x07064b50, 0);
  bytes.writeBigUInt64LE(BigInt(offset), 8);
  bytes.writeUInt32LE(1, 16);
  return bytes;
}

/** The end record of zip64, with so many entries of the directory that the other one names. */
function zip64End(count: number): Buffer {
  const bytes = whole();
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(bytes.readUInt32LE(bytes.length - 10)), 40);
  record.writeBigUInt64LE(BigInt(bytes.readUInt32LE(bytes.length - 6)), 48);
  return record;
}

function locatorOfItself(): Buffer {
  const bytes = whole();
  return beforeEnd(bytes, locator(bytes.length - end));
}

function reordered(): Buffer {
  const bytes = whole();
  const start = bytes.readUInt32LE(bytes.length - 6);
  const directory = bytes.subarray(start, -end);
  const length = 46 + 'go/VERSION'.length;
  const turned = joined(directory.subarray(length), directory.subarray(0, length));
  return joined(bytes.subarray(0, start), turned, bytes.subarray(-end));
}
