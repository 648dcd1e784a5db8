import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise } from 'yauzl';
import {
  ARCHIVE_LIMITS,
  checkEntry,
  type Placement,
  ratioFault,
  refusedArchive,
  refusedEntry,
  startJudging,
} from '../../core/archive/archive-entry.ts';
import { placeInTree } from '../../core/archive/module-layout.ts';
import {
  END_RECORD,
  endRecordFault,
  type ZipDirectory,
  type ZipRecord,
  zipEntry,
} from '../../core/archive/zip-header.ts';
import type { UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';
import { Problem } from '../../core/problem/problem.ts';
import { errorMessage } from '../fs/file-problem.ts';
import { notAnArchive } from './archive-head.ts';
import { FileDigests } from './file-digests.ts';
import { Inflate } from './inflate.ts';
import { TreeWriter } from './tree-writer.ts';
import { ZipBytes } from './zip-bytes.ts';
import { content, locate, type ZipItem } from './zip-item.ts';

/**
 * Unpacks a complete `.zip`, whose names start with `prefix`, by default `go/`. Every entry is checked before the first is
 * written. Throws `ARCHIVE_NOT_ONE`, `ARCHIVE_REFUSED` and the Problems of `toFileProblem`.
 */
export function unpackZip(
  path: string,
  options: UnpackOptions & { readonly prefix?: string },
  stop?: AbortSignal,
): Promise<UnpackedTree> {
  return unpack(path, options, { prefix: options.prefix ?? 'go/', place: (placement) => placement, stop });
}

/** The same for the module golang.org/toolchain, whose names start with `prefix`. */
export function unpackModuleZip(
  path: string,
  options: UnpackOptions & { readonly prefix: string },
  stop?: AbortSignal,
): Promise<UnpackedTree> {
  return unpack(path, options, { prefix: options.prefix, place: placeInTree, stop });
}

/** Maps the names in the zip to those of the tree. */
interface Layout {
  readonly prefix: string;
  readonly place: (placement: Placement) => Placement;
}

async function unpack(
  path: string,
  options: UnpackOptions,
  { stop, ...layout }: Layout & { readonly stop: AbortSignal | undefined },
): Promise<UnpackedTree> {
  const bytes = new ZipBytes(path);
  const writer = new TreeWriter(options.into);
  const target: Target = {
    writer,
    digests: new FileDigests(),
    inflate: new Inflate(),
    onFile: options.onFile,
  };
  try {
    const items = judged(await readDirectory(bytes), { packed: bytes.size, slim: options.slim, layout });
    let sinceTurn = 0;
    for (const item of items) {
      writeItem(item, bytes, target);
      sinceTurn += item.record.size + PER_ENTRY;
      if (sinceTurn > TURN) {
        sinceTurn = 0;
        // Let signals and timers run.
        await nextTurn();
        stop?.throwIfAborted();
      }
    }
    return writer.tree;
  } finally {
    writer.close();
    bytes.closeFile();
  }
}

/** Unpacked bytes between two turns of the event loop. */
const TURN = 8 * 1024 ** 2;
/** The cost of an entry itself, as the number of bytes that take as long to inflate. */
const PER_ENTRY = 16 * 1024;

interface Item extends ZipItem {
  readonly mode: number;
  readonly placement: Placement;
}

/** Nothing may lie between the directory, the end record, and the end of the file but the comment. */
async function readDirectory(bytes: ZipBytes): Promise<ZipDirectory> {
  const { records, length, comment } = await readRecords(bytes);
  const end = bytes.size - END_RECORD - comment;
  const directory = { records, start: end - length, length };
  const fault = endRecordFault(bytes.slice(end, END_RECORD), directory);
  if (fault !== undefined) throw refusedArchive(fault);
  return directory;
}

interface Records {
  readonly records: readonly ZipRecord[];
  /** Bytes of all of them. */
  readonly length: number;
  /** Bytes of the archive's comment. */
  readonly comment: number;
}

async function readRecords(bytes: ZipBytes): Promise<Records> {
  const head = bytes.slice(0, Math.min(bytes.size, 64));
  if (head.toString('latin1', 0, 2) !== 'PK') {
    throw notAnArchive(head, '.zip');
  }
  const records: ZipRecord[] = [];
  let length = 0;
  try {
    const zip = await fromRandomAccessReaderPromise(bytes, bytes.size, {
      autoClose: false,
      decodeStrings: false,
    });
    if (zip.entryCount > ARCHIVE_LIMITS.entries) {
      throw refusedArchive(`it has more than ${ARCHIVE_LIMITS.entries} entries`);
    }
    for await (const entry of zip.eachEntry()) {
      records.push(toRecord(entry));
      length += ZIP_RECORD + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    }
    return { records, length, comment: zip.comment.length };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refusedArchive(`its directory is truncated or damaged (${errorMessage(error)})`, error);
  }
}

/** Bytes of a record in the directory, without its name, extra fields and comment. */
const ZIP_RECORD = 46;

function toRecord(entry: Entry): ZipRecord {
  return {
    rawName: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    crc32: entry.crc32,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    offset: entry.relativeOffsetOfLocalHeader,
    attributes: entry.externalFileAttributes,
    extraFields: entry.extraFields.map(({ id }) => id),
  };
}

/** In the order of the file. Windows rules apply to all names: a zip of Go is for Windows, or a module. */
function judged(
  directory: ZipDirectory,
  { packed, slim, layout }: { readonly packed: number; readonly slim: boolean; readonly layout: Layout },
): readonly Item[] {
  const judging = startJudging({ prefix: layout.prefix, slim, windows: true, limits: ARCHIVE_LIMITS });
  const ordered = directory.records.toSorted((one, other) => one.offset - other.offset);
  const items = ordered.map((record, index) => {
    const entry = zipEntry(record);
    const placement = layout.place(checkEntry(entry, judging));
    const end = ordered[index + 1]?.offset ?? directory.start;
    return { name: entry.name, mode: entry.mode, record, placement, end };
  });
  const fault = ratioFault(judging.bytes, packed, ARCHIVE_LIMITS);
  if (fault !== undefined) {
    throw refusedArchive(fault);
  }
  if ((ordered[0]?.offset ?? directory.start) !== 0) {
    throw refusedArchive('it has data before its first entry');
  }
  return items;
}

interface Target {
  readonly writer: TreeWriter;
  readonly digests: FileDigests;
  readonly inflate: Inflate;
  readonly onFile: UnpackOptions['onFile'];
}

function writeItem(item: Item, bytes: ZipBytes, { writer, digests, inflate, onFile }: Target): void {
  const { name, mode, record, placement } = item;
  const start = locate(item, bytes);
  const hashed = onFile !== undefined && placement.action !== 'folder';
  let size = 0;
  let checksum = 0;
  writer.begin(placement);
  for (const piece of content(item, start, { bytes, inflate })) {
    size += piece.length;
    if (size > record.size) throw refusedEntry(name, 'its content is damaged or longer than announced');
    checksum = crc32(piece, checksum);
    writer.write(piece, 0, piece.length);
    if (hashed) digests.write(piece, 0, piece.length);
    if (size < record.size) digests.settle(); // the next piece takes its place
  }
  if (size !== record.size || checksum !== record.crc32) {
    throw refusedEntry(name, 'its content does not have the announced length or checksum');
  }
  writer.end();
  if (hashed) onFile({ name, mode, sha256: digests.end() });
}
