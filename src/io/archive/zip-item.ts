import { refusedEntry } from '../../core/archive/archive-entry.ts';
import {
  DATA_DESCRIPTOR,
  dataDescriptorFault,
  hasDataDescriptor,
  LOCAL_HEADER,
  localHeaderFault,
  localLengths,
  ZIP_STORED,
  type ZipRecord,
} from '../../core/archive/zip-header.ts';
import type { Inflate } from './inflate.ts';
import type { ZipBytes } from './zip-bytes.ts';

/** An entry, as the directory describes it. */
export interface ZipItem {
  readonly name: string;
  readonly record: ZipRecord;
  /** Offset of the next entry's header, or of the directory, which this entry must end at. */
  readonly end: number;
}

/**
 * Where the packed bytes of an entry begin. Its header must agree with the directory, and entries must neither overlap
 * nor have gaps between them: otherwise a program that reads the zip from its start would see other contents.
 */
export function locate({ name, record, end }: ZipItem, bytes: ZipBytes): number {
  const lengths = localLengths(bytes.slice(record.offset, LOCAL_HEADER));
  const fault = localHeaderFault(bytes.slice(record.offset, LOCAL_HEADER + lengths.name), record);
  if (fault !== undefined) {
    throw refusedEntry(name, fault);
  }
  const start = record.offset + LOCAL_HEADER + lengths.name + lengths.extra;
  let after = start + record.packedSize;
  if (hasDataDescriptor(record)) {
    const contradiction = dataDescriptorFault(bytes.slice(after, DATA_DESCRIPTOR), record);
    if (contradiction !== undefined) {
      throw refusedEntry(name, contradiction);
    }
    after += DATA_DESCRIPTOR;
  }
  if (end !== after) {
    throw refusedEntry(name, 'it overlaps the next entry or the directory, or there is data between the two');
  }
  return start;
}

interface Source {
  readonly bytes: ZipBytes;
  readonly inflate: Inflate;
}

/** Yields the pieces of an entry's content, each valid until the next is asked for. Throws `ARCHIVE_REFUSED`. */
export function* content(
  { name, record }: ZipItem,
  start: number,
  { bytes, inflate }: Source,
): Generator<Uint8Array, void, void> {
  if (record.size === 0 && record.packedSize === 0) return;
  const packed = (offset: number) => bytes.slice(start + offset, Math.min(record.packedSize - offset, PIECE));
  if (record.method === ZIP_STORED) {
    for (let offset = 0; offset < record.packedSize; offset += PIECE) yield packed(offset);
    return;
  }
  inflate.start();
  for (let offset = 0; ; ) {
    const status = inflate.run(offset === record.packedSize);
    if (status === 'damaged') throw refusedEntry(name, 'its content is damaged or longer than announced');
    if (inflate.output.length > 0) yield inflate.output;
    if (status === 'more') offset += inflate.add(packed(offset));
    if (status === 'done') {
      if (offset < record.packedSize || inflate.input.length > 0)
        throw refusedEntry(name, 'there is data behind its content');
      return;
    }
  }
}

/** Bytes. */
const PIECE = 256 * 1024;
