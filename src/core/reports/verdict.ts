import type { Difference } from '../tool-cache/manifest.ts';
import type { TrustLevel } from '../trust/trust.ts';

/** What a tree or an archive is now, whatever was written down about it. */
export interface Verdict {
  /** The folder or file that was checked. */
  readonly path: string;
  readonly release: string;
  /** Nothing is wrong, and something vouches for it. */
  readonly ok: boolean;
  /** Something vouches for the content of every file, whatever their modes. */
  readonly proved: boolean;
  /** The level that was proved just now; `undefined` if none was. */
  readonly trust: TrustLevel | undefined;
  /** Files that are not as they were published or installed; sorted. */
  readonly differences: readonly Difference[];
  /** What was found out, a sentence each. */
  readonly findings: readonly string[];
}
