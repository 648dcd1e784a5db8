import { isObject, parseJson } from '../text/json.ts';

/** What the step hands to the one after the job, which saves the caches. */
export interface CacheState {
  readonly modules: ArchiveState;
  readonly build: ArchiveState;
  /** Each tool of the input `tools` that a cache may hold. */
  readonly tools: readonly ToolState[];
  /** When the job began to use them: milliseconds since the epoch. */
  readonly since: number;
}

export interface ArchiveState {
  /** GOMODCACHE, GOCACHE, or that of a tool. */
  readonly folder: string;
  /** The key to save under. */
  readonly key: string;
  /** The key that was restored; empty if none was. */
  readonly matched: string;
  /** What was there already was not restored over, so nothing of this job's alone can be saved. */
  readonly warm: boolean;
  /** Seconds. */
  readonly restoreSeconds: number;
}

export interface ToolState extends ArchiveState {
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
  const { modules, build, tools, since } = value;
  if (!isArchive(modules) || !isArchive(build) || typeof since !== 'number') return undefined;
  return Array.isArray(tools) && tools.every(isTool) ? { modules, build, tools, since } : undefined;
}

function isTool(value: unknown): value is ToolState {
  return isArchive(value) && 'name' in value && typeof value.name === 'string';
}

function isArchive(value: unknown): value is ArchiveState {
  if (!isObject(value)) return false;
  const { folder, key, matched, warm, restoreSeconds } = value;
  const texts = [folder, key, matched].every((each) => typeof each === 'string');
  return texts && typeof warm === 'boolean' && typeof restoreSeconds === 'number';
}
