import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Writers } from '../../core/ports/writers.ts';
import { errorCode } from './file-problem.ts';

/** A new name for this process, and who else runs. */
export function createWriters(): Writers {
  return { self: newWriterName(), isAlive };
}

/**
 * The name of this process in journals, partials and staging folders: `<pid>-<start>-<place>-<random>`. It says whether
 * the process still runs to everyone on the same machine: a process id alone is given out again, so its start time
 * belongs to it, and it means something only within one boot and one space of process ids, which is the place.
 */
export function newWriterName(): string {
  return [process.pid, startOf(process.pid) ?? 0, placeHere(), randomBytes(4).toString('hex')].join('-');
}

/** `undefined` where nobody here can know: another machine, another container, another form of name. */
export function isAlive(writer: string): boolean | undefined {
  const [, pid, start, place] = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})-[0-9a-f]{8}$/.exec(writer) ?? [];
  if (pid === undefined || place !== placeHere()) return undefined;
  if (!exists(Number(pid))) return false;
  const now = startOf(Number(pid));
  return now === undefined || start === '0' || String(now) === start;
}

let here: string | undefined;

/** Machine, boot and space of process ids. */
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
    return errorCode(error) === 'EPERM'; // it is another user's
  }
}

/**
 * Clock ticks from boot to the start of a process; `undefined` where the system does not tell. A dead one whose parent
 * has not asked for its end yet counts as gone: -1. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function startOf(pid: number): number | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // The second field is the program's name in parentheses, and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return -1;
  const start = Number(fields[19]);
  return Number.isSafeInteger(start) && start > 0 ? start : undefined;
}

/** Systems without /proc have nothing to say. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // then the process id alone decides
  }
}

function namespaceOr(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return ''; // no Linux: one space for all
  }
}
