/**
 * Adds new archives to the table of known digests. It never changes or removes a digest. If the release index has a
 * different one, that is a conflict: it is printed, and the table is not changed.
 *
 *     node scripts/update-digests.ts [--from FILE|URL] [--table FILE] [--check]
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeArchives, parseIndex, parseTable, printTable } from './digest-table.ts';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: 'https://go.dev/dl/?mode=json&include=all' },
    table: { type: 'string', default: join(import.meta.dirname, '../src/core/sources/known-digests.json') },
    check: { type: 'boolean', default: false },
  },
});

try {
  process.exitCode = await update();
} catch (error) {
  console.error(`update-digests: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** The exit code: 0 success; 1 refused, or with `--check` not up to date. */
async function update(): Promise<number> {
  const before = readFileSync(options.table, 'utf8');
  const table = parseTable(before);
  const { archives, leftOut, malformed } = parseIndex(JSON.parse(await readIndex(options.from)));
  if (malformed.length > 0) return refuse('malformed row', malformed);
  const merge = mergeArchives(table, archives);
  if (merge.conflicts.length > 0) return refuse('conflict', merge.conflicts);

  const after = printTable(table);
  console.log(`index: ${archives.length} archives with a SHA-256, ${leftOut.length} left out`);
  console.log(`new releases: ${[merge.newReleases.length, ...merge.newReleases].join(' ')}`);
  console.log(`new archives: ${merge.newArchives}`);
  console.log(`new sizes: ${merge.newSizes}`);
  if (after === before) {
    console.log('the table is up to date');
    return 0;
  }
  if (options.check) {
    console.log('the table is not up to date');
    return 1;
  }
  // Renamed into place, so that a reader never sees a part of the table.
  writeFileSync(`${options.table}.new`, after);
  renameSync(`${options.table}.new`, options.table);
  console.log('the table was written');
  return 0;
}

function refuse(what: string, sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(`${what}: ${sentence}`);
  console.error(`nothing was written: ${sentences.length} ${what}${sentences.length === 1 ? '' : 's'}`);
  return 1;
}

async function readIndex(from: string): Promise<string> {
  if (!/^https?:/.test(from)) return readFileSync(from, 'utf8');
  requireSafe(from);
  const response = await fetch(from, { signal: AbortSignal.timeout(120_000) });
  requireSafe(response.url);
  if (!response.ok) throw new Error(`${from} answered ${response.status}`);
  return response.text();
}

/** Requires https, because over http digests can be changed in transit. Loopback is allowed for tests. */
function requireSafe(url: string): void {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && hostname !== '127.0.0.1') throw new Error(`${url} is not https`);
}
