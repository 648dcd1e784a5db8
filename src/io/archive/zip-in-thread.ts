import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { PlainProblem, ThreadResult, ThreadTask } from './unpack-thread.ts';

/** Half of the memory that a thread takes with what Node would allow it, and hardly slower. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

const entry = join(import.meta.dirname, 'index.js');
/** The entry looks for it. */
const threadArgument = '--thread';

/** The bundle in one file would have to be read and compiled as a whole for each. */
export function hasThreads(): boolean {
  return /\bindex\.js$/.test(import.meta.filename);
}

/**
 * Unpacks a complete `.zip` in a thread of its own: zlib, digests and files keep a thread busy all the time. As many at a
 * time as there are cores. Throws what `unpackZip` throws. If `stop` is aborted, the thread ends where it is.
 */
export async function unpackZipInThread(
  path: string,
  options: UnpackOptions & { readonly prefix?: string },
  stop?: AbortSignal,
): Promise<UnpackedTree> {
  if (running === availableParallelism()) await new Promise<void>((resolve) => waiting.push(resolve));
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

function unpack(
  path: string,
  { into, slim, onFile, prefix }: UnpackOptions & { readonly prefix?: string },
  stop?: AbortSignal,
): Promise<UnpackedTree> {
  stop?.throwIfAborted();
  const task: ThreadTask = { path, into, slim, prefix, hashes: onFile !== undefined };
  const thread = new Worker(entry, { argv: [threadArgument], workerData: task, resourceLimits });
  const stopped = () => void thread.terminate();
  stop?.addEventListener('abort', stopped);
  return new Promise<ThreadResult>((resolve, reject) => {
    thread.on('message', resolve).on('error', reject);
    // A promise settles once: this is for a thread that ends without a word.
    thread.on('exit', (code) => reject(stop?.aborted ? stop.reason : endedEarly(path, code)));
  })
    .then((result) => {
      if ('problem' in result) throw toProblem(result.problem);
      for (const file of result.files) onFile?.(file);
      return result.tree;
    })
    .finally(() => stop?.removeEventListener('abort', stopped));
}

function endedEarly(path: string, code: number): Error {
  return new Error(`the thread that unpacks "${path}" ended with ${code}`);
}

function toProblem({ code, message, hint, saysRoom, cause }: PlainProblem): Problem {
  return new Problem(code, message, { ...(hint !== undefined && { hint }), saysRoom, cause });
}
