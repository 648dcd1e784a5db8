// What lies where in the memory of inflate.wasm. All sizes and addresses are in bytes.

/** Bits of a code that the first look-up in a table covers; longer codes continue in a subtable. */
export const LITERAL_BITS: u32 = 11;
export const DISTANCE_BITS: u32 = 8;
export const PRECODE_BITS: u32 = 7;

// The tables of the current block: entries of 4 bytes. The most that a complete code can need is 2342 and 402 entries
// (enough.c of zlib, for 288 symbols with 11 bits and 32 with 8, codes of at most 15 bits).
export const LITERALS: usize = 1024;
export const DISTANCES: usize = LITERALS + 2400 * 4;
export const PRECODES: usize = DISTANCES + 448 * 4;

/** Lengths of the codes of a block, one byte a symbol: up to 286 + 30. */
export const LENGTHS: usize = PRECODES + 128 * 4;
/** Symbols in the order of their codes, 2 bytes each: up to 288. */
export const SORTED: usize = LENGTHS + 320;
/** How many codes have each length, and where those of each length begin in `SORTED`: 4 bytes each. */
export const COUNTS: usize = SORTED + 288 * 2;
export const STARTS: usize = COUNTS + 16 * 4;

// What each symbol means, as an entry without its length: 4 bytes each.
export const LITERAL_MEANINGS: usize = STARTS + 16 * 4;
export const DISTANCE_MEANINGS: usize = LITERAL_MEANINGS + 288 * 4;
export const PRECODE_MEANINGS: usize = DISTANCE_MEANINGS + 32 * 4;

// From 24 KiB on, the compiler puts the constant tables (`--memoryBase`).

/** The packed bytes. Behind them is room for what is read ahead of the end. */
export const INPUT: usize = 64 * 1024;
export const INPUT_SIZE: usize = 256 * 1024;

/** A match reaches this far back at most. */
export const WINDOW: usize = 32 * 1024;
/** The unpacked bytes, with the window before them, and room behind them for the last match and what copying overwrites. */
export const OUTPUT: usize = INPUT + INPUT_SIZE + 4096 + WINDOW;
export const OUTPUT_SIZE: usize = 128 * 1024;
