/**
 * The advisories about the newest minor versions of Go that were known at build time. Nearly every run reads
 * it, so it is in the entry. `scripts/update-advisories.ts` writes the table. Its data is from the Go vulnerability
 * database, under the licence CC-BY 4.0: see NOTICE.
 */
import type { GoVersion } from '../versions/version.ts';
import type { Advisories } from './advisories.ts';
import json from './recent-advisories.json' with { type: 'json' };
import { isRecent, readRecent } from './recent-table.ts';

/** To assess these versions; `undefined` if the other table is needed for one of them. */
export function recentAdvisories(versions: readonly GoVersion[]): Advisories | undefined {
  return versions.every((version) => isRecent(json, version)) ? readRecent(json) : undefined;
}
