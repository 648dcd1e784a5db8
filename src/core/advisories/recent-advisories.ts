/**
 * The advisories about the newest minor versions of Go that were known at build time. Nearly every run reads
 * it, so it is in the entry. `scripts/update-advisories.ts` writes the table. Its data is from the Go vulnerability
 * database, under the licence CC-BY 4.0: see NOTICE.
 */
import type { GoVersion } from '../versions/version.ts';
import { type Advisories, isRecent, readWhenAsked } from './advisory-table.ts';
import json from './recent-advisories.json' with { type: 'json' };

/** To assess this version; `undefined` for one that the other table is for. */
export function recentAdvisories(version: GoVersion): Advisories | undefined {
  return isRecent(json, version) ? readWhenAsked(json) : undefined;
}
