/** The shells of this machine, started as at a login. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Absolute path of a program on PATH; empty where there is none. */
export function whereIs(program: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? '';
}

/** For the name of a test that takes the shell. */
export function whyNoShell(shell: string): string {
  return whereIs(shell) === '' ? `there is no ${shell}` : '';
}

/**
 * What a shell prints, line by line, and what it says on standard error. Nothing is in its environment but HOME and
 * what is given, as after a login. A pipe for standard input is a socket here, and a bash that reads from one takes
 * itself for started by rshd.
 */
export function runRealShell(
  shell: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): { readonly lines: readonly string[]; readonly stderr: string } {
  const { stdout, stderr, error } = spawnSync(whereIs(shell), [...args], {
    env,
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined) throw error;
  return { lines: stdout.trimEnd().split('\n'), stderr };
}
