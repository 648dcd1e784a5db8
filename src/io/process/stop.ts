import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../core/problem/problem.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens for signals, and for the end of the time that this process has: milliseconds from its start, 0 for no limit.
 * Either aborts the controller with a Problem, `INTERRUPTED` or `TIMED_OUT`. A second signal, of any name, ends the
 * process at once. After `close` signals do again what they do by default.
 */
export function listenForStop(timeout: number, controller: AbortController): { close(): void } {
  const stop = (problem: Problem) => controller.abort(problem);
  const onSignal = (name: NodeJS.Signals) => {
    deafen();
    stop(interruptedBy(name));
  };
  const deafen = () => {
    for (const name of signals) process.off(name, onSignal);
  };
  for (const name of signals) process.on(name, onSignal);
  const left = Math.min(Math.max(0, timeout - performance.now()), LONGEST_TIMER);
  const timer = timeout === 0 ? undefined : setTimeout(() => stop(timedOut(timeout)), left).unref();
  return {
    close() {
      clearTimeout(timer);
      deafen();
    },
  };
}

/** Throws what the signal was aborted with. */
export async function sleepUnlessStopped(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}

const LONGEST_TIMER = 2 ** 31 - 1;

function interruptedBy(signal: NodeJS.Signals): Problem {
  return new Problem('INTERRUPTED', `Stopped by ${signal}`, {
    hint: 'What was downloaded is kept: the next run goes on from there.',
    signal,
  });
}

function timedOut(timeout: number): Problem {
  return new Problem('TIMED_OUT', `The time of ${timeout} ms that timeout-ms allows is over`, {
    hint: 'What was downloaded is kept: the next run goes on from there. Set a longer timeout-ms where the network is slow.',
  });
}
