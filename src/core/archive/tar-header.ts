import { type EntryKind, refusedArchive, refusedEntry } from './archive-entry.ts';

export const TAR_BLOCK = 512;

/** Bytes of a PAX header; Go's own writer needs less than 200. */
const PAX_LIMIT = 64 * 1024;
/** Bytes of a long name; what judges names allows less. */
const LONG_NAME_LIMIT = 4096;

export interface TarHeader {
  readonly name: string;
  readonly kind: EntryKind | ExtensionKind;
  readonly size: number;
  readonly mode: number;
}

/** Tells more about the entry after it; a global header, about all of them. */
export type ExtensionKind = 'PAX header' | 'long name' | 'global header';

/** What an entry of its own says about the one after it. */
export interface Foretold {
  readonly path: string | undefined;
  readonly size: number | undefined;
  /** Of GNU's long name, the bytes: the header after it has the first of them. */
  readonly longName?: Uint8Array | undefined;
}

/**
 * Reads one header block of POSIX ustar, of GNU, or of what was before both (v7). Base-256 numbers are refused: nothing
 * in a tree of Go needs them, and they are where two unpackers read one archive differently.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 *
 * @throws ARCHIVE_REFUSED
 */
export function readTarHeader(block: Uint8Array, foretold?: Foretold): TarHeader {
  if (checksum(block) !== octal(block, 148, 8)) {
    throw refusedArchive('it has a damaged header');
  }
  const format = formatOf(block);
  const kind = kindOf(block[156] ?? 0);
  const name = isExtension(kind) ? labelOf(block) : (foretold?.path ?? nameOf(block, format));
  if (format === undefined) {
    throw refusedEntry(name, 'its header is of an unknown format');
  }
  const longName = isExtension(kind) ? undefined : foretold?.longName;
  if (longName !== undefined && !beginsLongName(block, format, longName)) {
    throw refusedEntry(name, 'the header after this long name has another one');
  }
  const size = octal(block, 124, 12);
  const mode = octal(block, 100, 8);
  if (size === undefined || mode === undefined) {
    throw refusedEntry(name, 'its header has a size or mode that is not an octal number');
  }
  // Before there was a type for folders, only the slash marked them.
  const isOldFolder = format === 'v7' && kind === 'file' && name.endsWith('/');
  return { name, kind: isOldFolder ? 'folder' : kind, size, mode };
}

export function isExtension(kind: TarHeader['kind']): kind is ExtensionKind {
  return kind === 'PAX header' || kind === 'long name' || kind === 'global header';
}

/** Why an extension of so many bytes may not be, a clause. */
export function extensionFault(kind: ExtensionKind, size: number): string | undefined {
  // A long name ends in a NUL.
  const limit = kind === 'long name' ? LONG_NAME_LIMIT + 1 : PAX_LIMIT;
  return size > 0 && size <= limit ? undefined : `it is a ${kind} that is empty or too long`;
}

/**
 * Reads the content of such an entry. `undefined` where it tells nothing about the one after it: a global header, as
 * `git archive` writes one with the commit, which may hold a comment and nothing else.
 */
export function readExtension(kind: ExtensionKind, bytes: Uint8Array, name: string): Foretold | undefined {
  switch (kind) {
    case 'PAX header':
      return readPaxRecords(bytes, name);
    case 'long name': {
      const longName = bytes.at(-1) === 0 ? bytes.subarray(0, -1) : bytes;
      return { path: utf8(longName), size: undefined, longName };
    }
    case 'global header': {
      const [other] = [...readRecords(bytes, name).keys()].filter((key) => key !== 'comment');
      if (other === undefined) return undefined;
      throw refusedEntry(name, `it is a global header with a "${other.slice(0, 40)}"`);
    }
  }
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
 * Times and owners are let be, since nothing of them is written; what would make the next entry another one (links,
 * sparse maps, character sets, repeated keys) is refused.
 */
function readPaxRecords(bytes: Uint8Array, name: string): Foretold {
  const values = readRecords(bytes, name);
  const [other] = [...values.keys()].filter((key) => /^(?:linkpath|hdrcharset|charset|GNU\..*)$/.test(key));
  if (other !== undefined) {
    throw refusedEntry(name, `its PAX header has a "${other.slice(0, 40)}" record`);
  }
  const size = values.get('size');
  if (size !== undefined && !/^[0-9]{1,15}$/.test(size)) {
    throw refusedEntry(name, 'its PAX header has a size that is not a number');
  }
  return { path: values.get('path'), size: size === undefined ? undefined : Number(size) };
}

/** The records `LENGTH KEY=VALUE\n` of a PAX header. */
function readRecords(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (let start = 0; start < bytes.length; ) {
    const { key, value, end } = readRecord(bytes, start, name);
    if (values.has(key)) {
      throw refusedEntry(name, `its PAX header has two "${key.slice(0, 40)}" records`);
    }
    values.set(key, value);
    start = end;
  }
  return values;
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

type Format = 'ustar' | 'gnu' | 'v7';

/**
 * The oldest format says nothing of itself, and has nothing after the name of a link. Others have borrowed the marks of
 * ustar and GNU and put something else behind them, which some programs take for a part of the name.
 */
function formatOf(block: Uint8Array): Format | undefined {
  if (hasAt(block, 257, USTAR)) return isZero(block.subarray(USTAR_END)) ? 'ustar' : undefined;
  if (hasAt(block, 257, GNU)) return isNumbers(block.subarray(345, GNU_TIMES_END)) ? 'gnu' : undefined;
  return isZero(block.subarray(257, DEVICES)) && isZero(block.subarray(345)) ? 'v7' : undefined;
}

function nameOf(block: Uint8Array, format: Format | undefined): string {
  const name = text(block, 0, 100);
  const front = frontOf(block, format);
  return front === '' ? name : `${front}/${name}`;
}

/** What an extension is called is for messages only, and may be cut within a letter. */
function labelOf(block: Uint8Array): string {
  const end = block.subarray(0, 100).indexOf(0);
  return new TextDecoder().decode(block.subarray(0, end < 0 ? 100 : end));
}

/** In GNU's format other things lie where ustar has the front of a long name. */
function frontOf(block: Uint8Array, format: Format | undefined): string {
  return format === 'ustar' ? text(block, 345, 155) : '';
}

/**
 * Unpackers that do not know long names go by the header after it: that may be no other entry. It has the first 100
 * bytes, or 99 and a NUL.
 */
function beginsLongName(block: Uint8Array, format: Format, longName: Uint8Array): boolean {
  const length = Math.min(longName.length, 100);
  const left = block.subarray(0, 100);
  const end = left.indexOf(0);
  const shown = end < 0 ? 100 : end;
  return (
    frontOf(block, format) === '' &&
    shown >= length - 1 &&
    left.subarray(0, shown).every((byte, index) => byte === longName[index])
  );
}

/** Behind the front of a long name: nothing in ustar, `tar` and a NUL in star, which has times before it. */
const USTAR_END = 500;
/** GNU has two times where ustar has the front of a long name. */
const GNU_TIMES_END = 369;

/** Octal digits and what is between two numbers. */
function isNumbers(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 0x20 || (byte >= 0x30 && byte <= 0x37));
}

/** Where the format `v7` of GNU tar has two zeros, written out. */
const DEVICES = 329;

/** The format's name; in ustar two digits follow, its version. */
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

function kindOf(flag: number): TarHeader['kind'] {
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
      return 'PAX header';
    case 'g':
      return 'global header';
    case 'K':
      return 'long link name';
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
