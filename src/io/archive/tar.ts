import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import {
  ARCHIVE_LIMITS,
  type ArchiveEntry,
  checkEntry,
  ratioFault,
  refusedArchive,
  startJudging,
} from '../../core/archive/archive-entry.ts';
import type { UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';
import { Problem } from '../../core/problem/problem.ts';
import { errorCode } from '../fs/file-problem.ts';
import { FileDigests } from './file-digests.ts';
import { giveBack } from './give-back.ts';
import { PackedBytes } from './packed-bytes.ts';
import { TarReader } from './tar-reader.ts';
import { TreeWriter } from './tree-writer.ts';

/**
 * Unpacks a `.tar.gz` as its bytes arrive. Throws `ARCHIVE_NOT_ONE`, `ARCHIVE_REFUSED`, the file-system's Problems, and
 * unchanged what `source` throws and what `stop` is aborted with. What was written up to then stays in `into`.
 */
export async function unpackTarGz(
  source: AsyncIterable<Uint8Array>,
  options: UnpackOptions,
  stop?: AbortSignal,
): Promise<UnpackedTree> {
  const writer = new TreeWriter(options.into);
  const digests = new FileDigests();
  const reader = tarInto(writer, digests, options);
  const packed = new PackedBytes(source);
  const gunzip = createGunzip(GUNZIP);
  try {
    await pipeline(packed, gunzip, async (chunks: AsyncIterable<Uint8Array>) => {
      let unpacked = 0;
      for await (const chunk of chunks) {
        unpacked += chunk.length;
        refuseBomb(unpacked, packed.count);
        reader.push(chunk);
        digests.settle();
        await nextTurn(); // signals and timers get theirs: several chunks may lie ready
        stop?.throwIfAborted();
        if (chunk.byteOffset + chunk.length === GUNZIP.chunkSize) giveBack(chunk, GUNZIP.chunkSize);
      }
      reader.finish();
    });
  } catch (error) {
    throw packed.failure === undefined ? toArchiveProblem(error) : packed.failure.error;
  } finally {
    writer.close();
  }
  // Node's gunzip reads a second gzip member if one follows, and fails on other bytes, but it ignores trailing zeros.
  if (gunzip.bytesWritten !== packed.count) {
    throw refusedArchive('it has data after the end of its gzip stream');
  }
  return writer.tree;
}

/**
 * zlib runs in its own thread. To keep it busy while this thread writes files, several packed pieces are queued before
 * it and a few unpacked ones after it (in object mode, so that they are not joined by copying).
 * With the default chunk size of 16 KiB inflating takes nearly three times as long.
 */
const GUNZIP = {
  chunkSize: 1024 ** 2,
  writableHighWaterMark: 2 * 1024 ** 2,
  readableObjectMode: true,
  readableHighWaterMark: 4,
};

function tarInto(writer: TreeWriter, digests: FileDigests, { slim, onFile }: UnpackOptions): TarReader {
  const windows = process.platform === 'win32';
  const judging = startJudging({ prefix: 'go/', slim, windows, limits: ARCHIVE_LIMITS });
  if (onFile === undefined) {
    return new TarReader({
      begin: (entry) => writer.begin(checkEntry(entry, judging)),
      write: (bytes, start, end) => writer.write(bytes, start, end),
      end: () => writer.end(),
    });
  }
  let current: ArchiveEntry | undefined;
  return new TarReader({
    begin(entry) {
      writer.begin(checkEntry(entry, judging));
      current = entry;
    },
    write(bytes, start, end) {
      writer.write(bytes, start, end);
      digests.write(bytes, start, end);
    },
    end() {
      writer.end();
      const sha256 = digests.end();
      if (current?.kind === 'file') onFile({ name: current.name, sha256, mode: current.mode });
    },
  });
}

/** Counts every unpacked byte, also those that no entry announces. */
function refuseBomb(unpacked: number, packed: number): void {
  const fault =
    unpacked > ARCHIVE_LIMITS.totalBytes
      ? `it unpacks to more than ${ARCHIVE_LIMITS.totalBytes} bytes`
      : ratioFault(unpacked, packed, ARCHIVE_LIMITS);
  if (fault !== undefined) {
    throw refusedArchive(fault);
  }
}

function toArchiveProblem(error: unknown): unknown {
  if (!(error instanceof Problem) && errorCode(error).startsWith('Z_')) {
    return refusedArchive('its gzip stream is truncated or damaged', error);
  }
  return error;
}
