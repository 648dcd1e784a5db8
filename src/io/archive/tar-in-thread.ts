import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';
import { writeBatch } from './file-batch.ts';
import type { PackedBytes } from './packed-bytes.ts';
import { toProblem } from './plain-problem.ts';
import type { FromTarThread, ToTarThread, UnpackResult } from './thread-task.ts';
import { startThread, threadLimit } from './threads.ts';
import { TreeWriter } from './tree-writer.ts';

let running = 0;

/**
 * Unpacks a `.tar.gz` in a thread of its own. This one reads the archive, and writes the files that it is given. Throws
 * what `unpackTarGz` throws. `undefined`, with nothing read, if there is no core for a thread, or none could be started.
 */
export async function unpackTarInThread(
  packed: PackedBytes,
  options: UnpackOptions,
  stop?: AbortSignal,
): Promise<UnpackedTree | undefined> {
  if (running >= threadLimit()) return undefined;
  running += 1;
  try {
    const { into, slim, onFile } = options;
    const thread = await startThread({ tarGz: true, into, slim, hashes: onFile !== undefined });
    return thread && (await unpackWith(thread, packed, options, stop));
  } finally {
    running -= 1;
  }
}

async function unpackWith(
  thread: Worker,
  packed: PackedBytes,
  { into, onFile }: UnpackOptions,
  stop?: AbortSignal,
): Promise<UnpackedTree> {
  const feeder = new Feeder(thread, packed);
  const stopped = () => thread.emit('error', stop?.reason);
  stop?.addEventListener('abort', stopped);
  try {
    stop?.throwIfAborted();
    const result = await resultOf(thread, feeder, into);
    if ('problem' in result) throw toProblem(result.problem);
    for (const file of result.files) onFile?.(file);
    return result.tree;
  } finally {
    stop?.removeEventListener('abort', stopped);
    feeder.stop();
    await thread.terminate(); // it must not write to a folder that is removed
  }
}

async function resultOf(thread: Worker, feeder: Feeder, into: string): Promise<UnpackResult> {
  const messages: AsyncIterable<FromTarThread[]> = on(thread, 'message', { close: ['exit'] });
  void feeder.run();
  const writer = new TreeWriter(into);
  try {
    for await (const [message] of messages) {
      if (message === undefined) continue;
      if ('result' in message) return message.result;
      if ('read' in message) {
        feeder.giveBack(message.read);
        continue;
      }
      writeBatch(writer, message.batch);
      const { bytes } = message.batch;
      thread.postMessage({ written: bytes, tree: writer.tree } satisfies ToTarThread, [bytes]);
    }
  } finally {
    writer.close();
  }
  throw new Error('the thread that unpacks has ended early');
}

/** Blocks on their way to the thread. */
const BLOCKS = 4;

/** Sends the packed blocks to the thread, a few at a time. */
class Feeder {
  readonly #thread: Worker;
  readonly #packed: PackedBytes;
  #sent = 0;
  #stopped = false;
  #wake: (() => void) | undefined;

  constructor(thread: Worker, packed: PackedBytes) {
    this.#thread = thread;
    this.#packed = packed;
  }

  /** An error of `packed` becomes one of the thread, and so of who reads its messages. */
  async run(): Promise<void> {
    try {
      for await (const block of this.#packed) {
        this.#post({ block }, block.buffer);
        this.#sent += 1;
        while (this.#sent === BLOCKS && !this.#stopped) await this.#sleep();
        if (this.#stopped) return;
      }
      this.#post({ end: true });
    } catch (error) {
      // After the end nobody waits for more: the source was closed while it was being read.
      if (!this.#stopped) this.#thread.emit('error', error);
    }
  }

  giveBack(block: ArrayBuffer): void {
    this.#packed.reuse(block);
    this.#sent -= 1;
    this.#wake?.();
  }

  stop(): void {
    this.#stopped = true;
    this.#wake?.();
  }

  #post(message: ToTarThread, ...buffers: ArrayBuffer[]): void {
    if (!this.#stopped) this.#thread.postMessage(message, buffers);
  }

  #sleep(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
