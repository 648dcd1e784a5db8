// Inflates raw deflate (RFC 1951), twice as fast as zlib in Node. Written after the decoder of libdeflate
// (https://github.com/ebiggers/libdeflate, MIT, see NOTICE), but it stops and goes on where input or room for output ends.
// It refuses what zlib refuses. Whatever it reads, it can only spoil its own memory, which nobody else uses.
//
// Callers put packed bytes at INPUT, set `inputNext`, and call `inflate`; unpacked bytes are then between OUTPUT and
// `outputEnd`. If MORE is returned, they move what is left of the input to INPUT and add to it.
import {
  DISTANCE_BITS,
  DISTANCE_MEANINGS,
  DISTANCES,
  INPUT,
  INPUT_SIZE,
  LENGTHS,
  LITERAL_BITS,
  LITERAL_MEANINGS,
  LITERALS,
  OUTPUT,
  OUTPUT_SIZE,
  PRECODE_BITS,
  PRECODE_MEANINGS,
  PRECODES,
  WINDOW,
} from './layout';
import { buildTable, END, INVALID, LITERAL, SPECIAL, SUBTABLE } from './table';

export { INPUT, INPUT_SIZE, OUTPUT, READ_AHEAD };

/** The stream has ended; `inputNext` is behind it. */
const DONE: i32 = 0;
/** More input is needed. */
const MORE: i32 = 1;
/** The output is full. */
const FULL: i32 = 2;
/** The stream is damaged, or truncated if this was the last input. */
const DAMAGED: i32 = 3;

export let inputNext: usize = INPUT;
let inputEnd: usize = INPUT;
export let outputEnd: usize = OUTPUT;

const IN_HEADER: u32 = 0;
const IN_STORED: u32 = 1;
const IN_CODES: u32 = 2;
let stage: u32 = IN_HEADER;
let lastBlock: bool = false;
let storedLeft: u32 = 0;
/** Where the output of this stream begins, or what is left of it. */
let history: usize = OUTPUT;
/** Bits that were read but not consumed. What is in `bits` beyond `bitCount` has not been counted as read. */
let bits: u64 = 0;
let bitCount: u32 = 0;

/** Bytes. More than the header of a block can have: 17 + 19 * 3 + 316 * 14 bits, and 8 that are read ahead. */
const HEADER_MOST: usize = 1024;
/** Bytes. More than the loop over codes reads before it looks at the input's end again. */
const READ_AHEAD: usize = 32;

const lengthBases = memory.data<u16>([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
]);
const lengthExtras = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const distanceBases = memory.data<u16>([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
]);
const distanceExtras = memory.data<u8>([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]);
const precodeOrder = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

describeSymbols();

function describeSymbols(): void {
  for (let i: u32 = 0; i < 256; i++) describe(LITERAL_MEANINGS, i, LITERAL | (i << 16));
  describe(LITERAL_MEANINGS, 256, SPECIAL | END);
  for (let i: u32 = 0; i < 29; i++) {
    const base = <u32>load<u16>(lengthBases + (i << 1));
    describe(LITERAL_MEANINGS, 257 + i, (base << 16) | load<u8>(lengthExtras + i));
  }
  for (let i: u32 = 286; i < 288; i++) describe(LITERAL_MEANINGS, i, INVALID);
  for (let i: u32 = 0; i < 30; i++) {
    const base = <u32>load<u16>(distanceBases + (i << 1));
    describe(DISTANCE_MEANINGS, i, (base << 16) | load<u8>(distanceExtras + i));
  }
  for (let i: u32 = 30; i < 32; i++) describe(DISTANCE_MEANINGS, i, INVALID);
  for (let i: u32 = 0; i < 19; i++) describe(PRECODE_MEANINGS, i, i << 16);
}

function describe(meanings: usize, symbol: u32, meaning: u32): void {
  store<u32>(meanings + (symbol << 2), meaning);
}

/** Begins a stream at `inputNext`. */
export function start(): void {
  stage = IN_HEADER;
  lastBlock = false;
  bits = 0;
  bitCount = 0;
  outputEnd = OUTPUT;
  history = OUTPUT;
}

/**
 * Goes on until the stream or the input ends, or the output is full. What was unpacked before is replaced.
 *
 * @param end of the input
 * @param last nothing follows but zeros, at least READ_AHEAD of them
 */
export function inflate(end: usize, last: bool): i32 {
  inputEnd = end;
  keepWindow();
  const status = unpack(last);
  if (status === MORE) giveBack(); // what is left of the input will be moved
  return status;
}

function unpack(last: bool): i32 {
  let status = DONE;
  while (status === DONE) {
    if (stage === IN_HEADER) {
      if (lastBlock) return finished();
      const here = inputNext - (bitCount >> 3);
      if (last ? here >= inputEnd : here + HEADER_MOST > inputEnd) return last ? DAMAGED : MORE;
      if (!readHeader()) return DAMAGED;
    }
    if (outputEnd >= OUTPUT + OUTPUT_SIZE) return FULL;
    status = stage === IN_STORED ? copyStored(last) : decode(last);
  }
  return status;
}

