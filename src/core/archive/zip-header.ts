import { type ArchiveEntry, type EntryKind, refusedArchive, refusedEntry } from './archive-entry.ts';

/** The fields of a record in a zip's central directory that are needed to unpack its entry. */
export interface ZipRecord {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the local header in the file. */
  readonly offset: number;
  readonly attributes: number;
  /** The identifiers of its extra fields. */
  readonly extraFields: readonly number[];
}

export const ZIP_STORED = 0;
const ZIP_DEFLATED = 8;
export const LOCAL_HEADER = 30;
/** Size with the optional signature, which Go's writer includes. */
export const DATA_DESCRIPTOR = 16;

/**
 * The entry that a record in the central directory describes.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * @throws ARCHIVE_REFUSED if unpackers may interpret it differently (unknown character set, second name in an extra
 * field), or if it cannot be unpacked
 */
export function zipEntry(record: ZipRecord): ArchiveEntry {
  const name = zipName(record);
  const fault = recordFault(record);
  if (fault !== undefined) {
    throw refusedEntry(name, fault);
  }
  return { name, kind: kindOf(record, name), size: record.size, mode: record.attributes >>> 16 };
}

export function hasDataDescriptor(record: ZipRecord): boolean {
  return (record.flags & 0x8) !== 0;
}

/**
 * How the local header contradicts the record in the central directory, as a clause; `undefined` if it does not. `local`
 * is the header including the name. If there is a data descriptor, sizes and checksum may be zero in the local header.
 */
export function localHeaderFault(local: Uint8Array, record: ZipRecord): string | undefined {
  const view = viewOf(local);
  if (view.getUint32(0, true) !== 0x04034b50) {
    return 'there is no local header at the offset in the directory';
  }
  if (view.getUint16(6, true) !== record.flags || view.getUint16(8, true) !== record.method) {
    return 'its local header has different flags or method than the directory';
  }
  const announced: readonly (readonly [number, number])[] = [
    [14, record.crc32],
    [18, record.packedSize],
    [22, record.size],
  ];
  const differs = announced.some(([offset, value]) => {
    const said = view.getUint32(offset, true);
    return said !== value && !(said === 0 && hasDataDescriptor(record));
  });
  if (differs) {
    return 'its local header has a different size or checksum than the directory';
  }
  const name = local.subarray(LOCAL_HEADER);
  const same =
    name.length === record.rawName.length && name.every((byte, index) => byte === record.rawName[index]);
  return same ? undefined : 'its local header has a different name than the directory';
}

/** The lengths of the name and of the extra fields between a local header and its data. */
export function localLengths(header: Uint8Array): { readonly name: number; readonly extra: number } {
  const view = viewOf(header);
  return { name: view.getUint16(26, true), extra: view.getUint16(28, true) };
}

export function dataDescriptorFault(descriptor: Uint8Array, record: ZipRecord): string | undefined {
  const view = viewOf(descriptor);
  const agrees =
    view.getUint32(0, true) === 0x08074b50 &&
    view.getUint32(4, true) === record.crc32 &&
    view.getUint32(8, true) === record.packedSize &&
    view.getUint32(12, true) === record.size;
  return agrees ? undefined : 'its data descriptor contradicts the directory';
}

/** Where the records of the directory are, as they were read. */
export interface ZipDirectory {
  readonly records: readonly ZipRecord[];
  /** Offset of the first record, if nothing follows the last one but the end record. */
  readonly start: number;
  /** Bytes of all records. */
  readonly length: number;
}

/** Size without the comment. */
export const END_RECORD = 22;

/**
 * How the end record contradicts the directory before it, as a clause. Some programs go by its numbers and others by
 * where the directory is, or by the records of zip64, which Go's packer writes for no archive of this size.
 */
export function endRecordFault(record: Uint8Array, directory: ZipDirectory): string | undefined {
  const view = viewOf(record);
  const count = directory.records.length;
  if (view.getUint16(4, true) !== 0 || view.getUint16(6, true) !== 0) {
    return 'it consists of several files';
  }
  if (view.getUint16(8, true) !== count || view.getUint16(10, true) !== count) {
    return 'its end has another number of entries than its directory';
  }
  const placed =
    view.getUint32(12, true) === directory.length && view.getUint32(16, true) === directory.start;
  return placed ? undefined : 'its directory is not where its end says, or there is data between the two';
}

function zipName(record: ZipRecord): string {
  const isAscii = record.rawName.every((byte) => byte < 0x80);
  try {
    const name = UTF8.decode(record.rawName);
    if (isAscii || (record.flags & 0x800) !== 0) {
      return name;
    }
  } catch (error) {
    throw refusedArchive('it has a name that is not UTF-8', error);
  }
  throw refusedArchive('it has a name in an unknown character set');
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Info-ZIP's Unicode Path field, which renames the entry in unpackers that support it. */
const UNICODE_PATH = 0x7075;
/** The flags for encryption, strong encryption and masked headers. */
const ENCRYPTED = 0x1 | 0x40 | 0x2000;

function recordFault(record: ZipRecord): string | undefined {
  if ((record.flags & ENCRYPTED) !== 0) {
    return 'it is encrypted';
  }
  if (record.method !== ZIP_STORED && record.method !== ZIP_DEFLATED) {
    return `its compression method ${record.method} is not supported`;
  }
  if (record.method === ZIP_STORED && record.size !== record.packedSize) {
    return `it is stored, but its sizes ${record.packedSize} and ${record.size} differ`;
  }
  if (record.extraFields.includes(UNICODE_PATH)) {
    return 'it has a second name in an extra field';
  }
  return undefined;
}

/** The Unix file type is checked whatever system the archive claims to come from, because some unpackers use it. */
function kindOf(record: ZipRecord, name: string): EntryKind {
  const byMode = UNIX_TYPES[(record.attributes >>> 28) & 0xf] ?? 'unknown';
  const isFolder = name.endsWith('/');
  if (byMode === 'folder' || (record.attributes & 0x10) !== 0) {
    return isFolder ? 'folder' : 'unknown';
  }
  if (byMode === 'unsaid') {
    return isFolder ? 'folder' : 'file';
  }
  return byMode === 'file' && isFolder ? 'unknown' : byMode;
}

const UNIX_TYPES: Readonly<Record<number, EntryKind | 'unsaid'>> = {
  0: 'unsaid',
  1: 'FIFO',
  2: 'character device',
  4: 'folder',
  6: 'block device',
  8: 'file',
  10: 'symbolic link',
};

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
