import { isObject, parseJson } from '../text/json.ts';
import { type CacheRecord, recordIn } from './cache-record.ts';

/** What the step hands to the one after the job, which saves the caches. */
export interface CacheState {
  readonly modules: ArchiveState;
  readonly build: ArchiveState;
  /** Each tool of the input `tools` that a cache may hold. */
  readonly tools: readonly ToolState[];
  /** When the job began to use them: milliseconds since the epoch. */
  readonly since: number;
  /** When they and the tools were ready, and the work of the job began: milliseconds since the epoch. */
  readonly ready: number;
  /** Digest of the job and its leg of the matrix: hex digits. */
  readonly leg: string;
}

export interface ArchiveState {
  /** GOMODCACHE or GOCACHE; of a tool, its own. */
  readonly folder: string;
  /** The key to save under. */
  readonly key: string;
  /** The key that was restored; empty if none was. */
  readonly matched: string;
  /** That is one of what was asked for, not only one near to it. */
  readonly exact: boolean;
  /** What was there already was not restored over, so nothing of this job's alone can be saved. */
  readonly warm: boolean;
  /** Seconds. */
  readonly restoreSeconds: number;
  /** What the restored archive says of itself; `undefined` if it says nothing. */
  readonly record: CacheRecord | undefined;
}

/** A tool costs nothing but its build, so nothing more is asked of its archive. */
export interface ToolState extends Pick<ArchiveState, 'folder' | 'key' | 'matched'> {
  /** For display: `gotestsum v1.13.0`. */
  readonly name: string;
}

export function printState(state: CacheState): string {
  return JSON.stringify(state);
}

/** `undefined` if there is none, or if it is not ours. */
export function parseState(text: string): CacheState | undefined {
  const value = parseJson(text);
  if (!isObject(value)) return undefined;
  const { tools, since, ready, leg } = value;
  const [modules, build] = [archiveIn(value['modules']), archiveIn(value['build'])];
  if (!modules || !build || !Array.isArray(tools) || !tools.every(isTool)) return undefined;
  return typeof since === 'number' && typeof ready === 'number' && typeof leg === 'string'
    ? { modules, build, tools, since, ready, leg }
    : undefined;
}

function isTool(value: unknown): value is ToolState {
  if (!isObject(value)) return false;
  const { name, folder, key, matched } = value;
  return [name, folder, key, matched].every((each) => typeof each === 'string');
}

function archiveIn(value: unknown): ArchiveState | undefined {
  if (!isObject(value)) return undefined;
  const { folder, key, matched, exact, warm, restoreSeconds, record } = value;
  return typeof folder === 'string' &&
    typeof key === 'string' &&
    typeof matched === 'string' &&
    typeof exact === 'boolean' &&
    typeof warm === 'boolean' &&
    typeof restoreSeconds === 'number'
    ? { folder, key, matched, exact, warm, restoreSeconds, record: recordIn(record) }
    : undefined;
}
