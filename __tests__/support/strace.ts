/** Node whose system calls go wrong: https://man7.org/linux/man-pages/man1/strace.1.html, "Tampering". */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, RunOptions } from './product.ts';

/**
 * Options for a run in which system calls fail as `injection` says: `link,linkat:error=EIO:when=2`. strace counts calls
 * per thread, so there is only one thread besides the main one, for all asynchronous calls.
 */
export function withInjection(
  place: Place,
  injection: string,
  env: RunOptions['env'],
): Pick<RunOptions, 'under' | 'env'> {
  const calls = injection.slice(0, injection.indexOf(':'));
  // It makes strace faster, but signals that are injected after the first call get lost.
  const quick = injection.includes('signal=') ? [] : ['--seccomp-bpf'];
  const what = ['-e', `trace=${calls}`, '-e', `inject=${injection}`];
  return {
    under: ['strace', '-f', '-y', '-qq', ...quick, '-o', callsFile(place), ...what],
    env: { ...env, UV_THREADPOOL_SIZE: '1' },
  };
}

/** The calls that the latest injection affected, as strace prints them. */
export function hitCalls(place: Place): readonly string[] {
  const lines = readFileSync(callsFile(place), 'utf8').split('\n');
  return lines.filter((line) => /\(INJECTED\)|\+\+\+ killed by SIGKILL/.test(line));
}

function callsFile(place: Place): string {
  return join(place.root, 'calls');
}

/** The reason for the name of a skipped test; empty if strace supports it. */
export const whyNoStrace = reasonAgainst('strace', '-f -qq -o /dev/null -e inject=chdir:error=EIO /bin/true');

/** The same for the limits of a process. */
export const whyNoPrlimit = reasonAgainst('prlimit', '--nofile=64 /bin/true');

function reasonAgainst(program: string, args: string): string {
  try {
    execFileSync(program, args.split(' '), { stdio: 'ignore' });
    return '';
  } catch {
    return `${program} is missing or lacks permission`; // part of the test's name
  }
}
