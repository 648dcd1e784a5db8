import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

/** A program of the support folder as a process of its own, read line by line. */
export interface Child extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly pid: number;
  /** The next line of its standard output; `undefined` after the last. */
  line(): Promise<string | undefined>;
  /** Closes its standard input, which makes it continue or end. */
  tell(): void;
  ended(): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

export function startChild(program: string, ...args: readonly string[]): Child {
  return startChildIn({}, program, ...args);
}

/** The same with these variables in its environment. */
export function startChildIn(
  env: Readonly<Record<string, string>>,
  program: string,
  ...args: readonly string[]
): Child {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const reader: Interface = createInterface({ input: child.stdout });
  const lines = reader[Symbol.asyncIterator]();
  return {
    process: child,
    pid: child.pid ?? 0,
    line: async () => (await lines.next()).value,
    tell: () => child.stdin.end(),
    ended: () => ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
