import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { DetachedOptions } from '../../core/ports/guard.ts';
import { attempt } from '../fs/file-problem.ts';

/** Starts a program that outlives this one: in a session of its own, with nothing of our streams. */
export async function startDetached(
  [file = '', ...args]: readonly string[],
  { env, log }: DetachedOptions,
): Promise<{ readonly pid: number }> {
  const output = await attempt(log, 'write', () => openSync(log, 'a', 0o600));
  try {
    const child = spawn(file, args, {
      env,
      detached: true,
      stdio: ['ignore', output, output],
      windowsHide: true,
    });
    await Promise.race([once(child, 'spawn'), once(child, 'error').then(([error]) => Promise.reject(error))]);
    if (child.pid === undefined) throw new Error(`${file} has no process id`);
    child.unref();
    return { pid: child.pid };
  } finally {
    closeSync(output);
  }
}
