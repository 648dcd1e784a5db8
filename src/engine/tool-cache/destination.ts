import type { DestinationPlan } from '../../core/plan/plan.ts';
import type { Place } from '../../core/transaction/install-record.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import type { GoVersion } from '../../core/versions/version.ts';
import type { Commit } from './commit.ts';
import type { Installed } from './tool-cache.ts';

/** Where a tree is to stand: in its slot of the tool cache, or at `install-dir`. */
export interface Destination {
  /** A path on the disk that it takes room of. */
  readonly near: string;
  /** Throws where nothing may be put there, before anything is fetched for it. */
  check(): Promise<void>;
  /** Makes the empty folder that the tree is unpacked into, on the file system that it is to stand on. */
  stage(which: { readonly tool: string; readonly version: GoVersion | undefined }): Promise<Staging>;
  /** The tree that another writer has put there of the same bytes, if it is good enough. */
  find(wanted: Sameness, place: Place | undefined): Promise<Installed | undefined>;
  /** Makes the staged tree visible, whole and at once. */
  commit(commit: Commit): Promise<Installed>;
  /** What installs in progress have there, and those that were cut off; not in the tool cache, which is swept anyway. */
  leftovers(): Promise<readonly string[]>;
}

/** The root of a tree is as open as its folders, whatever the umask lets a group do around it. */
export const treeFolderMode = 0o755;

export interface Staging {
  readonly path: string;
  /** Removes what is left of it. */
  discard(): Promise<void>;
}

export interface Sameness {
  readonly tool: string;
  /** `undefined` where the mirror decides. */
  readonly version: GoVersion | undefined;
  readonly requireTrust: TrustLevel | undefined;
}

export interface DestinationOptions extends DestinationPlan {
  /** Absolute: the folder of all transactions. */
  readonly folder: string;
}
