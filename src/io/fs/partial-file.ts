import { constants } from 'node:fs';
import { copyFile, type FileHandle, open } from 'node:fs/promises';
import type { PartialFile, Partials } from '../../core/ports/partials.ts';
import { attempt, toFileProblem } from './file-problem.ts';

/** Bytes that may be lost with the process: a trip to the thread pool for each piece of a socket costs more. */
const HELD = 512 * 1024;
/** Milliseconds after which less is written too. */
const IDLE = 100;
/** Bytes that may wait before whoever adds to them has to. */
const BACKLOG = 1024 ** 2;
const READ = 512 * 1024;

export const partials: Partials = {
  open: (path) => attempt(path, 'create', () => openPartial(path)),
  copy: (from, to) => attempt(to, 'write', () => copyFile(from, to, constants.COPYFILE_FICLONE)),
};

/**
 * A file that grows at its end and is read from its beginning. Opens what is there, or begins it. It is written in
 * another thread, while this one unpacks.
 */
async function openPartial(path: string): Promise<PartialFile> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o644);
  return new Partial(path, file, (await file.stat()).size);
}

class Partial implements PartialFile {
  readonly path: string;
  readonly #file: FileHandle;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #onTheWay = 0;
  #written: number;
  #closed = false;
  #writing: Promise<void> | undefined;
  /** Of a write that nobody waited for; thrown to the next who adds or flushes. */
  #failure: { readonly error: unknown } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(path: string, file: FileHandle, written: number) {
    this.path = path;
    this.#file = file;
    this.#written = written;
  }

  get length(): number {
    return this.#written + this.#onTheWay + this.#heldBytes;
  }

  append(bytes: Uint8Array): Promise<void> | undefined {
    this.#throwFailure();
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    if (this.#heldBytes >= HELD) this.#start();
    else this.#timer ??= setTimeout(() => this.#start(), IDLE).unref();
    return this.#heldBytes + this.#onTheWay > BACKLOG ? this.#writing : undefined;
  }

  async flush(): Promise<void> {
    while (this.#heldBytes > 0 && this.#failure === undefined) {
      this.#start();
      await this.#writing;
    }
    await this.#writing;
    this.#throwFailure();
  }

  async *read(): AsyncGenerator<Uint8Array> {
    await this.flush();
    for (let at = 0; at < this.#written; ) {
      const chunk = new Uint8Array(Math.min(READ, this.#written - at));
      const { bytesRead } = await attempt(this.path, 'read', () =>
        this.#file.read(chunk, 0, chunk.length, at),
      );
      if (bytesRead === 0) return;
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  }

  async clear(): Promise<void> {
    await this.#settle();
    this.#failure = undefined;
    this.#written = 0;
    await attempt(this.path, 'write', () => this.#file.truncate(0));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#settle();
    await this.#file.close();
  }

  /** Forgets what is not written yet. */
  async #settle(): Promise<void> {
    clearTimeout(this.#timer);
    [this.#held, this.#heldBytes] = [[], 0];
    await this.#writing;
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing ??= this.#writeHeld()
      .catch((error: unknown) => {
        this.#failure = { error: toFileProblem(error, this.path, 'write') };
        this.#forget();
      })
      .finally(() => {
        this.#writing = undefined;
      });
  }

  async #writeHeld(): Promise<void> {
    while (this.#heldBytes > 0) {
      let pieces = this.#held;
      [this.#held, this.#heldBytes, this.#onTheWay] = [[], 0, this.#heldBytes];
      while (pieces.length > 0) {
        // At its own place: whoever has taken this file over meanwhile writes at theirs.
        const written = await this.#file.writev(pieces, this.#written);
        this.#written += written.bytesWritten;
        this.#onTheWay -= written.bytesWritten;
        pieces = rest(pieces, written.bytesWritten);
      }
    }
  }

  /** What could not be written is gone, and `length` says so. */
  #forget(): void {
    [this.#held, this.#heldBytes, this.#onTheWay] = [[], 0, 0];
  }

  /** Once: it may be tried again. */
  #throwFailure(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure.error;
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
