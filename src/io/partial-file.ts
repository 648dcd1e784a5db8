import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writevSync } from 'node:fs';
import type { PartialFile } from '../core/ports.ts';
import { toFileProblem } from './file-problem.ts';

/** Bytes that may be lost with the process: a write for each piece of a socket costs more than the writing. */
const HELD = 512 * 1024;
/** Milliseconds after which less is written too. */
const IDLE = 100;
const READ = 512 * 1024;

/** A file that grows at its end and is read from its beginning. Opens what is there, or begins it. */
export function openPartial(path: string): PartialFile {
  const descriptor = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o644);
  return new Partial(path, descriptor, fstatSync(descriptor).size);
}

class Partial implements PartialFile {
  readonly path: string;
  readonly #descriptor: number;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #written: number;
  #closed = false;
  #timer: NodeJS.Timeout | undefined;
  /** Of a write that nobody waited for. */
  #failure: unknown;

  constructor(path: string, descriptor: number, written: number) {
    this.path = path;
    this.#descriptor = descriptor;
    this.#written = written;
  }

  get length(): number {
    return this.#written + this.#heldBytes;
  }

  append(bytes: Uint8Array): void {
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#heldBytes >= HELD) this.flush();
    else this.#timer ??= setTimeout(() => this.#flushUnasked(), IDLE).unref();
  }

  /** Where nothing more comes for a while. */
  #flushUnasked(): void {
    try {
      this.flush();
    } catch (error) {
      this.#failure = error; // thrown when more is added
    }
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#failure !== undefined) throw this.#failure;
    const held = this.#held;
    this.#held = [];
    this.#heldBytes = 0;
    this.#do('write', () => {
      let pieces = held;
      while (pieces.length > 0) {
        // At its own place: whoever has taken this file over meanwhile writes at theirs.
        const count = writevSync(this.#descriptor, pieces, this.#written);
        this.#written += count;
        pieces = rest(pieces, count);
      }
    });
  }

  /** Synchronous reads of what the system mostly still holds in memory. */
  async *read(): AsyncGenerator<Uint8Array> {
    this.flush();
    for (let at = 0; at < this.#written; ) {
      const chunk = new Uint8Array(Math.min(READ, this.#written - at));
      const count = this.#do('read', () => readSync(this.#descriptor, chunk, 0, chunk.length, at));
      if (count === 0) return;
      at += count;
      yield chunk.subarray(0, count);
    }
  }

  clear(): void {
    this.#failure = undefined;
    this.#held = [];
    this.#heldBytes = 0;
    this.#written = 0;
    this.#do('write', () => ftruncateSync(this.#descriptor, 0));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    closeSync(this.#descriptor);
  }

  #do<Result>(doing: string, act: () => Result): Result {
    try {
      return act();
    } catch (error) {
      throw toFileProblem(error, this.path, doing);
    }
  }
}

function rest(pieces: readonly Uint8Array[], written: number): Uint8Array[] {
  const left: Uint8Array[] = [];
  let skip = written;
  for (const piece of pieces) {
    if (skip >= piece.length) skip -= piece.length;
    else {
      left.push(piece.subarray(skip));
      skip = 0;
    }
  }
  return left;
}
