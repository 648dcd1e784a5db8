import type { Difference } from '../tool-cache/manifest.ts';
import type { TrustLevel } from '../trust/trust.ts';

/** The result of `verify`: what a tree or an archive is now, whatever its receipt says. */
export interface Verdict {
  /** The folder or file that was checked. */
  readonly path: string;
  readonly release: string;
  /** Nothing is wrong, and there is proof for it. */
  readonly ok: boolean;
  /** The trust level of this verification; `undefined` if there was no proof. */
  readonly trust: TrustLevel | undefined;
  /** Files that differ from what was published or installed; sorted. */
  readonly differences: readonly Difference[];
  /** What was found, one sentence each. */
  readonly findings: readonly string[];
}
