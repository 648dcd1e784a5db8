/**
 * The code of every failure that a user can act on. Codes are printed and are `error.code` in `--json`. They are a
 * contract: codes may be added, but never renamed. docs/problems.md has a row for each.
 */
export type ProblemCode =
  /** The command line is wrong: an unknown command, flag or value (exit code 2). */
  | 'USAGE'
  /** An input has a value that its type does not allow. */
  | 'INPUT_INVALID'
  /** The version request is not a version, range or alias, or nothing can satisfy it. */
  | 'VERSION_INVALID'
  /** The request is well-formed, but no release satisfies it. */
  | 'VERSION_UNKNOWN'
  /** `go-version-file` names a file that does not exist. */
  | 'VERSION_FILE_MISSING'
  /** The version file names no version, or violates its own format. */
  | 'VERSION_FILE_INVALID'
  /** The name is not a known architecture. */
  | 'ARCHITECTURE_UNKNOWN'
  /** The release exists, but has no archive for this platform. */
  | 'PLATFORM_UNSUPPORTED'
  /** No answer: name resolution, connection or TLS failed. */
  | 'MIRROR_UNREACHABLE'
  /** The certificate is not trusted. */
  | 'MIRROR_UNTRUSTED'
  /** The response started, then stalled, became slower than the minimum speed, or was cut off. */
  | 'MIRROR_INTERRUPTED'
  /** The response has a permanent error status, such as 403 or 404. */
  | 'MIRROR_STATUS'
  /** The response has a temporary error status, such as 429 or 503. */
  | 'MIRROR_BUSY'
  /** A redirect is refused: https to http, too many, or without a target. */
  | 'MIRROR_REDIRECT'
  /** The release index is malformed, or is something else. */
  | 'INDEX_INVALID'
  /** The response is not an archive; often it is a log-in page. */
  | 'ARCHIVE_NOT_ONE'
  /** The archive's length is not the announced one. */
  | 'SIZE_MISMATCH'
  /** The archive's SHA-256 is not the expected one. */
  | 'DIGEST_MISMATCH'
  /** There is no digest to compare the archive with. An unverified archive is never installed. */
  | 'DIGEST_MISSING'
  /** Verified, but at a trust level below `require-trust`. */
  | 'TRUST_TOO_LOW'
  /** The mirror has no OpenPGP signature of the archive, and one is required. */
  | 'SIGNATURE_MISSING'
  /** What should be an OpenPGP signature is none, or was altered. */
  | 'SIGNATURE_INVALID'
  /** The signature is by an unknown, expired or revoked key, or uses a weak digest. */
  | 'SIGNATURE_UNTRUSTED'
  /** The signature is by the right key, and over other bytes. */
  | 'SIGNATURE_MISMATCH'
  /** `verify-command` refuses the archive, or does not run. */
  | 'VERIFY_COMMAND_REFUSED'
  /** The release is younger than `minimum-release-age`. */
  | 'RELEASE_TOO_NEW'
  /** `setup-go.lock` cannot be read. */
  | 'LOCKFILE_INVALID'
  /** `frozen` is set, and `setup-go.lock` lacks what is asked for. */
  | 'LOCKFILE_INCOMPLETE'
  /** The archive is truncated, or has an entry that must not be written. */
  | 'ARCHIVE_REFUSED'
  /** The checksum database, or the proxy that relays it, does not answer. */
  | 'SUMDB_UNREACHABLE'
  /** An answer of the checksum database is malformed, unsigned or unproven. */
  | 'SUMDB_INVALID'
  /** The checksum database has no record of this archive, or a different hash. */
  | 'SUMDB_MISMATCH'
  /** The checksum database has presented two histories: a security alarm. */
  | 'SUMDB_INCONSISTENT'
  /** `GOSUMDB=off`, but the checksum database is needed here. */
  | 'SUMDB_OFF'
  /** The archive unpacks to something other than the requested Go. */
  | 'TREE_INVALID'
  /** Every mirror failed. The message lists each with its reason. */
  | 'MIRRORS_FAILED'
  /** The file system reports an error. */
  | 'PERMISSION_DENIED'
  | 'DISK_FULL'
  | 'FILES_FAILED'
  /** SIGINT, SIGTERM or SIGHUP ended the run. */
  | 'INTERRUPTED'
  /** The time limit `timeout-ms` was reached. */
  | 'TIMED_OUT'
  /** Another job is installing the same archive, for longer than this one may wait. */
  | 'LOCK_HELD'
  /** The answer to a range request is not the requested range. */
  | 'RANGE_INVALID'
  /** `fail-on` includes `vulnerable`, and the release has known vulnerabilities. */
  | 'GO_VULNERABLE'
  /** `fail-on` includes `unsupported`, and the minor version gets no fixes. */
  | 'GO_UNSUPPORTED'
  /** `install-dir` holds something that must not be replaced. */
  | 'INSTALL_DIR_REFUSED'
  /** A start-up file of the shell cannot be changed as requested. */
  | 'PROFILE_REFUSED'
  /** After activation, Go does not run (`GO_FAILED`), or another Go would run (`GO_SHADOWED`). */
  | 'GO_FAILED'
  | 'GO_SHADOWED'
  /** A tool of the input `tools` cannot be installed. */
  | 'TOOL_FAILED'
  /** `sandbox: require`, or the command `sandbox`, and nothing here can make a sandbox. */
  | 'SANDBOX_MISSING'
  /** The command of `exec` cannot be started. */
  | 'COMMAND_FAILED'
  /** The guard cannot be started. */
  | 'GUARD_FAILED'
  /** The program was started with a Node that is too old. */
  | 'NODE_UNSUPPORTED'
  /** A bug in this program. */
  | 'INTERNAL';

/** The line of a file that has to be corrected. */
export interface Place {
  /** As the user wrote it: absolute, or relative to the workspace. */
  readonly path: string;
  /** Counts from 1. */
  readonly line?: number;
}

export interface ProblemDetails {
  /** What the user can do next, as one or more sentences. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** The wait that the server requested, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** The HTTP status of the response that failed. */
  readonly status?: number;
  /** The signal that ended the run, such as `SIGTERM`. */
  readonly signal?: string;
  /** Of this process, if it is not 1. */
  readonly exitCode?: number;
  /** The message already states how much space is free and how much is needed. */
  readonly saysRoom?: boolean;
  readonly place?: Place | undefined;
}

/** An error that the user can act on: what happened, to which value, and what to do next. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly hint: string | undefined;
  readonly retryAfter: number | undefined;
  readonly status: number | undefined;
  readonly signal: string | undefined;
  readonly exitCode: number | undefined;
  readonly saysRoom: boolean;
  readonly place: Place | undefined;

  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Problem';
    this.code = code;
    this.hint = details.hint;
    this.retryAfter = details.retryAfter;
    this.status = details.status;
    this.signal = details.signal;
    this.exitCode = details.exitCode;
    this.saysRoom = details.saysRoom === true;
    this.place = details.place;
  }
}
