import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Sample {
  /** Milliseconds from start to end of the process, measured by the shell that starts it. */
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
 * Runs a command to its end and measures its resource usage: wall time by bash's clock, CPU time by its `time`, which has
 * a resolution of milliseconds, memory by /usr/bin/time. To start bash itself takes some 3 ms, which would bring all ratios
 * closer to 1. If the command fails, throws an error with its output.
 */
export async function measure(command: Command): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-measure-'));
  const [usage, memory, printed] = [join(folder, 'usage'), join(folder, 'memory'), join(folder, 'printed')];
  const output = openSync(printed, 'w');
  try {
    const code = await run(command, { usage, memory, output });
    if (code !== 0) throw new Error(`${command.file} ended with ${code}:\n${readFileSync(printed, 'utf8')}`);
    const [user = 0, system = 0, from = 0, to = 0] = readFileSync(usage, 'utf8')
      .trim()
      .split(/\s+/)
      .map(Number);
    const wall = (to - from) * 1000;
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
  const timed = `usage=$1; memory=$2; shift 2; TIMEFORMAT="%3U %3S"; from=$EPOCHREALTIME
{ time /usr/bin/time -o "$memory" -f %M "$@" 2>&3; } 3>&2 2>"$usage"; code=$?; to=$EPOCHREALTIME
echo "$from $to" >>"$usage"; exit "$code"`;
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
