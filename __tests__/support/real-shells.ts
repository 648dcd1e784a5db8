/** The shells of this machine, started as at a login. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Absolute path of a program on PATH; empty if it is not found. */
export function whereIs(program: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? '';
}

/** Why a test that needs the shell is skipped, for its name; empty if the shell is installed. */
export function whyNoShell(shell: string): string {
  return whereIs(shell) === '' ? `${shell} is not installed` : '';
}

/**
 * The lines that a shell prints, and its standard error. Its environment has only HOME and the given variables, as
 * after a login. Standard input is not a pipe: Node uses a socket for one, and a bash that reads from a socket behaves as if
 * started by rshd.
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
