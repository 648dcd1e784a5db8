export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ExecOptions {
  readonly cwd: string;
  /** The complete environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
}

export interface StartOptions extends ExecOptions {
  /** Its standard input: the bytes passed to `write`, our own standard input, or nothing. */
  readonly stdin: 'pipe' | 'inherit' | 'ignore';
  /** Its output: to the readers of `stdout` and `stderr`, or directly to our own. */
  readonly output: 'pipe' | 'inherit';
  /** Bytes to read from its file descriptor 3. */
  readonly third?: Uint8Array | undefined;
}

/** A running child process. */
export interface Child {
  /** Process id. */
  readonly pid: number;
  /** Writes to its standard input (`stdin: 'pipe'`). Waits while the process reads more slowly. */
  write(bytes: Uint8Array): Promise<void>;
  /** Closes its standard input. */
  endInput(): void;
  /** Its output as it arrives (`output: 'pipe'`); otherwise empty. */
  readonly stdout: AsyncIterable<Uint8Array>;
  readonly stderr: AsyncIterable<Uint8Array>;
  /** False if it has already exited. */
  kill(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGKILL'): boolean;
  /** Kills it and closes its pipes, so that what it has started does not keep us here. */
  abandon(): void;
  /** Resolves when it has exited and its output is closed. */
  readonly exited: Promise<Exit>;
}

export interface Exit {
  /** As in a shell: 128 plus the signal's number if a signal killed it. */
  readonly exitCode: number;
  readonly signal: string | undefined;
}

export interface Exec {
  /** Runs a program and waits until it exits. Throws `GO_FAILED` if it cannot be started. */
  run(file: string, args: readonly string[], options: ExecOptions): Promise<ExecResult>;
  /** Starts a long-running program. Throws `GO_FAILED` if it cannot be started. */
  start(file: string, args: readonly string[], options: StartOptions): Promise<Child>;
  /**
   * Runs a program in place of this one until it exits: in the current folder, with our standard streams, and with the
   * signals that we get. `file` is a path or a name on the PATH of `env`; `third` is as in `StartOptions`. Throws
   * `COMMAND_FAILED` if it cannot be started.
   */
  handOver(
    file: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    third?: Uint8Array,
  ): Promise<Exit>;
}
