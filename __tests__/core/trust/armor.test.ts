import { describe, expect, test } from '@jest/globals';
import { unarmor } from '../../../src/core/trust/armor.ts';
import { goSigningKey } from '../../../src/core/trust/go-signing-key.ts';

const kind = 'PGP SIGNATURE';
// The bytes 1 2 3, and their CRC-24 as GnuPG computes it.
const lines = [`-----BEGIN ${kind}-----`, '', 'AQID', '=Z2GT', `-----END ${kind}-----`];
const text = (changed: Readonly<Record<number, string | undefined>> = {}) =>
  `${lines.flatMap((line, index) => (index in changed ? (changed[index] ?? []) : line)).join('\n')}\n`;

describe('an armored text is read', () => {
  test.each([
    ['as it is', text()],
    ['without a checksum', text({ 3: undefined })],
    ['with headers', text({ 1: 'Version: GnuPG v2\nComment: x\n' })],
    ['with line ends of Windows', text().replaceAll('\n', '\r\n')],
  ])('%s', (_, armored) => {
    expect(unarmor(armored, kind)).toEqual({ bytes: Uint8Array.of(1, 2, 3) });
  });

  test('the key of Go, whose checksum fits', () => {
    const read = unarmor(goSigningKey, 'PGP PUBLIC KEY BLOCK');
    expect('bytes' in read && read.bytes.length).toBeGreaterThan(10_000);
  });
});

describe('is refused, with its reason:', () => {
  test.each([
    ['another kind', text().replaceAll('SIGNATURE', 'MESSAGE'), 'does not begin with'],
    ['a page', '<html>', 'does not begin with'],
    ['nothing', '', 'does not begin with'],
    ['something before it', `x\n${text()}`, 'does not begin with'],
    ['cut off', text({ 4: undefined }), 'does not end with'],
    ['something after it', `${text()}x\n`, 'does not end with'],
    ['two of them', text() + text(), 'is not base64'],
    ['no empty line', text({ 1: undefined }), 'no empty line follows'],
    ['no body', text({ 2: undefined, 3: undefined }), 'is not base64'],
    ['other letters', text({ 2: 'AQ*D' }), 'is not base64'],
    ['bits that mean nothing', text({ 2: 'AQJ=' }), 'is not base64'],
    ['a letter altered', text({ 2: 'AQIE' }), 'its checksum does not fit'],
    ['a checksum altered', text({ 3: '=Z2GU' }), 'its checksum does not fit'],
  ])('%s', (_, armored, why) => {
    expect(unarmor(armored, kind)).toEqual({ unreadable: expect.stringContaining(why) });
  });

  test('any bit of the body altered', () => {
    const { length } = goSigningKey;
    for (let at = 60; at < length - 60; at += 97) {
      const altered = Buffer.from(goSigningKey);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(unarmor(altered.toString('latin1'), 'PGP PUBLIC KEY BLOCK')).toHaveProperty('unreadable');
    }
  });
});
