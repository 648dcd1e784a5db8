import { join } from 'node:path';
import { type CacheRecord, parseRecord, printRecord, recordFile } from '../../core/cache/cache-record.ts';
import type { Run } from '../run/run.ts';

/** Writes it into what is to be an archive. */
export async function putRecord(run: Run, staging: string, record: CacheRecord): Promise<void> {
  await run.files.writeText(join(staging, recordFile), printRecord(record));
}

/** Takes it out of what was an archive; `undefined` if there is none. */
export async function takeRecord(run: Run, staging: string): Promise<CacheRecord | undefined> {
  const path = join(staging, recordFile);
  const text = await run.files.readText(path);
  if (text === undefined) return undefined;
  await run.files.remove(path);
  return parseRecord(text);
}
