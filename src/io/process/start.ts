import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { PassThrough, pipeline, Readable } from 'node:stream';
import type { Child, Exit, StartOptions } from '../../core/ports/exec.ts';
import { giveThird } from './third.ts';

/** Starts a program without a shell. Rejects with the system's error if it cannot be started. */
export async function start(file: string, args: readonly string[], options: StartOptions): Promise<Child> {
  const { cwd, env, stdin, output, third } = options;
  const stdio = [stdin, output, output, ...(third === undefined ? [] : ['pipe' as const])];
  const child = spawn(file, args, { cwd, env, stdio, windowsHide: true });
  const exited = exitOf(child);
  if (third !== undefined) giveThird(child, third);
  child.stdin?.on('error', () => undefined); // `write` reports it
  // The first event is either `spawn` or the error.
  await Promise.race([once(child, 'spawn'), exited]);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} has no process id`);
  return {
    pid,
    write: (bytes) => write(child, bytes),
    endInput: () => void child.stdin?.end(),
    stdout: readable(child.stdout),
    stderr: readable(child.stderr),
    kill: (signal) => child.kill(signal),
    abandon() {
      child.kill('SIGKILL');
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
    },
    exited,
  };
}

function exitOf(child: ChildProcess): Promise<Exit> {
  const exited = new Promise<Exit>((resolve, reject) => {
    child.once('error', (error) => {
      if (child.pid === undefined) reject(error);
    });
    child.once('close', (code, signal) => {
      const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      resolve({ exitCode, signal: signal ?? undefined });
    });
  });
  exited.catch(() => undefined); // `start` reports it
  return exited;
}

/** `EPIPE` (on Windows `EOF`) is ignored: a program that has stopped reading reports why by its exit code. */
async function write({ stdin }: ChildProcess, bytes: Uint8Array): Promise<void> {
  if (stdin === null) throw new Error('the standard input of this program is not a pipe');
  await new Promise<void>((resolve, reject) => {
    stdin.write(bytes, (error) => {
      if (error && !('code' in error && readsNoMore.has(error.code))) reject(error);
      else resolve();
    });
  });
}

/** The first write that fails, with bytes unread or without, and those after it. */
const readsNoMore: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** Reading begins at once, as far as there is room: what nobody has begun to read when a program ends is thrown away. */
function readable(stream: Readable | null): AsyncIterable<Uint8Array> {
  if (stream === null) return Readable.from([]);
  const kept = new PassThrough();
  pipeline(stream, kept, () => undefined); // who reads hears of it
  return kept;
}
