import { describe, expect, test } from '@jest/globals';
import { parseGosumdb, requireSumdb } from '../../../src/core/sumdb/gosumdb.ts';
import { keyId } from '../../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { createSigner } from '../../support/sumdb-log.ts';
import { golangKey } from '../../support/sumdb-vectors.ts';

const { verifierKey } = createSigner('sum.example.test/go');
const parse = (value: string | undefined) => parseGosumdb(value, sumdbCrypto);

describe('GOSUMDB', () => {
  test.each([
    [undefined, 'sum.golang.org', undefined],
    ['', 'sum.golang.org', undefined],
    ['sum.golang.org', 'sum.golang.org', undefined],
    [golangKey, 'sum.golang.org', undefined],
    ['sum.golang.google.cn', 'sum.golang.org', 'https://sum.golang.google.cn'],
    ['sum.golang.org https://mirror.example.test/sum/', 'sum.golang.org', 'https://mirror.example.test/sum'],
    [' sum.golang.org\t http://127.0.0.1:8080 ', 'sum.golang.org', 'http://127.0.0.1:8080'],
    [verifierKey, 'sum.example.test/go', undefined],
    [`${verifierKey} https://example.test`, 'sum.example.test/go', 'https://example.test'],
  ])('%j', (value, name, url) => {
    const gosumdb = parse(value);
    if (gosumdb === 'off') throw new Error('off');
    expect({ name: gosumdb.name, url: gosumdb.url, signer: gosumdb.key.name }).toEqual({
      name,
      url,
      signer: name,
    });
  });

  test('may be off', () => {
    expect(parse('off')).toBe('off');
  });

  test.each([
    [' ', 'it names no database'],
    ['sum.golang.org https://a.test https://b.test', 'more than two words'],
    ['sum.golang.org mirror.example.test', 'not an http or https URL'],
    ['sum.golang.org file:///srv/sum', 'not an http or https URL'],
    ['sum.golang.com', 'is not a key of a checksum database'],
    ['OFF', 'is not a key of a checksum database'],
    ['off https://example.test', 'is not a key of a checksum database'],
    ['sum.golang.google.cn https://example.test', 'is not a key of a checksum database'],
    ['toString', 'is not a key of a checksum database'],
    [golangKey.replace('033de0ae', '033de0af'), 'its hash does not match its name and key'],
  ])('is refused: %j', (value, message) => {
    expect(() => parse(value)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(() => parse(value)).toThrow(message);
  });

  test.each([
    ['example.test', true],
    ['Example.test:8443/a/b.c', true],
    ['[::1]:8080', true],
    ['user@example.test', false],
    ['example.test/', false],
    ['example.test//a', false],
    ['example.test/../a', false],
    ['..', false],
    ['example.test?a', false],
    ['example.test/a#b', false],
    ['example.test/%41', false],
    ['https://example.test', false],
    ['/example.test', false],
  ])('names a database %j: %s', (name, isName) => {
    const encoded = Uint8Array.of(1, ...new Uint8Array(32));
    const value = `${name}+${keyId(name, encoded, sumdbCrypto)}+${Buffer.from(encoded).toString('base64')}`;
    if (isName) expect(parse(value)).toMatchObject({ name });
    else expect(() => parse(value)).toThrow('is not host[/path]');
  });

  test('keeps a password to itself', () => {
    expect(() => parse('sum.golang.org https://me:secret@example.test more')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});

describe('toolchains', () => {
  test('are checked by the database that is named', () => {
    expect(requireSumdb(undefined, sumdbCrypto).name).toBe('sum.golang.org');
  });

  test('is an error if the database is off', () => {
    expect(() => requireSumdb('off', sumdbCrypto)).toThrow(
      expect.objectContaining({
        code: 'SUMDB_OFF',
        message: 'A Go toolchain cannot be verified: GOSUMDB is "off"',
      }),
    );
  });
});
