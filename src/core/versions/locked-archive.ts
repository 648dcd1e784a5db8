/** One archive as `setup-go.lock` has it. */
export interface LockedArchive {
  /** `go1.26.8.linux-amd64.tar.gz` */
  readonly filename: string;
  /** Bytes; `undefined` if no index said it. */
  readonly size: number | undefined;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Hash of the same tree as the module golang.org/toolchain; `undefined` if the log has none for this platform. */
  readonly h1: string | undefined;
  /** Where the log has it: `sum.golang.org/24929362`. */
  readonly record: string | undefined;
}
