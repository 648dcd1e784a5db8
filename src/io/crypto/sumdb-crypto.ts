import { createPublicKey, hash, verify } from 'node:crypto';
import type { Crypto } from '../../core/sumdb/ports.ts';

/** The cryptographic functions that the checksum database needs, by OpenSSL. */
export const sumdbCrypto: Crypto = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  verifyEd25519(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    const x = Buffer.from(publicKey).toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, message, key, signature);
  },
};
