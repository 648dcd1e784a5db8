import { parentPort } from 'node:worker_threads';

/** In a thread: does the work that its first message says. False if this is none. */
export async function runThread(): Promise<boolean> {
  if (parentPort === null) return false;
  const { unpackFor } = await import('../io/archive/unpack-thread.ts');
  await unpackFor(parentPort);
  return true;
}