function keepWindow(): void {
  const unpacked = outputEnd - history;
  const kept = min(unpacked, WINDOW);
  memory.copy(OUTPUT - kept, outputEnd - kept, kept);
  history = OUTPUT - kept;
  outputEnd = OUTPUT;
}

/** Gives back the whole bytes that were read ahead. */
function giveBack(): void {
  inputNext -= bitCount >> 3;
  bitCount &= 7;
  bits &= (1 << bitCount) - 1;
}

function alignInput(): void {
  giveBack();
  bits = 0;
  bitCount = 0;
}

function finished(): i32 {
  alignInput();
  return inputNext > inputEnd ? DAMAGED : DONE;
}

/** At least 56 bits are there afterwards. */
function refill(): void {
  bits |= load<u64>(inputNext) << bitCount;
  inputNext += (63 - bitCount) >> 3;
  bitCount |= 56;
}

function take(count: u32): u32 {
  const value = <u32>bits & ((1 << count) - 1);
  bits >>= count;
  bitCount -= count;
  return value;
}

function readHeader(): bool {
  refill();
  lastBlock = take(1) !== 0;
  const kind = take(2);
  if (kind === 0) return readStored();
  stage = IN_CODES;
  if (kind === 1) return useFixedCodes();
  return kind === 2 && readCodes();
}

function readStored(): bool {
  alignInput();
  if (inputNext + 4 > inputEnd) return false;
  storedLeft = load<u16>(inputNext);
  const complement = load<u16>(inputNext + 2);
  inputNext += 4;
  stage = IN_STORED;
  return (storedLeft ^ complement) === 0xffff;
}

function useFixedCodes(): bool {
  memory.fill(LENGTHS, 8, 144);
  memory.fill(LENGTHS + 144, 9, 112);
  memory.fill(LENGTHS + 256, 7, 24);
  memory.fill(LENGTHS + 280, 8, 8);
  buildTable(LITERALS, LENGTHS, 288, LITERAL_MEANINGS, LITERAL_BITS);
  memory.fill(LENGTHS, 5, 32);
  return buildTable(DISTANCES, LENGTHS, 32, DISTANCE_MEANINGS, DISTANCE_BITS);
}

function readCodes(): bool {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const precodes = take(4) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(LENGTHS, 0, 19);
  for (let i: u32 = 0; i < precodes; i++) {
    if (bitCount < 3) refill();
    store<u8>(LENGTHS + load<u8>(precodeOrder + i), <u8>take(3));
  }
  return (
    buildTable(PRECODES, LENGTHS, 19, PRECODE_MEANINGS, PRECODE_BITS) &&
    readLengths(literals + distances) &&
    load<u8>(LENGTHS + 256) !== 0 && // without an end a block cannot be right
    buildTable(DISTANCES, LENGTHS + literals, distances, DISTANCE_MEANINGS, DISTANCE_BITS) &&
    buildTable(LITERALS, LENGTHS, literals, LITERAL_MEANINGS, LITERAL_BITS)
  );
}

function readLengths(all: u32): bool {
  for (let i: u32 = 0; i < all; ) {
    if (bitCount < PRECODE_BITS + 7) refill();
    const entry = load<u32>(PRECODES + ((<usize>(bits & ((1 << PRECODE_BITS) - 1))) << 2));
    take(entry & 0xff);
    const symbol = entry >> 16;
    if (symbol < 16) {
      store<u8>(LENGTHS + i, <u8>symbol);
      i++;
      continue;
    }
    if (symbol === 16 && i === 0) return false;
    const value = symbol === 16 ? load<u8>(LENGTHS + i - 1) : 0;
    const repeat = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
    if (i + repeat > all) return false;
    memory.fill(LENGTHS + i, value, repeat);
    i += repeat;
  }
  return true;
}

/** Returns DONE at the end of the block. */
function copyStored(last: bool): i32 {
  const here = inputNext < inputEnd ? <u32>(inputEnd - inputNext) : 0;
  const count = min(storedLeft, min(here, <u32>(OUTPUT + OUTPUT_SIZE - outputEnd)));
  memory.copy(outputEnd, inputNext, count);
  inputNext += count;
  outputEnd += count;
  storedLeft -= count;
  if (storedLeft === 0) {
    stage = IN_HEADER;
    return DONE;
  }
  if (outputEnd === OUTPUT + OUTPUT_SIZE) return FULL;
  return last ? DAMAGED : MORE;
}

/**
 * The loop over the codes of a block. Returns DONE at its end. What is read and written stands in local variables, and
 * `refill` is written out: V8 does not keep globals in registers. In `left` only the low byte counts, so that a whole
 * entry can be subtracted without a mask; a shift only looks at the low six bits of its count.
 */
