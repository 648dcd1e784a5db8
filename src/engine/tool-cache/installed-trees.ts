import type { GoVersion } from '../../core/versions/version.ts';
import type { Installed } from './tool-cache.ts';

/** What is installed already, at the place that this run installs to. */
export interface InstalledTrees {
  findExact(version: GoVersion): Promise<Installed | undefined>;
  findNewest(accepts: (version: GoVersion) => boolean): Promise<Installed | undefined>;
}
