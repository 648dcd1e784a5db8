import { type ExecFileOptions, execFile } from 'node:child_process';
import { constants } from 'node:os';
import type { Exec, ExecResult } from '../core/ports.ts';
import { Problem } from '../core/problem.ts';

/**
 * Runs programs without a shell. Not through `@actions/exec`: loading it adds 7 ms to every run, it takes the program
 * as a command line to be parsed (a path that ends in a space is lost), and it leaves the program's standard input open.
 */
export const exec: Exec = {
  run: async (file, args, { cwd, env }) => {
    try {
      return await runToEnd(file, args, { cwd, env, maxBuffer: OUTPUT_LIMIT, windowsHide: true });
    } catch (error) {
      throw cannotRun(file, cwd, error);
    }
  },
};

/** Per stream; the longest that is read, `go env -json`, has 3 KB. */
const OUTPUT_LIMIT = 16 * 1024 ** 2;

function runToEnd(file: string, args: readonly string[], options: ExecFileOptions): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(file, args, { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      const exitCode = exitCodeOf(error);
      if (exitCode === undefined) {
        reject(error);
      } else {
        resolve({ exitCode, stdout, stderr });
      }
    });
    child.stdin?.end();
  });
}

/** As a shell gives it: a program killed by a signal has 128 + its number. `undefined` where none ran to its end. */
function exitCodeOf(error: Error | null): number | undefined {
  if (error === null) {
    return 0;
  }
  if ('code' in error && typeof error.code === 'number') {
    return error.code;
  }
  const signal =
    'signal' in error ? Object.entries(constants.signals).find(([name]) => name === error.signal) : undefined;
  return signal === undefined || ('code' in error && typeof error.code === 'string')
    ? undefined
    : 128 + signal[1];
}

function cannotRun(file: string, cwd: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return new Problem('GO_FAILED', `Cannot run ${JSON.stringify(file)} in ${JSON.stringify(cwd)}: ${reason}`, {
    hint: 'Look whether the file is there, may be executed, and is made for this platform.',
    cause: error,
  });
}
