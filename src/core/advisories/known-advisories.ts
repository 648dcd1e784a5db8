/**
 * The advisories about Go that were known at build time. Load this module only by dynamic import, so that it is bundled
 * separately. `scripts/update-advisories.ts` writes the table. Its data is from the Go vulnerability database, under the
 * licence CC-BY 4.0: see NOTICE.
 */
import { type AdvisoryTable, readTable } from './advisory-table.ts';
import json from './known-advisories.json' with { type: 'json' };

export function knownAdvisories(): AdvisoryTable {
  return readTable(json);
}
