import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../core/problem/problem.ts';
import type { TreeStore } from '../../core/sumdb/ports.ts';
import { quoted } from '../../core/text/quoted.ts';
import { abandon, createWhole } from './create-whole.ts';
import { remove, rename } from './held-files.ts';

/**
 * Keeps the latest signed tree of one database in `folder/<name>.tree/`. Several processes may do so at once.
 *
 * Every note is a separate record `<number>.note`; the highest number is valid. A record is created whole, and only if
 * its number is free (`createWhole`): that is the compare-and-swap. Older records are removed afterwards. A record that
 * is set aside keeps its number, so numbers are never reused.
 *
 * @throws PERMISSION_DENIED, DISK_FULL, FILES_FAILED, naming the folder
 */
export function createTreeStore(folder: string, name: string): TreeStore {
  const home = join(folder, `${encodeURIComponent(name)}.tree`);
  return {
    read: () => guard(home, async () => (await readLatest(home)).note),
    replace: (old, next) => guard(home, () => replace(home, old, next)),
    setAside: (note) => guard(home, () => setAside(home, note)),
  };
}

interface Kept {
  /** Of the last record, whether valid or set aside; 0 if there are no records. */
  readonly number: number;
  readonly note: string | undefined;
}

async function readLatest(home: string): Promise<Kept> {
  let empty = 0;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const records = await listRecords(home);
    const number = Math.max(0, ...records.map((record) => record.number));
    const kept = records.filter(({ damaged }) => !damaged).map((record) => record.number);
    if (kept.length === 0) return { number, note: undefined };
    const path = join(home, recordName(Math.max(...kept)));
    const note = await unlessMissing(readFile(path, 'utf8'));
    if (note === undefined) continue; // replaced between listing and reading: a newer record exists
    if (note !== '') return { number, note };
    // If the file system has no links, a record is empty for a moment while it is being created.
    if (empty++ < 4) await sleep(25);
    else if (!(await isLeftEmpty(path))) continue;
    else if (kept.length === 1) return { number, note };
    else await putAside(home, Math.max(...kept)); // its writer has died; the note before it is valid
  }
  throw new Problem('FILES_FAILED', `A file in ${quoted(home)} is listed but cannot be opened`, {
    hint: 'Remove the folder if no other job is using it. The next run trusts the checksum database afresh.',
  });
}

/** Is it still empty, so that no writer can complete it any more? */
async function isLeftEmpty(path: string): Promise<boolean> {
  await abandon(path);
  return (await unlessMissing(readFile(path, 'utf8'))) === '';
}

async function replace(home: string, old: string | undefined, next: string): Promise<boolean> {
  const latest = await readLatest(home);
  if (latest.note !== old) return false;
  const number = latest.number + 1;
  if (!(await createRecord(home, number, next))) return false;
  const records = await listRecords(home);
  if (records.some((record) => record.number > number || (record.number === number && record.damaged))) {
    // Another process has replaced this record already, or had replaced or set aside an earlier record with this number.
    // In each case this record is not read, or may be the next one to be set aside.
    await remove(join(home, recordName(number)));
    return false;
  }
  for (const record of records) {
    const path = join(home, recordName(record.number));
    if (record.number >= number || record.damaged) continue;
    await abandon(path); // drafts of killed processes
    await remove(path);
  }
  return true;
}

async function createRecord(home: string, number: number, note: string): Promise<boolean> {
  await mkdir(home, { recursive: true });
  return createWhole(join(home, recordName(number)), note);
}

async function setAside(home: string, note: string): Promise<string> {
  for (const { number, damaged } of await listRecords(home)) {
    const path = join(home, recordName(number));
    if (damaged || (await unlessMissing(readFile(path, 'utf8'))) !== note) continue;
    return putAside(home, number);
  }
  return home;
}

async function putAside(home: string, number: number): Promise<string> {
  const place = join(home, `${number}.damaged`);
  // Another process may have done the same meanwhile.
  await unlessMissing(rename(join(home, recordName(number)), place));
  return place;
}

async function listRecords(home: string): Promise<readonly { number: number; damaged: boolean }[]> {
  const names = (await unlessMissing(readdir(home))) ?? [];
  return names.flatMap((name) => {
    const [, number, kind] = /^([1-9][0-9]{0,14})\.(note|damaged)$/.exec(name) ?? [];
    return number === undefined ? [] : [{ number: Number(number), damaged: kind === 'damaged' }];
  });
}

function recordName(number: number): string {
  return `${number}.note`;
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function guard<T>(home: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const problem =
      code === 'ENOSPC' || code === 'EDQUOT'
        ? 'DISK_FULL'
        : deniedCodes.has(code)
          ? 'PERMISSION_DENIED'
          : 'FILES_FAILED';
    throw new Problem(problem, `Cannot keep the tree of the checksum database in ${quoted(home)} (${code})`, {
      hint: 'Make the folder writable, or choose another tool cache (RUNNER_TOOL_CACHE).',
      cause: error,
    });
  }
}

const deniedCodes: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
