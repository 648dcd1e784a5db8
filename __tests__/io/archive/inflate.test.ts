import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { constants, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Inflate } from '../../../src/io/archive/inflate.ts';
import { inflateByOurs, inflateByZlib } from '../../support/inflate-both.ts';

const inflate = new Inflate();
const inflated = (packed: Uint8Array, size?: number) => inflateByOurs(inflate, packed, size);

/** As Go's compress/flate writes it: an empty block at the end. */
function flushed(content: Uint8Array, level: number): Promise<Buffer> {
  const packer = createDeflateRaw({ level });
  packer.write(content);
  packer.flush(constants.Z_SYNC_FLUSH, () => packer.end());
  return buffer(packer);
}

const words = Array.from({ length: 200 }, (_, index) => `word${index * index}`);
/** Of many kinds: noise, text, long repetitions, distances up to 32 KiB. */
const samples: readonly (readonly [string, Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['a byte', Buffer.from('x')],
  ['zeros', Buffer.alloc(400_000)],
  ['noise', randomBytes(200_000)],
  ['text', Buffer.from(Array.from({ length: 40_000 }, (_, index) => words[(index * 7919) % 200]).join(' '))],
  [
    'far repetitions',
    Buffer.concat(Array.from({ length: 8 }, () => randomBytes(32_700)).flatMap((it) => [it, it])),
  ],
  ...[1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 33].map(
    (period) => [`a period of ${period}`, Buffer.alloc(300_001, randomBytes(period))] as const,
  ),
];

describe.each(samples)('%s', (_, content) => {
  test.each([0, 1, 6, 9])('level %d', async (level) => {
    const { Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY } = constants;
    const packed = [Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE].map((strategy) =>
      deflateRawSync(content, { level, strategy }),
    );
    for (const bytes of [...packed, await flushed(content, level)]) {
      const result = inflated(bytes);
      expect(result?.left).toBe(0);
      expect(result?.content.equals(content)).toBe(true);
    }
  });

  test.each([1, 31, 32, 33, 1023, 1024, 1025, 5000, 262_143])('in pieces of %d bytes', async (size) => {
    const some = content.subarray(0, 20_000 + Math.min(size * 10, 300_000));
    const packed = [0, 1, 9].map((level) => deflateRawSync(some, { level }));
    for (const bytes of [...packed, await flushed(some, 6)]) {
      expect(inflated(bytes, size)?.content.equals(some)).toBe(true);
    }
  });
});

test('many blocks, in pieces that end anywhere', async () => {
  const parts = Array.from({ length: 200 }, (_, index) =>
    index % 3 === 0 ? randomBytes(500 + index) : words.slice(index).join(' '),
  );
  const packer = createDeflateRaw();
  const packed = buffer(packer);
  for (const part of parts) {
    packer.write(part);
    await new Promise<void>((resolve) => packer.flush(constants.Z_SYNC_FLUSH, resolve));
  }
  packer.end();
  const [bytes, content] = [await packed, Buffer.concat(parts.map((part) => Buffer.from(part)))];
  for (let size = 1; size < bytes.length; size = Math.ceil(size * 1.03)) {
    expect(inflated(bytes, size)?.content.equals(content)).toBe(true);
  }
});

test('what is behind the stream is left, and its end is found in any piece', () => {
  const bytes = Buffer.concat([deflateRawSync('hello'), Buffer.from('behind')]);
  for (let size = 1; size <= bytes.length; size += 1) {
    expect(inflated(bytes, size)).toEqual({ content: Buffer.from('hello'), left: 6 });
  }
});

test('every truncation is noticed', () => {
  const bytes = deflateRawSync(words.join(' ').repeat(3), { level: 9 });
  for (let length = 0; length < bytes.length; length += 1) {
    expect(inflated(bytes.subarray(0, length))).toBeUndefined();
  }
});

describe('zlib and this take the same streams for damaged, and otherwise read the same', () => {
  const packed = samples.flatMap(([, content]) =>
    [1, 9].map((level) => deflateRawSync(content.subarray(0, 3000), { level })),
  );
  const some = fc.constantFrom(...packed);

  test('with some bytes changed', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(
        some,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.nat(400),
        (bytes, changes, size) => {
          const changed = Buffer.from(bytes);
          for (const [at, by] of changes) {
            const index = at % Math.min(changed.length, 200);
            changed[index] = (changed[index] ?? 0) ^ by;
          }
          expect(inflated(changed, size + 1)).toEqual(inflateByZlib(changed));
        },
      ),
      { numRuns: 4000 },
    );
  });

  test('of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
        // A dynamic block more often than by chance.
        bytes[0] = ((bytes[0] ?? 0) & 0xf8) | 5;
        expect(inflated(bytes)).toEqual(inflateByZlib(bytes));
      }),
      { numRuns: 4000 },
    );
  });
});
