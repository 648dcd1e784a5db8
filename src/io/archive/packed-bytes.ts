import { refusedArchive } from '../../core/archive/archive-entry.ts';
import { notAnArchive } from './archive-head.ts';

/** Bytes. To send each 16 or 64 KiB piece of a socket to another thread separately would take longer. */
const BLOCK = 512 * 1024;

/**
 * The packed bytes of a gzip archive, joined into large pieces. Throws `ARCHIVE_NOT_ONE` if they do not
 * start like gzip.
 */
export class PackedBytes implements AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly #source: AsyncIterable<Uint8Array>;
  #spare: Uint8Array<ArrayBuffer>[] = [];

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source;
  }

  /** Uses the memory of a block that was read again. */
  reuse(block: ArrayBuffer): void {
    this.#spare.push(new Uint8Array(block));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
    let block = this.#empty();
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
          yield block;
          block = this.#empty();
          filled = 0;
        }
      }
    }
    if (!checked) {
      refuseOther(block.subarray(0, filled));
    }
    if (filled > 0) {
      yield block.subarray(0, filled);
    }
  }

  #empty(): Uint8Array<ArrayBuffer> {
    return this.#spare.pop() ?? Buffer.allocUnsafeSlow(BLOCK);
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