function decode(last: bool): i32 {
  const inEnd = last ? inputEnd + READ_AHEAD / 2 : inputEnd - READ_AHEAD;
  const outEnd = OUTPUT + OUTPUT_SIZE;
  let next = inputNext;
  if (next >= inEnd) return last ? DAMAGED : MORE;
  let out = outputEnd;
  let ahead = bits;
  let left = bitCount;
  let status = MORE;
  ahead |= load<u64>(next) << left;
  next += (63 - left) >> 3;
  left |= 56;
  let entry = load<u32>(LITERALS + ((<usize>(ahead & LITERAL_MASK)) << 2));
  do {
    let before = ahead;
    ahead >>= entry;
    left -= entry;
    // Up to three literals from one refill; the third entry may be a length too.
    if (entry & LITERAL) {
      store<u8>(out++, <u8>(entry >> 16));
      entry = load<u32>(LITERALS + ((<usize>(ahead & LITERAL_MASK)) << 2));
      before = ahead;
      ahead >>= entry;
      left -= entry;
      if (entry & LITERAL) {
        store<u8>(out++, <u8>(entry >> 16));
        entry = load<u32>(LITERALS + ((<usize>(ahead & LITERAL_MASK)) << 2));
        before = ahead;
        ahead >>= entry;
        left -= entry;
        if (entry & LITERAL) {
          store<u8>(out++, <u8>(entry >> 16));
          entry = load<u32>(LITERALS + ((<usize>(ahead & LITERAL_MASK)) << 2));
          ahead |= load<u64>(next) << left;
          next += 7 - ((left >> 3) & 7);
          left |= 56;
          continue;
        }
      }
    }
    if (entry & SPECIAL) {
      if (!(entry & END)) {
        const index = (entry >> 16) + (<u32>ahead & ((1 << ((entry >> 8) & 0x3f)) - 1));
        entry = load<u32>(LITERALS + ((<usize>index) << 2));
        before = ahead;
        ahead >>= entry;
        left -= entry;
        if (entry & LITERAL) {
          store<u8>(out++, <u8>(entry >> 16));
          entry = load<u32>(LITERALS + ((<usize>(ahead & LITERAL_MASK)) << 2));
          ahead |= load<u64>(next) << left;
          next += 7 - ((left >> 3) & 7);
          left |= 56;
          continue;
        }
      }
      if (entry & END) {
        status = entry & SUBTABLE ? DAMAGED : DONE;
        break;
      }
    }
    const length = (entry >> 16) + (<u32>(before & (((<u64>1) << entry) - 1)) >> ((entry >> 8) & 0xf));

    // At most 42 of the 56 bits are consumed: two literals, a code and its extra bits. 28 for a distance and 11 for the
    // next look-up must be there.
    entry = load<u32>(DISTANCES + ((<usize>(ahead & DISTANCE_MASK)) << 2));
    if ((left & 0xff) < 39) {
      ahead |= load<u64>(next) << left;
      next += 7 - ((left >> 3) & 7);
      left |= 56;
    }
    if (entry & SPECIAL) {
      if (!(entry & END)) {
        ahead >>= DISTANCE_BITS;
        left -= DISTANCE_BITS;
        const index = (entry >> 16) + (<u32>ahead & ((1 << ((entry >> 8) & 0x3f)) - 1));
        entry = load<u32>(DISTANCES + ((<usize>index) << 2));
      }
      if (entry & END) {
        status = DAMAGED;
        break;
      }
    }
    const distance = (entry >> 16) + (<u32>(ahead & (((<u64>1) << entry) - 1)) >> ((entry >> 8) & 0xf));
    ahead >>= entry;
    left -= entry;
    if (distance > <u32>(out - history)) {
      status = DAMAGED;
      break;
    }
    let from = out - distance;
    let to = out;
    out += length;
    entry = load<u32>(LITERALS + ((<usize>(ahead & LITERAL_MASK)) << 2));
    ahead |= load<u64>(next) << left;
    next += 7 - ((left >> 3) & 7);
    left |= 56;
    // Each of these may write up to 31 bytes too many, which are overwritten or lie behind the output.
    if (distance >= 16) {
      do {
        v128.store(to, v128.load(from));
        v128.store(to + 16, v128.load(from + 16));
        from += 32;
        to += 32;
      } while (to < out);
    } else if (distance >= 8) {
      do {
        store<u64>(to, load<u64>(from));
        from += 8;
        to += 8;
      } while (to < out);
    } else if (distance === 1) {
      const same = v128.splat<u8>(load<u8>(from));
      do {
        v128.store(to, same);
        to += 16;
      } while (to < out);
    } else {
      do {
        store<u64>(to, load<u64>(from));
        from += distance;
        to += distance;
      } while (to < out);
    }
  } while (next < inEnd && out < outEnd);
  inputNext = next;
  outputEnd = out;
  bits = ahead;
  bitCount = left & 0xff;
  if (status === DONE) stage = IN_HEADER;
  if (status !== MORE) return status;
  if (out >= outEnd) return FULL;
  return last ? DAMAGED : MORE;
}

const LITERAL_MASK: u64 = (1 << LITERAL_BITS) - 1;
const DISTANCE_MASK: u64 = (1 << DISTANCE_BITS) - 1;
