import type { Difference } from '../tool-cache/manifest.ts';
import type { TrustLevel } from '../trust/trust.ts';

/** The result of `verify`: what a tree or an archive is now, whatever its receipt says. */
export interface Verdict {
  /** The folder or file that was checked. */
  readonly path: string;
  readonly release: string;
  /** Nothing is wrong, and there is proof for it. */
  readonly ok: boolean;
  /** Something vouches for the content of every file, whatever their modes. */
  readonly proved: boolean;
  /** The level that was proved just now; `undefined` if none was. */
  readonly trust: TrustLevel | undefined;
  /** Why nothing could be compared: there is no proof, and nothing speaks against it either. */
  readonly unchecked?: string;
  /** Files that differ from what was published or installed; sorted. */
  readonly differences: readonly Difference[];
  /** What was found, one sentence each. */
  readonly findings: readonly string[];
}
