import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ThreadTask } from './thread-task.ts';

/** Half of the memory that a thread takes with what Node would allow it, and hardly slower. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

const entry = join(import.meta.dirname, 'index.js');
/** The entry looks for it. */
const threadArgument = '--thread';

/**
 * How many threads may run beside this one. None with a single core, or from the bundle in one file, which would have to
 * be read and compiled as a whole for each.
 */
export function threadLimit(): number {
  const cores = availableParallelism();
  return cores > 1 && /\bindex\.js$/.test(import.meta.filename) ? cores : 0;
}

/** A thread that does this task: one that waits for it, or a new one. */
export function startThread(task: ThreadTask): Worker {
  const [thread = newThread()] = waiting;
  waiting.delete(thread);
  thread.ref();
  thread.postMessage(task);
  return thread;
}

/** Starts a thread that the next task will get, if there is one: until a thread runs takes some 50 ms. */
export function prepareThread(): void {
  if (waiting.size === 0 && threadLimit() > 0) keepThread(newThread());
}

/** Keeps a thread that has done its task for another one: its functions are compiled. It ends with the process. */
export function keepThread(thread: Worker): void {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
  thread.unref();
  waiting.add(thread);
  const forget = () => waiting.delete(thread); // then the next task starts a new one, and reports what is wrong
  thread.once('error', forget).once('exit', forget);
}

const waiting = new Set<Worker>();

function newThread(): Worker {
  return new Worker(entry, { argv: [threadArgument], resourceLimits });
}
