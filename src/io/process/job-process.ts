import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ProcessMark } from '../../core/ports/guard.ts';

/**
 * The process that runs this job: on GitHub the one that started us, which is the runner's worker. Elsewhere the leader of
 * our group of processes, a shell or its script: who started us may be a subshell that ends with this command.
 */
export function jobProcess({ parent }: { readonly parent: boolean }): ProcessMark | undefined {
  const leader = parent ? undefined : groupLeader();
  if (leader === 1) return undefined; // the shell of a container, which ends with it
  for (const pid of [leader, process.ppid]) {
    // 0: it is outside of this container. 1 never ends before us.
    if (pid === undefined || pid <= 1 || pid === process.pid) continue;
    const mark = { pid, started: startOf(pid) };
    if (isRunning(mark)) return mark;
  }
  return undefined;
}

/** Whether that process still runs, and not another one that has its number now. */
export function isRunning({ pid, started }: ProcessMark): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is somebody else's, and there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = startOf(pid);
  return (started === '' || now === started) && !isZombie(pid);
}

function groupLeader(): number | undefined {
  if (process.platform === 'win32') return undefined;
  const [, , group] = statOf(process.pid) ?? [];
  if (group !== undefined) return Number(group);
  const { stdout } = spawnSync('ps', ['-o', 'pgid=', '-p', String(process.pid)], { encoding: 'utf8' });
  return /^\s*\d+\s*$/.test(stdout ?? '') ? Number(stdout) : undefined;
}

/** When it was started, in ticks since the machine was; empty where the system does not say. */
function startOf(pid: number): string {
  return statOf(pid)?.[19] ?? '';
}

function isZombie(pid: number): boolean {
  return statOf(pid)?.[0] === 'Z';
}

/** The fields behind the name, of which the first is the state: proc(5). */
function statOf(pid: number): readonly string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // it is gone, or /proc is not there
  }
}
