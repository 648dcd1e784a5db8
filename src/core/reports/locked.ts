/** What `lock` has written, or with `--check` what it has found. */
export interface Locked {
  readonly path: string;
  /** Nothing is missing and nothing is wrong; always true if the file was written. */
  readonly ok: boolean;
  readonly written: boolean;
  readonly requests: number;
  readonly archives: number;
  /** Lines that were added, or are missing. */
  readonly added: readonly string[];
  /** Lines that were removed, or should be. */
  readonly removed: readonly string[];
  /** What contradicts the built-in table or the log, one sentence each. */
  readonly wrong: readonly string[];
}
