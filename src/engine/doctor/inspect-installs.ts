import { join } from 'node:path';
import type { InstallFacts, Rubbish } from '../../core/doctor/facts.ts';
import type { PathFacts } from '../../core/ports/disk.ts';
import {
  type InstallRecord,
  isCheckpointId,
  parseRecord,
  recordNumber,
} from '../../core/transaction/install-record.ts';
import { writerOfPartial } from '../../core/transaction/partial-name.ts';
import { HOUR, type Look, nameOfWriter, WRITING } from './look.ts';

/** Inspects every transaction in the folder of transactions. */
export async function inspectInstalls(look: Look, folder: string): Promise<readonly InstallFacts[]> {
  const names = (await look.list(folder)).filter(isCheckpointId);
  const installs: InstallFacts[] = [];
  for (const name of names) installs.push(await inspectInstall(look, join(folder, name)));
  return installs;
}

/** Inspects one transaction, by its folder. */
export async function inspectInstall(look: Look, folder: string): Promise<InstallFacts> {
  const is = await look.at(folder);
  const entries = is?.kind === 'folder' ? await readEntries(look, folder) : [];
  const { record, damaged } = await readLatest(look, folder, entries);
  const partials = entries.filter(({ writer, is: { kind } }) => writer !== undefined && kind === 'file');
  const age = Math.min(Number.POSITIVE_INFINITY, ...entries.map((entry) => look.age(entry.is.modified)));
  const archive = record?.archive ?? archiveOf(folder);
  const writers = [
    ...partials.map(({ writer = '' }) => writer),
    ...(record && isAtWork(record) ? [record.writer] : []),
  ];
  const alive = writers.map((writer) => look.writers.isAlive(writer));
  // If the file system has no links, a record is empty for a moment while it is being created.
  const justWritten = damaged !== undefined && look.age(damaged.is.modified) < WRITING;
  const live = justWritten || alive.some((known) => known ?? age < HOUR);
  const heirs = partials.filter((partial) => hasHeir(look, partial, record));
  const bytes = Math.max(0, ...(live ? partials : heirs).map((partial) => partial.is.size));
  const misplaced = is !== undefined && is.kind !== 'folder' ? [rubbish(folder, is, 'in the way')] : [];
  return {
    folder,
    archive,
    state: record?.state.name,
    writer: record && nameOfWriter(look, record.writer),
    since: record?.time,
    live,
    known: alive.includes(true),
    bytes,
    size: bytes > 0 ? await sizeOfArchive(archive) : undefined,
    age,
    resumable: !live && bytes > 0 && record?.state.name !== 'Done',
    rubbish: live
      ? []
      : [...misplaced, ...entries.flatMap((entry) => rubbishIn(look, entry, { record, damaged, heirs }))],
  };
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly is: PathFacts;
  /** Of a partial. */
  readonly writer: string | undefined;
}

async function readEntries(look: Look, folder: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const name of await look.list(folder)) {
    const path = join(folder, name);
    const is = await look.at(path);
    if (is) entries.push({ name, path, is, writer: writerOfPartial(name) });
  }
  return entries;
}

interface Latest {
  readonly record: InstallRecord | undefined;
  readonly damaged: Entry | undefined;
}

/** The latest record; `damaged` if it cannot be read. */
async function readLatest(look: Look, folder: string, entries: readonly Entry[]): Promise<Latest> {
  const records = entries.filter(({ name }) => recordNumber(name) !== undefined);
  const last = records.toSorted((a, b) => (recordNumber(b.name) ?? 0) - (recordNumber(a.name) ?? 0))[0];
  if (last === undefined) return { record: undefined, damaged: undefined };
  if (last.is.kind !== 'file') return { record: undefined, damaged: last };
  const text = await look.text(last.path);
  if (text === undefined) return { record: undefined, damaged: undefined }; // replaced meanwhile, or unreadable
  const record = parseRecord(text, look.records.sha256);
  const right =
    record?.stateVersion === recordNumber(last.name) && folder.endsWith(record?.checkpointId ?? '/');
  return right ? { record, damaged: undefined } : { record: undefined, damaged: last };
}

function isAtWork({ state }: InstallRecord): boolean {
  return state.name !== 'Idle' && state.name !== 'Done';
}

/** Will the next install use this partial? See `adoptPartial`. */
function hasHeir(look: Look, { writer = '' }: Entry, record: InstallRecord | undefined): boolean {
  return look.writers.isAlive(writer) === false || writer === record?.writer;
}

function rubbishIn(
  look: Look,
  entry: Entry,
  { record, damaged, heirs }: Latest & { readonly heirs: readonly Entry[] },
): readonly Rubbish[] {
  const { name, path, is, writer } = entry;
  const of = (kind: Rubbish['kind']) => [rubbish(path, is, kind)];
  if (/^\d+\.json\.damaged$/.test(name)) return of('record set aside');
  if (/\.tmp$/.test(name)) return look.age(is.modified) > HOUR ? of('draft') : [];
  if (writer === undefined && recordNumber(name) === undefined) return [];
  if (entry === damaged) return of('damaged record');
  if (writer === undefined) return [];
  if (is.kind !== 'file') return of('partial that is not a file');
  if (record?.state.name === 'Done') return of('partial of a finished install');
  return heirs.includes(entry) ? [] : of('partial without an heir');
}

function rubbish(path: string, { identity }: PathFacts, kind: Rubbish['kind']): Rubbish {
  return { path, identity, kind };
}

function archiveOf(folder: string): string {
  return (folder.split(/[/\\]/).at(-1) ?? '').replace(/-[0-9a-f]{16}$/, '');
}

async function sizeOfArchive(archive: string): Promise<number | undefined> {
  const { knownArchive } = await import('../../core/sources/known-digests.ts');
  return knownArchive(archive)?.size;
}
