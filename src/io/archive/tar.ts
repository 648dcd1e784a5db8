import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  ARCHIVE_LIMITS,
  type ArchiveEntry,
  checkEntry,
  ratioFault,
  refusedArchive,
  startJudging,
} from '../../core/archive/archive-entry.ts';
import type { UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';
import { FileDigests } from './file-digests.ts';
import { Gunzip } from './gunzip.ts';
import { TarReader } from './tar-reader.ts';
import { type EntryWriter, TreeWriter } from './tree-writer.ts';

/**
 * Unpacks the blocks of a `.tar.gz` as they arrive, in this thread. Throws `ARCHIVE_REFUSED`, the file-system's Problems,
 * and unchanged what `blocks` throws and what `stop` is aborted with. What was written up to then stays in `into`.
 *
 * @param writer closed at the end
 */
export async function unpackTarGz(
  blocks: AsyncIterable<Uint8Array>,
  options: UnpackOptions,
  {
    stop,
    writer = new TreeWriter(options.into),
  }: { stop?: AbortSignal | undefined; writer?: EntryWriter } = {},
): Promise<UnpackedTree> {
  const digests = new FileDigests();
  const reader = tarInto(writer, digests, options);
  let packed = 0;
  let unpacked = 0;
  const unpack = async (pieces: Iterable<Uint8Array>) => {
    for (const piece of pieces) {
      unpacked += piece.length;
      refuseBomb(unpacked, packed);
      reader.push(piece);
      digests.settle();
      await writer.ready?.();
      await nextTurn(); // signals, timers and the network get theirs
      stop?.throwIfAborted();
    }
  };
  try {
    const gunzip = new Gunzip();
    for await (const block of blocks) {
      packed += block.length;
      await unpack(gunzip.push(block));
    }
    await unpack(gunzip.finish());
    reader.finish();
    await writer.finish?.();
  } finally {
    writer.close();
  }
  return writer.tree;
}

function tarInto(writer: EntryWriter, digests: FileDigests, { slim, onFile }: UnpackOptions): TarReader {
  const windows = process.platform === 'win32';
  const judging = startJudging({ prefix: 'go/', slim, windows, limits: ARCHIVE_LIMITS });
  if (onFile === undefined) {
    return new TarReader({
      begin: (entry) => writer.begin(checkEntry(entry, judging), entry.size),
      write: (bytes, start, end) => writer.write(bytes, start, end),
      end: () => writer.end(),
    });
  }
  let current: ArchiveEntry | undefined;
  return new TarReader({
    begin(entry) {
      writer.begin(checkEntry(entry, judging), entry.size);
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
