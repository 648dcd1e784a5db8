import { crc32 } from 'node:zlib';
import { refusedArchive } from '../../core/archive/archive-entry.ts';
import { Inflate } from './inflate.ts';

/**
 * Reads a gzip stream (RFC 1952) of any number of members. Throws `ARCHIVE_REFUSED` if it is damaged or truncated, or if
 * something follows it.
 */
export class Gunzip {
  readonly #inflate = new Inflate();
  #part: 'header' | 'content' | 'trailer' = 'header';
  /** Those that have ended. */
  #members = 0;
  #checksum = 0;
  #size = 0;

  /** Yields what comes out of the next piece of the stream; each is valid until the next is asked for. */
  *push(bytes: Uint8Array): Generator<Uint8Array, void, void> {
    for (let offset = 0; offset < bytes.length; ) {
      offset += this.#inflate.add(bytes.subarray(offset));
      yield* this.#unpack(false);
    }
  }

  /** The same after the last piece. */
  finish(): Generator<Uint8Array, void, void> {
    return this.#unpack(true);
  }

  *#unpack(last: boolean): Generator<Uint8Array, void, void> {
    for (;;) {
      if (this.#part === 'content') {
        const status = this.#inflate.run(last);
        if (status === 'damaged') throw damaged();
        const piece = this.#inflate.output;
        this.#checksum = crc32(piece, this.#checksum);
        this.#size += piece.length;
        if (piece.length > 0) yield piece;
        if (status === 'more') return;
        if (status === 'done') this.#part = 'trailer';
      } else if (last && this.#part === 'header' && this.#members > 0 && this.#inflate.input.length === 0) {
        return;
      } else if (!this.#frame()) {
        if (last) throw damaged();
        return;
      }
    }
  }

  /** Reads a header or a trailer; `false` if it is not there as a whole. */
  #frame(): boolean {
    const bytes = this.#inflate.input;
    const length = this.#part === 'header' ? this.#header(bytes) : this.#trailer(bytes);
    if (length === undefined) return false;
    this.#inflate.skip(length);
    return true;
  }

  #header(bytes: Uint8Array): number | undefined {
    if (this.#members > 0 && bytes.subarray(0, 2).some((byte, index) => byte !== MAGIC[index])) {
      throw refusedArchive('it has data after the end of its gzip stream');
    }
    const length = gzipHeaderLength(bytes);
    if (length === undefined) return undefined;
    this.#part = 'content';
    this.#checksum = 0;
    this.#size = 0;
    this.#inflate.startNext();
    return length;
  }

  #trailer(bytes: Uint8Array): number | undefined {
    if (bytes.length < TRAILER) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, TRAILER);
    if (view.getUint32(0, true) !== this.#checksum || view.getUint32(4, true) !== this.#size % 2 ** 32) {
      throw damaged();
    }
    this.#members += 1;
    this.#part = 'header';
    return TRAILER;
  }
}

const MAGIC = [0x1f, 0x8b];
const DEFLATE = 8;
/** Bytes: checksum and length. */
const TRAILER = 8;
/** Bytes. A name, a comment and an extra field can make it as long as they like. */
const LONGEST_HEADER = 64 * 1024;

const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };

/** `undefined` if it is longer than `bytes`. */
function gzipHeaderLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < 10) return undefined;
  const [first, second, method, flags = 0] = bytes;
  if (first !== MAGIC[0] || second !== MAGIC[1] || method !== DEFLATE || (flags & FLAGS.reserved) !== 0) {
    throw damaged();
  }
  let length = 10;
  if ((flags & FLAGS.extra) !== 0) length += 2 + ((bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8));
  if ((flags & FLAGS.name) !== 0) length = behindZero(bytes, length);
  if ((flags & FLAGS.comment) !== 0) length = behindZero(bytes, length);
  const unchecked = length;
  if ((flags & FLAGS.headerChecksum) !== 0) length += 2;
  if (Math.min(length, bytes.length) > LONGEST_HEADER) throw damaged();
  if (length > bytes.length) return undefined;
  const checksum = (bytes[unchecked] ?? 0) | ((bytes[unchecked + 1] ?? 0) << 8);
  if (length > unchecked && checksum !== (crc32(bytes.subarray(0, unchecked)) & 0xffff)) throw damaged();
  return length;
}

/** More than there is if there is no zero. */
function behindZero(bytes: Uint8Array, start: number): number {
  const zero = bytes.indexOf(0, start);
  return zero < 0 ? bytes.length + 1 : zero + 1;
}

function damaged(): Error {
  return refusedArchive('its gzip stream is truncated or damaged');
}
