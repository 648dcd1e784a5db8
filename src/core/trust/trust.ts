/**
 * Trust levels, strongest first, by the source of the expected digest: `pin` (the user), `log` (the transparency log of
 * the Go checksum database), `known` (the table built into this program), `signature` (OpenPGP), `index` (the mirrors
 * themselves). There is no lower level.
 */
export const trustLevels = ['pin', 'log', 'known', 'signature', 'index'] as const;
export type TrustLevel = (typeof trustLevels)[number];

/** Whether a trust level is at least the required one. `undefined` (unrecorded) never is. */
export function reaches(level: TrustLevel | undefined, required: TrustLevel): boolean {
  return level !== undefined && trustLevels.indexOf(level) <= trustLevels.indexOf(required);
}
