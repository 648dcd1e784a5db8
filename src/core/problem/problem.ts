/**
 * Everything that can go wrong on the user's side of things has one of these codes. They are printed, appear in
 * `--json`, and are a contract: add to the set, never rename.
 */
export type ProblemCode =
  /** The command line itself is wrong (exit code 2). */
  | 'USAGE'
  /** An input has a value that its type does not allow. */
  | 'INPUT_INVALID'
  /** A version request that no rule can read. */
  | 'VERSION_INVALID'
  /** A well-formed request that no release satisfies. */
  | 'VERSION_UNKNOWN'
  /** The file named by `go-version-file` is not there. */
  | 'VERSION_FILE_MISSING'
  /** A version file that says no version, or not in a form its format allows. */
  | 'VERSION_FILE_INVALID'
  /** A name that is no architecture. */
  | 'ARCHITECTURE_UNKNOWN'
  /** The release exists, an archive for this platform does not. */
  | 'PLATFORM_UNSUPPORTED'
  /** No answer at all: DNS, connection, TLS. */
  | 'MIRROR_UNREACHABLE'
  /** A certificate that is not trusted. */
  | 'MIRROR_UNTRUSTED'
  /** An answer that began and then stalled, slowed below the floor, or broke off. */
  | 'MIRROR_INTERRUPTED'
  /** An answer with a status that is an error and will not pass by waiting. */
  | 'MIRROR_STATUS'
  /** An answer with a status that asks to come back later. */
  | 'MIRROR_BUSY'
  /** A redirect that is refused: https to http, too many, or to nowhere. */
  | 'MIRROR_REDIRECT'
  /** A release index that is not one. */
  | 'INDEX_INVALID'
  /** Bytes that are not an archive at all, such as a log-in page. */
  | 'ARCHIVE_NOT_ONE'
  /** The archive's length is not the one that was announced. */
  | 'SIZE_MISMATCH'
  /** The archive's SHA-256 is not the expected one. */
  | 'DIGEST_MISMATCH'
  /** Nothing to compare the archive with: unverified is never success. */
  | 'DIGEST_MISSING'
  /** Proved, but less far than `require-trust` asks for. */
  | 'TRUST_TOO_LOW'
  /** An archive with an entry that must not be written, or that is cut. */
  | 'ARCHIVE_REFUSED'
  /** The checksum database, or the proxy that passes it on, does not answer. */
  | 'SUMDB_UNREACHABLE'
  /** An answer of the checksum database that is malformed, not signed, or not proved. */
  | 'SUMDB_INVALID'
  /** The checksum database has no record of what was asked, or another hash. */
  | 'SUMDB_MISMATCH'
  /** The checksum database has shown two histories: an alarm. */
  | 'SUMDB_INCONSISTENT'
  /** `GOSUMDB=off` where a check by the database is not optional. */
  | 'SUMDB_OFF'
  /** The tree that came out is not the Go that was asked for. */
  | 'TREE_INVALID'
  /** Every mirror failed; the message lists each and why. */
  | 'MIRRORS_FAILED'
  /** The file system said no. */
  | 'PERMISSION_DENIED'
  | 'DISK_FULL'
  | 'FILES_FAILED'
  /** SIGINT, SIGTERM or SIGHUP ended the run. */
  | 'INTERRUPTED'
  /** `timeout-ms` is over. */
  | 'TIMED_OUT'
  /** Another job installs the same archive, for longer than we may wait. */
  | 'LOCK_HELD'
  /** An answer to a range request that is not the range that was asked for. */
  | 'RANGE_INVALID'
  /** `install-dir` holds what must not be replaced. */
  | 'INSTALL_DIR_REFUSED'
  /** A start-up file of the shell that cannot be changed as asked. */
  | 'PROFILE_REFUSED'
  /** After activation Go does not run, or another one is in the way. */
  | 'GO_FAILED'
  | 'GO_SHADOWED'
  /** Started under a Node that is too old. */
  | 'NODE_UNSUPPORTED'
  /** A defect of this program. */
  | 'INTERNAL';

export interface ProblemDetails {
  /** What the user can do next, a sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** Milliseconds that the other side asked us to wait. */
  readonly retryAfter?: number | undefined;
  /** The signal that ended the run, such as `SIGTERM`. */
  readonly signal?: string;
  /** The message says how much room there is and how much is needed. */
  readonly saysRoom?: boolean;
}

/** An error a user can act on: what happened, to which value, and what to do next. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly hint: string | undefined;
  readonly retryAfter: number | undefined;
  readonly signal: string | undefined;
  readonly saysRoom: boolean;

  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Problem';
    this.code = code;
    this.hint = details.hint;
    this.retryAfter = details.retryAfter;
    this.signal = details.signal;
    this.saysRoom = details.saysRoom === true;
  }
}
