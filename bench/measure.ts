import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Sample {
  /** Milliseconds from start to end of the process, measured by its parent. */
  readonly wall: number;
  /** Milliseconds of user and system time, of the process and of all processes it waited for. */
  readonly cpu: number;
  /** Bytes: the largest resident set of any one of these processes. */
  readonly memory: number;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/**
 * Runs a command to its end and measures its resource usage: CPU time by bash's `time`, which has a resolution of
 * milliseconds, memory by /usr/bin/time. If the command fails, throws an error with its output.
 */
export async function measure(command: Command): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-measure-'));
  const [usage, memory, printed] = [join(folder, 'usage'), join(folder, 'memory'), join(folder, 'printed')];
  const output = openSync(printed, 'w');
  try {
    const from = performance.now();
    const code = await run(command, { usage, memory, output });
    const wall = performance.now() - from;
    if (code !== 0) throw new Error(`${command.file} ended with ${code}:\n${readFileSync(printed, 'utf8')}`);
    const [user = 0, system = 0] = readFileSync(usage, 'utf8').trim().split(' ').map(Number);
    return { wall, cpu: (user + system) * 1000, memory: Number(readFileSync(memory, 'utf8')) * 1024 };
  } finally {
    closeSync(output);
    rmSync(folder, { recursive: true });
  }
}

interface Reports {
  readonly usage: string;
  readonly memory: string;
  /** Descriptor for standard output and standard error. */
  readonly output: number;
}

function run(command: Command, { usage, memory, output }: Reports): Promise<number | null> {
  const timed = `usage=$1; memory=$2; shift 2; TIMEFORMAT="%3U %3S"
{ time /usr/bin/time -o "$memory" -f %M "$@" 2>&3; } 3>&2 2>"$usage"`;
  return new Promise((resolve, reject) => {
    const args = ['-c', timed, 'bash', usage, memory, command.file, ...command.args];
    const child = spawn('/bin/bash', args, {
      cwd: command.cwd,
      env: command.env,
      stdio: ['ignore', output, output],
    });
    child.on('error', reject).on('exit', resolve);
  });
}
