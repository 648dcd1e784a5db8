import { Problem, type ProblemCode } from './problem.ts';

/**
 * The failure table: for each error code, whose failure it is, whether it may be temporary, whether another mirror may
 * succeed, and whether it means wrong bytes. Every decision to retry, to skip a mirror or to discard bytes uses it.
 */
export interface Failure {
  readonly fault: Fault;
  /** When a retry of the same request makes sense. */
  readonly retry: Retry;
  /** Another mirror may succeed. */
  readonly otherMirror: boolean;
  /** Bytes were received, but they are not the expected ones. */
  readonly wrongBytes: boolean;
  /** A release index was read and does not list the release. Takes precedence over the failures of other mirrors. */
  readonly unlisted: boolean;
  /** The checksum database neither confirms nor contradicts the bytes: not proof, but not an attack either. */
  readonly unconfirmed: boolean;
}

/**
 * `user`: the request, an input or the environment. `mirror`: what a mirror serves or answers. `network`: the path to it.
 * `database`: the checksum database. `disk`: this machine's files. `other-job`: another run that installs the same
 * archive. `other-go`: a Go that we did not install. `us`: a bug in this program.
 */
export type Fault = 'user' | 'mirror' | 'network' | 'database' | 'disk' | 'other-job' | 'other-go' | 'us';

/**
 * `later`: after a wait. `whole-file`: with a request for the whole file. `after-sweep`: after a sweep has freed space.
 * `if-allowed`: only if the user says that the failure is temporary (`retry-on-permission-denied`).
 */
export type Retry = 'never' | 'later' | 'whole-file' | 'after-sweep' | 'if-allowed';

export const failures: Readonly<Record<ProblemCode, Failure>> = {
  USAGE: failure('user'),
  INPUT_INVALID: failure('user'),
  VERSION_INVALID: failure('user'),
  VERSION_UNKNOWN: failure('user', { otherMirror: true, unlisted: true }),
  VERSION_FILE_MISSING: failure('user'),
  VERSION_FILE_INVALID: failure('user'),
  ARCHITECTURE_UNKNOWN: failure('user'),
  PLATFORM_UNSUPPORTED: failure('user', { otherMirror: true, unlisted: true }),
  MIRROR_UNREACHABLE: failure('network', { otherMirror: true, retry: 'later' }),
  MIRROR_UNTRUSTED: failure('network', { otherMirror: true }),
  MIRROR_INTERRUPTED: failure('network', { otherMirror: true, retry: 'later' }),
  MIRROR_STATUS: failure('mirror', { otherMirror: true }),
  MIRROR_BUSY: failure('mirror', { otherMirror: true, retry: 'later' }),
  MIRROR_REDIRECT: failure('network', { otherMirror: true }),
  INDEX_INVALID: failure('mirror', { otherMirror: true }),
  ARCHIVE_NOT_ONE: failure('mirror', { otherMirror: true, wrongBytes: true }),
  SIZE_MISMATCH: failure('mirror', { otherMirror: true, wrongBytes: true }),
  DIGEST_MISMATCH: failure('mirror', { otherMirror: true, wrongBytes: true }),
  DIGEST_MISSING: failure('mirror', { otherMirror: true }),
  TRUST_TOO_LOW: failure('user', { otherMirror: true }),
  SIGNATURE_MISSING: failure('mirror', { otherMirror: true }),
  SIGNATURE_INVALID: failure('mirror', { otherMirror: true }),
  SIGNATURE_UNTRUSTED: failure('user', { otherMirror: true }),
  SIGNATURE_MISMATCH: failure('mirror', { otherMirror: true, wrongBytes: true }),
  VERIFY_COMMAND_REFUSED: failure('user'),
  RELEASE_TOO_NEW: failure('user'),
  LOCKFILE_INVALID: failure('user'),
  LOCKFILE_INCOMPLETE: failure('user'),
  ARCHIVE_REFUSED: failure('mirror', { otherMirror: true, wrongBytes: true }),
  SUMDB_UNREACHABLE: failure('database', { otherMirror: true, retry: 'later', unconfirmed: true }),
  SUMDB_INVALID: failure('database', { otherMirror: true }),
  SUMDB_MISMATCH: failure('mirror', { otherMirror: true, wrongBytes: true, unconfirmed: true }),
  SUMDB_INCONSISTENT: failure('database'),
  SUMDB_OFF: failure('user', { otherMirror: true, unconfirmed: true }),
  TREE_INVALID: failure('mirror', { otherMirror: true, wrongBytes: true }),
  MIRRORS_FAILED: failure('mirror'),
  PERMISSION_DENIED: failure('disk', { retry: 'if-allowed' }),
  DISK_FULL: failure('disk', { retry: 'after-sweep' }),
  FILES_FAILED: failure('disk'),
  INTERRUPTED: failure('user'),
  TIMED_OUT: failure('user'),
  LOCK_HELD: failure('other-job'),
  RANGE_INVALID: failure('mirror', { otherMirror: true, retry: 'whole-file' }),
  INSTALL_DIR_REFUSED: failure('user'),
  PROFILE_REFUSED: failure('user'),
  GO_FAILED: failure('other-go'),
  GO_SHADOWED: failure('other-go'),
  GO_VULNERABLE: failure('user'),
  GO_UNSUPPORTED: failure('user'),
  TOOL_FAILED: failure('user'),
  SANDBOX_MISSING: failure('user'),
  COMMAND_FAILED: failure('user'),
  GUARD_FAILED: failure('user'),
  NODE_UNSUPPORTED: failure('user'),
  INTERNAL: failure('us'),
};

/** `undefined` for an error that is not a Problem, and therefore a bug. */
export function failureOf(error: unknown): Failure | undefined {
  return error instanceof Problem ? failures[error.code] : undefined;
}

/** Whether the failure of a mirror or the network may be temporary, so that a retry may succeed. */
export function mayPass(error: unknown): error is Problem {
  const retry = failureOf(error)?.retry;
  return retry === 'later' || retry === 'whole-file';
}

/** Whether this mirror or the path to it failed, so that another mirror may succeed. */
export function isMirrorFailure(error: unknown): error is Problem {
  return failureOf(error)?.otherMirror === true;
}

export function isWrongBytes(error: unknown): error is Problem {
  return failureOf(error)?.wrongBytes === true;
}

export function isUnlisted(error: unknown): error is Problem {
  return failureOf(error)?.unlisted === true;
}

export function isUnconfirmed(error: unknown): error is Problem {
  return failureOf(error)?.unconfirmed === true;
}

/** Whether the mirror answered with a permanent error: it does not have the requested file. */
export function isRefusal(error: unknown): error is Problem {
  const failure = failureOf(error);
  return failure?.fault === 'mirror' && failure.retry === 'never' && !failure.wrongBytes;
}

/** Whether the mirror answered, but not with the file: also a status that may pass. */
export function hasRefused(error: unknown): error is Problem {
  return isRefusal(error) || (failureOf(error)?.fault === 'mirror' && failureOf(error)?.retry === 'later');
}

/** Whether the network or the server failed to give a usable answer. */
export function isNoAnswer(error: unknown): error is Problem {
  const failure = failureOf(error);
  return (failure?.fault === 'network' || failure?.fault === 'mirror') && !failure.wrongBytes;
}

function failure(fault: Fault, more: Partial<Failure> = {}): Failure {
  return {
    fault,
    retry: 'never',
    otherMirror: false,
    wrongBytes: false,
    unlisted: false,
    unconfirmed: false,
    ...more,
  };
}
