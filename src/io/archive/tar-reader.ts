import { type ArchiveEntry, refusedArchive, refusedEntry } from '../../core/archive/archive-entry.ts';
import {
  type ExtensionKind,
  extensionFault,
  type Foretold,
  isExtension,
  isZero,
  readExtension,
  readTarHeader,
  TAR_BLOCK,
} from '../../core/archive/tar-header.ts';

/** Receives the entries in the order of the archive: `begin`, `write` for each piece of the content, `end`. */
export interface EntrySink {
  begin(entry: ArchiveEntry): void;
  write(bytes: Uint8Array, start: number, end: number): void;
  end(): void;
}

/**
 * Reads a tar from pieces of any size, without copying contents. Not a library, because the ones we know hide what must
 * be checked: the header against the PAX size and long names, the two zero blocks, and the bytes after them.
 * Throws `ARCHIVE_REFUSED`, and every error of the sink.
 */
export class TarReader {
  readonly #sink: EntrySink;
  /** A header that is split across two pieces. */
  readonly #block = new Uint8Array(TAR_BLOCK);
  #blockFilled = 0;
  /** Content bytes of the current entry that have not arrived yet; then the same for its padding. */
  #content = 0;
  #padding = 0;
  #extension: Extension | undefined;
  #foretold: Foretold | undefined;
  #zeroBlocks = 0;

  constructor(sink: EntrySink) {
    this.#sink = sink;
  }

  push(bytes: Uint8Array): void {
    for (let offset = 0; offset < bytes.length; ) {
      const left = bytes.length - offset;
      if (this.#content > 0) {
        const length = Math.min(this.#content, left);
        this.#takeContent(bytes, offset, offset + length);
        offset += length;
      } else if (this.#padding > 0) {
        const length = Math.min(this.#padding, left);
        this.#padding -= length;
        offset += length;
      } else if (this.#blockFilled === 0 && left >= TAR_BLOCK) {
        this.#takeBlock(bytes.subarray(offset, offset + TAR_BLOCK));
        offset += TAR_BLOCK;
      } else {
        const length = Math.min(TAR_BLOCK - this.#blockFilled, left);
        this.#block.set(bytes.subarray(offset, offset + length), this.#blockFilled);
        this.#blockFilled += length;
        offset += length;
        if (this.#blockFilled === TAR_BLOCK) {
          this.#blockFilled = 0;
          this.#takeBlock(this.#block);
        }
      }
    }
  }

  /** Call it after the last piece: a truncated tar, even one cut between two entries, lacks its two zero blocks. */
  finish(): void {
    if (this.#zeroBlocks < 2 || this.#blockFilled !== 0) {
      throw refusedArchive('it is truncated: the end of the tar is missing');
    }
  }

  #takeContent(bytes: Uint8Array, start: number, end: number): void {
    this.#content -= end - start;
    const extension = this.#extension;
    if (extension === undefined) {
      this.#sink.write(bytes, start, end);
    } else {
      extension.bytes.set(bytes.subarray(start, end), extension.filled);
      extension.filled += end - start;
    }
    if (this.#content === 0) {
      this.#endContent();
    }
  }

  #endContent(): void {
    const extension = this.#extension;
    if (extension === undefined) {
      this.#sink.end();
    } else {
      this.#extension = undefined;
      this.#foretold = readExtension(extension.kind, extension.bytes, extension.name);
    }
  }

  #takeBlock(block: Uint8Array): void {
    if (block[0] === 0 && isZero(block)) {
      if (this.#foretold !== undefined) {
        throw refusedArchive('it ends after a PAX header or long name, without the entry that belongs to it');
      }
      this.#zeroBlocks += 1;
      return;
    }
    if (this.#zeroBlocks > 0) {
      throw refusedArchive('it has data after its end');
    }
    this.#takeHeader(block);
  }

  #takeHeader(block: Uint8Array): void {
    const foretold = this.#foretold;
    this.#foretold = undefined;
    const { kind, ...header } = readTarHeader(block, foretold);
    this.#content = header.size;
    this.#padding = (TAR_BLOCK - (header.size % TAR_BLOCK)) % TAR_BLOCK;
    if (!isExtension(kind)) {
      if (foretold?.size !== undefined && foretold.size !== header.size) {
        throw refusedEntry(
          header.name,
          `its PAX size ${foretold.size} contradicts the ${header.size} of its header`,
        );
      }
      this.#sink.begin({ ...header, kind });
    } else {
      // Of two that tell about the same entry, one unpacker takes the first and another the second.
      const fault =
        foretold === undefined
          ? extensionFault(kind, header.size)
          : `it is a ${kind} where the entry of the one before it belongs`;
      if (fault !== undefined) throw refusedEntry(header.name, fault);
      this.#extension = { kind, name: header.name, bytes: new Uint8Array(header.size), filled: 0 };
    }
    if (header.size === 0) {
      this.#endContent();
    }
  }
}

/** An entry that tells about others, as far as it has come. */
interface Extension {
  readonly kind: ExtensionKind;
  readonly name: string;
  readonly bytes: Uint8Array;
  filled: number;
}
