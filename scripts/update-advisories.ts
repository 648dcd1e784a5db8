/**
 * Brings the table of known advisories up to date with the Go vulnerability database, which is published as the module
 * golang.org/x/vulndb. The go command downloads it through GOPROXY, and checks it with the checksum database.
 *
 *     node scripts/update-advisories.ts [--version VERSION] [--table FILE] [--check]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Advisory } from '../src/core/advisories/advisory.ts';
import {
  type AdvisoryTable,
  readTable,
  type StoredTable,
  tableOf,
} from '../src/core/advisories/advisory-table.ts';
import { fixesIn, newestOfEachMinor } from '../src/core/advisories/newest-releases.ts';
import { readOsv } from '../src/core/advisories/osv.ts';
import type { RecentTable } from '../src/core/advisories/recent-table.ts';
import { storeRecent } from '../src/core/advisories/store-recent.ts';
import { storeTable } from '../src/core/advisories/store-table.ts';
import { type GoVersion, parseVersion } from '../src/core/versions/version.ts';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    version: { type: 'string', default: 'latest' },
    table: { type: 'string', default: join(root, 'src/core/advisories/known-advisories.json') },
    check: { type: 'boolean', default: false },
  },
});

try {
  process.exitCode = update();
} catch (error) {
  console.error(`update-advisories: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** The exit code: 0 success; with `--check`, 1 if the table is not up to date. */
function update(): number {
  const before = readFileSync(options.table, 'utf8');
  const table = fetchTable();
  const after = print(storeTable(table));
  const old = readTable(stored(before));
  const known = new Set(old.advisories.map(({ id }) => id));
  const ids = new Set(table.advisories.map(({ id }) => id));
  console.log(`golang.org/x/vulndb ${table.module}: ${ids.size} advisories about Go`);
  console.log(`new: ${[...ids].filter((id) => !known.has(id)).join(' ') || 'none'}`);
  console.log(`gone: ${[...known].filter((id) => !ids.has(id)).join(' ') || 'none'}`);
  if (table.module < old.module) throw new Error(`the table is newer: it has ${old.module}`);
  if (after === before) {
    console.log('the table is up to date');
    return 0;
  }
  if (options.check) {
    console.log('the table is not up to date');
    return 1;
  }
  replace(options.table, after);
  replace(join(options.table, '../recent-advisories.json'), print(storeRecent(table)));
  console.log('the table was written');
  return 0;
}

/** Renamed into place, so that a reader never sees a part of the table. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function print(table: StoredTable | RecentTable): string {
  return `${JSON.stringify(table, null, 2)}\n`;
}

function fetchTable(): AdvisoryTable {
  const { Version, Dir } = download(`golang.org/x/vulndb@${options.version}`);
  const advisories = readAdvisories(join(Dir, 'data/osv'));
  const newest = newestOfEachMinor([...releases(), ...fixesIn(advisories)]);
  return tableOf({ module: Version, advisories, newest });
}

function readAdvisories(folder: string): readonly Advisory[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new Error(`${folder} has no advisories`);
  return names.flatMap((name) => {
    const advisory = readOsv(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return advisory ? [advisory] : [];
  });
}

/** Go is published as a module too. */
function releases(): readonly GoVersion[] {
  const listed = go(['list', '-m', '-versions', '-f', '{{join .Versions " "}}', 'golang.org/toolchain']);
  return listed.split(/\s+/).flatMap((version) => {
    const release = /^v0\.0\.1-(go[\d.]+)\.linux-amd64$/.exec(version)?.[1];
    const parsed = parseVersion(release ?? '');
    return parsed ? [parsed] : [];
  });
}

function download(module: string): { readonly Version: string; readonly Dir: string } {
  return JSON.parse(go(['mod', 'download', '-json', module]));
}

/** Outside any module. */
function go(args: readonly string[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'advisories-'));
  const env = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' };
  try {
    return execFileSync('go', args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function stored(text: string): StoredTable {
  return JSON.parse(text);
}
