import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import type { Exec, ExecResult } from '../../core/ports/exec.ts';
import { Problem } from '../../core/problem/problem.ts';
import { errorMessage, isOutOfFiles, toFileProblem } from '../fs/file-problem.ts';

/**
 * Runs programs without a shell, and waits for them: nothing else is to be done meanwhile, and streams to a program
 * that runs on the side take 3 ms to set up. Not through `@actions/exec`, which has them too:
 * it takes the program as a command line to be parsed (a path that ends in a space is lost), and it leaves the
 * program's standard input open.
 */
export const exec: Exec = {
  run: async (file, args, { cwd, env }) => {
    try {
      return runToEnd(file, args, { cwd, env, maxBuffer: OUTPUT_LIMIT, windowsHide: true });
    } catch (error) {
      throw cannotRun(file, cwd, error);
    }
  },
  async start(file, args, options) {
    const { start } = await import('./start.ts');
    try {
      return await start(file, args, options);
    } catch (error) {
      throw cannotRun(file, options.cwd, error);
    }
  },
};

/** Per stream; the longest that is read, `go env -json`, has 3 KB. */
const OUTPUT_LIMIT = 16 * 1024 ** 2;

function runToEnd(file: string, args: readonly string[], options: SpawnSyncOptions): ExecResult {
  const ended = spawnSync(file, args, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (ended.error !== undefined) throw ended.error;
  return { exitCode: exitCodeOf(ended), stdout: ended.stdout, stderr: ended.stderr };
}

/** As a shell gives it: a program killed by a signal has 128 + its number. */
function exitCodeOf(ended: {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}): number {
  return ended.status ?? 128 + (ended.signal === null ? 0 : constants.signals[ended.signal]);
}

function cannotRun(file: string, cwd: string, error: unknown): Problem {
  if (isOutOfFiles(error)) return toFileProblem(error, file, 'run');
  return new Problem(
    'GO_FAILED',
    `Cannot run ${JSON.stringify(file)} in ${JSON.stringify(cwd)}: ${errorMessage(error)}`,
    {
      hint: 'Look whether the file is there, may be executed, and is made for this platform.',
      cause: error,
    },
  );
}
