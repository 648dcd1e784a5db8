// Builds the look-up table of a Huffman code as libdeflate does: the shortest codes first, and for each further bit the
// table so far is copied behind itself. Codes that are longer than the table's index lead to a subtable.
import { COUNTS, PRECODE_MEANINGS, SORTED, STARTS } from './layout';

// An entry: bits 0-7 are the bits to consume (those of the code and its extra bits), bits 8-11 those of the code alone;
// bits 16-30 are the literal, the base of the length or distance, or the start of a subtable with 2^(bits 8-13) entries.
export const LITERAL: u32 = 0x8000_0000;
/** A subtable, the end of the block or, with both of them, a code that must not occur. */
export const SPECIAL: u32 = 0x8000;
export const SUBTABLE: u32 = 0x4000;
export const END: u32 = 0x2000;
export const INVALID: u32 = SPECIAL | SUBTABLE | END;

/** Bits of a code. */
const LONGEST: u32 = 15;
const WHOLE: u32 = 1 << LONGEST;

/**
 * Returns `false` if the lengths are not those of a complete code. As in zlib, no code at all and a single one of one bit
 * are allowed, but not for the code of the lengths.
 *
 * @param lengths those of the codes, one byte for each of the `symbols`; 0 if the symbol has no code
 * @param bits how many the first look-up covers
 */
export function buildTable(table: usize, lengths: usize, symbols: u32, meanings: usize, bits: u32): bool {
  countLengths(lengths, symbols);
  let space: u32 = 0;
  let longest: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    const count = countOf(length);
    space = (space << 1) + count;
    if (count !== 0) longest = length;
  }
  if (space === WHOLE) {
    sortSymbols(lengths, symbols);
    fillTable(table, meanings, bits);
    return true;
  }
  if (space > WHOLE || longest > 1 || meanings === PRECODE_MEANINGS) return false;
  fillSparse(table, lengths, meanings, bits, longest === 1);
  return true;
}

function countLengths(lengths: usize, symbols: u32): void {
  memory.fill(COUNTS, 0, 16 * 4);
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const count = COUNTS + ((<usize>load<u8>(lengths + symbol)) << 2);
    store<u32>(count, load<u32>(count) + 1);
  }
}

function countOf(length: u32): u32 {
  return load<u32>(COUNTS + (length << 2));
}

/** By the lengths of their codes, then by themselves: this is the order of the codes. */
function sortSymbols(lengths: usize, symbols: u32): void {
  let start: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    store<u32>(STARTS + (length << 2), start);
    start += countOf(length);
  }
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length = <u32>load<u8>(lengths + symbol);
    if (length === 0) continue;
    const next = STARTS + (length << 2);
    const place = load<u32>(next);
    store<u32>(next, place + 1);
    store<u16>(SORTED + (place << 1), <u16>symbol);
  }
}

function entryOf(meanings: usize, symbol: u32, length: u32): u32 {
  return load<u32>(meanings + (symbol << 2)) + (length << 8) + length;
}

/** What follows `code` among those of this length, both with the first bit lowest, as they are read. */
function nextCode(code: u32, length: u32): u32 {
  const bit: u32 = 1 << (31 - clz<u32>(code ^ ((1 << length) - 1)));
  return (code & (bit - 1)) | bit;
}

/** For a complete code. */
function fillTable(table: usize, meanings: usize, bits: u32): void {
  let sorted: usize = SORTED;
  let code: u32 = 0;
  let length: u32 = 1;
  let count = countOf(length);
  while (count === 0) count = countOf(++length);
  let size: u32 = 1 << length;
  while (length <= bits) {
    do {
      store<u32>(table + (code << 2), entryOf(meanings, load<u16>(sorted), length));
      sorted += 2;
      if (code === size - 1) {
        // The last code.
        for (; length < bits; length++) size = doubled(table, size);
        return;
      }
      code = nextCode(code, length);
    } while (--count !== 0);
    do {
      if (++length <= bits) size = doubled(table, size);
      count = countOf(length);
    } while (count === 0);
  }
  fillSubtables(table, meanings, bits, sorted, code, length, count);
}

/** Returns the new count of entries. */
function doubled(table: usize, size: u32): u32 {
  memory.copy(table + (size << 2), table, size << 2);
  return size << 1;
}

function fillSubtables(
  table: usize,
  meanings: usize,
  bits: u32,
  sorted: usize,
  code: u32,
  length: u32,
  count: u32,
): void {
  const mask: u32 = (1 << bits) - 1;
  let size: u32 = 1 << bits;
  let prefix: u32 = u32.MAX_VALUE;
  let start: u32 = 0;
  for (;;) {
    if ((code & mask) !== prefix) {
      prefix = code & mask;
      start = size;
      const index = subtableBits(bits, length, count);
      size += 1 << index;
      store<u32>(table + (prefix << 2), (start << 16) | SPECIAL | SUBTABLE | (index << 8) | bits);
    }
    const entry = entryOf(meanings, load<u16>(sorted), length - bits);
    sorted += 2;
    for (let at = start + (code >> bits); at < size; at += 1 << (length - bits)) {
      store<u32>(table + (at << 2), entry);
    }
    if (code === ((<u32>1) << length) - 1) return;
    code = nextCode(code, length);
    count--;
    while (count === 0) count = countOf(++length);
  }
}

/** As many index bits as the codes that begin equally need, if the first of them has `length` and `count` have it still. */
function subtableBits(bits: u32, length: u32, count: u32): u32 {
  let index = length - bits;
  let space = count;
  while (space < (<u32>1) << index) {
    index++;
    space = (space << 1) + countOf(bits + index);
  }
  return index;
}

function fillSparse(table: usize, lengths: usize, meanings: usize, bits: u32, one: bool): void {
  const size: u32 = 1 << bits;
  for (let at: u32 = 0; at < size; at++) store<u32>(table + (at << 2), INVALID);
  if (!one) return;
  let symbol: u32 = 0;
  while (load<u8>(lengths + symbol) === 0) symbol++;
  const entry = entryOf(meanings, symbol, 1);
  for (let at: u32 = 0; at < size; at += 2) store<u32>(table + (at << 2), entry);
}
