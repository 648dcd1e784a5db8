import { describe, expect, test } from '@jest/globals';
import {
  concatBytes,
  decodeBase64,
  decodeText,
  encodeBase64,
  encodeText,
  equalBytes,
} from '../../../src/core/sumdb/bytes.ts';

describe('base64', () => {
  test.each([[''], ['f'], ['fo'], ['foo'], ['foob'], ['fooba'], ['foobar']])('%j there and back', (text) => {
    const encoded = encodeBase64(encodeText(text));
    expect(encoded).toBe(Buffer.from(text).toString('base64'));
    expect(decodeBase64(encoded)).toEqual(encodeText(text));
  });

  test.each([
    ['no padding', 'Zg'],
    ['too much padding', 'Zg==='],
    ['padding alone', '===='],
    ['padding inside', 'Zg==Zg=='],
    ['stray bits', 'Zh=='],
    ['white space', 'Zm9v\n'],
    ['white space to a full group', 'Zm9vZ\n=='],
    ['the URL alphabet', '_-8='],
    ['not ASCII', 'Zmé='],
  ])('%s is refused', (_, text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });
});

describe('text', () => {
  test('UTF-8 is read as it is, a byte-order mark included', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa');
    expect(decodeText(encodeText('— é 𝄞'))).toBe('— é 𝄞');
  });

  test.each([
    ['a stray byte', [0x61, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a cut character', [0xe2, 0x80]],
  ])('%s is none', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeUndefined();
  });
});

test('bytes are joined and compared', () => {
  expect(concatBytes(Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3))).toEqual(
    Uint8Array.of(1, 2, 3),
  );
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
});
