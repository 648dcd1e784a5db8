import { on } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import type { UnpackedFile, UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';
import { toPlainProblem } from './plain-problem.ts';
import { SharedWriter } from './shared-writer.ts';
import type {
  FromTarThread,
  FromThread,
  Ready,
  TarTask,
  ThreadTask,
  ToTarThread,
  UnpackResult,
  ZipTask,
} from './thread-task.ts';

/** In a thread: does the tasks that arrive at the port one after the other, and posts their results. A tar is the last. */
export async function unpackFor(port: MessagePort): Promise<void> {
  const messages = on(port, 'message');
  // All code is read before the first task, so that then nothing but the tree's files can be in the way.
  await Promise.all([import('./tar.ts'), import('./zip.ts')]);
  port.postMessage({ ready: true } satisfies Ready);
  for (let next = await messages.next(); !next.done; next = await messages.next()) {
    const task: ThreadTask = next.value[0];
    const isTar = 'tarGz' in task;
    const result = await (isTar ? unpackTarFor(task, port, messages) : unpackZipFor(task));
    port.postMessage({ result } satisfies FromThread);
    if (isTar) return; // other messages for it may be left
  }
}

async function unpackZipFor(task: ZipTask): Promise<UnpackResult> {
  const { unpackModuleZip, unpackZip } = await import('./zip.ts');
  const { path, prefix } = task;
  return resultOf(task, (options) =>
    prefix === undefined ? unpackZip(path, options) : unpackModuleZip(path, { ...options, prefix }),
  );
}

async function unpackTarFor(
  task: TarTask,
  port: MessagePort,
  messages: AsyncIterable<ToTarThread[]>,
): Promise<UnpackResult> {
  const { unpackTarGz } = await import('./tar.ts');
  const post = (message: FromTarThread, ...buffers: ArrayBuffer[]) => port.postMessage(message, buffers);
  return resultOf(task, (options) => {
    const writer = new SharedWriter(task.into, (batch) => post({ batch }, batch.bytes));
    // Not among the blocks: these are not read on while the writer waits for this.
    port.on('message', (message: ToTarThread) => {
      if ('written' in message) writer.written(message.written, message.tree);
    });
    return unpackTarGz(blocksIn(messages, post), options, { writer });
  });
}

async function* blocksIn(
  messages: AsyncIterable<ToTarThread[]>,
  post: (message: FromTarThread, buffer: ArrayBuffer) => void,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const [message] of messages) {
    if (message === undefined || 'end' in message) return;
    if (!('block' in message)) continue;
    yield message.block;
    const { buffer } = message.block;
    post({ read: buffer }, buffer);
  }
}

async function resultOf(
  { into, slim, hashes }: ZipTask | TarTask,
  unpack: (options: UnpackOptions) => Promise<UnpackedTree>,
): Promise<UnpackResult> {
  const files: UnpackedFile[] = [];
  const options = { into, slim, ...(hashes && { onFile: (file: UnpackedFile) => void files.push(file) }) };
  try {
    return { tree: await unpack(options), files };
  } catch (error) {
    return { problem: toPlainProblem(error) };
  }
}
