import { join } from 'node:path';
import type { Records } from '../../core/ports/records.ts';
import type { Writers } from '../../core/ports/writers.ts';
import {
  type InstallEvent,
  type InstallState,
  initialState,
  nextState,
} from '../../core/transaction/install-machine.ts';
import {
  type InstallRecord,
  parseRecord,
  printRecord,
  recordName,
  recordNumber,
} from '../../core/transaction/install-record.ts';
import type { Run } from '../run/run.ts';

/** The records of one transaction, and the folder that they are in. */
export interface Chain {
  readonly records: Records;
  readonly writers: Writers;
  readonly folder: string;
  readonly checkpointId: string;
}

/** The latest record: all that is known of a transaction. */
export interface Head {
  /** 0 if there is no record yet. */
  readonly version: number;
  readonly state: InstallState;
  /** `undefined` if there is none, or none that could be read. */
  readonly record: InstallRecord | undefined;
}

export type Payload = Pick<InstallRecord, 'archive' | 'offset' | 'source' | 'place'>;

/** Reads the latest record. One that cannot be read is renamed and reported, and the transaction starts over. */
export async function readHead(run: Run, chain: Chain): Promise<Head> {
  const { records, folder } = chain;
  for (let look = 1; ; look++) {
    const version = await latest(run, folder);
    if (version === 0) return { version, state: initialState, record: undefined };
    const path = join(folder, recordName(version));
    const text = await readRecord(run, path);
    if (text === undefined) {
      if ((await latest(run, folder)) !== version) continue; // a newer one has taken its place
      return { version, state: initialState, record: undefined };
    }
    const record = parseRecord(text, records.sha256);
    if (record?.stateVersion === version && record.checkpointId === chain.checkpointId)
      return { version, state: record.state, record };
    // If the file system has no links, a record is empty for a moment while it is being created.
    if (look < 4) await run.clock.sleep(25);
    else if (text === '' && (await completes(run, { records, path }))) continue;
    else await setAside(run, path);
  }
}

/** The text of a record; `undefined` if there is none, empty if it is not a file. */
export async function readRecord(run: Run, path: string): Promise<string | undefined> {
  const kind = await run.files.kind(path);
  return kind === undefined || kind === 'file' ? run.files.readText(path) : '';
}

/** Has the writer of an empty record completed it? If not, it cannot any more. */
async function completes(run: Run, { records, path }: { records: Records; path: string }): Promise<boolean> {
  await records.abandon(path);
  return (await readRecord(run, path)) !== '';
}

async function setAside(run: Run, path: string): Promise<void> {
  try {
    await run.files.rename(path, `${path}.damaged`);
  } catch (error) {
    if ((await run.files.facts(path)) !== undefined) throw error;
    return; // another process has just done it
  }
  run.emit({ kind: 'record-damaged', path });
}

/**
 * Makes a transition by creating its record. Returns `undefined` if another writer was quicker. After `Done` a new
 * transaction of the same bytes begins, and its versions continue.
 */
export async function claim(
  run: Run,
  chain: Chain,
  given: { readonly head: Head; readonly event: InstallEvent; readonly payload: Payload },
): Promise<Head | undefined> {
  const { head, event, payload } = given;
  const { records, writers, folder, checkpointId } = chain;
  const from = head.state.name === 'Done' ? initialState : head.state;
  const state = nextState(from, event);
  if (state === undefined) throw new Error(`an install that is ${from.name} cannot be ${event.kind}`);
  const record: InstallRecord = {
    schema: 1,
    checkpointId,
    stateVersion: head.version + 1,
    state,
    writer: writers.self,
    ...payload,
    time: new Date(run.clock.now()).toISOString(),
  };
  const path = join(folder, recordName(record.stateVersion));
  if (!(await records.create(path, printRecord(record, records.sha256)))) return undefined;
  const { stateVersion } = record;
  if ((await latest(run, folder)) === stateVersion) {
    run.emit({ kind: 'transition', checkpoint: checkpointId, from: from.name, to: state.name, stateVersion });
    return { version: stateVersion, state, record };
  }
  // The name was free because its record was removed: other writers continued while this process was stopped.
  await run.files.remove(path);
  return undefined;
}

/** The highest version that a record has, or had before it was set aside; 0 if there is none. */
async function latest(run: Run, folder: string): Promise<number> {
  const names = await run.files.list(folder);
  return Math.max(0, ...names.map((name) => recordNumber(name.replace(/\.damaged$/, '')) ?? 0));
}

/** Removes the records before the head and the drafts of killed writers, which are not needed any more. */
export async function forgetBefore(run: Run, { folder }: Chain, { version }: Head): Promise<void> {
  for (const name of await run.files.list(folder)) {
    const number = recordNumber(name);
    const draft = recordNumber(name.replace(/\.[0-9a-f]{12}\.tmp$/, ''));
    const old = number === undefined ? draft !== undefined && draft <= version : number < version;
    if (old) await run.files.remove(join(folder, name));
  }
}
