import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import type { Exec, ExecResult } from '../../core/ports/exec.ts';
import { Problem } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';
import { isOutOfFiles, toFileProblem } from '../fs/file-problem.ts';

/**
 * Runs programs without a shell. `run` blocks until the program ends: there is no other work meanwhile, and pipes to an
 * asynchronous child process take 3 ms to set up. Not `@actions/exec`, which has such pipes too: it parses the
 * program as a command line (a path that ends in a space does not work), and it leaves the program's standard input
 * open. Throws `GO_FAILED` if a program cannot be started, `FILES_FAILED` if too many files are open.
 */
export const exec: Exec = {
  run: async (file, args, { cwd, env }) => {
    try {
      return runToEnd(file, args, { cwd, env, maxBuffer: OUTPUT_LIMIT, windowsHide: true });
    } catch (error) {
      throw await cannotRun(file, cwd, error);
    }
  },
  handOver: async (...given) => (await import('./hand-over.ts')).handOver(...given),
  async start(file, args, options) {
    const { start } = await import('./start.ts');
    try {
      return await start(file, args, options);
    } catch (error) {
      throw await cannotRun(file, options.cwd, error);
    }
  },
};

/** Bytes per stream. The longest output, that of `go env -json`, is 3 KB. */
const OUTPUT_LIMIT = 16 * 1024 ** 2;

function runToEnd(file: string, args: readonly string[], options: SpawnSyncOptions): ExecResult {
  const ended = spawnSync(file, args, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (ended.error !== undefined) throw ended.error;
  return { exitCode: exitCodeOf(ended), stdout: ended.stdout, stderr: ended.stderr };
}

/** As in a shell: 128 + the signal's number for a program that was killed by a signal. */
function exitCodeOf(ended: {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}): number {
  return ended.status ?? 128 + (ended.signal === null ? 0 : constants.signals[ended.signal]);
}

async function cannotRun(file: string, cwd: string, error: unknown): Promise<Problem> {
  if (isOutOfFiles(error)) return toFileProblem(error, file, 'run');
  const { whyNotStarted } = await import('./why-not-started.ts');
  const { why, hint } = whyNotStarted(file, cwd, error);
  return new Problem('GO_FAILED', `Cannot run ${quoted(file)} in ${quoted(cwd)}: ${why}`, {
    hint,
    cause: error,
  });
}
