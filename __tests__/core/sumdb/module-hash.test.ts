import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { hash1 } from '../../../src/core/sumdb/module-hash.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

describe('the hash of a module', () => {
  test('of the go.mod that all toolchains have', () => {
    const files = [{ name: 'go.mod', sha256: digest('module golang.org/toolchain\n') }];
    expect(hash1(files, sumdbCrypto)).toBe('h1:8wlg68NqwW7eMnI1aABk/C2pDYXj8mrMY4TyRfiLeS0=');
  });

  test('of nothing', () => {
    expect(hash1([], sumdbCrypto)).toBe(`h1:${digest('').toString('base64')}`);
  });

  test('takes digests as bytes or hex', () => {
    const [a, b] = [digest('a'), digest('b')];
    const bytes = hash1(
      [
        { name: 'a', sha256: a },
        { name: 'b', sha256: b },
      ],
      sumdbCrypto,
    );
    const hex = hash1(
      new Set([
        { name: 'b', sha256: b.toString('hex').toUpperCase() },
        { name: 'a', sha256: a.toString('hex') },
      ]),
      sumdbCrypto,
    );
    expect(hex).toBe(bytes);
  });

  test('sorts names by their bytes', () => {
    const names = ['a', 'a/b', 'a-b', 'B', 'é', '\uffee', '\u{1f600}', 'a/ä', '', 'ab'];
    const sorted = names.toSorted((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
    expect(sorted).not.toEqual(names.toSorted());
    const lines = sorted.map((name) => `${digest(name).toString('hex')}  ${name}\n`).join('');
    const files = names.map((name) => ({ name, sha256: digest(name) }));
    expect(hash1(files, sumdbCrypto)).toBe(`h1:${digest(lines).toString('base64')}`);
  });

  test.each([
    ['a newline in a name', ['a\nb']],
    ['a name that comes twice', ['a', 'b', 'a']],
  ])('is refused for %s', (_, names) => {
    const files = names.map((name) => ({ name, sha256: digest(name) }));
    expect(() => hash1(files, sumdbCrypto)).toThrow(expect.objectContaining({ code: 'ARCHIVE_REFUSED' }));
  });
});
