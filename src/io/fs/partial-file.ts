import { constants } from 'node:fs';
import { copyFile, type FileHandle, open } from 'node:fs/promises';
import type { PartialFile, Partials } from '../../core/ports/partials.ts';
import { attempt, toFileProblem } from './file-problem.ts';
import { withoutFirst } from './pieces.ts';

/** Bytes buffered before a write, and lost if the process is killed: a write for each piece of a socket is too slow. */
const HELD = 512 * 1024;
/** Milliseconds after which a smaller buffer is written too. */
const IDLE = 100;
/** Unwritten bytes from which on `append` makes its caller wait. */
const BACKLOG = 1024 ** 2;
/** Bytes of one read. */
const READ = 512 * 1024;

export const partials: Partials = {
  open: (path) => attempt(path, 'create', () => openPartial(path)),
  copy: (from, to) => attempt(to, 'write', () => copyFile(from, to, constants.COPYFILE_FICLONE)),
};

/**
 * A file that is appended to and read from its start. Opens an existing file or creates it. Writing happens in the
 * thread pool while this thread unpacks.
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
  #inFlight = 0;
  #written: number;
  #closed = false;
  #writing: Promise<void> | undefined;
  /** Error of a write that was not awaited; the next `append` or `flush` throws it. */
  #failure: { readonly error: unknown } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(path: string, file: FileHandle, written: number) {
    this.path = path;
    this.#file = file;
    this.#written = written;
  }

  get length(): number {
    return this.#written + this.#inFlight + this.#heldBytes;
  }

  append(bytes: Uint8Array): Promise<void> | undefined {
    this.#throwFailure();
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    if (this.#heldBytes >= HELD) this.#start();
    else this.#timer ??= setTimeout(() => this.#start(), IDLE).unref();
    return this.#heldBytes + this.#inFlight > BACKLOG ? this.#writing : undefined;
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
    await this.#discard();
    this.#failure = undefined;
    this.#written = 0;
    await attempt(this.path, 'write', () => this.#file.truncate(0));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#discard();
    await this.#file.close();
  }

  /** Discards buffered bytes and waits for the write in progress. */
  async #discard(): Promise<void> {
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
      [this.#held, this.#heldBytes, this.#inFlight] = [[], 0, this.#heldBytes];
      while (pieces.length > 0) {
        // At an explicit offset: a writer that has adopted this file meanwhile writes at its own.
        const written = await this.#file.writev(pieces, this.#written);
        this.#written += written.bytesWritten;
        this.#inFlight -= written.bytesWritten;
        pieces = withoutFirst(pieces, written.bytesWritten);
      }
    }
  }

  /** Discards bytes that could not be written, so that `length` counts only those in the file. */
  #forget(): void {
    [this.#held, this.#heldBytes, this.#inFlight] = [[], 0, 0];
  }

  /** Throws it only once, so that the caller may retry. */
  #throwFailure(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure.error;
  }
}
