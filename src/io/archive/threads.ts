import { once } from 'node:events';
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

/**
 * A thread that does this task: one that waits for it, or a new one. `undefined` if the system starts none, for which the
 * limits of open files or processes are the usual reasons: then the work can be done in this thread.
 */
export async function startThread(task: ThreadTask): Promise<Worker | undefined> {
  const [chosen = newThread()] = waiting;
  waiting.delete(chosen);
  const { thread, runs } = chosen;
  thread.ref();
  if (!(await runs)) return undefined;
  thread.postMessage(task);
  return thread;
}

/** Starts a thread that the next task will get, if there is one: until a thread runs takes some 50 ms. */
export function prepareThread(): void {
  if (waiting.size > 0 || threadLimit() === 0) return;
  const prepared = newThread();
  prepared.thread.unref();
  waiting.add(prepared);
}

/** Keeps a thread that has done its task for another one: its functions are compiled. It ends with the process. */
export function keepThread(thread: Worker): void {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
  thread.unref();
  waiting.add({ thread, runs: Promise.resolve(true) });
}

interface Started {
  readonly thread: Worker;
  readonly runs: Promise<boolean>;
}

const waiting = new Set<Started>();

/** Its first message says that it has read all its code. */
function newThread(): Started {
  const thread = new Worker(entry, { argv: [threadArgument], resourceLimits });
  const runs = Promise.race([once(thread, 'message'), once(thread, 'exit')]).then(
    ([first]) => typeof first === 'object',
    () => false, // the work is done without it, and that says what is wrong if it matters
  );
  return { thread, runs };
}
