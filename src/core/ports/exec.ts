export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ExecOptions {
  readonly cwd: string;
  /** All of it: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
}

export interface StartOptions extends ExecOptions {
  /** What the program reads: bytes that are written to it, ours, or nothing. */
  readonly stdin: 'pipe' | 'inherit' | 'ignore';
  /** Where its output goes: to a reader of `stdout` and `stderr`, or straight to ours. */
  readonly output: 'pipe' | 'inherit';
}

/** A program that runs beside us. */
export interface Child {
  /** Process id. */
  readonly pid: number;
  /** Writes to its standard input (`stdin: 'pipe'`); waits while it reads more slowly than we write. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends its standard input. */
  endInput(): void;
  /** What it prints (`output: 'pipe'`), as it comes; empty otherwise. */
  readonly stdout: AsyncIterable<Uint8Array>;
  readonly stderr: AsyncIterable<Uint8Array>;
  /** False if it has ended already. */
  kill(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGKILL'): boolean;
  /** Resolves when it has ended and its output is closed. */
  readonly exited: Promise<Exit>;
}

export interface Exit {
  /** As a shell gives it: a program killed by a signal has 128 + its number. */
  readonly exitCode: number;
  readonly signal: string | undefined;
}

export interface Exec {
  /** Runs a program to its end and nothing else meanwhile; a failure to start is `GO_FAILED`. */
  run(file: string, args: readonly string[], options: ExecOptions): Promise<ExecResult>;
  /** Starts a program that runs long; a failure to start is `GO_FAILED`. */
  start(file: string, args: readonly string[], options: StartOptions): Promise<Child>;
}
