import type { TreeWriter } from './tree-writer.ts';

/** Bytes of content in a batch. */
export const BATCH = 512 * 1024;

/** Files to write one after the other, in folders that exist; in lists, which are cheap to copy to another thread. */
export interface FileBatch {
  readonly paths: readonly string[];
  readonly modes: readonly number[];
  /** Where the content of each ends in `bytes`; it begins where the one before it ends. */
  readonly ends: readonly number[];
  readonly bytes: ArrayBuffer;
  /** The first file is the last of the batch before this one, and goes on here. */
  readonly continued: boolean;
  /** The last file goes on in the next batch. */
  readonly continues: boolean;
}

interface File {
  readonly path: string;
  readonly mode: number;
}

export class BatchBuilder {
  readonly buffer: ArrayBuffer;
  readonly #content: Uint8Array;
  readonly #paths: string[] = [];
  readonly #modes: number[] = [];
  readonly #ends: number[] = [];
  readonly continued: boolean;
  /** Bytes of all files. */
  filled = 0;
  /** The file that has begun but not ended. */
  open: File | undefined;

  /** @param continued the file that the batch before this one has left open */
  constructor(buffer: ArrayBuffer, continued?: File) {
    this.buffer = buffer;
    this.#content = new Uint8Array(buffer);
    this.continued = continued !== undefined;
    if (continued !== undefined) this.begin(continued);
  }

  begin(file: File): void {
    this.#paths.push(file.path);
    this.#modes.push(file.mode);
    this.#ends.push(this.filled);
    this.open = file;
  }

  /** Copies what there is room for, and returns how many bytes that are. */
  append(bytes: Uint8Array, start: number, end: number): number {
    const count = Math.min(end - start, BATCH - this.filled);
    this.#content.set(bytes.subarray(start, start + count), this.filled);
    this.filled += count;
    this.#ends[this.#ends.length - 1] = this.filled;
    return count;
  }

  end(): void {
    this.open = undefined;
  }

  get batch(): FileBatch {
    return {
      paths: this.#paths,
      modes: this.#modes,
      ends: this.#ends,
      bytes: this.buffer,
      continued: this.continued,
      continues: this.open !== undefined,
    };
  }
}

/** Throws the Problems of `toFileProblem`. */
export function writeBatch(writer: TreeWriter, batch: FileBatch): void {
  const { paths, modes, ends, continued, continues } = batch;
  const bytes = new Uint8Array(batch.bytes);
  let start = 0;
  for (const [index, path] of paths.entries()) {
    const end = ends[index] ?? start;
    if (index > 0 || !continued) writer.beginFile({ path, mode: modes[index] ?? 0o644 });
    writer.write(bytes, start, end);
    if (index < paths.length - 1 || !continues) writer.end();
    start = end;
  }
}
