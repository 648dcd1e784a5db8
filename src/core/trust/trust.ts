/**
 * How far the bytes of a tree are proved, strongest first: `pin` (a digest the user gave), `log` (the transparency log
 * of the Go checksum database), `known` (the table built into this program), `signature` (OpenPGP, which nothing gives
 * yet), `index` (a digest from the mirrors themselves). There is no level below.
 */
export const trustLevels = ['pin', 'log', 'known', 'signature', 'index'] as const;
export type TrustLevel = (typeof trustLevels)[number];

/** Whether a tree at this level is good enough; one that nobody recorded (`undefined`) never is. */
export function reaches(level: TrustLevel | undefined, required: TrustLevel): boolean {
  return level !== undefined && trustLevels.indexOf(level) <= trustLevels.indexOf(required);
}
