import { describe, expect, test } from '@jest/globals';
import { isKeyName, keyId, parseVerifierKey } from '../../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { createSigner } from '../../support/sumdb-log.ts';
import { golangKey } from '../../support/sumdb-vectors.ts';

describe('a verifier key', () => {
  test('has a name, an id and 32 bytes', () => {
    const key = parseVerifierKey(golangKey, sumdbCrypto);
    expect(key).toMatchObject({ name: 'sum.golang.org', id: '033de0ae' });
    expect(Buffer.from(key.publicKey).toString('base64')).toBe(
      'zjNy11rR7l7Nr4cnKT1LER2H6zdTHXyG1NMAPw64Cfw=',
    );
  });

  test('its id may be in capitals', () => {
    expect(parseVerifierKey(golangKey.replace('033de0ae', '033DE0AE'), sumdbCrypto).id).toBe('033de0ae');
  });

  test('any character altered is refused', () => {
    const { verifierKey } = createSigner();
    for (let index = 0; index < verifierKey.length; index += 1) {
      const other = verifierKey[index] === '0' ? '1' : '0';
      const altered = verifierKey.slice(0, index) + other + verifierKey.slice(index + 1);
      expect(() => parseVerifierKey(altered, sumdbCrypto)).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID' }),
      );
    }
  });

  test.each([
    ['nothing', '', 'it is not of the form'],
    ['a name alone', 'sum.golang.com', 'it is not of the form'],
    ['no key', 'sum.golang.org+033de0ae', 'it is not of the form'],
    ['an empty key', 'sum.golang.org+033de0ae+', 'it is not of the form'],
    [
      'a short id',
      'sum.golang.org+33de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
      'it is not of the form',
    ],
    ['no name', golangKey.replace('sum.golang.org', ''), 'it is not of the form'],
    ['a space in the name', golangKey.replace('sum.', 'sum '), 'it is not of the form'],
    ['another name', golangKey.replace('sum.', 'som.'), 'its hash does not match its name and key'],
  ])('%s is refused', (_, text, reason) => {
    expect(() => parseVerifierKey(text, sumdbCrypto)).toThrow(reason);
  });

  test.each([
    ['another algorithm', Uint8Array.of(2, ...new Uint8Array(32))],
    ['a short key', Uint8Array.of(1, ...new Uint8Array(31))],
    ['a long key', Uint8Array.of(1, ...new Uint8Array(33))],
  ])('%s is refused', (_, encoded) => {
    const text = `name+${keyId('name', encoded, sumdbCrypto)}+${Buffer.from(encoded).toString('base64')}`;
    expect(() => parseVerifierKey(text, sumdbCrypto)).toThrow('it is not an Ed25519 key');
  });
});

test.each([
  ['sum.golang.org', true],
  ['é/x', true],
  ['', false],
  ['a+b', false],
  ['a b', false],
  ['a\u00a0b', false],
  ['a\u2003b', false],
  ['a\u0085b', false],
  ['\ud800', false],
])('the name %j: %s', (name, expected) => {
  expect(isKeyName(name)).toBe(expected);
});
