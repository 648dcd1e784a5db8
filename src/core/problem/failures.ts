import { Problem, type ProblemCode } from './problem.ts';

/**
 * The one table of failures: for each code, whose fault it is, whether it may pass by itself, whether another mirror may
 * do better, and whether it says that bytes are wrong. Who retries, skips a mirror or throws bytes away asks here.
 */
export interface Failure {
  readonly fault: Fault;
  /** When to try the same again. */
  readonly retry: Retry;
  /** Another mirror may not fail like this. */
  readonly otherMirror: boolean;
  /** The bytes are not what they should be, rather than missing. */
  readonly wrongBytes: boolean;
  /** An index was read and lacks the release: why other mirrors failed is beside the point. */
  readonly unlisted: boolean;
  /** The checksum database neither confirms nor contradicts: no proof, and no alarm. */
  readonly unconfirmed: boolean;
}

/**
 * `user`: the request, an input, the environment. `mirror`: what a mirror serves or answers. `network`: what lies between.
 * `database`: the checksum database. `disk`: this machine's files. `other-job`: another run at work on the same.
 * `other-go`: a Go that we did not install. `us`: a defect of this program.
 */
export type Fault = 'user' | 'mirror' | 'network' | 'database' | 'disk' | 'other-job' | 'other-go' | 'us';

/**
 * `later`: waiting may cure it. `whole-file`: if the file is asked for from its beginning. `after-sweep`: once space is freed. `if-allowed`: if the user expects it to pass
 * (`retry-on-permission-denied`).
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
  NODE_UNSUPPORTED: failure('user'),
  INTERNAL: failure('us'),
};

/** `undefined` for an error that is no Problem, and so a defect. */
export function failureOf(error: unknown): Failure | undefined {
  return error instanceof Problem ? failures[error.code] : undefined;
}

/** Waiting, or asking anew, may cure it: the other side or the way there is at fault for now. */
export function mayPass(error: unknown): error is Problem {
  const retry = failureOf(error)?.retry;
  return retry === 'later' || retry === 'whole-file';
}

/** It is this mirror that failed, or what lies between: another one may do better. */
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

/** A mirror answered, and will answer the same again: it does not have what was asked for. */
export function isRefusal(error: unknown): error is Problem {
  const failure = failureOf(error);
  return failure?.fault === 'mirror' && failure.retry === 'never' && !failure.wrongBytes;
}

/** No usable answer came, from the network or from the server. */
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
