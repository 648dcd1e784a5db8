import { closeSync, constants, mkdirSync, openSync, writeSync } from 'node:fs';
import { sep } from 'node:path';
import type { Placement } from '../../core/archive/archive-entry.ts';
import type { UnpackedTree } from '../../core/ports/archives.ts';
import { toFileProblem } from '../fs/file-problem.ts';
import { type HeldFolder, holdIfShared, requireOwn } from '../fs/shared-place.ts';

/** Exclusive: never writes to an existing file or through a link. */
const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;

/** Receives one entry after the other: `begin`, its content in any number of pieces, `end`. */
export interface EntryWriter {
  /** @param size bytes of content that will follow */
  begin(placement: Placement, size: number): void;
  write(bytes: Uint8Array, start: number, end: number): void;
  end(): void;
  /** Waits until it can take more, if it writes in the background. */
  ready?(): Promise<void>;
  /** Waits until all is written. */
  finish?(): Promise<void>;
  /** What was written. */
  readonly tree: UnpackedTree;
  close(): void;
}

/**
 * Writes into a new, empty folder. Synchronous on purpose: with 15,000 small files a promise for each costs more than the
 * system calls. Modes are given when a file is opened, so the umask holds, which an install opens beforehand: one call for
 * all of them.
 */
export class TreeWriter implements EntryWriter {
  readonly #into: string;
  readonly #held: HeldFolder | undefined;
  readonly #folders = new Set(['']);
  #file: { readonly descriptor: number; readonly path: string } | undefined;
  #files = 0;
  #bytes = 0;

  /** Throws the Problems of `toFileProblem` for a folder that is a link, or another user's. */
  constructor(into: string) {
    this.#into = into;
    try {
      this.#held = holdIfShared(into);
      if (this.#held !== undefined) requireOwn(this.#held, into);
    } catch (error) {
      throw toFileProblem(error, into, 'write to');
    }
  }

  get tree(): UnpackedTree {
    return { files: this.#files, bytes: this.#bytes };
  }

  begin(placement: Placement): void {
    if (placement.action === 'folder') {
      this.#makeFolder(placement.path);
    }
    if (placement.action === 'file') {
      this.makeFolderOf(placement.path);
      this.beginFile(placement);
    }
  }

  /** The folder that this file belongs into. */
  makeFolderOf(path: string): void {
    this.#makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  }

  /** The same as `begin`, where the folder exists. */
  beginFile({ path, mode }: { readonly path: string; readonly mode: number }): void {
    this.#file = this.#open(this.#whole(path), mode);
  }

  /** Appends the bytes `[start, end)` to the file. Does nothing for an entry that is skipped. */
  write(bytes: Uint8Array, start: number, end: number): void {
    const file = this.#file;
    if (file === undefined) {
      return;
    }
    try {
      for (let offset = start; offset < end; ) {
        offset += writeSync(file.descriptor, bytes, offset, end - offset);
      }
    } catch (error) {
      throw toFileProblem(error, file.path, 'write');
    }
    this.#bytes += end - start;
  }

  end(): void {
    const file = this.#file;
    if (file === undefined) {
      return;
    }
    this.#file = undefined;
    this.#files += 1;
    try {
      closeSync(file.descriptor);
    } catch (error) {
      throw toFileProblem(error, file.path, 'write');
    }
  }

  /** At the end: closes what is open, such as a file that was begun but not ended. */
  close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) {
      closeSync(file.descriptor);
    }
    this.#held?.close();
  }

  /** The path on the disk, as messages show it. */
  #whole(path: string): string {
    return `${this.#into}${sep}${sep === '/' ? path : path.replaceAll('/', sep)}`;
  }

  /** The path to what was held at the beginning. */
  #real(whole: string): string {
    return this.#held === undefined ? whole : `${this.#held.path}${whole.slice(this.#into.length)}`;
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) {
      return;
    }
    this.#makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    this.#folders.add(path);
    const whole = this.#whole(path);
    try {
      mkdirSync(this.#real(whole), 0o755);
    } catch (error) {
      throw toFileProblem(error, whole, 'make the folder');
    }
  }

  #open(path: string, mode: number): { descriptor: number; path: string } {
    try {
      return { descriptor: openSync(this.#real(path), CREATE, mode), path };
    } catch (error) {
      throw toFileProblem(error, path, 'create');
    }
  }
}
