import { refusedArchive } from '../../core/archive/archive-entry.ts';
import { notAnArchive } from './archive-head.ts';

/** A trip to the inflating thread for each 16 or 64 KiB that a socket gives costs a tenth of the whole. */
const BLOCK = 512 * 1024;

/**
 * The packed bytes of a gzip archive in large pieces, counted, and seen to begin as gzip does: else `ARCHIVE_NOT_ONE`.
 * Keeps what was thrown here, the source's own errors above all, so that it can be told from what inflating throws.
 */
export class PackedBytes implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterable<Uint8Array>;
  /** Bytes handed out so far. */
  count = 0;
  failure: { readonly error: unknown } | undefined;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, void> {
    try {
      yield* this.#blocks();
    } catch (error) {
      this.failure = { error };
      throw error;
    }
  }

  async *#blocks(): AsyncGenerator<Uint8Array, void, void> {
    let block = Buffer.allocUnsafeSlow(BLOCK);
    let filled = 0;
    let checked = false;
    for await (const chunk of this.#source) {
      for (let offset = 0; offset < chunk.length; ) {
        const length = Math.min(chunk.length - offset, BLOCK - filled);
        block.set(chunk.subarray(offset, offset + length), filled);
        filled += length;
        offset += length;
        if (!checked && filled >= HEAD) {
          refuseOther(block.subarray(0, filled));
          checked = true;
        }
        if (filled === BLOCK) {
          yield this.#counted(block);
          block = Buffer.allocUnsafeSlow(BLOCK);
          filled = 0;
        }
      }
    }
    if (!checked) {
      refuseOther(block.subarray(0, filled));
    }
    if (filled > 0) {
      yield this.#counted(block.subarray(0, filled));
    }
  }

  #counted(block: Uint8Array): Uint8Array {
    this.count += block.length;
    return block;
  }
}

/** Enough of the beginning to show what came instead of an archive. */
const HEAD = 64;

function refuseOther(head: Uint8Array): void {
  if (head.length === 1 && head[0] === 0x1f) {
    throw refusedArchive('it is cut after its first byte');
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    throw notAnArchive(head, '.tar.gz');
  }
}
