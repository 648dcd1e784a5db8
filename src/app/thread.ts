import { parentPort, workerData } from 'node:worker_threads';

/** In a thread: does the work that it was started for, which is to unpack a zip. False if this is none. */
export async function runThread(): Promise<boolean> {
  if (parentPort === null) return false;
  const { unpackInThread } = await import('../io/archive/unpack-thread.ts');
  parentPort.postMessage(await unpackInThread(workerData));
  return true;
}
