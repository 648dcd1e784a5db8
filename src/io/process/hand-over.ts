import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import spawn from 'cross-spawn';
import type { Exit } from '../../core/ports/exec.ts';
import { Problem } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';
import { errorCode, errorMessage } from '../fs/file-problem.ts';
import { giveThird } from './third.ts';

/**
 * Runs a program in place of this one: see `Exec`. A child, because the system has no way to become another program on
 * Windows, and Node's way elsewhere leaves it with signals that are ignored. `cross-spawn`, because on Windows a program
 * may be a batch file, and has an extension that nobody writes.
 */
export async function handOver(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  third?: Uint8Array,
): Promise<Exit> {
  const more = third === undefined ? [] : ['pipe' as const];
  const child = spawn(file, [...args], { env, stdio: ['inherit', 'inherit', 'inherit', ...more] });
  if (third !== undefined) giveThird(child, third);
  const passOn = (signal: NodeJS.Signals) => void (comesFromTerminal(signal) || child.kill(signal));
  for (const signal of signals) process.on(signal, passOn);
  try {
    return await new Promise<Exit>((resolve, reject) => {
      child.on('error', (error: NodeJS.ErrnoException) => {
        if (error.syscall !== 'kill') reject(cannotStart(file, error)); // a signal was too late
      });
      child.once('exit', (code, signal) => {
        if (code === notRecognized && !isThere(file, env))
          return reject(cannotStart(file, { code: 'ENOENT' }));
        const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
        resolve({ exitCode, signal: signal ?? undefined });
      });
    });
  } finally {
    for (const signal of signals) process.off(signal, passOn);
  }
}

/**
 * With which cmd ends if it knows no such command: what is no program is run by cmd, which may know it by itself. For 1,
 * which some versions give instead, cross-spawn looks in the same way. A batch file may end with it too.
 */
const notRecognized = process.platform === 'win32' ? 9009 : undefined;

function isThere(file: string, env: Readonly<Record<string, string>>): boolean {
  const variable = (wanted: string) =>
    Object.entries(env).find(([name]) => name.toUpperCase() === wanted)?.[1] ?? '';
  const folders = ['', ...variable('PATH').split(';')];
  const extensions = ['', ...variable('PATHEXT').split(';')];
  return folders.some((folder) =>
    extensions.some((extension) => existsSync(join(folder, `${file}${extension}`))),
  );
}

/** What people and runners send. The others cannot be caught, or do not end a program. */
const signals: readonly NodeJS.Signals[] =
  process.platform === 'win32'
    ? ['SIGINT', 'SIGBREAK', 'SIGHUP', 'SIGTERM']
    : ['SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGTERM', 'SIGUSR1', 'SIGUSR2'];

/** Ctrl-C reaches all processes of a terminal: passed on as well, it would be the second one, at which many give up. */
function comesFromTerminal(signal: NodeJS.Signals): boolean {
  if (process.platform === 'win32') return true; // and nobody can send one to a process there
  const ofKeys = signal === 'SIGINT' || signal === 'SIGQUIT';
  return ofKeys && (process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
}

/** With the exit codes of a shell. */
function cannotStart(file: string, cause: unknown): Problem {
  if (errorCode(cause) !== 'ENOENT')
    return new Problem('COMMAND_FAILED', `Cannot run ${quoted(file)}: ${errorMessage(cause)}`, {
      hint: 'Check that it is executable, and built for this platform.',
      exitCode: 126,
      cause,
    });
  return new Problem('COMMAND_FAILED', `There is no command ${quoted(file)}`, {
    hint: /[\\/]/.test(file)
      ? 'Check its path, and that what its first line names exists.'
      : 'Check its spelling. It is searched for on PATH, after the folders of that Go.',
    exitCode: 127,
    cause,
  });
}
