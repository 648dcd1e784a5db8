import { isObject, parseJson } from '../text/json.ts';

/** What `setup` notes of the caches that the CI system has restored into the project, for `cache trim` after the job. */
export interface JobRecord {
  /** By `jobId`. */
  readonly job: string;
  /** When the job began to use them: milliseconds since the epoch. */
  readonly since: number;
  /** GOMODCACHE; empty if it is not in the project. */
  readonly modules: string;
  /** GOCACHE; empty if it is not in the project. */
  readonly build: string;
  /** Entries of GOCACHE that were there. */
  readonly restored: readonly string[];
  /** The newest mark of them: milliseconds since the epoch. */
  readonly newest: number;
  /** When the modules were last modified: milliseconds since the epoch; 0 if there were none. */
  readonly modulesModified: number;
}

export function printRecord(record: JobRecord): string {
  return JSON.stringify(record);
}

/** `undefined` if there is none, if it is not ours, or of another job. */
export function parseRecord(text: string, job: string): JobRecord | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['job'] !== job) return undefined;
  const { since, modules, build, restored, newest, modulesModified } = value;
  if (typeof since !== 'number' || typeof newest !== 'number') return undefined;
  if (typeof modulesModified !== 'number') return undefined;
  if (typeof modules !== 'string' || typeof build !== 'string' || !isTexts(restored)) return undefined;
  return { job, since, modules, build, restored, newest, modulesModified };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
