import { isObject, parseJson } from '../text/json.ts';
import { type InstallState, type InstallStateName, installStates } from './install-machine.ts';

/** One record of a transaction's journal. State and payload are in one file, so that they always match. */
export interface InstallRecord {
  readonly schema: 1;
  /** Identifies the archive; see `checkpointId`. */
  readonly checkpointId: string;
  /** Increases by one with every transition, also across transactions of the same archive. */
  readonly stateVersion: number;
  readonly state: InstallState;
  /** The process that made the transition; see `Writers`. */
  readonly writer: string;
  /** File name of the archive or the module's zip. */
  readonly archive: string;
  /** Bytes of the partial at that time. */
  readonly offset: number;
  readonly source: PartialSource | undefined;
  /** Where the tree is once it is committed. */
  readonly place: Place | undefined;
  /** ISO 8601, UTC. For display only: no decision depends on it. */
  readonly time: string;
}

/** Where the bytes of a partial come from, and their version there. */
export interface PartialSource {
  /** The first 16 hex digits of the URL's SHA-256, because a URL may contain secrets. */
  readonly url: string;
  /** A strong ETag; empty if there is none. */
  readonly etag: string;
}

export interface Place {
  /** Empty if the tree is outside the tool cache. */
  readonly tool: string;
  /** As the tool cache names it. */
  readonly version: string;
}

/** The SHA-256 of a text, as 64 hex digits. */
export type Sha256 = (text: string) => string;

/** `{...}` on one line and its SHA-256 on the next, so that damage is detected. */
export function printRecord(record: InstallRecord, sha256: Sha256): string {
  const { state, source, place, ...rest } = record;
  const body = JSON.stringify({
    ...rest,
    state: state.name,
    ...('verified' in state && { verified: state.verified }),
    ...(source && { source }),
    ...(place && { place }),
  });
  return `${body}\n${sha256(body)}\n`;
}

/** `undefined` for a record that is damaged, or that a later version wrote. */
export function parseRecord(text: string, sha256: Sha256): InstallRecord | undefined {
  const [body = '', digest, end, ...more] = text.split('\n');
  if (end !== '' || more.length > 0 || digest !== sha256(body)) return undefined;
  const value = parseJson(body);
  if (!isObject(value) || value['schema'] !== 1) return undefined;
  const state = readState(value['state'], value['verified']);
  const { checkpointId, stateVersion, writer, archive, offset, time } = value;
  if (state === undefined || !isCount(stateVersion) || !isCount(offset)) return undefined;
  if (!isText(checkpointId) || !isText(writer) || !isText(archive) || !isText(time)) return undefined;
  const source = readSource(value['source']);
  const place = readPlace(value['place']);
  return { schema: 1, checkpointId, stateVersion, state, writer, archive, offset, source, place, time };
}

/**
 * Identifies an archive by its name, for readability, and its expected digest. `digest` is 64 hex digits; for a module,
 * the SHA-256 of its `h1:` hash.
 */
export function checkpointId(archive: string, digest: string): string {
  return `${archive.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, 100)}-${digest.slice(0, 16)}`;
}

export function isCheckpointId(name: string): boolean {
  return /-[0-9a-f]{16}$/.test(name);
}

export function recordName(stateVersion: number): string {
  return `${stateVersion}.json`;
}

/** The state version in the file name of a record; `undefined` for any other file. */
export function recordNumber(name: string): number | undefined {
  const digits = /^([1-9]\d{0,14})\.json$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function readState(name: unknown, verified: unknown): InstallState | undefined {
  const known: InstallStateName | undefined = installStates.find((state) => state === name);
  if (known === undefined) return undefined;
  if (known !== 'Committing' && known !== 'Done') return { name: known };
  return isText(verified) && /^[0-9a-f]{64}$/.test(verified) ? { name: known, verified } : undefined;
}

function readSource(value: unknown): PartialSource | undefined {
  if (!isObject(value) || !isText(value['url']) || !isText(value['etag'])) return undefined;
  return { url: value['url'], etag: value['etag'] };
}

function readPlace(value: unknown): Place | undefined {
  if (!isObject(value) || !isText(value['tool']) || !isText(value['version'])) return undefined;
  return { tool: value['tool'], version: value['version'] };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
