import type { UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';
import { toProblem } from './plain-problem.ts';
import type { FromThread } from './thread-task.ts';
import { keepThread, startThread, threadLimit } from './threads.ts';

/**
 * Unpacks a complete `.zip` in a thread of its own: inflating, digests and files keep a thread busy all the time. As many
 * at a time as there are cores. Throws what `unpackZip` throws. If `stop` is aborted, the thread ends where it is.
 * `undefined`, with nothing written, if there are no threads, or none could be started.
 */
export async function unpackZipInThread(
  path: string,
  options: UnpackOptions & { readonly prefix?: string },
  stop?: AbortSignal,
): Promise<UnpackedTree | undefined> {
  if (threadLimit() === 0) return undefined;
  if (running === threadLimit()) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await unpack(path, options, stop);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function unpack(
  path: string,
  { into, slim, onFile, prefix }: UnpackOptions & { readonly prefix?: string },
  stop?: AbortSignal,
): Promise<UnpackedTree | undefined> {
  stop?.throwIfAborted();
  const thread = await startThread({ path, into, slim, prefix, hashes: onFile !== undefined });
  if (thread === undefined) return undefined;
  const stopped = () => void thread.terminate();
  stop?.addEventListener('abort', stopped);
  return new Promise<FromThread>((resolve, reject) => {
    thread.on('message', resolve).on('error', reject);
    // A promise settles once: this is for a thread that ends without a word.
    thread.on('exit', (code) => reject(stop?.aborted ? stop.reason : endedEarly(path, code)));
    if (stop?.aborted) stopped();
  })
    .then(({ result }) => {
      keepThread(thread);
      if ('problem' in result) throw toProblem(result.problem);
      for (const file of result.files) onFile?.(file);
      return result.tree;
    })
    .finally(() => stop?.removeEventListener('abort', stopped));
}

function endedEarly(path: string, code: number): Error {
  return new Error(`the thread that unpacks "${path}" ended with ${code}`);
}
