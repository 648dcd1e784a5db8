/** Changes to bytes that follow from a number alone, so that a finding can be made again. */

/** Numbers from 0 up to a limit. */
export type Random = (limit: number) => number;

/** mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** One of the seeds, with one change half of the time, and otherwise with up to six. */
export function mutated(seeds: readonly Uint8Array[], random: Random): Buffer {
  let bytes: Buffer = Buffer.from(seeds[random(seeds.length)] ?? []);
  for (let changes = random(2) === 0 ? 1 : 1 + random(6); changes > 0; changes -= 1) {
    const change = ways[random(ways.length)] ?? flip;
    bytes = change(bytes, random, seeds).subarray(0, longest);
  }
  return bytes;
}

/** Bytes. What is only long takes only time; seeds are shorter. */
const longest = 256 * 1024;

type Way = (bytes: Buffer, random: Random, seeds: readonly Uint8Array[]) => Buffer;

const flip: Way = (bytes, random) => {
  if (bytes.length === 0) return bytes;
  const at = random(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
  return bytes;
};

const set: Way = (bytes, random) => {
  if (bytes.length > 0) bytes[random(bytes.length)] = odd[random(odd.length)] ?? 0;
  return bytes;
};
const odd = [
  0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x27, 0x2e, 0x2f, 0x30, 0x37, 0x39, 0x3a, 0x5c, 0x7f, 0x80, 0xc0, 0xff,
];

const cut: Way = (bytes, random) => bytes.subarray(0, random(bytes.length + 1));

const takeOut: Way = (bytes, random) => {
  const [start, length] = pieceOf(bytes, random);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
};

const repeat: Way = (bytes, random) => {
  const [start, length] = pieceOf(bytes, random);
  const piece = bytes.subarray(start, start + length);
  const times = random(20) === 0 ? 200 : 1 + random(3);
  return Buffer.concat([
    bytes.subarray(0, start),
    ...Array.from({ length: times }, () => piece),
    bytes.subarray(start),
  ]);
};

const insert: Way = (bytes, random) => {
  const at = random(bytes.length + 1);
  const word = words[random(words.length)] ?? '';
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(word, 'latin1'), bytes.subarray(at)]);
};

const overwrite: Way = (bytes, random) => {
  const word = Buffer.from(words[random(words.length)] ?? '', 'latin1');
  word.copy(bytes, random(bytes.length + 1));
  return bytes;
};

const splice: Way = (bytes, random, seeds) => {
  const other = Buffer.from(seeds[random(seeds.length)] ?? []);
  const [start, length] = pieceOf(other, random);
  const at = random(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), other.subarray(start, start + length), bytes.subarray(at)]);
};

/** Blocks of a tar, and everything else that comes in pieces of that size. */
const swapBlocks: Way = (bytes, random) => {
  const blocks = Math.floor(bytes.length / 512);
  if (blocks < 2) return flip(bytes, random, []);
  const [one, other] = [random(blocks) * 512, random(blocks) * 512];
  const kept = Buffer.from(bytes.subarray(one, one + 512));
  bytes.copy(bytes, one, other, other + 512);
  kept.copy(bytes, other);
  return bytes;
};

const number: Way = (bytes, random) => {
  if (bytes.length < 8) return flip(bytes, random, []);
  const value = numbers[random(numbers.length)] ?? 0;
  const at = random(bytes.length - 7);
  if (random(2) === 0) bytes.writeUInt32LE(value, at);
  else bytes.writeUInt16LE(value & 0xffff, at);
  return bytes;
};
const numbers = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** A digit or a letter becomes another one: what is not a byte that is refused everywhere. */
const letter: Way = (bytes, random) => {
  if (bytes.length === 0) return bytes;
  const at = random(bytes.length);
  const byte = bytes[at] ?? 0;
  if (byte >= 0x30 && byte <= 0x39) bytes[at] = 0x30 + random(10);
  else if (/[A-Za-z]/.test(String.fromCharCode(byte))) bytes[at] = (byte & 0x60) | (1 + random(26));
  else bytes[at] = odd[random(odd.length)] ?? 0;
  return bytes;
};

/** Two lines change places. */
const swapLines: Way = (bytes, random) => {
  const lines = bytes.subarray(0, 16_384).toString('latin1').split('\n');
  if (lines.length < 2) return letter(bytes, random, []);
  const [one, other] = [random(lines.length), random(lines.length)];
  [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  return Buffer.concat([Buffer.from(lines.join('\n'), 'latin1'), bytes.subarray(16_384)]);
};

const ways: readonly Way[] = [
  flip,
  flip,
  set,
  set,
  cut,
  takeOut,
  repeat,
  insert,
  insert,
  overwrite,
  splice,
  swapBlocks,
  number,
  letter,
  letter,
  swapLines,
];

/** What means something to one parser or another. */
const words: readonly string[] = [
  ...[
    '../',
    '/',
    '..',
    './',
    '\\',
    'C:',
    '\0',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\t',
    '"',
    "'",
    '`',
    '%',
    '%2e',
    '@',
    ':',
    ',',
    ';',
    '|',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '=',
    '#',
    '//',
    '/*',
    '*/',
    '"""',
    "'''",
    '{{',
    '}}',
    '{%',
    '%}',
    '$',
    '${',
    '\u00ff',
    '\u00c0\u00ae',
  ],
  ...[
    'null',
    'true',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    '-1',
    '0',
    '1e999',
    '9007199254740993',
    '18446744073709551615',
    '0x',
    'NaN',
  ],
  ...[
    'go1.26.8',
    'go',
    'toolchain',
    'module',
    'stable',
    '1.x',
    '>=',
    '^',
    '~',
    '||',
    '*',
    'latest',
    'sub-1:',
    'prefix:',
    'ref:',
    'path:',
    'system',
  ],
  ...[
    'machine',
    'login',
    'password',
    'default',
    'macdef',
    'https://',
    'http://[::1]',
    'Basic ',
    'bytes ',
    'bytes */',
    'W/"',
    'GMT',
    'gzip',
  ],
  ...[
    'archive ',
    'request "',
    'require-trust ',
    'sha256:',
    'h1:',
    '-----BEGIN PGP SIGNATURE-----\n\n',
    '-----END PGP SIGNATURE-----\n',
    'go.sum database tree\n',
    'c2sp.org/tlog-proof@v1\n',
    'index ',
    '=',
    '@v/',
    '.p/1',
    'Content-Range',
  ],
  ...[
    'ustar\u000000',
    'ustar  \0',
    'PK\u0003\u0004',
    'PK\u0001\u0002',
    'PK\u0005\u0006',
    'PK\u0006\u0006',
    '\u001f\u008b\b',
    '12 path=',
    'GNU.sparse',
    '\u007fELF',
  ],
];

function pieceOf(bytes: Uint8Array, random: Random): readonly [start: number, length: number] {
  const start = random(bytes.length + 1);
  const most = random(4) === 0 ? bytes.length - start : Math.min(64, bytes.length - start);
  return [start, random(most + 1)];
}
