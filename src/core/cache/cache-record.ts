import { isObject, parseJson } from '../text/json.ts';

/** What an archive says of itself, in a file of its own. */
export interface CacheRecord {
  /** Before it was packed. */
  readonly bytes: number;
  readonly entries: number;
  /** Digest of the job and its leg of the matrix that `without` was measured in: hex digits. */
  readonly leg: string;
  /**
   * Seconds that a job spends without this archive: for modules on downloading them, for build outputs on everything after
   * the set-up but that. `undefined` if no job has shown it yet.
   */
  readonly without: number | undefined;
}

/** In the archive's root. It is taken out before the archive is used. */
export const recordFile = '.setup-go-tarball-cache.json';

export function printRecord(record: CacheRecord): string {
  return JSON.stringify(record);
}

/** `undefined` if it is not one. */
export function parseRecord(text: string): CacheRecord | undefined {
  return recordIn(parseJson(text));
}

export function recordIn(value: unknown): CacheRecord | undefined {
  if (!isObject(value)) return undefined;
  const { bytes, entries, leg, without } = value;
  if (!isCount(bytes) || !isCount(entries) || typeof leg !== 'string') return undefined;
  return { bytes, entries, leg, without: isCount(without) ? without : undefined };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
