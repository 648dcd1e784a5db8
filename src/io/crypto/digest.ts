import { createHash } from 'node:crypto';
import type { Digest } from '../../core/ports/digest.ts';

/** A running SHA-256. */
export function createDigest(): Digest {
  const hash = createHash('sha256');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => hash.digest('hex'),
  };
}
