import { type EntryKind, refusedArchive, refusedEntry } from './archive-entry.ts';

export const TAR_BLOCK = 512;

/** Maximum bytes of a PAX header. Go's own writer needs less than 200. */
export const PAX_LIMIT = 64 * 1024;

export interface TarHeader {
  readonly name: string;
  /** `extended header` is a PAX header, which describes the next entry. */
  readonly kind: EntryKind | 'extended header';
  readonly size: number;
  readonly mode: number;
}

/** What a PAX header may change about the next entry. */
export interface PaxRecords {
  readonly path: string | undefined;
  readonly size: number | undefined;
}

/**
 * Parses one header block of POSIX ustar, or of GNU without GNU's extensions. Base-256 numbers are refused here, and
 * `checkEntry` refuses long-name entries and global headers: Go's writer (archive/tar, as cmd/distpack uses it) creates
 * none of them, and different unpackers interpret them differently.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 *
 * @throws ARCHIVE_REFUSED
 */
export function readTarHeader(block: Uint8Array): TarHeader {
  if (checksum(block) !== octal(block, 148, 8)) {
    throw refusedArchive('it has a damaged header');
  }
  const name = nameOf(block);
  const size = octal(block, 124, 12);
  const mode = octal(block, 100, 8);
  if (size === undefined || mode === undefined) {
    throw refusedEntry(name, 'its header has a size or mode that is not an octal number');
  }
  return { name, kind: kindOf(block[156] ?? 0), size, mode };
}

export function isZero(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) {
      return false;
    }
  }
  return true;
}

/**
 * Parses the records `LENGTH KEY=VALUE\n` of a PAX header. Times and owners are ignored, because they are not written.
 * Records that would change the meaning of the next entry (links, sparse maps, character sets, repeated keys) are refused.
 *
 * @throws ARCHIVE_REFUSED
 */
export function readPaxRecords(bytes: Uint8Array, name: string): PaxRecords {
  const values = new Map<string, string>();
  for (let start = 0; start < bytes.length; ) {
    const { key, value, end } = readRecord(bytes, start, name);
    if (values.has(key) || /^(?:linkpath|hdrcharset|charset|GNU\..*)$/.test(key)) {
      throw refusedEntry(
        name,
        `its PAX header has ${values.has(key) ? 'two records' : 'a record'} "${key.slice(0, 40)}"`,
      );
    }
    values.set(key, value);
    start = end;
  }
  const size = values.get('size');
  if (size !== undefined && !/^[0-9]{1,15}$/.test(size)) {
    throw refusedEntry(name, 'its PAX header has a size that is not a number');
  }
  return { path: values.get('path'), size: size === undefined ? undefined : Number(size) };
}

function checksum(block: Uint8Array): number {
  // The checksum field itself counts as eight spaces.
  let sum = 8 * 32;
  for (let index = 0; index < 148; index += 1) {
    sum += block[index] ?? 0;
  }
  for (let index = 156; index < TAR_BLOCK; index += 1) {
    sum += block[index] ?? 0;
  }
  return sum;
}

/** An octal number after optional spaces, followed only by NULs and spaces; `undefined` for anything else. */
function octal(block: Uint8Array, offset: number, length: number): number | undefined {
  const end = offset + length;
  let index = offset;
  while (index < end && block[index] === 0x20) {
    index += 1;
  }
  let value = 0;
  const first = index;
  for (; index < end; index += 1) {
    const digit = (block[index] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) {
      break;
    }
    value = value * 8 + digit;
  }
  const digits = index - first;
  for (; index < end; index += 1) {
    if (block[index] !== 0 && block[index] !== 0x20) {
      return undefined;
    }
  }
  return digits === 0 ? undefined : value;
}

function nameOf(block: Uint8Array): string {
  const name = text(block, 0, 100);
  const isUstar = hasAt(block, 257, USTAR);
  if (!isUstar && !hasAt(block, 257, GNU)) {
    throw refusedEntry(name, 'its header has an unknown format');
  }
  // GNU's format has other fields at the offset where ustar has the first part of a long name.
  const front = isUstar ? text(block, 345, 155) : '';
  return front === '' ? name : `${front}/${name}`;
}

/** The names of the formats. In ustar, two digits with the version follow. */
const USTAR = [...'ustar\0'].map((letter) => letter.charCodeAt(0));
const GNU = [...'ustar  \0'].map((letter) => letter.charCodeAt(0));

function hasAt(block: Uint8Array, offset: number, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => block[offset + index] === byte);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function text(block: Uint8Array, offset: number, length: number): string {
  let end = offset;
  while (end < offset + length && block[end] !== 0) {
    end += 1;
  }
  return end === offset ? '' : utf8(block.subarray(offset, end));
}

function utf8(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    throw refusedArchive('it has a name that is not UTF-8', error);
  }
}

function kindOf(flag: number): EntryKind | 'extended header' {
  switch (String.fromCharCode(flag)) {
    case '0':
    case '\0':
      return 'file';
    case '1':
      return 'hard link';
    case '2':
      return 'symbolic link';
    case '3':
      return 'character device';
    case '4':
      return 'block device';
    case '5':
      return 'folder';
    case '6':
      return 'FIFO';
    case 'S':
      return 'sparse file';
    case 'x':
      return 'extended header';
    case 'g':
      return 'global header';
    case 'K':
    case 'L':
      return 'long name';
    default:
      return 'unknown';
  }
}

function readRecord(
  bytes: Uint8Array,
  start: number,
  name: string,
): { key: string; value: string; end: number } {
  const space = bytes.indexOf(0x20, start);
  const length = space < 0 || space - start > 6 ? '' : utf8(bytes.subarray(start, space));
  const end = start + Number(length);
  if (!/^[1-9][0-9]*$/.test(length) || end > bytes.length || end <= space + 1 || bytes[end - 1] !== 0x0a) {
    throw refusedEntry(name, 'its PAX header is malformed');
  }
  const record = utf8(bytes.subarray(space + 1, end - 1));
  const equals = record.indexOf('=');
  if (equals < 1 || equals === record.length - 1) {
    throw refusedEntry(name, 'its PAX header has a record without key or value');
  }
  return { key: record.slice(0, equals), value: record.slice(equals + 1), end };
}
