import { createHash } from 'node:crypto';
import type { Digest } from '../../core/ports/digest.ts';

export function createDigest(also?: 'sha512'): Digest {
  const sha256 = createHash('sha256');
  const sha512 = also === undefined ? undefined : createHash(also);
  const running = { sha256, sha512 };
  return {
    update(bytes) {
      sha256.update(bytes);
      sha512?.update(bytes);
    },
    hex: () => sha256.copy().digest('hex'),
    with: (algorithm, more) => running[algorithm]?.copy().update(more).digest(),
  };
}
