import type { ChildProcess } from 'node:child_process';
import { Writable } from 'node:stream';

/** Writes bytes to the file descriptor 3 of a child that was started with a pipe there, and closes it. */
export function giveThird(child: ChildProcess, bytes: Uint8Array): void {
  const stream = child.stdio[3];
  if (!(stream instanceof Writable)) return; // it was not started, which its `error` event says
  stream.on('error', () => undefined); // it need not read them: its exit code says what came of that
  stream.end(bytes);
}
