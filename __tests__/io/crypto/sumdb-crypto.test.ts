import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
const message = Buffer.from('message');
const signature = sign(null, message, privateKey);

test('SHA-256', () => {
  expect(Buffer.from(sumdbCrypto.sha256(Buffer.from('abc'))).toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('Ed25519', () => {
  expect(sumdbCrypto.verifyEd25519(key, message, signature)).toBe(true);
  expect(sumdbCrypto.verifyEd25519(key, Buffer.from('massage'), signature)).toBe(false);
  expect(sumdbCrypto.verifyEd25519(key, message, Buffer.alloc(64))).toBe(false);
});

test.each([
  ['a short key', key.subarray(1), signature],
  ['a short signature', key, signature.subarray(1)],
  ['a long signature', key, Buffer.concat([signature, Buffer.of(0)])],
  ['a key that is no point of the curve', Buffer.alloc(32, 2), signature],
])('%s verifies nothing', (_, publicKey, bytes) => {
  expect(sumdbCrypto.verifyEd25519(publicKey, message, bytes)).toBe(false);
});
