import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Writers } from '../../core/ports/writers.ts';
import { errorCode } from './file-problem.ts';

/** A new writer name for this process, and the test whether another writer is running. */
export function createWriters(): Writers {
  return { self: newWriterName(), isAlive };
}

/**
 * The name of this process in journals, partials and staging folders: `<pid>-<start>-<place>-<random>`. From it, every
 * process on the same machine can determine whether this one is still running. The start time is needed because process
 * IDs are reused; the place, because a process ID is valid only within one boot and one PID namespace.
 */
export function newWriterName(): string {
  return [process.pid, startOf(process.pid) ?? 0, placeHere(), randomBytes(4).toString('hex')].join('-');
}

/** `undefined` if that cannot be determined: another machine, another container, another form of name. */
export function isAlive(writer: string): boolean | undefined {
  const [, pid, start, place] = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})-[0-9a-f]{8}$/.exec(writer) ?? [];
  if (pid === undefined || place !== placeHere()) return undefined;
  if (!exists(Number(pid))) return false;
  const now = startOf(Number(pid));
  return now === undefined || start === '0' || String(now) === start;
}

let here: string | undefined;

/** 8 hex digits for machine, boot and PID namespace. */
function placeHere(): string {
  here ??= createHash('sha256')
    .update([hostname(), readOr('/proc/sys/kernel/random/boot_id'), namespaceOr()].join('\n'))
    .digest('hex')
    .slice(0, 8);
  return here;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM'; // it runs as another user
  }
}

/**
 * Clock ticks from boot to the start of a process; `undefined` if the system does not report it. -1 for a zombie, which
 * counts as ended. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function startOf(pid: number): number | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // The second field is the program's name in parentheses, which may contain any character.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return -1;
  const start = Number(fields[19]);
  return Number.isSafeInteger(start) && start > 0 ? start : undefined;
}

/** The file's text; empty on systems without /proc. On Windows that would be a folder of whichever drive is the current one. */
function readOr(path: string): string {
  if (process.platform === 'win32') return '';
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // then only the process ID decides
  }
}

function namespaceOr(): string {
  if (process.platform === 'win32') return '';
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return ''; // not Linux: no PID namespaces
  }
}
