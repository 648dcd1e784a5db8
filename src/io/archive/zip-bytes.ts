import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { RandomAccessReader } from 'yauzl';
import { refusedArchive } from '../../core/archive/archive-entry.ts';
import { toFileProblem } from '../fs/file-problem.ts';

/** Bytes. */
const WINDOW = 2 * 1024 ** 2;

/**
 * The bytes of a zip, read synchronously through one window: entries and their records follow one another, and sending
 * each of 30,000 small reads through the thread pool would take longer than unpacking.
 */
export class ZipBytes extends RandomAccessReader {
  readonly size: number;
  readonly #path: string;
  readonly #descriptor: number;
  readonly #window = Buffer.allocUnsafeSlow(WINDOW);
  #start = 0;
  #end = 0;

  /** Throws `FILES_FAILED` or `PERMISSION_DENIED`. */
  constructor(path: string) {
    super();
    this.#path = path;
    this.#descriptor = attempt(path, () => openSync(path, 'r'));
    this.size = attempt(path, () => fstatSync(this.#descriptor).size);
  }

  /**
   * The bytes `[start, start + length)`, valid until the next call. Throws `ARCHIVE_REFUSED` beyond the end.
   *
   * @param length at most that of the window; a name, an extra field and a comment have 64 KiB each
   */
  slice(start: number, length: number): Buffer {
    if (start < 0 || start + length > this.size) {
      throw refusedArchive('it is truncated: it refers to bytes beyond its end');
    }
    if (start < this.#start || start + length > this.#end) {
      this.#start = start;
      this.#end = start + this.#fill(start);
    }
    return this.#window.subarray(start - this.#start, start - this.#start + length);
  }

  /** Called by yauzl, which reads the central directory. */
  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    try {
      this.slice(position, length).copy(buffer, offset);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    callback(null);
  }

  closeFile(): void {
    closeSync(this.#descriptor);
  }

  /** From `position` on. Returns how many bytes are there. */
  #fill(position: number): number {
    const wanted = Math.min(WINDOW, this.size - position);
    let filled = 0;
    while (filled < wanted) {
      const read = attempt(this.#path, () =>
        readSync(this.#descriptor, this.#window, filled, wanted - filled, position + filled),
      );
      if (read === 0) {
        throw refusedArchive('it was truncated while it was being read');
      }
      filled += read;
    }
    return filled;
  }
}

function attempt<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw toFileProblem(error, path, 'read');
  }
}
