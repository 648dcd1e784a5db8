import { Problem } from '../../core/problem/problem.ts';
import type { Wanted } from '../../core/sources/wanted.ts';
import { reaches, type TrustLevel } from '../../core/trust/trust.ts';

/** Called before the download: only the user can pin, so without a pin no download helps. Throws `TRUST_TOO_LOW`. */
export function requirePin({ proof, archive }: Wanted, required: TrustLevel | undefined): void {
  if (required !== 'pin' || proof?.trust === 'pin') return;
  throw new Problem('TRUST_TOO_LOW', `${archive.filename} is not pinned, but require-trust is "pin"`, {
    hint: 'Pin its SHA-256 with the input checksum.',
  });
}

/** Called after the download. Throws `TRUST_TOO_LOW` if less is proved than is required. */
export function requireReached(
  { trust }: { readonly trust: TrustLevel },
  required: TrustLevel | undefined,
  filename: string,
): void {
  if (required === undefined || reaches(trust, required)) return;
  throw new Problem('TRUST_TOO_LOW', `${filename} has trust "${trust}", but require-trust is "${required}"`, {
    hint: 'Name another mirror, or a lower level in require-trust.',
  });
}
