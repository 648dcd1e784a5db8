import { refusedArchive } from '../../core/archive/archive-entry.ts';
import { notAnArchive } from './archive-head.ts';

/** Bytes. Sending each 16 or 64 KiB piece of a socket to zlib's thread separately adds a tenth to the time. */
const BLOCK = 512 * 1024;

/**
 * The packed bytes of a gzip archive, counted and joined into large pieces. Throws `ARCHIVE_NOT_ONE` if they do not
 * start like gzip. Keeps the error that was thrown here, such as one of the source, so that the caller can distinguish
 * it from an error of zlib.
 */
export class PackedBytes implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterable<Uint8Array>;
  /** Bytes yielded so far. */
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

/** Bytes: enough to show what was received instead of an archive. */
const HEAD = 64;

function refuseOther(head: Uint8Array): void {
  if (head.length === 1 && head[0] === 0x1f) {
    throw refusedArchive('it is truncated after its first byte');
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    throw notAnArchive(head, '.tar.gz');
  }
}
