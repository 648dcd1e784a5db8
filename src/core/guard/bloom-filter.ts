/**
 * A Bloom filter of module paths in one string of bits, in the layout that Redis gives SETBIT and GETBIT: bit 0 is the
 * highest of the first byte. The bits of a text are `(a + i * b) mod size` for the two halves of a 64-bit hash (Kirsch and
 * Mitzenmacher, "Less Hashing, Same Performance"): FNV-1a, mixed as MurmurHash3 ends.
 */
export interface BloomFilter {
  has(text: string): boolean;
  /** The bits that were not set before. */
  add(text: string): readonly number[];
  /** Takes over what another copy has. */
  merge(bytes: Uint8Array): void;
  /** Share of the bits that are set. */
  fill(): number;
}

/** 2^21 bits are 256 KiB: with 7 of them each, of 200,000 modules less than one unknown in a hundred is taken for known. */
export const FILTER_BITS = 2 ** 21;
const HASHES = 7;

const none: readonly number[] = [];

export function createBloomFilter(size = FILTER_BITS): BloomFilter {
  const bytes = new Uint8Array(size / 8);
  const isSet = (bit: number) => ((bytes[bit >>> 3] ?? 0) & (0x80 >>> (bit & 7))) !== 0;
  // A module is looked up when it is asked for, and added when the answer is there.
  let last: { readonly text: string; readonly bits: readonly number[] } = {
    text: '',
    bits: filterBits('', size),
  };
  const bitsOf = (text: string) => {
    if (last.text !== text) last = { text, bits: filterBits(text, size) };
    return last.bits;
  };
  return {
    has: (text) => bitsOf(text).every(isSet),
    add(text) {
      const bits = bitsOf(text);
      if (bits.every(isSet)) return none;
      const missing = bits.filter((bit) => !isSet(bit));
      for (const bit of missing) bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (0x80 >>> (bit & 7));
      return missing;
    },
    merge(other) {
      const length = Math.min(bytes.length, other.length);
      for (let index = 0; index < length; index++) bytes[index] = (bytes[index] ?? 0) | (other[index] ?? 0);
    },
    fill: () => bytes.reduce((sum, byte) => sum + onesOf(byte), 0) / size,
  };
}

/** The bits of a text; docs/guard.md has the layout for who fills a filter without this program. */
export function filterBits(text: string, size = FILTER_BITS): readonly number[] {
  const [a, b] = hashesOf(text);
  // An odd step reaches every bit of a size that is a power of two.
  const step = b | 1;
  return Array.from({ length: HASHES }, (_, index) => (a + Math.imul(index, step)) >>> 0).map(
    (sum) => sum % size,
  );
}

function hashesOf(text: string): readonly [number, number] {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
  }
  return [mixed(one), mixed(two)];
}

function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function onesOf(byte: number): number {
  let [rest, ones] = [byte, 0];
  for (; rest > 0; rest &= rest - 1) ones += 1;
  return ones;
}
