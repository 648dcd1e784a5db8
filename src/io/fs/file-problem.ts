import { Problem, type ProblemCode } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';

/**
 * A file-system error as a Problem that names the path: `DISK_FULL`, `PERMISSION_DENIED` or `FILES_FAILED`.
 * A `Problem` is returned unchanged. `doing` completes "Cannot ...", for example `write`.
 */
export function toFileProblem(error: unknown, path: string, doing: string): Problem {
  if (error instanceof Problem) {
    return error;
  }
  const { code, why, hint } = KINDS[errorCode(error)] ?? OTHER;
  const reason = why ?? errorMessage(error);
  const advice = code === 'PERMISSION_DENIED' && isReading(doing) ? UNREADABLE : hint;
  return new Problem(code, `Cannot ${doing} ${quoted(path)}: ${reason}`, {
    hint: advice,
    cause: error,
  });
}

/** What needs no permission to write. */
function isReading(doing: string): boolean {
  return /^(?:read|list|look)\b/.test(doing);
}

/** The `code` of a system error, such as `ENOENT`; empty if it has none. */
export function errorCode(error: unknown): string {
  return textOf(error, 'code');
}

/** The limit of open files of this process or machine is reached, which can make any operation fail. */
export function isOutOfFiles(error: unknown): boolean {
  return ['EMFILE', 'ENFILE'].includes(errorCode(error));
}

export function errorMessage(error: unknown): string {
  return textOf(error, 'message') || String(error);
}

/** Does not use `instanceof`: under a test runner an error may come from another realm. */
function textOf(error: unknown, key: 'code' | 'message'): string {
  if (typeof error !== 'object' || error === null) {
    return '';
  }
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
}

interface Kind {
  readonly code: ProblemCode;
  readonly why: string | undefined;
  readonly hint: string;
}

const FULL =
  'Free some space, or move the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) to a larger disk.';
const DENIED =
  'Give this user write permission, or choose another folder for the tool cache (RUNNER_TOOL_CACHE) or for installs in progress (checkpoint-path).';
const UNREADABLE =
  'Give this user read permission: check the owner and mode of it and of the folders above it.';
const EXHAUSTED =
  'Raise the limit (ulimit -n), or stop other programs that hold files open, and run again: an install resumes.';

const KINDS: Readonly<Record<string, Kind>> = {
  ENOSPC: { code: 'DISK_FULL', why: 'the disk is full', hint: FULL },
  EDQUOT: { code: 'DISK_FULL', why: 'the disk quota of this user is used up', hint: FULL },
  EACCES: { code: 'PERMISSION_DENIED', why: 'permission denied (EACCES)', hint: DENIED },
  EPERM: { code: 'PERMISSION_DENIED', why: 'the operation is not permitted (EPERM)', hint: DENIED },
  EMFILE: { code: 'FILES_FAILED', why: 'this process has too many open files (EMFILE)', hint: EXHAUSTED },
  ENFILE: { code: 'FILES_FAILED', why: 'this machine has too many open files (ENFILE)', hint: EXHAUSTED },
  EROFS: { code: 'PERMISSION_DENIED', why: 'the file system is read-only', hint: DENIED },
};

const OTHER: Kind = {
  code: 'FILES_FAILED',
  why: undefined,
  hint: 'Check the path and the disk it is on, then try again.',
};

/** Calls `act`; an error of the system is thrown as the Problem that `toFileProblem` makes of it. */
export async function attempt<Result>(
  path: string,
  doing: string,
  act: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw toFileProblem(error, path, doing);
  }
}
