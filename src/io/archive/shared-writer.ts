import type { Placement } from '../../core/archive/archive-entry.ts';
import type { UnpackedTree } from '../../core/ports/archives.ts';
import { BATCH, BatchBuilder, type FileBatch, writeBatch } from './file-batch.ts';
import { type EntryWriter, TreeWriter } from './tree-writer.ts';

/** How many may be with the other thread. */
const BATCHES = 3;

/**
 * Writes a tree together with another thread, which gets files in batches while it keeps up; all others are written here.
 * To write the 15,000 files of Go takes longer than to inflate them, and so neither thread waits for the other.
 */
export class SharedWriter implements EntryWriter {
  readonly #writer: TreeWriter;
  readonly #give: (batch: FileBatch) => void;
  #batch = new BatchBuilder(new ArrayBuffer(BATCH));
  readonly #spare: ArrayBuffer[] = [];
  /** Batches that the other thread has. */
  #out = 0;
  /** What the other thread has written. */
  #others: UnpackedTree = { files: 0, bytes: 0 };
  /** What both have to write. */
  #begun: UnpackedTree = { files: 0, bytes: 0 };
  /** Whether the current entry is made here: a folder, or a file larger than a batch if the other thread is busy. */
  #here = false;
  #wake: (() => void) | undefined;

  /** @param give sends a batch to who calls `writeBatch` and then, here, `written` */
  constructor(into: string, give: (batch: FileBatch) => void) {
    this.#writer = new TreeWriter(into);
    this.#give = give;
  }

  get tree(): UnpackedTree {
    const { files, bytes } = this.#writer.tree;
    return { files: files + this.#others.files, bytes: bytes + this.#others.bytes };
  }

  begin(placement: Placement, size: number): void {
    if (placement.action === 'file') {
      this.#begun = { files: this.#begun.files + 1, bytes: this.#begun.bytes + size };
    }
    this.#here = placement.action !== 'file' || (size > BATCH && this.#out >= BATCHES);
    if (this.#here) {
      this.#writer.begin(placement);
    } else if (placement.action === 'file') {
      this.#writer.makeFolderOf(placement.path);
      if (size <= BATCH && this.#batch.filled + size > BATCH) this.#flush();
      this.#batch.begin(placement);
    }
  }

  write(bytes: Uint8Array, start: number, end: number): void {
    if (this.#here) {
      this.#writer.write(bytes, start, end);
      return;
    }
    for (let offset = start; offset < end; ) {
      offset += this.#batch.append(bytes, offset, end);
      if (offset < end) this.#send();
    }
  }

  end(): void {
    if (this.#here) this.#writer.end();
    else this.#batch.end();
  }

  /**
   * The other thread has written a batch.
   *
   * @param others all that it has written
   */
  written(buffer: ArrayBuffer, others: UnpackedTree): void {
    this.#others = others;
    this.#spare.push(buffer);
    this.#out -= 1;
    this.#wake?.();
  }

  async ready(): Promise<void> {
    await this.#outBelow(BATCHES + 1);
  }

  async finish(): Promise<void> {
    this.#flush();
    await this.#outBelow(1);
    const { files, bytes } = this.tree;
    const begun = this.#begun;
    if (files !== begun.files || bytes !== begun.bytes) {
      throw new Error(
        `${files} files with ${bytes} bytes were written, not ${begun.files} with ${begun.bytes}`,
      );
    }
  }

  close(): void {
    this.#writer.close();
  }

  async #outBelow(limit: number): Promise<void> {
    while (this.#out >= limit) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Writes a batch that ends with a whole file. One that begins with the rest of a file goes where its first part is. */
  #flush(): void {
    if (this.#out < BATCHES || this.#batch.continued) {
      this.#send();
    } else {
      writeBatch(this.#writer, this.#batch.batch);
      this.#batch = new BatchBuilder(this.#batch.buffer);
    }
  }

  #send(): void {
    const { batch, open } = this.#batch;
    this.#out += 1;
    this.#give(batch);
    this.#batch = new BatchBuilder(this.#spare.pop() ?? new ArrayBuffer(BATCH), open);
  }
}
